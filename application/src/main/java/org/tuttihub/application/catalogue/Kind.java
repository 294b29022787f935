package org.tuttihub.application.catalogue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Postcode;
import org.tuttihub.domain.values.Size;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/**
 * A kind of single value: how it is read from text, shown as text, and described to programs. Here
 * stands every type that a field of a request or an answer may have.
 *
 * @param json what it is in JSON, and how it is compared
 * @param format the format of the description, such as {@code date}; may be empty
 * @param example one that can be read
 * @param choices every choice, where there are few; else empty
 * @param read makes the value; throws BadValue with a sentence where it cannot
 */
public record Kind(
    Json json,
    String format,
    String example,
    List<String> choices,
    Function<String, Object> read,
    Function<Object, String> show) {

  /** What a value is in JSON, and how it is compared. */
  public enum Json {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    INSTANT
  }

  private static final Map<Class<?>, Kind> KINDS =
      Map.ofEntries(
          kind(String.class, Json.TEXT, "", "text", CleanText::of),
          kind(Integer.class, Json.INTEGER, "int32", "12", Kind::small),
          kind(Long.class, Json.INTEGER, "int64", "12", text -> whole(text).longValueExact()),
          kind(BigDecimal.class, Json.NUMBER, "", "12.5", Kind::number),
          kind(Boolean.class, Json.BOOLEAN, "", "true", Kind::yesOrNo),
          kind(LocalDate.class, Json.DATE, "date", "2026-11-22", Kind::date),
          kind(Instant.class, Json.INSTANT, "date-time", "2026-11-22T10:00:00Z", Kind::instant),
          kind(UUID.class, Json.TEXT, "uuid", "019ab000-0000-7000-8000-000000000000", Kind::uuid),
          kind(AcademicYear.class, Json.TEXT, "", "2026/27", AcademicYear::of),
          Map.entry(Money.class, pence()),
          kind(Key.class, Json.TEXT, "", "OBJ-12", Key::of),
          kind(Urn.class, Json.TEXT, "", "117283", Urn::of),
          kind(Ukprn.class, Json.TEXT, "", "10079555", Ukprn::of),
          kind(LaCode.class, Json.TEXT, "", "919", LaCode::of),
          kind(Postcode.class, Json.TEXT, "", "WD4 8DQ", Postcode::of),
          kind(Size.class, Json.TEXT, "", "3/4", Size::of));
  private static final Map<Class<?>, Class<?>> BOXES =
      Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

  /** Whether a type is a single value. */
  public static boolean isKnown(Class<?> type) {
    return type.isEnum() || BOXES.containsKey(type) || KINDS.containsKey(type);
  }

  /** The kind of a type, which must be one of those above, an enum, or a primitive of them. */
  public static Kind of(Class<?> type) {
    if (type.isEnum()) {
      return choice(type);
    }
    Kind kind = KINDS.get(BOXES.getOrDefault(type, type));
    if (kind == null) {
      throw new IllegalArgumentException("No field may be a " + type);
    }
    return kind;
  }

  /** What is wrong with a text for this kind; empty when it can be read. */
  public Optional<String> fault(String text) {
    try {
      return read.apply(text) == null ? Optional.of("It has no value.") : Optional.empty();
    } catch (BadValue bad) {
      return Optional.of(bad.sentence());
    }
  }

  /** A choice as doors write it: lower case, hyphens between words. */
  public static String choiceName(Object choice) {
    return ((Enum<?>) choice).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Kind choice(Class<?> type) {
    List<String> names = Stream.of(type.getEnumConstants()).map(Kind::choiceName).toList();
    Function<String, Object> read =
        text -> {
          int at = names.indexOf(text.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
          if (at < 0) {
            throw new BadValue(
                BadValue.shown(text) + " is not one of: " + String.join(", ", names) + ".");
          }
          return type.getEnumConstants()[at];
        };
    return new Kind(Json.TEXT, "", names.getFirst(), names, read, Kind::choiceName);
  }

  /** Amounts of money are whole pence at every door, as their fields' names say. */
  private static Kind pence() {
    return new Kind(
        Json.INTEGER,
        "int64",
        "1250",
        List.of(),
        text -> new Money(pence(text).longValueExact()),
        money -> String.valueOf(((Money) money).pence()));
  }

  private static Map.Entry<Class<?>, Kind> kind(
      Class<?> type, Json json, String format, String example, Function<String, Object> read) {
    return Map.entry(type, new Kind(json, format, example, List.of(), read, Object::toString));
  }

  private static BigInteger whole(String text) {
    if (!text.strip().matches("-?[0-9]{1,18}")) {
      throw new BadValue(BadValue.shown(text) + " is not a whole number.");
    }
    return new BigInteger(text.strip());
  }

  private static BigInteger pence(String text) {
    if (!text.strip().matches("-?[0-9]{1,18}")) {
      throw new BadValue(
          BadValue.shown(text) + " is not a whole number of pence: £12.50 is written 1250.");
    }
    return new BigInteger(text.strip());
  }

  private static Object small(String text) {
    BigInteger whole = whole(text);
    if (whole.bitLength() > 31) {
      throw new BadValue(BadValue.shown(text) + " is too large a number.");
    }
    return whole.intValueExact();
  }

  private static Object number(String text) {
    if (!text.strip().matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
      throw new BadValue(BadValue.shown(text) + " is not a number such as 12.5.");
    }
    return new BigDecimal(text.strip());
  }

  private static Object yesOrNo(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "y" -> true;
      case "false", "no", "n" -> false;
      default -> throw new BadValue(BadValue.shown(text) + " is neither yes nor no.");
    };
  }

  private static Object date(String text) {
    try {
      LocalDate date = LocalDate.parse(text.strip());
      checkYear(date.getYear(), text);
      return date;
    } catch (DateTimeParseException _) {
      throw new BadValue(BadValue.shown(text) + " is not a date such as 2026-11-22.");
    }
  }

  private static Object instant(String text) {
    try {
      Instant instant = Instant.parse(text.strip());
      checkYear(instant.atOffset(ZoneOffset.UTC).getYear(), text);
      return instant;
    } catch (DateTimeParseException _) {
      throw new BadValue(BadValue.shown(text) + " is not a time such as 2026-11-22T10:00:00Z.");
    }
  }

  private static void checkYear(int year, String text) {
    if (year < 1000 || year > 9999) {
      throw new BadValue(BadValue.shown(text) + " is not in the years 1000 to 9999.");
    }
  }

  private static Object uuid(String text) {
    if (!Key.UUID_SHAPE.matcher(text.strip()).matches()) {
      throw new BadValue(BadValue.shown(text) + " is not a UUID.");
    }
    return UUID.fromString(text.strip());
  }
}
