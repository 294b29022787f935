package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/** Puts the faults of a refusal beside the fields that they are about. */
public final class Faults {
  private Faults() {}

  /** What is wrong, by field of the form; faults of one field follow each other. */
  public static Map<String, String> byField(Refusal refusal, List<FormField> fields) {
    Map<String, String> byField = new LinkedHashMap<>();
    for (Fault fault : refusal.faults()) {
      String name = name(fault, fields);
      String within = within(fault, name);
      String sentence = (within.isEmpty() ? "" : within + ": ") + fault.sentence();
      byField.merge(name, sentence, (one, more) -> one + " " + more);
    }
    return byField;
  }

  /** The field that a fault is in: the one with the longest name, as some are paths themselves. */
  private static String name(Fault fault, List<FormField> fields) {
    return fields.stream()
        .map(FormField::name)
        .filter(name -> (fault.field() + ".").startsWith(name + "."))
        .max(Comparator.comparingInt(String::length))
        .orElseGet(() -> fault.field().replaceFirst("\\..*", ""));
  }

  /** The refusal with its fields as a form calls them. */
  public static Refusal named(Refusal refusal, List<FormField> fields) {
    List<Fault> named = new ArrayList<>();
    for (Fault fault : refusal.faults()) {
      String name = name(fault, fields);
      String label =
          fields.stream()
              .filter(field -> field.name().equals(name))
              .map(FormField::label)
              .findFirst()
              .orElse(name);
      String within = within(fault, name);
      named.add(new Fault(within.isEmpty() ? label : label + ", " + within, fault.sentence()));
    }
    return new Refusal(refusal.kind(), refusal.code(), refusal.fact(), refusal.remedy(), named);
  }

  /** Where inside a field: lines are counted from one, as they are typed. */
  private static String within(Fault fault, String name) {
    String path = fault.field().substring(Math.min(name.length() + 1, fault.field().length()));
    return Stream.of(path.split("\\.", -1))
        .filter(step -> !step.isEmpty())
        .map(
            step ->
                step.matches("[0-9]{1,6}")
                    ? "line " + (Integer.parseInt(step) + 1)
                    : Labels.of(step))
        .collect(Collectors.joining(", "));
  }
}
