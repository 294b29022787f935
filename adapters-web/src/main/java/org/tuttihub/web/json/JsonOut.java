package org.tuttihub.web.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.values.Money;

/** Writes JSON by the shapes of records: what is absent is null, money is whole pence. */
public final class JsonOut {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonOut() {}

  /** Writes something into a generator. */
  public interface Writing {
    void to(JsonGenerator out) throws IOException;
  }

  /** An object, whose fields are written by the caller. */
  public static Buffer object(Writing fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      fields.to(out);
      out.writeEndObject();
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    }
    return Buffer.buffer(bytes.toByteArray());
  }

  /** The fields of a record, into an object that is open. */
  public static void fields(JsonGenerator out, Shape<?> shape, Object record) throws IOException {
    for (Part part : shape.parts()) {
      out.writeFieldName(part.name());
      switch (shape.value(record, part)) {
        case Optional<?> maybe when maybe.isEmpty() -> out.writeNull();
        case Optional<?> maybe -> one(out, part, maybe.get());
        case Collection<?> many -> {
          out.writeStartArray();
          for (Object value : many) {
            one(out, part, value);
          }
          out.writeEndArray();
        }
        case Map<?, ?> named -> {
          out.writeStartObject();
          for (Map.Entry<?, ?> one : named.entrySet()) {
            out.writeStringField(String.valueOf(one.getKey()), String.valueOf(one.getValue()));
          }
          out.writeEndObject();
        }
        case Object value -> one(out, part, value);
      }
    }
  }

  private static void one(JsonGenerator out, Part part, Object value) throws IOException {
    if (part.nested().isPresent()) {
      out.writeStartObject();
      fields(out, part.nested().get(), value);
      out.writeEndObject();
      return;
    }
    switch (value) {
      case Boolean truth -> out.writeBoolean(truth);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case BigDecimal number -> out.writeNumber(number);
      case Money money -> out.writeNumber(money.pence());
      default -> out.writeString(shown(part.single(), value));
    }
  }

  /** The value as text that programs read: money as whole pence, the rest as people see it. */
  public static String shown(Kind kind, Object value) {
    return value instanceof Money money
        ? String.valueOf(money.pence())
        : value instanceof BigDecimal number ? number.toPlainString() : kind.show().apply(value);
  }
}
