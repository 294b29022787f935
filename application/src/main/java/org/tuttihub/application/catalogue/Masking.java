package org.tuttihub.application.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.access.Permission;

/** Leaves out what is personal for those who may not see it. */
final class Masking {
  private Masking() {}

  static boolean hides(Actor actor, List<String> personal, String field) {
    return personal.contains(field) && !actor.may(Permission.READ_PEOPLE);
  }

  static <R> R of(Actor actor, Shape<R> shape, List<String> personal, R record) {
    if (personal.isEmpty() || actor.may(Permission.READ_PEOPLE)) {
      return record;
    }
    List<Object> values = new ArrayList<>();
    for (Part part : shape.parts()) {
      values.add(
          !personal.contains(part.name())
              ? shape.value(record, part)
              : switch (part.holds()) {
                case MAYBE -> Optional.empty();
                case MANY -> List.of();
                case NAMED -> Map.of();
                case ONE, CHANGE, CHANGE_MANY ->
                    throw new IllegalStateException(part.name() + " cannot be left out");
              });
    }
    return shape.make(values);
  }
}
