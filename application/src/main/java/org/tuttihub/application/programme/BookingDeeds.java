package org.tuttihub.application.programme;

import static org.tuttihub.domain.access.Permission.WRITE_PROGRAMME;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.charging.Services;
import org.tuttihub.application.funds.BudgetLines;
import org.tuttihub.application.funds.Funds;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.schools.Schools;
import org.tuttihub.domain.programme.Booking.State;

/** What is done with bookings. */
record BookingDeeds(UnitOfWork<? extends ProgrammeRecords> work, Ids ids) {

  Stream<Operation> all(RunImport<? extends ProgrammeRecords> imports, Pricing pricing) {
    return Stream.of(requests(), offers(pricing), deliveries(), endings(), files(imports))
        .flatMap(part -> part);
  }

  private Stream<Operation> requests() {
    RequestBooking request = new RequestBooking(work, ids);
    MoveBooking move = new MoveBooking(work);
    Note[] notes = {
      Note.of("school", "School", "Its URN").naming(Schools.NOUN),
      Note.of("year", "Year", "The academic year for which it asks, such as 2027/28"),
      Note.of("service", "Service", "The service's code, such as first-access")
          .naming(Services.NOUN, "code"),
      Note.of("variant", "Variant", "Which of its prices, if it has several"),
      Note.of("quantity", "Quantity", "How many classes, sessions or sets; 1 unless given"),
      Note.of("terms", "Terms", "For how many terms, 1 to 3; 1 unless given"),
      Note.of("year_group", "Year group", "Whom it is for, such as Year 4"),
      Note.of("pupils", "Pupils", "How many take part"),
      Note.of("first_time", "First time", "How many of them learn for the first time"),
      Note.of("pp", "PP", "For how many of them the school gets pupil premium"),
      Note.of("send", "SEND", "How many of them have special needs or disabilities"),
      Note.of("set_hire", "Set hire", "Whether the school hires a class set as well"),
      Note.of("requested_on", "Requested", "The day on which the school asked; today unless given"),
      Note.text("late", "Late", "Why it is taken although the window is closed", 500),
      Note.text("note", "Note", "Anything else; no names of children", 1000)
    };
    return Stream.of(
        Deed.of(
            Bookings.NOUN,
            "add",
            "Take a school's request for something that the hub offers",
            WRITE_PROGRAMME,
            RequestBooking.Add.class,
            request::add,
            notes),
        Deed.of(
                Bookings.NOUN,
                "change",
                "Change what a school asks for, until it is offered",
                WRITE_PROGRAMME,
                RequestBooking.Alter.class,
                request::change,
                notes)
            .offeredWhen(BookingCard.class, when(State.REQUESTED, State.UNDER_REVIEW)),
        Deed.of(
                Bookings.NOUN,
                "review",
                "Look whether the hub can do what a school asks for",
                WRITE_PROGRAMME,
                MoveBooking.Review.class,
                move::review)
            .offeredWhen(BookingCard.class, when(State.REQUESTED)));
  }

  private Stream<Operation> offers(Pricing pricing) {
    return Stream.of(
        Deed.of(
                Bookings.NOUN,
                "offer",
                "Offer what a school asks for, at a price that is kept",
                WRITE_PROGRAMME,
                OfferBooking.Request.class,
                new OfferBooking(work, pricing)::perform,
                Note.of("staff", "Staff", "Whether somebody is there to teach it"),
                Note.of("instruments", "Instruments", "Whether there are instruments for it"),
                Note.of("facts", "Facts", "What the policy wants to know, as name=value"),
                Note.of("charge_pence", "Charge", "The full price, where no policy tells it"),
                Note.of("subsidy_pence", "Subsidy", "How much of that charge a fund pays"),
                Note.of("fund", "Fund", "The code of the fund that pays the subsidy")
                    .naming(Funds.NOUN, "code"),
                Note.of("policy", "Policy", "The rule that was gone by, in words"))
            .offeredWhen(BookingCard.class, when(State.UNDER_REVIEW)),
        Deed.of(
                Bookings.NOUN,
                "accept",
                "Accept an offer: what funds have to pay is committed",
                WRITE_PROGRAMME,
                AcceptBooking.Request.class,
                new AcceptBooking(work, ids)::perform,
                Note.of("lines", "Lines", "Budget lines that pay, where that is not plain")
                    .naming(BudgetLines.NOUN))
            .offeredWhen(BookingCard.class, when(State.OFFERED)));
  }

  private Stream<Operation> deliveries() {
    MoveBooking move = new MoveBooking(work);
    return Stream.of(
        Deed.of(
                Bookings.NOUN,
                "schedule",
                "Settle who teaches when",
                WRITE_PROGRAMME,
                MoveBooking.Schedule.class,
                move::schedule,
                Note.text("plan", "Plan", "Who teaches, on which days, in which terms", 500)
                    .required())
            .offeredWhen(BookingCard.class, when(State.ACCEPTED, State.SCHEDULED)),
        Deed.of(
                Bookings.NOUN,
                "deliver",
                "Say that it took place: what was committed is spent",
                WRITE_PROGRAMME,
                EndBooking.Deliver.class,
                new EndBooking(work)::deliver,
                Note.of("on", "On", "The day on which it ended; today unless given"))
            .offeredWhen(BookingCard.class, when(State.SCHEDULED)),
        Deed.of(
                Bookings.NOUN,
                "invoice",
                "Say that the school has its invoice",
                WRITE_PROGRAMME,
                MoveBooking.Invoice.class,
                move::invoice,
                Note.of("invoice", "Invoice", "Its number"),
                Note.of("on", "On", "The day; today unless given"))
            .offeredWhen(BookingCard.class, when(State.DELIVERED)));
  }

  private Stream<Operation> endings() {
    Note why = Note.text("why", "Why", "The reason, without names of people", 1000).required();
    return Stream.of(
        Deed.of(
                Bookings.NOUN,
                "decline",
                "Say no to a school before it has accepted",
                WRITE_PROGRAMME,
                MoveBooking.Decline.class,
                new MoveBooking(work)::decline,
                why)
            .offeredWhen(
                BookingCard.class, when(State.REQUESTED, State.UNDER_REVIEW, State.OFFERED)),
        Deed.of(
                Bookings.NOUN,
                "withdraw",
                "Withdraw a booking for the school: what was committed is released",
                WRITE_PROGRAMME,
                EndBooking.Withdraw.class,
                new EndBooking(work)::withdraw,
                why)
            .offeredWhen(
                BookingCard.class,
                when(
                    State.REQUESTED,
                    State.UNDER_REVIEW,
                    State.OFFERED,
                    State.ACCEPTED,
                    State.SCHEDULED)));
  }

  private Stream<Operation> files(RunImport<? extends ProgrammeRecords> imports) {
    return Stream.of(
        new FileIn<>(
            Bookings.NOUN,
            "Take requests from a file; those that come again are brought up to date",
            Shape.of(BookingLine.Beside.class),
            List.of(
                Note.of("year", "Year", "The academic year of rows that name none"),
                Note.text("late", "Late", "Why rows are taken although the window is closed", 500)),
            (acting, file, beside) ->
                imports.open(acting, file, new ImportBookings(ids, acting.today(), beside))));
  }

  private static Function<BookingCard, Optional<String>> when(State... states) {
    return card -> Offered.when(card.state(), states);
  }
}
