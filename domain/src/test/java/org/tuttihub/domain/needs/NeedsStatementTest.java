package org.tuttihub.domain.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.needs.NeedsStatement.Consultation;
import org.tuttihub.domain.needs.NeedsStatement.PlanLink;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

class NeedsStatementTest {
  private static final NeedsStatement ROW =
      new NeedsStatement(
          new Identity(new UUID(0x7000, 1), "NEED-1"),
          new AcademicYear(2026),
          1,
          "Support",
          "Whole-class teaching",
          Optional.of("cil"),
          "",
          "",
          "",
          List.of(),
          List.of());

  @Test
  void a_row_is_blank_until_a_part_says_something() {
    assertTrue(ROW.isBlank());
    assertTrue(ROW.written(" ", "\n", "\t").isBlank());
    assertFalse(ROW.written("", "B", "").isBlank());
  }

  @Test
  void consultations_are_added_one_after_the_other() {
    Consultation heads = new Consultation("Heads", LocalDate.of(2026, 5, 1), "Survey", "Yes");
    Consultation pupils = new Consultation("Pupils", LocalDate.of(2026, 4, 1), "Visit", "");

    NeedsStatement row = ROW.consulted(heads).consulted(pupils).consulted(heads);

    assertEquals(List.of(heads, pupils, heads), row.consultations());
  }

  @Test
  void a_section_of_the_plan_is_pointed_to_once() {
    NeedsStatement row =
        ROW.pointingTo(new PlanLink("3 Strings"))
            .pointingTo(new PlanLink("1 Vision"))
            .pointingTo(new PlanLink("3 Strings"));

    assertEquals(List.of(new PlanLink("3 Strings"), new PlanLink("1 Vision")), row.planLinks());
  }

  @Test
  void each_change_leaves_the_rest_as_it_was() {
    NeedsStatement row =
        ROW.written("A", "B", "C")
            .pointingTo(new PlanLink("1 Vision"))
            .at(5, "Other", "Singing", Optional.empty());

    assertEquals(5, row.position());
    assertEquals("Other", row.area());
    assertEquals("B", row.partB());
    assertEquals(1, row.planLinks().size());
    assertEquals(ROW.identity(), row.identity());
    assertEquals(ROW.year(), row.year());
    assertEquals(row, row.in(new AcademicYear(2027)).in(ROW.year()));
    assertEquals(new AcademicYear(2027), row.in(new AcademicYear(2027)).year());
  }
}
