package org.tuttihub.domain.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Period;

class AdoptedTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  private static final Scope LESSONS = new Scope(List.of("lessons"), List.of(), List.of());
  private static final Scope FAMILIES =
      new Scope(List.of("lessons", "hire"), List.of(Customer.FAMILY), List.of());
  private static final Scope BEDFORD =
      new Scope(List.of("lessons"), List.of(), List.of(LaCode.of("822")));

  @Test
  void two_versions_answer_each_for_its_days() {
    Adoption old = adoption(1, "2024.1", LESSONS, DAY.minusYears(1), DAY.minusDays(1), 1);
    Adoption now = adoption(2, "2025.1", LESSONS, DAY, null, 1);
    Adopted adopted = new Adopted(List.of(old, now));

    assertEquals(old, answering(adopted, Customer.SCHOOL, "", DAY.minusDays(1)));
    assertEquals(now, answering(adopted, Customer.SCHOOL, "", DAY));
    assertEquals(new Outcome.Done<>(now), new Adopted(List.of(old)).beside(now));
  }

  @Test
  void of_several_that_fit_the_lowest_rank_answers() {
    Adoption all = adoption(1, "1", LESSONS, DAY, null, 20);
    Adoption families = adoption(2, "1", FAMILIES, DAY, null, 10);
    Adopted adopted = new Adopted(List.of(all, families));

    assertEquals(families, answering(adopted, Customer.FAMILY, "919", DAY));
    assertEquals(all, answering(adopted, Customer.SCHOOL, "919", DAY));
  }

  @Test
  void two_of_one_rank_that_would_answer_at_once_are_refused_both_ways() {
    Adoption all = adoption(1, "1", LESSONS, DAY, null, 10);
    Adoption families = adoption(2, "1", FAMILIES, DAY.plusYears(1), null, 10);
    Adopted adopted = new Adopted(List.of(all, families));

    Refusal adopting = refusal(new Adopted(List.of(all)).beside(families));
    Refusal asking = refusal(adopted.answering(asked(Customer.FAMILY, "", DAY.plusYears(1))));

    assertEquals("policies.ambiguous", adopting.code());
    assertTrue(adopting.fact().contains("ADO-1") && adopting.fact().contains("ADO-2"));
    assertEquals("policies.ambiguous", asking.code());
    assertEquals(all, answering(adopted, Customer.FAMILY, "", DAY));
    assertEquals(all, answering(adopted, Customer.SCHOOL, "", DAY.plusYears(1)));
  }

  @Test
  void other_services_customers_authorities_days_ranks_and_questions_stand_side_by_side() {
    Adoption here = adoption(1, "1", BEDFORD, DAY, DAY.plusDays(9), 10);
    Scope luton = new Scope(List.of("lessons"), List.of(), List.of(LaCode.of("821")));
    Scope hire = new Scope(List.of("hire"), List.of(), List.of());

    assertFalse(here.isAmbiguousWith(adoption(2, "1", luton, DAY, null, 10)));
    assertFalse(here.isAmbiguousWith(adoption(2, "1", hire, DAY, null, 10)));
    assertFalse(here.isAmbiguousWith(adoption(2, "1", BEDFORD, DAY.plusDays(10), null, 10)));
    assertFalse(here.isAmbiguousWith(adoption(2, "1", BEDFORD, DAY, null, 11)));
    assertFalse(here.isAmbiguousWith(here));
    assertTrue(here.isAmbiguousWith(adoption(2, "1", LESSONS, DAY, null, 10)));
  }

  @Test
  void where_the_authority_is_not_known_only_a_policy_for_all_answers() {
    Adopted adopted = new Adopted(List.of(adoption(1, "1", BEDFORD, DAY, null, 10)));

    Refusal unknown = refusal(adopted.answering(asked(Customer.SCHOOL, "", DAY)));

    assertEquals("policies.none-in-force", unknown.code());
    assertTrue(unknown.remedy().contains("ADO-1 bedford@1/lessons from 2025-09-01 on in 822"));
    assertEquals("ADO-1", answering(adopted, Customer.SCHOOL, "822", DAY).identity().ref());
  }

  @Test
  void an_adoption_that_has_answered_is_ended_and_not_dropped() {
    Adoption begun = adoption(1, "1", LESSONS, DAY, null, 10);

    assertEquals("adoptions.begun", refusal(begun.drop(DAY)).code());
    assertInstanceOf(Outcome.Done.class, begun.drop(DAY.minusDays(1)));
    assertEquals("dates.reversed", refusal(begun.end(DAY.minusDays(1))).code());
  }

  private static Adoption answering(
      Adopted adopted, Customer customer, String authority, LocalDate on) {
    return (Adoption)
        assertInstanceOf(Outcome.Done.class, adopted.answering(asked(customer, authority, on)))
            .value();
  }

  private static Adoption.Asked asked(Customer customer, String authority, LocalDate on) {
    return new Adoption.Asked("charging", "lessons", customer, authority, on);
  }

  private static Refusal refusal(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }

  private static Adoption adoption(
      int number, String version, Scope scope, LocalDate from, LocalDate until, int rank) {
    return new Adoption(
        new Identity(new UUID(0x7000, number), "ADO-" + number),
        "charging",
        new PolicyRef("bedford", version, "lessons"),
        scope,
        new Period(from, Optional.ofNullable(until)),
        rank);
  }
}
