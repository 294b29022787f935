package org.tuttihub.domain.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.Theme.Group;
import org.tuttihub.domain.workforce.Theme.Rated;
import org.tuttihub.domain.workforce.Theme.Sums;
import org.tuttihub.domain.workforce.Theme.Whose;

class ThemeTest {
  private static final List<String> SCALE = List.of("low", "middle", "high");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2026})
  void the_parts_of_a_theme_add_up_and_no_small_group_is_shown(long seed) {
    Random random = new Random(seed);
    int shown = 0;
    int withheld = 0;
    for (int round = 0; round < 200; round++) {
      List<Rated> rated = rated(random);
      int fewest = 3 + random.nextInt(5);

      List<Theme> themes = Theme.of(rated, fewest);

      assertEquals(rated.stream().map(Rated::group).distinct().count(), themes.size());
      for (Theme theme : themes) {
        List<Rated> own = rated.stream().filter(r -> r.group().equals(theme.group())).toList();
        long people = own.stream().map(Rated::whom).distinct().count();
        assertEquals(people >= fewest, theme.sums().isPresent());
        shown += theme.sums().isPresent() ? 1 : 0;
        withheld += theme.sums().isPresent() ? 0 : 1;
        theme.sums().ifPresent(sums -> addsUp(sums, own, people));
      }
    }

    assertTrue(shown > 50 && withheld > 50, shown + " shown, " + withheld + " withheld");
  }

  private static void addsUp(Sums sums, List<Rated> own, long people) {
    assertEquals(people, sums.people());
    assertEquals(own.size(), sums.observations());
    assertEquals(own.size(), sums.ratings().values().stream().mapToInt(n -> n).sum());
    sums.ratings()
        .forEach(
            (word, count) ->
                assertEquals(
                    own.stream().filter(r -> r.level().equals(word)).count(), (int) count));
    assertEquals(own.stream().mapToInt(Rated::targets).sum(), sums.targets());
    assertEquals(own.stream().mapToInt(Rated::met).sum(), sums.met());
    assertTrue(sums.met() <= sums.targets());
  }

  @Test
  void many_observations_of_few_people_stay_few_people() {
    UUID one = new UUID(0, 1);
    UUID other = new UUID(0, 2);
    Group group = group(2026, Whose.OWN_STAFF, "Q1");

    List<Theme> themes =
        Theme.of(
            Stream.generate(() -> List.of(one, other))
                .limit(20)
                .flatMap(List::stream)
                .map(whom -> new Rated(group, whom, "high", 0, 0))
                .toList(),
            3);

    assertEquals(List.of(new Theme(group, Optional.empty())), themes);
  }

  @Test
  void own_staff_and_partners_are_never_put_together() {
    List<Rated> rated = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Whose whose = i % 2 == 0 ? Whose.OWN_STAFF : Whose.PARTNERS;
      rated.add(new Rated(group(2026, whose, "Q1"), new UUID(0, i), "high", 1, 0));
    }

    List<Theme> themes = Theme.of(rated, 3);

    assertEquals(
        List.of(Whose.OWN_STAFF, Whose.PARTNERS),
        themes.stream().map(t -> t.group().whose()).toList());
    assertTrue(themes.stream().allMatch(t -> t.sums().isEmpty()));
  }

  private static List<Rated> rated(Random random) {
    List<Rated> all = new ArrayList<>();
    for (int n = random.nextInt(120); n > 0; n--) {
      int targets = random.nextInt(4);
      all.add(
          new Rated(
              group(
                  2024 + random.nextInt(2),
                  List.of(Whose.values()).get(random.nextInt(2)),
                  "Q" + random.nextInt(3)),
              new UUID(0, random.nextInt(9)),
              SCALE.get(random.nextInt(SCALE.size())),
              targets,
              targets == 0 ? 0 : random.nextInt(targets + 1)));
    }
    return all;
  }

  private static Group group(int year, Whose whose, String principle) {
    return new Group(new AcademicYear(year), whose, "STD-1", principle);
  }
}
