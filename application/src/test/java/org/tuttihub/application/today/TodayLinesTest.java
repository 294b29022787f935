package org.tuttihub.application.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.fakes.NoReads;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.access.Role;

class TodayLinesTest {
  private static final Actor ANNA = new Actor("PER-901", "Anna", Set.of(Role.ADMINISTRATOR));

  private final Catalogue catalogue = new InMemoryTutti().catalogue;

  @Test
  void every_line_leads_to_a_list_that_understands_it() {
    List<TodayLine> not =
        TuttiCatalogue.TODAY.stream().filter(line -> asked(line, ANNA).isEmpty()).toList();

    assertTrue(TuttiCatalogue.TODAY.size() > 40);
    assertEquals(List.of(), not);
  }

  @Test
  void lines_that_a_room_says_are_told_apart() {
    List<TodayLine> lines = TuttiCatalogue.TODAY;

    assertEquals(lines.size(), lines.stream().map(TodayLine::many).distinct().count());
    assertTrue(
        lines.stream()
            .filter(line -> !line.whenNone() && line.dated().isEmpty())
            .allMatch(line -> line.many().contains("%,d") && line.one().startsWith("1 ")));
  }

  @Test
  void who_is_no_person_has_no_lines_of_their_own() {
    List<TodayRow> rows =
        new Today(TuttiCatalogue.TODAY, catalogue, new NoReads().today(), Acts.TODAY)
            .rows(Actor.local("ana"));

    assertTrue(rows.stream().noneMatch(row -> row.kind() == TodayKind.FOR_ME));
  }

  @Test
  void an_empty_hub_is_told_what_it_has_not_got() {
    List<TodayRow> rows =
        new Today(TuttiCatalogue.TODAY, catalogue, new NoReads().today(), Acts.TODAY).rows(ANNA);

    assertTrue(
        rows.stream().anyMatch(r -> r.list().equals("terms") && r.count() == 0), rows.toString());
    assertEquals(
        IntStream.rangeClosed(1, rows.size()).boxed().toList(),
        rows.stream().map(TodayRow::place).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "due=..{today-1}, due=..2026-11-21",
    "closes={today}..{today+6}, closes=2026-11-22..2026-11-28",
    "started={today-7}T00:00:00Z.., started=2026-11-15T00:00:00Z..",
    "year={year}, year=2026/27",
    "year={year+300}, year=2027/28",
    "reviewer={me}, reviewer=PER-901",
    "owner={my-name}, owner=Anna",
    "note={other}, note={other}"
  })
  void days_and_people_are_filled_in(String filter, String filled) {
    assertEquals(filled, AskedLine.filled(filter, ANNA, Acts.TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "objectives rate, 1, 1 objective rated",
    "objectives rate, 3, 3 objectives rated",
    "agreements sign-for-hub, 2, 2 agreements: signed for hub",
    "price-lists drop, 1, 1 price list dropped",
    "bids withdraw, 1, 1 bid withdrawn",
    "schools import, 1, schools imported",
    "schools import, 2, 'schools imported, 2 times'",
    "tokens new, 1, 1 token made",
    "contacts verify, 2, 2 contacts verified"
  })
  void what_others_did_is_said_in_english(String operation, long many, String words) {
    assertEquals(words, DoneWords.of(catalogue.find(operation).orElseThrow(), many));
  }

  private Optional<?> asked(TodayLine line, Actor actor) {
    return catalogue.list(line.list()).flatMap(list -> AskedLine.of(line, list, actor, Acts.TODAY));
  }
}
