package org.tuttihub.tui.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.tuttihub.application.catalogue.Shape;

/** A record as one line of JSON. */
public final class JsonText {
  private JsonText() {}

  public static String of(Shape<?> shape, Object record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonOut json = new JsonOut(bytes)) {
      json.record(shape, record);
    }
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }
}
