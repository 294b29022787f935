package org.tuttihub.postgres.sql;

import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/** A row as rooms read it: by column name, as values of the domain. */
public record Cells(Row row) {

  public Identity identity() {
    return new Identity(id("id"), text("ref"));
  }

  public String text(String column) {
    return row.getString(column);
  }

  public Optional<String> maybeText(String column) {
    return Optional.ofNullable(row.getString(column));
  }

  public UUID id(String column) {
    return row.getUUID(column);
  }

  public Optional<UUID> maybeId(String column) {
    return Optional.ofNullable(row.getUUID(column));
  }

  public int whole(String column) {
    return row.getInteger(column);
  }

  public Optional<Integer> maybeWhole(String column) {
    return Optional.ofNullable(row.getInteger(column));
  }

  public long large(String column) {
    return row.getLong(column);
  }

  /** An amount, which is kept in pence. */
  public Money money(String column) {
    return new Money(large(column));
  }

  public Optional<Money> maybeMoney(String column) {
    return Optional.ofNullable(row.getLong(column)).map(Money::new);
  }

  public BigDecimal number(String column) {
    return row.getBigDecimal(column);
  }

  public Optional<BigDecimal> maybeNumber(String column) {
    return Optional.ofNullable(row.getBigDecimal(column));
  }

  public boolean yes(String column) {
    return row.getBoolean(column);
  }

  public Optional<Boolean> maybeYes(String column) {
    return Optional.ofNullable(row.getBoolean(column));
  }

  public LocalDate day(String column) {
    return row.getLocalDate(column);
  }

  public Optional<LocalDate> maybeDay(String column) {
    return Optional.ofNullable(row.getLocalDate(column));
  }

  public Instant instant(String column) {
    return row.getOffsetDateTime(column).toInstant();
  }

  public Optional<Instant> maybeInstant(String column) {
    return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
  }

  public AcademicYear year(String column) {
    return AcademicYear.of(text(column));
  }

  public List<String> texts(String column) {
    return List.of(row.getArrayOfStrings(column));
  }

  public <T> List<T> texts(String column, Function<String, T> turn) {
    return texts(column).stream().map(turn).toList();
  }

  public <E extends Enum<E>> E choice(Class<E> type, String column) {
    return choice(type).apply(text(column));
  }

  public <E extends Enum<E>> Optional<E> maybeChoice(Class<E> type, String column) {
    return maybeText(column).map(choice(type));
  }

  public <E extends Enum<E>> List<E> choices(Class<E> type, String column) {
    return texts(column, choice(type));
  }

  /** How a stored choice is read: stored is the name that doors show. */
  public static <E extends Enum<E>> Function<String, E> choice(Class<E> type) {
    Kind kind = Kind.of(type);
    return stored -> type.cast(kind.read().apply(stored));
  }
}
