package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/** Puts the faults of a refusal beside the fields that they are about. */
public final class Faults {
  private Faults() {}

  /** What is wrong, by field of the form; faults of one field follow each other. */
  public static Map<String, String> byField(Refusal refusal) {
    Map<String, String> byField = new LinkedHashMap<>();
    for (Fault fault : refusal.faults()) {
      String[] path = fault.field().split("\\.", -1);
      String within = within(path);
      String sentence = (within.isEmpty() ? "" : within + ": ") + fault.sentence();
      byField.merge(path[0], sentence, (one, more) -> one + " " + more);
    }
    return byField;
  }

  /** The refusal with its fields as a form calls them. */
  public static Refusal named(Refusal refusal, List<FormField> fields) {
    List<Fault> named = new ArrayList<>();
    for (Fault fault : refusal.faults()) {
      String[] path = fault.field().split("\\.", -1);
      String label =
          fields.stream()
              .filter(field -> field.name().equals(path[0]))
              .map(FormField::label)
              .findFirst()
              .orElse(path[0]);
      String within = within(path);
      named.add(new Fault(within.isEmpty() ? label : label + ", " + within, fault.sentence()));
    }
    return new Refusal(refusal.kind(), refusal.code(), refusal.fact(), refusal.remedy(), named);
  }

  /** Where inside a field: lines are counted from one, as they are typed. */
  private static String within(String[] path) {
    List<String> words = new ArrayList<>();
    for (int i = 1; i < path.length; i++) {
      words.add(
          path[i].matches("[0-9]{1,6}")
              ? "line " + (Integer.parseInt(path[i]) + 1)
              : Labels.of(path[i]));
    }
    return String.join(", ", words);
  }
}
