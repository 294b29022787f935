package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.fakes.CountingIds;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Hires;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Money;

class AskTest {
  private static final Ask<Hires.Price, Hires.Priced> PRICE = Hires.price();
  private final Acting anna = new Acts(new CountingIds()).anna();

  @Test
  void records_and_named_values_are_given_as_json() {
    Hires.Priced priced =
        done(
            PRICE.answer(
                anna,
                Map.of(
                    "customer",
                    "family",
                    "items",
                    List.of(
                        Map.of("instrument", "cello", "weeks", 10),
                        Map.of(
                            "instrument", "harp", "weeks", 10, "facts", Map.of("insured", "yes"))),
                    "facts",
                    Map.of("income", "16000", "blank", " ")),
                Manner.TYPED,
                Progress.SILENT));

    assertEquals(new Money(8_000), priced.charge());
    assertEquals(new Money(4_000), priced.pays());
    assertEquals(Map.of("income", "16000"), priced.facts());
    assertEquals(3, priced.reasons().size());
  }

  @Test
  void the_same_is_given_by_hand_as_text() {
    Hires.Priced priced =
        done(
            PRICE.answer(
                anna,
                Map.of(
                    "customer",
                    "family",
                    "items",
                    "instrument=cello; weeks=10\n\ninstrument=harp; weeks=10; facts.insured=yes",
                    "facts",
                    List.of("income=16000; children=2", "pets=0")),
                Manner.TYPED_BY_HAND,
                Progress.SILENT));

    assertEquals(new Money(4_000), priced.pays());
    assertEquals(Map.of("income", "16000", "children", "2", "pets", "0"), priced.facts());
  }

  @Test
  void what_is_wrong_inside_is_named_by_its_path() {
    assertEquals(
        List.of(
            new Fault("items.0.weeks", "It is missing."),
            new Fault("facts.income", "It must be text, in quotes.")),
        faults(
            Map.of(
                "customer",
                "family",
                "items",
                List.of(Map.of("instrument", "cello")),
                "facts",
                Map.of("income", 16_000)),
            Manner.TYPED));
    assertEquals(
        List.of(
            new Fault("items.0.week", "There is no such field. Did you mean weeks?"),
            new Fault("items.0.weeks", "It is missing."),
            new Fault("items.1", "\"harp\" is not of the form name=value."),
            new Fault("facts", "\"income\" is given twice; give it once.")),
        faults(
            Map.of(
                "customer", "family",
                "items", "instrument=cello; week=1\nharp",
                "facts", List.of("income=1", "income=2")),
            Manner.TYPED_BY_HAND));
    assertEquals(
        List.of(
            new Fault("items.0", "It must be an object with fields."),
            new Fault("facts", "It must be an object of texts.")),
        faults(
            Map.of("customer", "school", "items", List.of("harp"), "facts", List.of("a=b")),
            Manner.TYPED));
    assertEquals(
        List.of(new Fault("facts", "\"a b\" is no name: letters, digits, and _ between them.")),
        faults(Map.of("customer", "school", "facts", Map.of("a b", "c")), Manner.TYPED));
  }

  @Test
  void what_else_is_asked_depends_on_what_was_said() {
    List<FurtherField> further =
        done(
            PRICE.furtherFields(
                anna,
                Map.of("customer", "family", "items", "instrument=harp; weeks=1"),
                Manner.TYPED_BY_HAND));

    assertEquals(
        List.of("facts.income", "items.0.facts.insured"),
        further.stream().map(FurtherField::path).toList());
    assertTrue(further.getFirst().isNeeded());
    assertEquals(Optional.of("no"), further.getLast().given());
    assertEquals(
        List.of(),
        done(PRICE.furtherFields(anna, Map.of("customer", "school"), Manner.TYPED_BY_HAND)));
    assertEquals(
        "request.faults", refused(PRICE.furtherFields(anna, Map.of(), Manner.TYPED)).code());
  }

  @Test
  void who_may_not_ask_is_told_nothing() {
    Acting nobody =
        new Acting.Beginning(Acts.CLOCK, new CountingIds())
            .by(new Actor("PER-1", "Nobody", Set.of()), Door.REST);

    assertEquals(
        Refusal.Kind.FORBIDDEN,
        refused(PRICE.answer(nobody, Map.of(), Manner.TYPED, Progress.SILENT)).kind());
    assertEquals(
        Refusal.Kind.FORBIDDEN,
        refused(PRICE.furtherFields(nobody, Map.of(), Manner.TYPED)).kind());
  }

  @Test
  void its_path_and_command_follow_from_its_name() {
    assertEquals("POST", Words.method(PRICE));
    assertEquals("/api/v1/hires/price", Words.path(PRICE));
    assertEquals("tutti hires price", Words.command(PRICE));
  }

  private List<Fault> faults(Map<String, ?> given, Manner manner) {
    return refused(PRICE.answer(anna, given, manner, Progress.SILENT)).faults();
  }
}
