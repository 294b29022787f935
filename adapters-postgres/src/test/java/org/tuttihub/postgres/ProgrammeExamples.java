package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;
import static org.tuttihub.postgres.Examples.YEAR;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.Ensemble;
import org.tuttihub.domain.programme.OfferWindow;
import org.tuttihub.domain.programme.Priced;
import org.tuttihub.domain.programme.PupilCount;
import org.tuttihub.domain.programme.Pupils;
import org.tuttihub.domain.programme.WaitingCount;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Urn;

/** One of everything that the programme has; needs what {@link MoneyExamples} fills in. */
final class ProgrammeExamples {
  private ProgrammeExamples() {}

  static void fill(AllRecords r, Gap gap) {
    r.activities().add(ensemble(gap));
    r.offerWindows()
        .add(
            new OfferWindow(
                Examples.identity("WIN-1"), YEAR, List.of("first-access"), DAY, DAY, ""));
    r.bookings().add(accepted());
    r.waitingCounts()
        .addAll(
            List.of(
                new WaitingCount(
                    Examples.identity(WaitingCount.ref("lessons", "violin", "", DAY)),
                    "lessons",
                    "violin",
                    "",
                    DAY,
                    41)));
    r.pupilCounts().addAll(List.of(pupils()));
  }

  private static Activity ensemble(Gap gap) {
    return new Activity.Planned(
        new Activity.Particulars(
            Examples.identity("ACT-1"),
            YEAR,
            Activity.Kind.ENSEMBLE,
            new Activity.Words("Strings", "", "", "", "", "", "", "", ""),
            Optional.of(Activity.Slot.WEEKEND),
            List.of("schools"),
            List.of(gap.identity().id()),
            List.of(),
            Optional.of(MoneyExamples.LINE.identity().id()),
            Optional.of(new Ensemble(60, Optional.of(40), false, true, ""))));
  }

  private static Booking accepted() {
    Priced priced =
        new Priced(
            Money.of("1500"),
            List.of(new Priced.Subsidy(Source.fund("revenue"), "70%", Money.of("1050"))),
            Money.of("450"),
            "local@1/first-access");
    return new Booking.Accepted(
        new BookingFacts(
            Examples.identity("BKG-1"),
            Urn.of("117283"),
            YEAR,
            new BookingFacts.Item("first-access", "", 1, 3, "Year 4"),
            new Pupils(Optional.of(30), Optional.of(12), Optional.empty(), Optional.of(3)),
            true,
            DAY,
            "",
            "",
            Optional.of("row 1")),
        new Booking.Deal(
            new Booking.Offer(priced, DAY),
            DAY,
            List.of(MoneyExamples.COMMITMENT.identity().id())));
  }

  private static PupilCount pupils() {
    Optional<Urn> school = Optional.of(Urn.of("117283"));
    return new PupilCount(
        Examples.identity(PupilCount.ref(YEAR, Term.Season.AUTUMN, "lessons", school, "violin")),
        YEAR,
        Term.Season.AUTUMN,
        "lessons",
        school,
        "violin",
        new Pupils(Optional.of(12), Optional.of(4), Optional.of(2), Optional.empty()));
  }
}
