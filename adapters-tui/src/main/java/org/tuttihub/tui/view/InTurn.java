package org.tuttihub.tui.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note.Trait;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.ConsoleParts;

/** Steps that are taken one after another by one field of a form, such as the scans of a desk. */
public final class InTurn {
  /** What is typed or scanned to take the last step back. */
  public static final String BACK = "undo";

  private InTurn() {}

  /** The field by which they are taken; absent in other forms. */
  public static Optional<FormField> field(List<FormField> fields) {
    return fields.stream().filter(field -> field.note().is(Trait.IN_TURN)).findFirst();
  }

  /** The fields that hold for all of them. */
  public static List<FormField> ofAll(List<FormField> fields) {
    return fields.stream().filter(field -> !isOfOne(field)).toList();
  }

  private static boolean isOfOne(FormField field) {
    return field.note().is(Trait.IN_TURN) || field.note().is(Trait.OF_ONE_STEP);
  }

  public static boolean isBack(String text) {
    return text.strip().equalsIgnoreCase(BACK);
  }

  /** What stands in the fields for the next step: what was said of one alone does not. */
  public static <T> Map<String, T> next(List<FormField> fields, Map<String, T> typed) {
    Map<String, T> next = new LinkedHashMap<>(typed);
    fields.stream().filter(InTurn::isOfOne).forEach(field -> next.remove(field.name()));
    return next;
  }

  /** Takes a step back that was taken. */
  public static Outcome<Receipt> undo(ConsoleParts parts, Deed<?> deed, Receipt step) {
    if (deed.undo() instanceof Undo.Never(String why)) {
      return Outcome.refused(
          Refusal.rule("history.never", "This cannot be undone: " + why + ".", "Go on from here."));
    }
    return PutBack.deed(parts.catalogue())
        .map(putBack -> PutBack.of(parts, putBack, step.deed().toString()))
        .orElseThrow(() -> new IllegalStateException("Undoing is not in the catalogue"));
  }
}
