package org.tuttihub.postgres.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.lists.BadCursor;

/**
 * A place in a list: what its order sorts by, of one row, with a mark of the order itself. Each
 * value says its type in front, so that it comes back as it was.
 */
record Cursor(List<Object> values) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LONGEST = 8_000;

  /** The place of a row, whose sort values are its columns from a number on. */
  static String of(Row row, int from, String order) {
    ArrayNode node = MAPPER.createArrayNode().add(mark(order));
    for (int column = from; column < row.size(); column++) {
      Object value = row.getValue(column);
      node.add(value == null ? (String) null : letter(value) + value.toString());
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(node.toString().getBytes(UTF_8));
  }

  /** Reads a cursor back, which must be one of this order. */
  static Cursor read(String text, String order, int size) {
    if (text.length() > LONGEST) {
      throw new BadCursor();
    }
    try {
      JsonNode node = MAPPER.readTree(new String(Base64.getUrlDecoder().decode(text), UTF_8));
      if (!node.isArray() || node.size() != size + 1 || !node.get(0).asText().equals(mark(order))) {
        throw new BadCursor();
      }
      List<Object> values = new ArrayList<>();
      for (int i = 1; i < node.size(); i++) {
        values.add(node.get(i).isNull() ? null : value(node.get(i).asText()));
      }
      return new Cursor(values);
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new BadCursor();
    }
  }

  private static String mark(String order) {
    return Integer.toHexString(order.hashCode());
  }

  private static char letter(Object value) {
    return switch (value) {
      case String _ -> 't';
      case Integer _ -> 'i';
      case Short _, Long _ -> 'l';
      case Boolean _ -> 'b';
      case LocalDate _ -> 'd';
      case OffsetDateTime _ -> 'o';
      case UUID _ -> 'u';
      case Numeric _, BigDecimal _ -> 'n';
      default -> throw new IllegalArgumentException("No list sorts by a " + value.getClass());
    };
  }

  private static Object value(String text) {
    if (text.isEmpty() || text.indexOf('\0') >= 0) {
      throw new BadCursor();
    }
    String rest = text.substring(1);
    return switch (text.charAt(0)) {
      case 't' -> rest;
      case 'i' -> (Object) Integer.valueOf(rest);
      case 'l' -> (Object) Long.valueOf(rest);
      case 'b' -> (Object) Boolean.valueOf(rest);
      case 'd' -> LocalDate.parse(rest);
      case 'o' -> OffsetDateTime.parse(rest);
      case 'u' -> UUID.fromString(rest);
      case 'n' -> new BigDecimal(rest);
      default -> throw new BadCursor();
    };
  }
}
