package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.workforce.StaffingReads;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.StaffingFacts;
import org.tuttihub.domain.workforce.StaffingLine;
import org.tuttihub.domain.workforce.StaffingPart.By;
import org.tuttihub.domain.workforce.StaffingPlan;

/** What the plan for the workforce is held against, and that many sessions are added up there. */
class StaffingReadsTest {
  private static final int MANY = 40_000;
  private static final AcademicYear YEAR = AcademicYear.containing(Examples.DAY);

  private static TestDatabase database;
  private static PgHub hub;
  private static StaffingReads reads;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
    Filled.fill(hub);
    reads = hub.reads().workforce().staffing();
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @Test
  void sessions_are_added_up_by_what_whoever_holds_them_teaches() {
    StaffingFacts before = reads.facts(Optional.empty());
    assertEquals(2, before.taught().size(), before.taught().toString());

    database.sql(
        """
        insert into teaching_session (id, ref, version, source, year, term, on_day, time_of_day,
          minutes, service, school, place, staff, state, release)
        select gen_random_uuid(), 'SES-' || n, 1, 'M' || n, s.year, 'summer', s.on_day, '', 20,
          'lessons', null, '', case when n %% 4 > 0 then m.id end,
          case when n %% 40 = 1 then 'cancelled' else 'planned' end, null
        from teaching_session s, staff_member m, generate_series(100001, 100000 + %d) n
        where s.ref = 'SES-1' and m.ref = 'STF-2'
        """
            .formatted(MANY));
    StaffingFacts facts = reads.facts(Optional.empty());
    List<StaffingLine> lines = StaffingPlan.of(facts, YEAR);

    // 39,000 sessions of 20 minutes are not cancelled, 10,000 of them held by nobody; two of 45.
    assertEquals(2, facts.taught().size(), facts.taught().toString());
    StaffingLine whole = lines.getFirst();
    assertEquals(39_000 * 20 + 90, whole.planned());
    assertEquals(29_000 * 20 + 45, whole.staffed());
    StaffingLine oboe =
        lines.stream()
            .filter(l -> l.part().by() == By.INSTRUMENT && l.part().name().equals("oboe"))
            .findFirst()
            .orElseThrow();
    assertEquals(29_000 * 20 + 45, oboe.planned());
    assertEquals(1, oboe.open());
    assertEquals(new BigDecimal("6"), oboe.vacant());
    assertTrue(oboe.target().isPresent());
  }
}
