package org.tuttihub.web.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/**
 * Reads a JSON object strictly: valid UTF-8, one value and nothing after it, no field twice, no
 * endless nesting, no half characters, no number that no field could hold.
 */
public final class JsonIn {
  private static final int DEPTH = 20;
  private static final int DIGITS = 40;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxNumberLength(2 * DIGITS)
                  .maxNameLength(200)
                  .build())
          .build();

  private JsonIn() {}

  /** The object in a body; an empty body is an empty object. */
  public static Outcome<Map<String, Object>> object(byte[] body) {
    if (body.length == 0) {
      return Outcome.done(Map.of());
    }
    try (JsonParser in = JSON.createParser(text(body))) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new Wrong("", "The body must be a JSON object: { … }.");
      }
      Map<String, Object> read = object(in, "");
      if (in.nextToken() != null) {
        throw new Wrong("", "Something follows the JSON object.");
      }
      return Outcome.done(read);
    } catch (Wrong wrong) {
      return refused(wrong.at, String.valueOf(wrong.getMessage()));
    } catch (JacksonException broken) {
      return refused("", sentence(broken));
    } catch (IOException cannotBe) {
      return refused("", "It cannot be read.");
    }
  }

  private static String text(byte[] body) throws Wrong {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException _) {
      throw new Wrong("", "The body is not UTF-8.");
    }
  }

  private static Map<String, Object> object(JsonParser in, String path) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      String at = path + (name.length() > 60 ? name.substring(0, 60) : name);
      whole(name, at);
      if (fields.containsKey(name)) {
        throw new Wrong(at, "It is given twice; give it once.");
      }
      in.nextToken();
      fields.put(name, value(in, at));
    }
    return fields;
  }

  private static List<Object> list(JsonParser in, String path) throws IOException {
    List<Object> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(in, path + "." + items.size()));
    }
    return items;
  }

  private static Object value(JsonParser in, String at) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> object(in, at + ".");
      case START_ARRAY -> list(in, at);
      case VALUE_STRING -> whole(in.getText(), at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in, at);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new Wrong(at, "It is not a JSON value.");
    };
  }

  private static BigDecimal number(JsonParser in, String at) throws IOException {
    BigDecimal number = in.getDecimalValue();
    if (number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) {
      throw new Wrong(at, "The number is out of range.");
    }
    return number;
  }

  private static String whole(String text, String at) throws Wrong {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSurrogatePair(
            text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
          throw new Wrong(at, "It has half of a character (a lone surrogate).");
        }
        i++;
      }
    }
    return text;
  }

  private static String sentence(JacksonException broken) {
    var place = broken.getLocation();
    return place == null
        ? "The body is not valid JSON."
        : "The body is not valid JSON: look at line "
            + place.getLineNr()
            + ", column "
            + place.getColumnNr()
            + ".";
  }

  private static Outcome<Map<String, Object>> refused(String at, String sentence) {
    return Outcome.refused(
        Refusal.shape(
            "request.json",
            "The body cannot be read.",
            "Correct it and send it again; nothing was changed.",
            List.of(new Fault(at, sentence))));
  }

  /** What is wrong, and where. */
  private static final class Wrong extends IOException {
    private static final long serialVersionUID = 1L;
    private final String at;

    Wrong(String at, String sentence) {
      super(sentence);
      this.at = at;
    }
  }
}
