package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.application.samples.Outcomes.done;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.values.Key;

class OwnRecordsTest {
  private static final Noun NOUN = new Noun("access", "notes", "note", "NOT");
  private static final Actor ANNA = new Actor("PRS-1", "PRS-1", Set.of(Role.VIEWER));
  private static final Actor BEN = new Actor("PRS-2", "PRS-2", Set.of(Role.VIEWER));

  record Line(String ref, String whose, Optional<String> name, String told) {}

  @Test
  void who_a_record_is_about_is_told_what_is_personal_and_nobody_else_without_the_right_to() {
    CardOf<Line> card = card().hiding("name").mine(Line::whose);

    assertEquals(Optional.of("Anna"), shown(card, ANNA).name());
    assertEquals(Optional.empty(), shown(card, BEN).name());
  }

  @Test
  void what_is_told_depends_on_who_asks() {
    CardOf<Line> card =
        card().telling((actor, l) -> new Line(l.ref(), l.whose(), l.name(), "To " + actor.id()));

    assertEquals("To PRS-2", shown(card, BEN).told());
  }

  private static CardOf<Line> card() {
    Line line = new Line("NOT-1", "PRS-1", Optional.of("Anna"), "");
    return CardOf.of(NOUN, "A note", Line.class, (_, _) -> Optional.of(new Stored<>(line, 1)));
  }

  private static Line shown(CardOf<Line> card, Actor actor) {
    return done(card.show(actor, Key.of("NOT-1"), Optional.empty())).value();
  }
}
