package org.tuttihub.domain.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.Finding.Met;
import org.tuttihub.domain.workforce.policy.Clearance;
import org.tuttihub.domain.workforce.policy.ClearanceFacts;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.DbsLevel;
import org.tuttihub.domain.workforce.policy.Edition;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.Requirement;
import org.tuttihub.domain.workforce.policy.RequirementKind;
import org.tuttihub.domain.workforce.policy.WorkRole;

class GateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final Requirement TRAINING =
      Requirement.of("training", "Training", "Every year.", RequirementKind.SAFEGUARDING_TRAINING)
          .every(12, 30);
  private static final Requirement DBS =
      Requirement.of("dbs", "DBS check", "Enhanced.", RequirementKind.DBS)
          .atLeast(DbsLevel.ENHANCED);
  private static final Requirement PAPERS =
      Requirement.of("papers", "Papers", "Seen.", RequirementKind.OTHER).thatMayBeOverridden();

  @Test
  void a_year_of_training_ends_the_day_before_it_was_got_and_warns_before_that() {
    List<Credential> got = List.of(shown("training", DAY));

    assertEquals(Met.MET, met(TRAINING, got, DAY));
    assertEquals(Met.MET, met(TRAINING, got, LocalDate.of(2026, 12, 11)));
    assertEquals(Met.EXPIRING, met(TRAINING, got, LocalDate.of(2026, 12, 12)));
    assertEquals(Met.EXPIRING, met(TRAINING, got, LocalDate.of(2027, 1, 11)));
    assertEquals(Met.LAPSED, met(TRAINING, got, LocalDate.of(2027, 1, 12)));
    assertEquals(Met.MISSING, met(TRAINING, got, DAY.minusDays(1)));
  }

  @Test
  void what_a_record_says_itself_can_only_shorten_what_the_policy_allows() {
    Credential shorter =
        new Credential(
            "training", DAY, Optional.of(DAY.plusDays(3)), Optional.empty(), Optional.empty());
    Credential longer =
        new Credential(
            "training", DAY, Optional.of(DAY.plusYears(9)), Optional.empty(), Optional.empty());

    assertEquals(Met.LAPSED, met(TRAINING, List.of(shorter), DAY.plusDays(4)));
    assertEquals(Met.LAPSED, met(TRAINING, List.of(longer), DAY.plusYears(1)));
    assertEquals(Met.MET, met(TRAINING, List.of(shorter, longer), DAY.plusDays(4)));
  }

  @Test
  void a_check_of_a_lower_level_does_not_do() {
    assertEquals(Met.MISSING, met(DBS, List.of(dbs(DbsLevel.STANDARD)), DAY));
    assertEquals(Met.MET, met(DBS, List.of(dbs(DbsLevel.ENHANCED)), DAY));
    assertEquals(Met.MET, met(DBS, List.of(dbs(DbsLevel.ENHANCED_BARRED)), DAY));
  }

  @Test
  void each_september_asks_again_and_the_edition_before_counts_until_the_deadline() {
    LocalDate september = LocalDate.of(2026, 9, 1);
    Requirement kcsie = kcsie(september);
    List<Credential> before = List.of(read("2025", DAY));
    List<Credential> now = List.of(read("2025", DAY), read("2026", september));

    assertEquals(Met.MET, met(kcsie(DAY), before, DAY));
    assertEquals(Met.EXPIRING, met(kcsie, before, september));
    assertEquals(Met.EXPIRING, met(kcsie, before, LocalDate.of(2026, 9, 30)));
    assertEquals(Met.MISSING, met(kcsie, before, LocalDate.of(2026, 10, 1)));
    assertEquals(Met.MISSING, met(kcsie, List.of(), september));
    assertEquals(Met.MISSING, met(kcsie, List.of(read("2024", DAY)), september));
    assertEquals(Met.MET, met(kcsie, now, LocalDate.of(2026, 10, 1)));
  }

  @Test
  void an_override_lets_pass_on_its_days_and_only_what_the_policy_lets_be_overridden() {
    ClearanceOverride.Approved of = override("papers");
    ClearanceOverride.Approved wrong = override("dbs");

    assertEquals(Met.OVERRIDDEN, finding(PAPERS, List.of(), List.of(of), DAY).met());
    assertEquals(Met.MISSING, finding(PAPERS, List.of(), List.of(of), DAY.minusDays(1)).met());
    assertEquals(Met.MISSING, finding(PAPERS, List.of(), List.of(of), DAY.plusDays(6)).met());
    assertEquals(Met.MISSING, finding(DBS, List.of(), List.of(wrong), DAY).met());
  }

  @Test
  void who_has_not_come_yet_or_has_left_is_not_clear_whatever_they_have_shown() {
    ClearanceTerms none = new ClearanceTerms(List.of(), 6);
    OnRoll one = new OnRoll(member(Optional.of(DAY.plusDays(2))), List.of(), List.of());

    assertEquals(Optional.of(DAY.plusDays(2)), Gate.judge(one, none, DAY).until());
    assertTrue(Gate.judge(one, none, DAY).isClear());
    assertTrue(!Gate.judge(one, none, DAY.plusDays(3)).isClear());
    assertTrue(!Gate.judge(one, none, LocalDate.of(2019, 12, 31)).isClear());
  }

  @Test
  void a_matter_of_safeguarding_is_never_overridden_by_no_policy_and_by_nobody() {
    assertThrows(BadValue.class, DBS::thatMayBeOverridden);
    assertThrows(BadValue.class, TRAINING::thatMayBeOverridden);
    ClearanceOverride.Request asked = override("dbs").request();

    Outcome<ClearanceOverride> outcome = ClearanceOverride.ask(asked, DBS);

    assertTrue(
        outcome instanceof Outcome.Refused<ClearanceOverride>(var refusal)
            && refusal.code().equals("workforce.override-safeguarding"));
  }

  @Test
  void the_core_asks_everybody_who_is_with_children_for_a_check_and_training() {
    for (Engagement engagement : Engagement.values()) {
      for (WorkRole role : WorkRole.values()) {
        ClearanceFacts facts = facts(engagement, role);

        ClearanceTerms terms = Clearance.core(facts);

        assertEquals(Optional.empty(), Clearance.fault(facts, terms));
        assertTrue(terms.requirements().stream().noneMatch(Requirement::overridable));
        assertEquals(role.delivers(), terms.blocksWithout(RequirementKind.DBS));
      }
    }
    assertTrue(
        Clearance.fault(
                facts(Engagement.VOLUNTEER, WorkRole.TEACHER), new ClearanceTerms(List.of(), 6))
            .isPresent());
  }

  private static ClearanceFacts facts(Engagement engagement, WorkRole role) {
    return new ClearanceFacts(
        new PolicyRef("core", "1", "own"),
        DAY,
        engagement,
        List.of(role),
        Settings.NONE,
        Facts.NONE);
  }

  private static Requirement kcsie(LocalDate on) {
    Edition edition = Clearance.edition(on, Month.SEPTEMBER, 30);
    return Requirement.reading("kcsie", "KCSIE", "Read it.", edition, 0);
  }

  private static Met met(Requirement asked, List<Credential> shown, LocalDate day) {
    return finding(asked, shown, List.of(), day).met();
  }

  private static Finding finding(
      Requirement asked,
      List<Credential> shown,
      List<ClearanceOverride.Approved> overrides,
      LocalDate day) {
    return Gate.judge(
            new OnRoll(member(Optional.empty()), shown, overrides),
            new ClearanceTerms(List.of(asked), 6),
            day)
        .findings()
        .getFirst();
  }

  private static Member member(Optional<LocalDate> until) {
    return new Member(
        new Identity(new UUID(1, 1), "STF-1"),
        "Ada",
        "",
        Engagement.EMPLOYED,
        Optional.empty(),
        List.of(WorkRole.TEACHER),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        new Period(LocalDate.of(2020, 1, 1), until));
  }

  private static Credential shown(String requirement, LocalDate on) {
    return new Credential(requirement, on, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Credential dbs(DbsLevel level) {
    return new Credential("dbs", DAY, Optional.empty(), Optional.of(level), Optional.empty());
  }

  private static Credential read(String edition, LocalDate on) {
    return new Credential("kcsie", on, Optional.empty(), Optional.empty(), Optional.of(edition));
  }

  private static ClearanceOverride.Approved override(String requirement) {
    return new ClearanceOverride.Approved(
        new ClearanceOverride.Request(
            new Identity(new UUID(1, 2), "OVR-1"),
            new UUID(1, 1),
            requirement,
            RequirementKind.OTHER,
            "In the post.",
            DAY.plusDays(5),
            "PER-1",
            DAY),
        "PER-2",
        DAY);
  }
}
