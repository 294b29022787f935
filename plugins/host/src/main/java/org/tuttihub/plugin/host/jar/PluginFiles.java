package org.tuttihub.plugin.host.jar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is in a plugin's jar, read once: what is checked, approved and run are the same bytes.
 * Nothing of it is ever written to disk.
 *
 * @param sha256 of the jar
 * @param entries by name, folders left out
 */
public record PluginFiles(String sha256, Map<String, byte[]> entries) {
  private static final long MOST_BYTES = 8L << 20;
  private static final long MOST_UNPACKED = 16L << 20;
  private static final int MOST_ENTRIES = 2000;

  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** The names of its classes, as the JVM writes them: {@code org/somewhere/Lessons}. */
  public List<String> classes() {
    return entries.keySet().stream()
        .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
        .map(name -> name.substring(0, name.length() - ".class".length()))
        .toList();
  }

  /** Reads a jar, or a folder of what would be in one. */
  public static PluginFiles read(Path path) throws Unfit {
    try {
      return Files.isDirectory(path) ? ofFolder(path) : ofJar(path);
    } catch (IOException | IllegalArgumentException e) {
      throw new Unfit("It cannot be read as a jar: " + e.getMessage() + ".");
    }
  }

  private static PluginFiles ofJar(Path path) throws IOException, Unfit {
    if (Files.size(path) > MOST_BYTES) {
      throw new Unfit("The jar is larger than 8 MB.");
    }
    byte[] bytes = Files.readAllBytes(path);
    Unpacking unpacking = new Unpacking();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          unpacking.add(entry.getName(), zip);
        }
      }
    }
    if (unpacking.entries.isEmpty()) {
      throw new Unfit("It is no jar, or an empty one.");
    }
    return new PluginFiles(Sha256.of(bytes), unpacking.entries);
  }

  private static PluginFiles ofFolder(Path folder) throws IOException, Unfit {
    Unpacking unpacking = new Unpacking();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          unpacking.add(folder.relativize(file).toString().replace('\\', '/'), in);
        }
      }
    }
    return new PluginFiles(Sha256.of(unpacking.entries), unpacking.entries);
  }

  /** Keeps what is unpacked within bounds. */
  private static final class Unpacking {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private long left = MOST_UNPACKED;

    void add(String name, InputStream in) throws IOException, Unfit {
      refuseBadName(name);
      if (entries.size() == MOST_ENTRIES) {
        throw new Unfit("The jar has more than " + MOST_ENTRIES + " files in it.");
      }
      byte[] bytes = in.readNBytes((int) left + 1);
      left -= bytes.length;
      if (left < 0) {
        throw new Unfit("Unpacked, the jar is larger than 16 MB.");
      }
      if (entries.putIfAbsent(name, bytes) != null) {
        throw new Unfit("The jar has two files named " + name + ".");
      }
    }

    private static void refuseBadName(String name) throws Unfit {
      boolean plain =
          name.length() <= 200
              && name.chars().allMatch(c -> c > 0x1F && c != 0x7F && c != '\\' && c != ':');
      if (!plain || name.startsWith("/") || List.of(name.split("/", -1)).contains("..")) {
        throw new Unfit("The jar has a file whose name leads out of it, or is none.");
      }
    }
  }
}
