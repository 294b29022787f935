package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.THIS_YEAR;
import static org.tuttihub.application.samples.Acts.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.Ensemble;
import org.tuttihub.domain.programme.OfferWindow;
import org.tuttihub.domain.programme.Priced;
import org.tuttihub.domain.programme.PupilCount;
import org.tuttihub.domain.programme.Pupils;
import org.tuttihub.domain.programme.WaitingCount;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Urn;

/** The programme of a made-up hub. */
public final class ProgrammeSamples {
  private ProgrammeSamples() {}

  /** A school that other samples are about. */
  public static School ashPrimary() {
    return SchoolSamples.nothingButAName(53, "100001", "Ash Primary School");
  }

  /** ACT-803, to which sessions belong. */
  static Activity club() {
    return new Activity.Planned(
        new Activity.Particulars(
            Samples.identity(138, "ACT-803"),
            THIS_YEAR,
            Activity.Kind.OTHER,
            new Activity.Words("Ukulele club", "", "", "", "", "", "", "", ""),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  /** What ASH asks for. */
  public static BookingFacts facts(Identity identity, String service, Optional<String> source) {
    return new BookingFacts(
        identity,
        ashPrimary().urn(),
        THIS_YEAR,
        new BookingFacts.Item(service, "", 1, 3, "Year 4"),
        Pupils.UNKNOWN,
        false,
        TODAY,
        "",
        "",
        source);
  }

  /** A price of which £400 is borne by the fund revenue and £100 by a trust. */
  public static Priced priced() {
    return new Priced(
        Money.of("1000"),
        List.of(
            new Priced.Subsidy(Source.fund("revenue"), "40% in all terms", Money.of("400")),
            new Priced.Subsidy(Source.other("A trust"), "its gift", Money.of("100")),
            new Priced.Subsidy(Source.fund("council"), "nothing this year", Money.ZERO)),
        Money.of("500"),
        "local@1/first-access");
  }

  static Stream<Life<?>> lives() {
    return Stream.of(
        activity(), ensemble(), window(), booking(), lateBooking(), waiting(), pupils());
  }

  private static Life<Activity> activity() {
    Activity.Particulars bare =
        new Activity.Particulars(
            Samples.identity(131, "ACT-801"),
            THIS_YEAR,
            Activity.Kind.TASTER,
            new Activity.Words("Have a go", "", "", "", "", "", "", "", ""),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    Activity.Particulars full =
        new Activity.Particulars(
            bare.identity(),
            THIS_YEAR,
            Activity.Kind.COURSE,
            new Activity.Words(
                "Strings, “begun”",
                "More strings",
                "Children from 7 to 9",
                "The hub",
                "Saturdays",
                "Ash Hall",
                "Bring\na chair",
                "£5",
                "https://hub.example/strings"),
            Optional.of(Activity.Slot.WEEKEND),
            List.of("schools", "inclusion"),
            List.of(Samples.fewStringTeachers().identity().id()),
            List.of(),
            Optional.of(FundSamples.line().identity().id()),
            Optional.empty());
    return new Life<>(
        AllRecords::activities,
        List.of(
            new Activity.Planned(bare),
            new Activity.Planned(full),
            new Activity.Running(full, TODAY.minusDays(2)),
            new Activity.Cancelled(bare, TODAY, "Snow."),
            new Activity.Done(full, TODAY)));
  }

  private static Life<Activity> ensemble() {
    Activity.Particulars strings =
        new Activity.Particulars(
            Samples.identity(132, "ACT-802"),
            THIS_YEAR,
            Activity.Kind.ENSEMBLE,
            new Activity.Words("Strings", "", "", "", "", "", "", "", ""),
            Optional.of(Activity.Slot.AFTER_SCHOOL),
            List.of("schools"),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.of(new Ensemble(40, Optional.of(9), true, false, "A. Brook's centre")));
    return new Life<>(
        AllRecords::activities,
        List.of(
            new Activity.Planned(strings),
            new Activity.Running(
                new Activity.Particulars(
                    strings.identity(),
                    THIS_YEAR,
                    Activity.Kind.ENSEMBLE,
                    strings.words(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.of(new Ensemble(90, Optional.empty(), false, true, ""))),
                TODAY)));
  }

  private static Life<OfferWindow> window() {
    Identity identity = Samples.identity(133, "WIN-801");
    return new Life<>(
        AllRecords::offerWindows,
        List.of(
            new OfferWindow(identity, THIS_YEAR.next(), List.of(), TODAY, TODAY, ""),
            new OfferWindow(
                identity,
                THIS_YEAR.next(),
                List.of("lessons", "first-access"),
                TODAY.minusDays(1),
                TODAY.plusDays(1),
                "Ask early")));
  }

  /** The life of a booking on which SPE-801 is committed. */
  public static Life<Booking> booking() {
    BookingFacts facts =
        facts(Samples.identity(134, "BKG-801"), "first-access", Optional.of("row 7"));
    Booking.Offer offer = new Booking.Offer(priced(), TODAY.minusDays(5));
    Booking.Deal deal =
        new Booking.Deal(
            offer, TODAY.minusDays(4), List.of(FundSamples.commitment().identity().id()));
    Booking.Plan plan = new Booking.Plan("Tuesdays\nT. Quist", TODAY.minusDays(3));
    return new Life<>(
        AllRecords::bookings,
        List.of(
            new Booking.Requested(facts),
            new Booking.UnderReview(facts, TODAY.minusDays(6)),
            new Booking.Declined(facts, Optional.empty(), "Full.", TODAY.minusDays(6)),
            new Booking.Offered(facts, offer),
            new Booking.Accepted(facts, deal),
            new Booking.Scheduled(facts, deal, plan),
            new Booking.Withdrawn(facts, Optional.of(offer), "No room.", TODAY),
            new Booking.Delivered(facts, deal, plan, TODAY.minusDays(1)),
            new Booking.Invoiced(facts, deal, plan, TODAY.minusDays(1), "INV 12", TODAY)));
  }

  private static Life<Booking> lateBooking() {
    BookingFacts facts =
        new BookingFacts(
            Samples.identity(135, "BKG-802"),
            Urn.of("100001"),
            THIS_YEAR.next(),
            new BookingFacts.Item("ensemble", "60-minutes", 12, 1, ""),
            new Pupils(Optional.of(30), Optional.of(12), Optional.of(0), Optional.empty()),
            true,
            TODAY,
            "A new head \"came\".",
            "Ask\nagain",
            Optional.empty());
    return new Life<>(
        AllRecords::bookings,
        List.of(
            new Booking.Requested(facts),
            new Booking.Declined(
                facts, Optional.of(new Booking.Offer(priced(), TODAY)), "Full.", TODAY)));
  }

  private static Life<WaitingCount> waiting() {
    Identity identity =
        Samples.identity(136, WaitingCount.ref("Lessons", "Violin", "Hitchin", TODAY));
    return new Life<>(
        AllRecords::waitingCounts,
        List.of(
            new WaitingCount(identity, "Lessons", "Violin", "Hitchin", TODAY, 0),
            new WaitingCount(identity, "lessons", "violin", "Hitchin", TODAY, 41)));
  }

  private static Life<PupilCount> pupils() {
    Optional<Urn> school = Optional.of(ashPrimary().urn());
    Identity identity =
        Samples.identity(137, PupilCount.ref(THIS_YEAR, Term.Season.AUTUMN, "Lessons", school, ""));
    return new Life<>(
        AllRecords::pupilCounts,
        List.of(
            new PupilCount(
                identity,
                THIS_YEAR,
                Term.Season.AUTUMN,
                "Lessons",
                school,
                "",
                new Pupils(Optional.of(7), Optional.empty(), Optional.empty(), Optional.empty())),
            new PupilCount(
                identity,
                THIS_YEAR,
                Term.Season.AUTUMN,
                "Lessons",
                school,
                "",
                new Pupils(Optional.of(9), Optional.of(9), Optional.of(2), Optional.of(0)))));
  }
}
