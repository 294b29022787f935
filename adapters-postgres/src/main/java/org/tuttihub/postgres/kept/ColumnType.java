package org.tuttihub.postgres.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.domain.values.Money;

/**
 * The types of columns. Values go to the database as text, in arrays of one text for each row, and
 * become what they are there: so one row and a thousand are written alike.
 */
public enum ColumnType {
  TEXT("text"),
  TEXTS("text[]"),
  WHOLE("integer"),
  LARGE("bigint"),
  /** An amount, in pence. */
  MONEY("bigint"),
  NUMBER("numeric"),
  YES_NO("boolean"),
  DAY("date"),
  INSTANT("timestamptz"),
  ID("uuid"),
  JSON("jsonb");

  /** Rows of long ago may hold what is not kept any more. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final TypeReference<Map<String, String>> TEXT_BY_NAME = new TypeReference<>() {};

  private final String sql;

  ColumnType(String sql) {
    this.sql = sql;
  }

  /** An expression for a column of the written rows, which is text, as what it is. */
  String cast(String expression) {
    return this == TEXT ? expression : expression + "::" + sql;
  }

  /** How a column is read: JSON as text. */
  String selected(String column) {
    return this == JSON
        ? column + "::text as " + column.substring(column.indexOf('.') + 1)
        : column;
  }

  /** A value as text; absent values and null are null. */
  String written(Object value) {
    Object plain = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
    if (plain == null) {
      return null;
    }
    return switch (this) {
      case TEXTS -> array((Collection<?>) plain);
      case JSON -> json(plain);
      case MONEY -> String.valueOf(((Money) plain).pence());
      case TEXT, WHOLE, LARGE, NUMBER, YES_NO, DAY, INSTANT, ID -> single(plain);
    };
  }

  private static String single(Object value) {
    return value instanceof Enum<?> choice ? Kind.choiceName(choice) : value.toString();
  }

  private static String array(Collection<?> values) {
    List<String> quoted = values.stream().map(v -> quoted(single(v))).toList();
    return "{" + String.join(",", quoted) + "}";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /** A map of texts that was kept as JSON. */
  public static Map<String, String> texts(String json) {
    try {
      return MAPPER.readValue(json, TEXT_BY_NAME);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database holds JSON that is no map of texts", e);
    }
  }

  /** A record that was kept as JSON. */
  public static <T> T record(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database holds JSON that is no " + type, e);
    }
  }
}
