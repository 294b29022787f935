package org.tuttihub.postgres.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** PostgreSQL's log file: kept to two pieces of bounded size, and read when a start has failed. */
record Log(Path path) {
  static final long MOST_BYTES = 2_000_000;

  long size() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0;
    }
  }

  /** What was written since the file had that size. */
  String since(long size) {
    try (FileChannel channel = FileChannel.open(path)) {
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(16_384, channel.size() - size));
      channel.read(bytes, channel.size() - bytes.capacity());
      return UTF_8.decode(bytes.flip()).toString();
    } catch (IOException | IllegalArgumentException e) {
      return "";
    }
  }

  /** The server appends with its file open, so the file is copied and emptied, not renamed. */
  void keepSmall() throws IOException {
    if (size() > MOST_BYTES) {
      Files.copy(
          path,
          path.resolveSibling(path.getFileName() + ".1"),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
      FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
          .close();
    }
  }
}
