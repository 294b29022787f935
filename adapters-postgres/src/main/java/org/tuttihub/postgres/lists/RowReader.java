package org.tuttihub.postgres.lists;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.values.Money;

/** Makes the records of a list from rows whose columns are named like the record's fields. */
record RowReader<R>(Shape<R> shape) {

  R read(Row row) {
    List<Object> values = new ArrayList<>(shape.parts().size());
    for (Part part : shape.parts()) {
      values.add(field(part, row.getValue(part.name())));
    }
    return shape.make(values);
  }

  private static Object field(Part part, Object kept) {
    return switch (part.holds()) {
      case MAYBE -> Optional.ofNullable(kept).map(value -> one(part, value));
      case MANY -> Stream.of((Object[]) kept).map(value -> one(part, value)).toList();
      case ONE, CHANGE, CHANGE_MANY -> one(part, kept);
      case NAMED -> throw new IllegalStateException("No column holds " + part.name());
    };
  }

  private static Object one(Part part, Object kept) {
    if (kept == null) {
      throw new IllegalStateException("The list gives nothing for " + part.name());
    }
    Class<?> type = part.type();
    if (type == String.class) {
      return kept;
    }
    if (kept instanceof Number number) {
      return number(type, number);
    }
    return switch (kept) {
      case OffsetDateTime time -> time.toInstant();
      case String text -> part.single().read().apply(text);
      default -> kept;
    };
  }

  private static Object number(Class<?> type, Number number) {
    if (type == Money.class) {
      return new Money(number.longValue());
    }
    if (type == BigDecimal.class) {
      return number instanceof Numeric n ? n.bigDecimalValue() : new BigDecimal(number.toString());
    }
    return type == int.class || type == Integer.class
        ? (Object) Math.toIntExact(number.longValue())
        : (Object) number.longValue();
  }
}
