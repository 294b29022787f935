package org.tuttihub.application.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.needs.NeedsStatement.PlanLink;
import org.tuttihub.domain.values.Key;

class NeedsLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void a_pack_is_installed() {
    done(tutti.send("frameworks add", Packs.asSent()));
  }

  @Test
  void an_analysis_is_begun_written_consulted_on_and_its_gaps_are_settled() {
    Receipt begun = done(tutti.ask("needs start", Map.of("year", "2026/27")));
    assertEquals("3", begun.facts().get("rows"));
    assertEquals(List.of("NEED-1", "NEED-2", "NEED-3"), refs());
    assertTrue(row("NEED-2").isBlank());
    assertEquals(Optional.of("singing"), row("NEED-2").code());

    done(tutti.ask("needs write", Map.of("id", "NEED-2", "part_a", "Singing\nevery day.")));
    done(tutti.ask("needs write", Map.of("id", "need-2", "part_b", "No choirs.")));
    assertEquals("Singing\nevery day.", row("NEED-2").partA());
    done(tutti.ask("needs write", Map.of("id", "NEED-2", "part_a", "")));
    assertEquals("", row("NEED-2").partA());
    assertEquals("No choirs.", row("NEED-2").partB());

    done(
        tutti.ask(
            "needs consult",
            Map.of(
                "id",
                "NEED-2",
                "who",
                "Heads",
                "when",
                "2026-11-22",
                "how",
                "Survey",
                "summary",
                "")));
    done(tutti.ask("needs point", Map.of("id", "NEED-2", "section", "3 Singing")));
    assertEquals("Heads", row("NEED-2").consultations().getFirst().who());
    assertEquals(List.of(new PlanLink("3 Singing")), row("NEED-2").planLinks());

    done(
        tutti.ask(
            "needs add", Map.of("year", "2026/27", "area", "Ours", "sub_area", "Steel pans")));
    assertEquals(4, row("NEED-4").position());
    assertEquals(Optional.empty(), row("NEED-4").code());
    done(tutti.ask("needs write", Map.of("id", "NEED-4", "sub_area", "Singing strategies")));
    assertEquals(Optional.of("singing"), row("NEED-4").code());
    assertEquals(4, row("NEED-4").position());

    done(
        tutti.ask(
            "gaps add",
            Map.of(
                "statement",
                "NEED-2",
                "text",
                "No choirs.",
                "severity",
                "high",
                "groups",
                "Teenagers, Boys")));
    done(tutti.ask("gaps change", Map.of("id", "GAP-1", "place", "The south", "severity", "")));
    assertEquals("The south", gap("GAP-1").particulars().place());
    assertEquals(Optional.empty(), gap("GAP-1").particulars().severity());
    assertEquals(List.of("Teenagers", "Boys"), gap("GAP-1").particulars().groups());
    done(tutti.ask("gaps change", Map.of("id", "GAP-1", "groups", "")));
    assertEquals(List.of(), gap("GAP-1").particulars().groups());

    done(tutti.ask("gaps accept", Map.of("id", "GAP-1", "reason", "Too dear.")));
    done(tutti.ask("gaps reopen", Map.of("id", "GAP-1")));
    done(tutti.ask("gaps close", Map.of("id", "GAP-1", "outcome", "A choir.")));
    assertEquals(Gap.State.CLOSED, gap("GAP-1").state());
  }

  @Test
  void rows_stay_where_they_are_while_their_order_is_that_of_the_file() {
    bring("A,1", "B,2", "C,3", "D,4");
    String part = bring("A,1", "New,5", "B,2");
    List<String> order = inOrder();

    String whole = bring(order.toArray(String[]::new));
    String turned = bring("B,2", "A,1", "New,5", "C,3", "D,4");

    assertTrue(part.contains("1 new, 1 changed, 1 same"), part);
    assertTrue(whole.contains("0 new, 0 changed, 5 same"), whole);
    assertTrue(turned.contains("0 new, 4 changed, 1 same"), turned);
    assertEquals(List.of("B,2", "A,1", "New,5", "C,3", "D,4"), inOrder());
  }

  private List<String> inOrder() {
    return tutti.hub.look(r -> r.needs().of(Acts.THIS_YEAR)).stream()
        .map(stored -> stored.value().area() + "," + stored.value().subArea())
        .toList();
  }

  private String bring(String... areas) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Area", "Sub-area", "Part A", "Part B", "Part C"));
    Stream.of(areas).forEach(a -> rows.add(List.of((a + ",,,").split(",", -1))));
    return done(tutti.bring(
            "needs import", tutti.files.file("needs.csv", rows), Map.of("year", "2026/27")))
        .said();
  }

  @Test
  void an_analysis_is_begun_once_and_only_with_a_framework() {
    done(tutti.ask("needs start", Map.of("year", "2026/27")));

    assertEquals("needs.already-started", code("needs start", Map.of("year", "2026/27")));
    assertEquals("needs.no-framework", code("needs start", Map.of("year", "2021/22")));
  }

  @Test
  void a_framework_without_areas_begins_no_analysis() {
    Map<String, Object> bare = Packs.with("areas", List.of());
    bare.put("version", 2);
    done(tutti.send("frameworks add", bare));

    assertEquals("needs.no-framework", code("needs start", Map.of("year", "2026/27")));
  }

  @Test
  void a_row_of_ones_own_is_known_to_the_framework_when_its_wording_is() {
    done(
        tutti.ask(
            "needs add",
            Map.of("year", "2026/27", "area", "Mine", "sub_area", "Example: singing strategies.")));

    assertEquals(Optional.of("singing"), row("NEED-1").code());
  }

  @Test
  void what_is_not_there_cannot_be_written_or_settled() {
    assertEquals("needs.unknown", code("needs write", Map.of("id", "NEED-9")));
    assertEquals("gaps.unknown", code("gaps reopen", Map.of("id", "GAP-9")));
    assertEquals(
        "needs.unknown", code("gaps add", Map.of("statement", "NEED-9", "text", "No choirs.")));
  }

  @Test
  void a_consultation_that_has_not_come_is_refused() {
    done(tutti.ask("needs start", Map.of("year", "2026/27")));

    assertEquals(
        "needs.not-yet",
        code(
            "needs consult",
            Map.of(
                "id",
                "NEED-1",
                "who",
                "Heads",
                "when",
                "2026-11-23",
                "how",
                "Survey",
                "summary",
                "")));
  }

  @Test
  void a_settled_gap_is_not_settled_again_and_says_why_it_was() {
    done(tutti.ask("needs start", Map.of("year", "2026/27")));
    done(tutti.ask("gaps add", Map.of("statement", "NEED-1", "text", "No choirs.")));
    assertEquals("request.faults", code("gaps accept", Map.of("id", "GAP-1", "reason", " ")));
    assertEquals("gaps.already-open", code("gaps reopen", Map.of("id", "GAP-1")));

    done(tutti.ask("gaps accept", Map.of("id", "GAP-1", "reason", "Too dear.")));

    assertEquals("gaps.not-open", code("gaps close", Map.of("id", "GAP-1", "outcome", "Yes")));
  }

  @Test
  void the_beginning_of_an_analysis_is_undone_as_a_whole() {
    Receipt begun = done(tutti.ask("needs start", Map.of("year", "2026/27")));

    Receipt undone = done(tutti.ask("history undo", Map.of("deed", begun.deed().toString())));

    assertEquals("3", undone.facts().get("rows"));
    assertEquals(List.of(), refs());
  }

  private String code(String operation, Map<String, String> given) {
    return refused(tutti.ask(operation, given)).code();
  }

  private List<String> refs() {
    return tutti.hub.look(
        records ->
            records.needs().of(Acts.THIS_YEAR).stream()
                .map(stored -> stored.value().identity().ref())
                .toList());
  }

  private NeedsStatement row(String ref) {
    return tutti
        .hub
        .look(records -> records.needs().find(Key.of(ref)))
        .map(Stored::value)
        .orElseThrow();
  }

  private Gap gap(String ref) {
    return tutti
        .hub
        .look(records -> records.gaps().find(Key.of(ref)))
        .map(Stored::value)
        .orElseThrow();
  }
}
