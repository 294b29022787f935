package org.tuttihub.tui.view;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Requested;

/** What people call a field. */
public final class Labels {
  /** Words that are letters: written large wherever they stand. */
  private static final Pattern LETTERS = Pattern.compile("\\b(api|fsm|la|swot|ukprn|urn)\\b");

  private Labels() {}

  /** From the name alone: {@code next_review} is "Next review", {@code la_code} "LA code". */
  public static String of(String field) {
    String plain = field.replaceFirst("_pence$", "").replace('_', ' ').strip();
    String words = LETTERS.matcher(plain).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
    return words.isEmpty()
        ? field
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A sentence with its full stop, whether it was written with one or not. */
  public static String ended(String sentence) {
    String text = sentence.strip();
    return text.isEmpty() || text.matches("(?s).*[.!?:]") ? text : text + ".";
  }

  /** As the forms and lists of its collection call it, else from its name. */
  public static String of(Catalogue catalogue, String plural, String field) {
    return catalogue
        .of(plural)
        .flatMap(operation -> labels(operation, field))
        .filter(label -> !label.isBlank() && !label.equals(field))
        .findFirst()
        .orElseGet(() -> of(field));
  }

  private static Stream<String> labels(Operation operation, String field) {
    return switch (operation) {
      case Requested asked ->
          asked.notes().stream().filter(note -> note.field().equals(field)).map(Note::label);
      case ListOf<?> list ->
          list.columns().stream().filter(column -> column.field().equals(field)).map(Column::label);
      default -> Stream.empty();
    };
  }
}
