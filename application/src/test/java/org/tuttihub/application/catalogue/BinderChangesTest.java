package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.BinderTest.Piece;
import org.tuttihub.application.catalogue.BinderTest.Style;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/** Lists that a request changes. */
class BinderChangesTest {

  /** What changes of a concert. */
  record Programme(Change<List<Style>> styles, Change<List<Piece>> pieces) {}

  @Test
  void a_list_that_changes_is_kept_emptied_or_set() {
    Map<String, Object> withNull = new HashMap<>();
    withNull.put("styles", null);

    assertEquals(Change.keep(), styles(Manner.TYPED, Map.of()));
    assertEquals(Change.to(List.of()), styles(Manner.TYPED, Map.of("styles", List.of())));
    assertEquals(Change.to(List.of()), styles(Manner.TYPED, withNull));
    assertEquals(
        Change.to(List.of(Style.FOLK)), styles(Manner.TYPED, Map.of("styles", List.of("folk"))));
    assertEquals(Change.keep(), styles(Manner.TYPED_BY_HAND, Map.of()));
    assertEquals(
        Change.to(List.of(Style.FOLK, Style.BIG_BAND)),
        styles(Manner.TYPED_BY_HAND, Map.of("styles", "folk,big-band")));
    for (String blank : List.of("", "  ", "\n")) {
      assertEquals(
          Change.to(List.of()), styles(Manner.TYPED_BY_HAND, Map.of("styles", blank)), blank);
    }
  }

  @Test
  void a_list_of_records_that_changes_tells_its_faults_as_others_do() {
    Map<String, Object> given =
        Map.of("pieces", List.of(Map.of("name", "Reel"), Map.of("nme", "Jig")), "styles", "folk");

    Refusal refusal =
        refused(Binder.bind(Shape.of(Programme.class), given, Manner.TYPED, List.of()));

    assertEquals(
        List.of(
            new Fault("styles", "It must be a list."),
            new Fault("pieces.1.nme", "There is no such field. Did you mean name?"),
            new Fault("pieces.1.name", "It is missing.")),
        refusal.faults());
  }

  private static Change<List<Style>> styles(Manner manner, Map<String, ?> given) {
    return done(Binder.bind(Shape.of(Programme.class), given, manner, List.of())).styles();
  }
}
