package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.SchoolSamples;
import org.tuttihub.application.schools.SchoolCard;
import org.tuttihub.application.schools.Schools;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

class CardTest {
  private static final SchoolCard LANGLEY = SchoolCard.of(SchoolSamples.kingsLangleyPrimary());
  private static final CardOf<SchoolCard> CARD =
      CardOf.of(
              Schools.NOUN,
              "A school",
              SchoolCard.class,
              (key, _) ->
                  key.equals(Key.of("117283"))
                      ? Optional.of(new Stored<>(LANGLEY, 4))
                      : Optional.empty())
          .hiding("head");

  @Test
  void a_head_teachers_name_is_for_those_who_may_see_personal_data() {
    Stored<SchoolCard> viewers =
        done(CARD.show(actor(Role.VIEWER), Key.of("117283"), Optional.empty()));
    Stored<SchoolCard> managers =
        done(CARD.show(actor(Role.MANAGER), Key.of("117283"), Optional.empty()));

    assertEquals(Optional.empty(), viewers.value().head());
    assertEquals(LANGLEY.name(), viewers.value().name());
    assertEquals(new Stored<>(LANGLEY, 4), managers);
    assertTrue(LANGLEY.head().isPresent());
  }

  @Test
  void the_catalogues_own_card_of_a_school_hides_the_head_teacher() {
    CardOf<?> card = new InMemoryTutti().catalogue.card("schools").orElseThrow();

    assertEquals(List.of("head"), card.personal());
  }

  @Test
  void what_is_not_there_is_unknown_by_name() {
    Refusal refusal = refused(CARD.show(actor(Role.VIEWER), Key.of("999999"), Optional.empty()));

    assertEquals(Refusal.Kind.UNKNOWN, refusal.kind());
    assertEquals("There is no school 999999.", refusal.fact());
  }

  @Test
  void the_only_one_that_is_not_there_yet_is_told_so() {
    CardOf<?> hub = new InMemoryTutti().catalogue.card("hub").orElseThrow();

    Refusal refusal = refused(hub.show(actor(Role.VIEWER), CardOf.ONLY, Optional.empty()));

    assertEquals("hub.unknown", refusal.code());
    assertEquals("There is no hub yet.", refusal.sentence());
  }

  @Test
  void a_card_says_what_may_be_done_now_and_why_not_the_rest() {
    Catalogue catalogue = new InMemoryTutti().catalogue;
    CardOf<?> card = catalogue.card("schools").orElseThrow();

    Catalogue.May viewers = catalogue.may(actor(Role.VIEWER), card, LANGLEY).getFirst();
    Catalogue.May officers = catalogue.may(actor(Role.OFFICER), card, LANGLEY).getFirst();

    assertEquals("schools count", viewers.deed().name());
    assertTrue(viewers.whyNot().orElseThrow().contains("officer"), viewers.whyNot().toString());
    assertEquals(Optional.empty(), officers.whyNot());
  }

  private static Actor actor(Role role) {
    return new Actor("PER-1", "P", Set.of(role));
  }
}
