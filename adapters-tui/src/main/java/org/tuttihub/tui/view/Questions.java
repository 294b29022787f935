package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** A form that grows: what else is asked depends on what was answered. */
public final class Questions {
  private Questions() {}

  /**
   * The form with the fields that it should have now. Those that it had already keep their answers;
   * what is said in another field already is not asked again.
   */
  public static Outcome<Answers.Start> grown(
      Requested operation,
      Acting acting,
      Optional<Key> key,
      Answers.Start start,
      Map<String, String> typed) {
    List<FormField> first = start.fields().stream().filter(f -> !isFurther(f)).toList();
    Map<String, Object> said =
        Answers.sent(
            operation, key, new Answers.Start(first, start.present(), start.version()), typed);
    Map<String, Object> sent = Answers.sent(operation, key, start, typed);
    return operation
        .furtherFields(acting, sent, Manner.TYPED_BY_HAND)
        .map(further -> with(operation, start, first, said, further));
  }

  private static Answers.Start with(
      Requested operation,
      Answers.Start start,
      List<FormField> first,
      Map<String, Object> said,
      List<FurtherField> further) {
    List<FormField> fields = new ArrayList<>(first);
    int at = place(operation, first, further);
    Map<String, String> present = new LinkedHashMap<>(start.present());
    for (FurtherField one : further) {
      if (Within.find(said, one.path()).isEmpty()) {
        fields.add(at++, FormField.of(operation, one));
        present.put(one.path(), one.given().orElse(""));
      }
    }
    return new Answers.Start(List.copyOf(fields), present, start.version());
  }

  /** Where further fields stand: in the place of the one that holds them all, else at the end. */
  private static int place(Requested operation, List<FormField> first, List<FurtherField> further) {
    List<String> order = operation.request().parts().stream().map(Part::name).toList();
    int map =
        further.stream().map(FurtherField::map).distinct().count() == 1
            ? order.indexOf(further.getFirst().map())
            : -1;
    return map < 0
        ? first.size()
        : (int) first.stream().filter(f -> order.indexOf(f.name()) < map).count();
  }

  /** Whether a field was not there from the beginning. */
  public static boolean isFurther(FormField field) {
    return field.name().indexOf('.') >= 0;
  }

  /** The place of the first field that a grown form has and the other had not; -1 for none. */
  public static int firstNew(Answers.Start before, Answers.Start grown) {
    List<String> had = before.fields().stream().map(FormField::name).toList();
    for (int i = 0; i < grown.fields().size(); i++) {
      if (!had.contains(grown.fields().get(i).name())) {
        return i;
      }
    }
    return -1;
  }
}
