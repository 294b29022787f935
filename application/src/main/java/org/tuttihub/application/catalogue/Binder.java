package org.tuttihub.application.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;

/**
 * Makes a request from what a door was given: maps, lists, text, numbers and truth values. Nothing
 * is guessed: an unknown field, a missing one and a value of the wrong kind are faults, and all of
 * them are told at once.
 */
public final class Binder {
  static final int MOST_VALUES = 1000;
  private static final int MOST_DIGITS = 40;
  private static final int MOST_UNKNOWN = 20;

  /** How a door hands values over. */
  public enum Manner {
    /** As JSON: a number is a number and text is text. */
    TYPED,
    /**
     * As a person types: everything is text; several values are joined by commas, named ones and
     * the fields of a record inside the request are written as {@link ByHand} has them, a record a
     * line.
     */
    TYPED_BY_HAND
  }

  private final Manner manner;
  private final Optional<LocalDate> today;
  private final Map<String, Note> notes;
  private final List<Fault> faults = new ArrayList<>();

  private Binder(Manner manner, List<Note> notes, Optional<LocalDate> today) {
    this.manner = manner;
    this.today = today;
    this.notes = new LinkedHashMap<>();
    notes.forEach(note -> this.notes.put(note.field(), note));
  }

  /** The request, or the refusal that lists every fault; days are not told from today on. */
  public static <Q> Outcome<Q> bind(
      Shape<Q> shape, Map<String, ?> given, Manner manner, List<Note> notes) {
    return new Binder(manner, notes, Optional.empty()).bind(shape, given);
  }

  /** The request, or the refusal that lists every fault; by hand, a day may be {@code +21}. */
  public static <Q> Outcome<Q> bind(
      Shape<Q> shape, Map<String, ?> given, Manner manner, List<Note> notes, LocalDate today) {
    return new Binder(manner, notes, Optional.of(today)).bind(shape, given);
  }

  private <Q> Outcome<Q> bind(Shape<Q> shape, Map<String, ?> given) {
    Optional<Q> made = record(shape, given, "");
    if (made.isPresent() && faults.isEmpty()) {
      return Outcome.done(made.get());
    }
    String fact =
        faults.size() == 1 ? "One field is not right." : faults.size() + " fields are not right.";
    return Outcome.refused(
        Refusal.shape(
            "request.faults", fact, "Correct and send it again; nothing was changed.", faults));
  }

