package org.tuttihub.postgres.lists;

import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.catalogue.Kind;

/** The values of a statement, in the order of its parameters. */
final class Values {
  private final List<Object> all = new ArrayList<>();

  /** Adds a value and gives its place in the SQL, with its type. */
  String next(Object value) {
    all.add(value);
    return "$" + all.size() + "::" + type(value);
  }

  Object[] array() {
    return all.toArray();
  }

  Tuple tuple() {
    return Tuple.wrap(all);
  }

  private static String type(Object value) {
    return switch (value) {
      case String _ -> "text";
      case Integer _ -> "integer";
      case Long _ -> "bigint";
      case Boolean _ -> "boolean";
      case BigDecimal _ -> "numeric";
      case LocalDate _ -> "date";
      case java.time.OffsetDateTime _ -> "timestamptz";
      case UUID _ -> "uuid";
      default -> throw new IllegalArgumentException("No column holds a " + value.getClass());
    };
  }

  /** A value of a kind as it is kept. */
  static Object bound(Kind kind, Object value) {
    return switch (value) {
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Integer _, Long _, Boolean _, BigDecimal _, LocalDate _, UUID _ -> value;
      default -> kind.show().apply(value);
    };
  }
}
