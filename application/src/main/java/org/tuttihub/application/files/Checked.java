package org.tuttihub.application.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.domain.files.FileName;
import org.tuttihub.domain.files.FileType;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;

/**
 * A file that was looked at: its name made harmless, its type told by ending and content alike, its
 * size within the limit.
 *
 * @param content where it lies
 * @param sha256 of the content, in hex
 */
public record Checked(Path content, FileName name, FileType type, long size, String sha256) {
  private static final int MOST_ENTRIES = 10_000;

  /**
   * Looks at a file.
   *
   * <p>Refuses names without a known ending ({@code files.type}), contents that are not what the
   * ending says or hold macros ({@code files.content}), and what is empty or too large ({@code
   * files.size}).
   */
  public static Outcome<Checked> of(DocumentIn.Incoming file, long mostBytes) {
    try {
      FileName name = FileName.of(file.name());
      Optional<FileType> type = FileType.ofName(name.text());
      if (type.isEmpty()) {
        return no(
            "files.type",
            "Files whose name ends so cannot be attached.",
            "Attach one of these: " + FileType.endingsInWords() + ".");
      }
      long size = Files.size(file.path());
      if (size < 1 || size > mostBytes) {
        return no(
            "files.size",
            size < 1
                ? "The file is empty."
                : String.format(
                    Locale.UK,
                    "The file has %,d kilobytes; at most %,d can be attached.",
                    size >> 10,
                    mostBytes >> 10),
            size < 1 ? "Send it with its content." : "Make it smaller, or send it in parts.");
      }
      return isLike(type.get(), file.path())
          ? Outcome.done(new Checked(file.path(), name, type.get(), size, sha256(file.path())))
          : no(
              "files.content",
              "The content of the file is not what its name says, or it holds macros.",
              "Save it again as what it is, without macros, and send that.");
    } catch (BadValue bad) {
      return no("files.name", bad.sentence(), "Give the file a plain name, and send it again.");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean isLike(FileType type, Path file) throws IOException {
    byte[] head = head(file);
    if (!type.beginsLike(head)) {
      return false;
    }
    if (type.isText()) {
      return isText(file);
    }
    Optional<String> inside = type.inside();
    return inside.isEmpty() || holds(file, inside.get());
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(16);
    }
  }

  /** Text has no zero bytes and is no page that a browser would take for one. */
  private static boolean isText(Path file) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        byte[] some = Arrays.copyOf(buffer, read);
        for (byte one : some) {
          if (one == 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Looks at an archive's list of what is in it; nothing is unpacked. */
  private static boolean holds(Path file, String wanted) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.size() <= MOST_ENTRIES
          && zip.getEntry(wanted) != null
          && zip.stream()
              .map(ZipEntry::getName)
              .map(name -> name.toLowerCase(Locale.ROOT))
              .noneMatch(name -> name.endsWith("vbaproject.bin"));
    } catch (IOException _) {
      return false;
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[64 * 1024];
      for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
