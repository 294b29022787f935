package org.tuttihub.application.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tuttihub.application.samples.Outcomes.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.fakes.NoFundReads;
import org.tuttihub.application.funds.BudgetLineRow;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.funds.Nature;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** What a pack says of the money from which awards would be paid. */
class DecisionPackTest extends CommissioningRoom {
  private boolean looking;

  @Test
  void what_the_line_and_what_the_fund_have_left_both_stand_there_and_awards_go_by_the_fund() {
    assessed(1);

    PackAnswer pack =
        done(
            new DecisionPack(new Watched(), new OneLine())
                .answer(tutti.acts.anna(), new DecisionPack.Request(Key.of("COM-1"))));

    assertEquals(Optional.of(Money.of("500")), pack.lineLeft());
    assertEquals(Optional.of(Money.of("39000")), pack.fundLeft());
    assertEquals(Optional.of(Money.of("37000")), pack.fundLeftAfter());
    assertEquals(List.of("EOI-1"), pack.recommended());
    assertEquals(
        "BUD-801 has £500.00 left of its budget, and the recommended bids ask for £2,000.00: awards"
            + " go by what the fund has left.",
        pack.reasons().getLast());
  }

  /** Knows whether one looks, since a list is never read inside a unit of work. */
  private final class Watched implements UnitOfWork<AllRecords> {
    @Override
    public Outcome<Receipt> decide(
        Acting acting, Function<? super AllRecords, Outcome<Receipt>> work) {
      throw new IllegalStateException("A pack changes nothing");
    }

    @Override
    public <T> T look(Function<? super AllRecords, T> work) {
      looking = true;
      try {
        return tutti.hub.look(work);
      } finally {
        looking = false;
      }
    }
  }

  private final class OneLine extends NoFundReads {
    @Override
    public Optional<Stored<BudgetLineRow>> budgetLine(Key key, Optional<LocalDate> asAt) {
      assertFalse(looking);
      BudgetLineRow row =
          new BudgetLineRow(
              "BUD-801",
              AcademicYear.of("2026/27"),
              "FUN-801",
              "Grant",
              "SCHOOLS",
              "Projects",
              Nature.REVENUE,
              List.of(),
              false,
              Money.of("1500"),
              Money.of("1500"),
              Money.of("1000"),
              Money.ZERO,
              Money.of("500"));
      return Optional.of(new Stored<>(row, 1));
    }
  }
}