  /** The field whose name is most like a wrong one, where there is one. */
  public static Optional<String> nearest(String wrong, Iterable<String> names) {
    String best = null;
    int least = Math.max(2, wrong.length() / 3) + 1;
    for (String name : names) {
      int distance = Spelling.distance(wrong, name);
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  private <Q> Optional<Q> record(Shape<Q> shape, Map<String, ?> given, String path) {
    refuseUnknown(shape, given.keySet(), path);
    int before = faults.size();
    List<Object> values = new ArrayList<>();
    for (Part part : shape.parts()) {
      values.add(field(part, given.containsKey(part.name()), given.get(part.name()), path));
    }
    if (faults.size() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(shape.make(values));
    } catch (BadValue bad) {
      fault(path, bad.sentence());
      return Optional.empty();
    }
  }

  private void refuseUnknown(Shape<?> shape, Set<String> given, String path) {
    List<String> names = shape.parts().stream().map(Part::name).toList();
    given.stream()
        .filter(name -> !names.contains(name))
        .limit(MOST_UNKNOWN)
        .forEach(name -> fault(path + start(name), "There is no such field." + meant(name, names)));
  }

  private static String start(String name) {
    return CleanText.defused(name.length() > 60 ? name.substring(0, 60) : name);
  }

  private static String meant(String name, List<String> names) {
    return nearest(name, names).map(n -> " Did you mean " + n + "?").orElse("");
  }

  private Object field(Part part, boolean present, Object given, String path) {
    String at = path + part.name();
    boolean empty = given == null || (given instanceof String s && s.isEmpty());
    return switch (part.holds()) {
      case ONE -> present && given != null ? one(part, given, at) : missing(at);
      case MAYBE -> empty ? Optional.empty() : said(one(part, given, at));
      case CHANGE ->
          !present
              ? Change.keep()
              : new Change.To<>(empty ? Optional.empty() : said(one(part, given, at)));
      case MANY -> listed(part, given, at);
      case CHANGE_MANY ->
          present ? new Change.To<>(Optional.of(listed(part, given, at))) : Change.keep();
      case NAMED -> empty ? Map.of() : named(part, given, at);
    };
  }

  /** What was given; blank text says nothing. */
  private static Optional<Object> said(Object value) {
    return Optional.ofNullable(value).filter(v -> !(v instanceof String text && text.isBlank()));
  }

  private Object missing(String at) {
    fault(at, "It is missing.");
    return null;
  }

  /** Nothing, and blank text by hand, is an empty list. */
  private List<Object> listed(Part part, Object given, String at) {
    boolean blank =
        given instanceof String text
            && (manner == Manner.TYPED_BY_HAND ? text.isBlank() : text.isEmpty());
    return given == null || blank ? List.of() : many(part, given, at);
  }

  private List<Object> many(Part part, Object given, String at) {
    List<?> items =
        given instanceof List<?> list
            ? list
            : manner == Manner.TYPED_BY_HAND
                ? split(part, String.valueOf(given))
                : wrong(at, "It must be a list.", List.of());
    if (items.size() > MOST_VALUES) {
      return wrong(at, "It has more than " + MOST_VALUES + " values.", List.of());
    }
    List<Object> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Object one = one(part, items.get(i), at + "." + i);
      if (one != null) {
        all.add(one);
      }
    }
    return List.copyOf(all);
  }

  /** Values stand between commas, records in lines. */
  private static List<String> split(Part part, String text) {
    return part.nested().isPresent()
        ? text.lines().filter(line -> !line.isBlank()).toList()
        : List.of(text.split("\\s*,\\s*"));
  }

  private Object named(Part part, Object given, String at) {
    Map<String, String> clean = new LinkedHashMap<>();
    try {
      NamedValues.of(given, manner)
          .forEach(
              (name, value) ->
                  value(part, name, value, at).ifPresent(text -> clean.put(name, text)));
    } catch (BadValue bad) {
      fault(at, bad.sentence());
    }
    return Collections.unmodifiableMap(clean);
  }

  /** A named value; what is blank says nothing. */
  private Optional<String> value(Part part, String name, Object given, String at) {
    return Optional.ofNullable(one(part, given, at + "." + name))
        .map(String::valueOf)
        .filter(text -> !text.isBlank());
  }

  private Object one(Part part, Object given, String at) {
    if (part.nested().isPresent()) {
      return nested(part.nested().get(), given, at);
    }
    Kind kind = part.single();
    try {
      Object value = kind.read().apply(text(kind, given));
      return value instanceof String string ? text(part, string, at) : value;
    } catch (BadValue bad) {
      return wrong(at, bad.sentence(), null);
    }
  }

  private Object nested(Shape<?> shape, Object given, String at) {
    if (given instanceof Map<?, ?> map) {
      return record(shape, named(map), at + ".").orElse(null);
    }
    if (manner == Manner.TYPED || !(given instanceof String text)) {
      return wrong(at, "It must be an object with fields.", null);
    }
    try {
      return record(shape, ByHand.fields(shape, text), at + ".").orElse(null);
    } catch (BadValue bad) {
      return wrong(at, bad.sentence(), null);
    }
  }

  private String text(Kind kind, Object given) {
    if (manner == Manner.TYPED_BY_HAND && kind.json() == Kind.Json.DATE) {
      return TypedDay.iso(String.valueOf(given), today);
    }
    if (manner == Manner.TYPED_BY_HAND || fits(kind, given)) {
      return given instanceof BigDecimal number ? plain(number) : String.valueOf(given);
    }
    throw new BadValue(
        switch (kind.json()) {
          case INTEGER -> "It must be a whole number, without quotes.";
          case NUMBER -> "It must be a number, without quotes.";
          case BOOLEAN -> "It must be true or false, without quotes.";
          case TEXT, DATE, INSTANT -> "It must be text, in quotes.";
        });
  }

  /** A number in digits; one with a giant exponent would fill the memory with zeros. */
  private static String plain(BigDecimal number) {
    if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
      throw new BadValue("It has more digits than any number here.");
    }
    return number.toPlainString();
  }

  private static boolean fits(Kind kind, Object given) {
    return switch (kind.json()) {
      case INTEGER, NUMBER -> given instanceof Number;
      case BOOLEAN -> given instanceof Boolean;
      case TEXT, DATE, INSTANT -> given instanceof String;
    };
  }

  private Object text(Part part, String text, String at) {
    Note note = notes.getOrDefault(part.name(), Note.of(part.name(), part.name(), ""));
    if (text.codePointCount(0, text.length()) > note.most()) {
      return wrong(
          at,
          String.format(
              Locale.UK,
              "It has %,d characters; at most %,d.",
              text.codePointCount(0, text.length()),
              note.most()),
          null);
    }
    String clean = note.lines() ? text : CleanText.line(text);
    boolean mustSay = part.holds() == Shape.Holds.ONE || part.holds().isMany();
    return clean.isBlank() && !note.blank() && mustSay ? missing(at) : clean;
  }

  private static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> named = new LinkedHashMap<>();
    map.forEach((name, value) -> named.put(String.valueOf(name), value));
    return named;
  }

  private <T> T wrong(String at, String sentence, T instead) {
    fault(at, sentence);
    return instead;
  }

  private void fault(String at, String sentence) {
    faults.add(new Fault(at.endsWith(".") ? at.substring(0, at.length() - 1) : at, sentence));
  }
}
