package org.tuttihub.application.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.commissioning.Sheet;

class ScoreCardTest {
  private static final Actor REVIEWER = new Actor("PRS-1", "PRS-1", Set.of(Role.BOARD));
  private static final Actor ANOTHER = new Actor("PRS-2", "PRS-2", Set.of(Role.BOARD));

  @Test
  void a_reviewer_sees_their_own_sheet_before_all_are_in_and_nobody_else_does() {
    ScoreCard sheet = card(false);

    assertEquals(sheet, sheet.toldTo(REVIEWER));
    ScoreCard others = sheet.toldTo(ANOTHER);
    assertEquals(Optional.empty(), others.score());
    assertEquals(Optional.empty(), others.advice());
    assertEquals("", others.comment());
    assertEquals(List.of(), others.marks());
  }

  @Test
  void everybody_sees_a_sheet_once_all_are_in() {
    ScoreCard sheet = card(true);

    assertEquals(sheet, sheet.toldTo(ANOTHER));
  }

  private static ScoreCard card(boolean open) {
    return new ScoreCard(
        "SCO-1",
        "EOI-1",
        "COM-1",
        "A band",
        "PRS-1",
        LocalDate.of(2026, 11, 22),
        open,
        true,
        Optional.of(new BigDecimal("60.00")),
        Optional.of(Sheet.Advice.AWARD),
        "Well thought out",
        List.of(new ScoreCard.MarkLine("need", "How well?", 30, 5, 3)),
        Optional.of("EOI-2"));
  }
}
