package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.SavedView;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** What is asked of saved views. */
public abstract class ViewContract extends HubContract {
  private static final SavedView NORTH =
      new SavedView(
          new Identity(new UUID(91, 1), "VIE-801"),
          "PER-1",
          "schools",
          "Disengaged north",
          "hill",
          List.of("status=disengaged", "town=Hitchin, Letchworth"),
          List.of("-days", "name"),
          false);

  @Test
  void a_view_comes_back_as_it_was_kept() {
    keep(records -> records.views().add(NORTH));

    assertEquals(
        new Stored<>(NORTH, 1),
        seen(records -> records.views().find(Key.of("VIE-801")).orElseThrow()));
  }

  @Test
  void everybodys_views_of_a_list_are_their_own() {
    SavedView other = of("PER-11", 2, "schools");
    SavedView elsewhere = of("PER-1", 3, "partners");
    keep(records -> List.of(NORTH, other, elsewhere).forEach(records.views()::add));

    assertEquals(
        List.of(new Stored<>(NORTH, 1)), seen(records -> records.views().of("PER-1", "schools")));
    assertEquals(
        List.of(new Stored<>(other, 1)), seen(records -> records.views().of("PER-11", "schools")));
    assertEquals(List.of(), seen(records -> records.views().of("PER-2", "schools")));
  }

  @Test
  void a_list_opens_with_another_of_them() {
    SavedView second = of("PER-1", 2, "schools").opening(true);
    keep(
        records -> {
          records.views().add(NORTH);
          records.views().add(second);
        });

    keep(
        records -> {
          records.views().replace(new Stored<>(second.opening(false), 1));
          records.views().replace(new Stored<>(NORTH.opening(true), 1));
        });

    assertEquals(
        List.of(new Stored<>(NORTH.opening(true), 2), new Stored<>(second.opening(false), 2)),
        seen(records -> records.views().of("PER-1", "schools")));
  }

  @Test
  void a_view_that_is_dropped_is_gone() {
    keep(records -> records.views().add(NORTH));

    keep(records -> records.views().remove(new Stored<>(NORTH, 1)));

    assertEquals(List.of(), seen(records -> records.views().of("PER-1", "schools")));
  }

  private static SavedView of(String owner, int number, String list) {
    return new SavedView(
        new Identity(new UUID(91, number), "VIE-80" + number),
        owner,
        list,
        "View " + number,
        "",
        List.of(),
        List.of(),
        false);
  }
}
