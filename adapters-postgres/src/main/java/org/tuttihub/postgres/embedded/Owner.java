package org.tuttihub.postgres.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * To whom a folder belongs. When root works in somebody's folder, what root makes there must become
 * that person's, or they could not start alone any more.
 */
record Owner(int uid, int gid) {

  static Owner of(Path path) throws IOException {
    return new Owner(
        (int) Files.getAttribute(path, "unix:uid"), (int) Files.getAttribute(path, "unix:gid"));
  }

  static Owner ofThisProcess() throws IOException {
    return of(Path.of("/proc/self"));
  }

  boolean isRoot() {
    return uid == 0;
  }

  /** Gives the path to this owner, if this process may and if it is not theirs already. */
  void own(Path path) throws IOException {
    Owner present =
        new Owner(
            (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS),
            (int) Files.getAttribute(path, "unix:gid", LinkOption.NOFOLLOW_LINKS));
    if (!equals(present) && ofThisProcess().isRoot()) {
      Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
    }
  }

  void ownTree(Path top) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(top)) {
      paths = walk.toList();
    }
    for (Path path : paths) {
      own(path);
    }
  }

  /** Opens a lock file, made if need be. */
  FileChannel openLock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    own(path);
    return channel;
  }

  /** Writes a private file whole or not at all, and so that a power cut cannot take it back. */
  void write(Path path, String text) throws IOException {
    Path fresh = path.resolveSibling(path.getFileName() + ".fresh");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    own(fresh);
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    moveInto(fresh, path);
  }

  /** Renames, and makes the new name durable. */
  static void moveInto(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(to.toAbsolutePath().getParent())) {
      folder.force(true);
    }
  }
}
