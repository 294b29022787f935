package org.tuttihub.tui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of a session are: a folder of the machine at which somebody sits. Who comes over
 * a network has none here: their files are on their own machine, and this one's are not theirs.
 */
public final class Folder {
  public static final Folder NONE = new Folder(Optional.empty());

  private final Optional<Path> at;

  private Folder(Optional<Path> at) {
    this.at = at;
  }

  public static Folder of(Path path) {
    return new Folder(Optional.of(path.toAbsolutePath()));
  }

  public boolean isThere() {
    return at.isPresent();
  }

  /** A file of that name; absent where files cannot be named, or by that name none can be. */
  public Optional<Path> file(String name) {
    try {
      return at.map(folder -> folder.resolve(name));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /** Why a file cannot be named, with what to do. */
  public String whyNot(String name) {
    return isThere()
        ? "No file can have the name " + (name.length() > 60 ? name.substring(0, 60) : name) + "."
        : "Files of the server cannot be named from here. Send a file through the input, with a"
            + " hyphen for its name, and take what comes out of the output: ssh HOST import"
            + " schools - < FILE, ssh HOST export schools > FILE.";
  }

  /** In a sentence. */
  @Override
  public String toString() {
    return at.map(Path::toString).orElse("none");
  }
}
