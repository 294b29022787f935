package org.tuttihub.application.schools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Key;

class SchoolLifeTest {
  private static final List<String> HEADER =
      List.of("URN", "EstablishmentName", "TypeOfEstablishment (name)", "UKPRN");
  private final InMemoryTutti tutti = new InMemoryTutti();

  @Test
  void a_school_comes_with_the_register_is_judged_tied_and_brought_up_to_date() {
    done(bring("117283,Langley,Other independent school,10079555"));
    assertFalse(school("117283").isInUniverse());

    Receipt judged =
        done(
            tutti.ask(
                "schools count",
                Map.of("id", "117283", "universe", "in", "reason", "It takes part.")));
    assertEquals("School 117283 is in the hub's universe.", judged.said());
    assertTrue(school("117283").isInUniverse());

    done(
        tutti.ask(
            "refs add",
            Map.of(
                "collection",
                "schools",
                "record",
                "ukprn:10079555",
                "system",
                "lessons",
                "value",
                "S-9")));
    assertEquals("Langley", school("lessons:S-9").entry().name());

    done(bring("117283,Kings Langley,Other independent school,10079555"));
    assertEquals("Kings Langley", school("lessons:S-9").entry().name());
    assertEquals(Optional.of(true), school("117283").local().universe());

    done(
        tutti.ask(
            "schools count",
            Map.of("id", "lessons:S-9", "universe", "by-type", "reason", "No more.")));
    assertFalse(school("117283").isInUniverse());

    done(
        tutti.ask(
            "refs drop", Map.of("collection", "schools", "system", "lessons", "value", "S-9")));
    assertTrue(tutti.hub.look(r -> r.schools().find(Key.of("lessons:S-9"))).isEmpty());
  }

  @Test
  void a_school_that_is_not_on_the_register_cannot_be_judged() {
    assertEquals(
        "schools.unknown",
        refused(
                tutti.ask(
                    "schools count", Map.of("id", "999999", "universe", "in", "reason", "So")))
            .code());
  }

  @Test
  void a_judgement_has_a_reason() {
    assertEquals(
        "request.faults",
        refused(
                tutti.ask(
                    "schools count", Map.of("id", "117283", "universe", "in", "reason", " \n")))
            .code());
  }

  @Test
  void an_id_is_tied_to_one_record_only_and_by_a_system_with_a_name() {
    done(bring("117283,Langley", "117284,Witham"));
    Map<String, String> tie =
        Map.of("collection", "schools", "record", "117283", "system", "hr", "value", "1");
    done(tutti.ask("refs add", tie));

    assertEquals(
        "refs.tied",
        refused(
                tutti.ask(
                    "refs add",
                    Map.of(
                        "collection", "schools", "record", "117284", "system", "hr", "value", "1")))
            .code());
    assertEquals(
        "refs.not-a-system",
        refused(
                tutti.ask(
                    "refs add",
                    Map.of(
                        "collection",
                        "schools",
                        "record",
                        "117284",
                        "system",
                        "H R",
                        "value",
                        "1")))
            .code());
    assertEquals(
        "refs.unknown",
        refused(
                tutti.ask(
                    "refs drop", Map.of("collection", "schools", "system", "hr", "value", "2")))
            .code());
  }

  private Outcome<Receipt> bring(String... lines) {
    List<List<String>> all = new ArrayList<>(List.of(HEADER));
    Stream.of(lines).forEach(line -> all.add(List.of(line.split(",", -1))));
    ImportFile file = tutti.files.file("register.csv", all);
    return tutti.bring("schools import", file, Map.of());
  }

  private School school(String key) {
    return tutti.hub.look(r -> r.schools().find(Key.of(key))).orElseThrow().value();
  }
}
