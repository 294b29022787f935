package org.tuttihub.plugin.host.running;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** JSON over a pipe, each tree with its length in front. */
final class Frames {
  static final int MOST_BYTES = 32 << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(50)
                          .maxStringLength(MOST_BYTES)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final int mostBytes;
  private final DataInputStream in;
  private final DataOutputStream out;

  /**
   * Frames over a pair of pipes.
   *
   * @param mostBytes how long what comes in may be
   */
  Frames(InputStream in, OutputStream out, int mostBytes) {
    this.mostBytes = mostBytes;
    this.in = new DataInputStream(in);
    this.out = new DataOutputStream(out);
  }

  void write(JsonNode tree) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(tree);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /** The next tree. */
  JsonNode read() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > mostBytes) {
      throw new IOException("A frame of " + length + " bytes.");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return JSON.readTree(bytes);
  }
}
