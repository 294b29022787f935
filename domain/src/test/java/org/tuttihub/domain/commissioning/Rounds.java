package org.tuttihub.domain.commissioning;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.commissioning.policy.Criterion;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/** What tests of commissioning use: a call, its bids, its sheets, a project. */
final class Rounds {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final UUID ANNA = new UUID(1, 1);
  static final UUID BEN = new UUID(1, 2);
  static final UUID CLEO = new UUID(1, 3);
  static final UUID DRUMS = new UUID(2, 1);
  static final List<Criterion> CRITERIA =
      List.of(
          new Criterion("need", "Does it meet the need?", 60, 5),
          new Criterion("value", "Is it worth it?", 40, 3));
  static final Rules RULES = new Rules("three are asked", 1, CRITERIA, "the core");

  private Rounds() {}

  static Brief brief() {
    return brief(Brief.Support.MONEY, Optional.of(Money.of("6000")));
  }

  static Brief brief(Brief.Support support, Optional<Money> most) {
    return new Brief(
        new Identity(new UUID(0, 1), "COM-1"),
        "Drums in the north",
        new Origin.FromGap(new UUID(0, 2), "Nobody teaches drums there."),
        "A year of drums",
        "Forty children play",
        "The north",
        support,
        TODAY.minusDays(20),
        TODAY,
        support == Brief.Support.MONEY ? Optional.of(new UUID(0, 3)) : Optional.empty(),
        most,
        List.of(new Brief.Invitation(DRUMS, TODAY.minusDays(20))),
        List.of(ANNA, BEN));
  }

  static Budget budget(String grant, String elsewhere) {
    Money g = Money.of(grant);
    Money e = Money.of(elsewhere);
    return new Budget(
        List.of(new Budget.Cost("Tutors", g.plus(e))),
        g,
        e.isZero() ? List.of() : List.of(new Budget.Income("ticket sales", e, false, true)));
  }

  static Offer offer() {
    return offer(budget("4000", "4000"));
  }

  static Offer offer(Budget budget) {
    return new Offer(
        new Identity(new UUID(0, 4), "EOI-1"),
        brief().identity().id(),
        DRUMS,
        TODAY.minusDays(3),
        "",
        new Offer.Words("Drums", "Weekly", "Well", "Fees", "By bicycle", "For everybody", "Free"),
        Optional.of(Money.ZERO),
        budget);
  }

  static Share share(String needed, String counted, boolean mayOverride) {
    return Share.of(
        Stage.BID,
        TODAY,
        new CommissioningTerms(
            Money.of(needed),
            Money.of(counted),
            "at least 50% from other sources",
            mayOverride,
            "three are asked",
            1,
            CRITERIA),
        List.of("Half of it."),
        "local@1/share");
  }

  static Sheet sheet(UUID reviewer, int need, int value) {
    return new Sheet(
        new Identity(new UUID(5, reviewer.getLeastSignificantBits()), "SCO-1"),
        offer().identity().id(),
        reviewer,
        List.of(new Sheet.Mark("need", need), new Sheet.Mark("value", value)),
        "",
        Optional.empty(),
        TODAY);
  }

  static Assessment assessment() {
    return done(
        new Panel(List.of(ANNA), List.of(), List.of(sheet(ANNA, 4, 3)), 0)
            .assessed("EOI-1", CRITERIA, TODAY));
  }

  static Contract contract(String... instalments) {
    return contract("4000", List.of(), instalments);
  }

  static Contract contract(String grant, List<Contract.Contributor> pool, String... instalments) {
    List<Contract.Instalment> all = new ArrayList<>();
    for (String amount : instalments) {
      all.add(
          new Contract.Instalment(
              new UUID(6, all.size()),
              TODAY.plusDays(all.size()),
              Money.of(amount),
              "",
              new UUID(7, all.size()),
              Optional.empty()));
    }
    return new Contract(
        new Identity(new UUID(0, 8), "PRJ-1"),
        offer().identity().id(),
        brief().identity().id(),
        DRUMS,
        "Drums in the north",
        Money.of(grant),
        pool,
        List.of(),
        new Contract.Procurement("Three quotes compared", "", TODAY),
        "Safeguarding as agreed",
        "",
        TODAY,
        TODAY.plusDays(100),
        TODAY.plusDays(130),
        all,
        Optional.empty());
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(Refusal refusal) -> fail(refusal.code() + ": " + refusal.sentence());
    };
  }

  static Refusal refusal(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(Object value) -> fail("done: " + value);
      case Outcome.Refused<?>(Refusal refusal) -> refusal;
    };
  }

  static String code(Outcome<?> outcome) {
    return refusal(outcome).code();
  }

  static List<String> faults(Outcome<?> outcome) {
    return refusal(outcome).faults().stream().map(Refusal.Fault::field).toList();
  }
}
