package org.tuttihub.tui.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.Names;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.catalogue.TypedDay;
import org.tuttihub.domain.values.Money;
import org.tuttihub.tui.text.SafeText;

/**
 * A field of a form: what is asked, which answers there are, what is wrong with one.
 *
 * @param choices every answer there is; empty where anything can be written
 */
public record FormField(Part part, Note note, List<String> choices) {

  /**
   * The fields that an operation asks for. Choices that are data are fetched here.
   *
   * @param later whether named values are asked for one by one, when the others are known
   */
  public static List<FormField> of(Requested operation, boolean later) {
    List<FormField> fields = new ArrayList<>();
    operation
        .fields()
        .filter(part -> !later || part.holds() != Holds.NAMED)
        .forEach(part -> fields.add(of(part, operation.note(part.name()))));
    return fields;
  }

  /** A field that there is because of what the others say; it is called by its path. */
  static FormField of(Requested operation, FurtherField further) {
    Part map =
        operation
            .request()
            .at(further.map())
            .filter(part -> part.holds() == Holds.NAMED)
            .orElseThrow(
                () ->
                    new IllegalStateException(operation.name() + " has no named " + further.map()));
    return of(map.one(further.path(), further.isNeeded()), further.note());
  }

  private static FormField of(Part part, Note note) {
    List<String> fixed = part.kind().map(FormField::fixed).orElse(List.of());
    return new FormField(part, note, fixed.isEmpty() ? List.copyOf(note.choices().get()) : fixed);
  }

  private static List<String> fixed(Kind kind) {
    return kind.json() == Kind.Json.BOOLEAN ? List.of("yes", "no") : kind.choices();
  }

  public String name() {
    return part.name();
  }

  public String label() {
    return SafeText.line(note.label().equals(part.name()) ? Labels.of(part.name()) : note.label());
  }

  /** What to write there. */
  public String hint() {
    StringBuilder hint = new StringBuilder(Labels.ended(note.sentence()));
    part.nested()
        .ifPresent(shape -> hint.append(" One a line: ").append(RowsText.order(shape)).append('.'));
    part.kind()
        .filter(kind -> kind.json() == Kind.Json.INSTANT)
        .ifPresent(kind -> hint.append(" Such as ").append(kind.example()).append('.'));
    if (AsTyped.isDay(part)) {
      hint.append(" Such as 23/11/26, 23 Nov 2026, today, or +21 for three weeks from today.");
    }
    names()
        .ifPresent(
            names ->
                hint.append(" Part of a name finds the ")
                    .append(names.of().singular())
                    .append('.'));
    if (part.holds() == Holds.NAMED) {
      hint.append(" As name=value, one a line.");
    }
    if (isMany() && part.nested().isEmpty()) {
      hint.append(isLong() ? " One a line." : " Several, with commas between them.");
    }
    if (isCalledOtherwise()) {
      hint.append(" In commands: ").append(option()).append('.');
    }
    return SafeText.line(hint.toString().strip());
  }

  /** The option of a command that says the same. */
  private String option() {
    return "--" + name().replace('_', '-');
  }

  /** Whether a form calls it by other words than a command does. */
  private boolean isCalledOtherwise() {
    String called = label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return !name().contains(".") && !called.equals(name().replaceFirst("_pence$", ""));
  }

  /** Whose records it names; absent where its choices are told anyway. */
  public Optional<Names> names() {
    return choices.isEmpty() && part.nested().isEmpty() ? note.names() : Optional.empty();
  }

  /** The texts of an answer, of which there may be several; none when it is blank. */
  public List<String> texts(String answer) {
    return answer.isBlank() ? List.of() : each(answer).stream().map(String::strip).toList();
  }

  /** An answer with another text in the place of the last. */
  public String withLast(String answer, String other) {
    List<String> texts = texts(answer);
    List<String> all = new ArrayList<>(texts.subList(0, Math.max(0, texts.size() - 1)));
    all.add(other);
    return String.join(isLong() ? "\n" : ", ", all);
  }

  /** Whether it holds an amount of money, which people write in pounds. */
  public boolean isAmount() {
    return part.type() == Money.class;
  }

  public boolean isMany() {
    return part.holds().isMany();
  }

  /** Whether it is written in several lines. */
  public boolean isLong() {
    return note.lines() || part.holds() == Holds.NAMED || (part.nested().isPresent() && isMany());
  }

  public boolean isNeeded() {
    return part.holds() == Holds.ONE && !note.blank();
  }

  /** Whether it is only sent when it was changed. */
  public boolean isChange() {
    return part.holds().isChange();
  }

  /** The answer with its days as they are understood; as it is where it has none. */
  public String understood(String answer, LocalDate today) {
    if (part.nested().isPresent()) {
      return RowsText.understood(part.nested().get(), answer, today);
    }
    if (!AsTyped.isDay(part) || answer.isBlank()) {
      return answer;
    }
    return each(answer).stream()
        .map(one -> AsTyped.understood(part, one, today))
        .collect(Collectors.joining(isLong() ? "\n" : ", "));
  }

  /** The day that an answer is, in words; absent where it is none, or several. */
  public Optional<String> dayInWords(String answer, LocalDate today) {
    return AsTyped.isDay(part) && !isMany()
        ? TypedDay.of(answer, today).map(TypedDay::words)
        : Optional.empty();
  }

  /** What is wrong with an answer on its own, as far as that can be told before it is sent. */
  public Optional<String> fault(String text) {
    if (text.isBlank()) {
      return isNeeded() ? Optional.of("It is missing.") : Optional.empty();
    }
    if (part.nested().isPresent()) {
      return RowsText.fault(part.nested().get(), text);
    }
    if (part.holds() == Holds.NAMED) {
      return RowsText.namedFault(text);
    }
    if (text.codePointCount(0, text.length()) > note.most()) {
      return Optional.of(
          String.format(
              "It has %,d characters; at most %,d.",
              text.codePointCount(0, text.length()), note.most()));
    }
    return each(text).stream().flatMap(one -> AsTyped.fault(part, one).stream()).findFirst();
  }

  private List<String> each(String text) {
    return isMany()
        ? List.of(text.strip().split(isLong() ? "\\s*\n\\s*" : "\\s*,\\s*"))
        : List.of(text);
  }

  /** The answer as the request takes it. */
  public Object value(String text) {
    if (part.nested().isPresent()) {
      List<?> rows = RowsText.read(part.nested().get(), text);
      return isMany() ? rows : rows.isEmpty() ? "" : rows.getFirst();
    }
    return isMany() && !text.isBlank()
        ? each(text).stream().map(one -> AsTyped.asAsked(part, one)).toList()
        : AsTyped.asAsked(part, text);
  }

  /** The answer that a record has already, ready to be typed over; empty where it has none. */
  public String present(Shape<?> card, Object shown) {
    Optional<Part> same = card.part(part.name());
    if (same.isEmpty()) {
      return "";
    }
    if (same.get().nested().isEmpty()) {
      return Values.typed(card, same.get(), shown);
    }
    List<?> rows = Values.each(card.value(shown, same.get()));
    return part.nested().isPresent()
        ? RowsText.write(part.nested().get(), same.get().nested().get(), rows)
        : RowsText.names(same.get().nested().get(), rows);
  }
}
