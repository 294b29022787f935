package org.tuttihub.tui.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.tui.each.Tally;
import org.tuttihub.tui.view.Values;

/** Records as JSON, by their shapes. What could steer a terminal is escaped. */
final class JsonOut implements AutoCloseable {
  private final JsonGenerator json;

  JsonOut(OutputStream out) {
    try {
      json = new JsonFactory().createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setCharacterEscapes(new Harmless());
      json.setPrettyPrinter(new RecordOnALine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One record on a line. */
  void record(Shape<?> shape, Object record) {
    try {
      object(shape, record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void beginList() {
    try {
      json.writeStartArray();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void endList() {
    try {
      json.writeRaw('\n');
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void receipt(Receipt receipt) {
    try {
      written(receipt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of a deed for each of a set. */
  void tally(Tally tally) {
    try {
      json.writeStartObject();
      json.writeArrayFieldStart("done");
      for (Receipt receipt : tally.done()) {
        written(receipt);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("refused");
      for (Tally.No no : tally.refused()) {
        json.writeStartObject();
        json.writeStringField("id", no.one().key());
        json.writeStringField("code", no.code());
        json.writeStringField("reason", no.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void written(Receipt receipt) throws IOException {
    json.writeStartObject();
    json.writeStringField("deed", receipt.deed().toString());
    json.writeObjectFieldStart("subject");
    json.writeStringField("collection", receipt.subject().collection());
    json.writeStringField("id", receipt.subject().id().toString());
    json.writeStringField("ref", receipt.subject().ref());
    json.writeEndObject();
    json.writeNumberField("version", receipt.version());
    json.writeStringField("said", receipt.said());
    json.writeObjectFieldStart("facts");
    for (Map.Entry<String, String> fact : receipt.facts().entrySet()) {
      json.writeStringField(fact.getKey(), fact.getValue());
    }
    json.writeEndObject();
    if (receipt.secret().isPresent()) {
      json.writeStringField("secret", receipt.secret().get());
    }
    json.writeEndObject();
  }

  private void object(Shape<?> shape, Object record) throws IOException {
    json.writeStartObject();
    for (Part part : shape.parts()) {
      json.writeFieldName(part.name());
      List<?> values = Values.each(shape.value(record, part));
      if (shape.value(record, part) instanceof Map<?, ?> named) {
        json.writeStartObject();
        for (Map.Entry<?, ?> one : named.entrySet()) {
          json.writeStringField(String.valueOf(one.getKey()), String.valueOf(one.getValue()));
        }
        json.writeEndObject();
      } else if (part.holds() == Holds.MANY) {
        json.writeStartArray();
        for (Object value : values) {
          value(part, value);
        }
        json.writeEndArray();
      } else if (values.isEmpty()) {
        json.writeNull();
      } else {
        value(part, values.getFirst());
      }
    }
    json.writeEndObject();
  }

  private void value(Part part, Object value) throws IOException {
    if (part.nested().isPresent()) {
      object(part.nested().get(), value);
      return;
    }
    Kind kind = part.single();
    String text = Values.forFiles(kind, value);
    switch (kind.json()) {
      case INTEGER -> json.writeNumber(whole(text));
      case NUMBER -> json.writeNumber(new BigDecimal(text));
      case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(text));
      case TEXT, DATE, INSTANT -> json.writeString(text);
    }
  }

  private static long whole(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException _) {
      throw new BadValue(BadValue.shown(text) + " is not a whole number.");
    }
  }

  /** Ends the line; what is below stays open. */
  @Override
  public void close() {
    try {
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No spaces, but every record of a list on a line of its own. */
  private static final class RecordOnALine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(json.getOutputContext().getNestingDepth() == 1 ? ",\n" : ",");
    }
  }

  /** Escapes whatever a terminal might take for more than a letter; JSON reads it back the same. */
  private static final class Harmless extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int[] ASCII = CharacterEscapes.standardAsciiEscapesForJSON();

    static {
      ASCII[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ASCII.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int ch) {
      return switch (Character.getType(ch)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            new SerializedString(String.format("\\u%04X", ch));
        default -> null;
      };
    }
  }
}
