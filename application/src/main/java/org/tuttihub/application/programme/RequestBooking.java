package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.BookingFacts;
import org.tuttihub.domain.programme.Pupils;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Takes a school's request, and what the school changes about it until it is offered. */
public final class RequestBooking {

  /**
   * The request.
   *
   * @param quantity 1 unless given
   * @param terms 1 unless given
   * @param requestedOn today unless given
   * @param late why it is taken although the window is closed
   */
  public record Add(
      Key school,
      AcademicYear year,
      String service,
      Optional<String> variant,
      Optional<Integer> quantity,
      Optional<Integer> terms,
      Optional<String> yearGroup,
      Optional<Integer> pupils,
      Optional<Integer> firstTime,
      Optional<Integer> pp,
      Optional<Integer> send,
      Optional<Boolean> setHire,
      Optional<LocalDate> requestedOn,
      Optional<String> late,
      Optional<String> note) {

    private BookingFacts facts(Identity identity, School of, LocalDate today) {
      return new BookingFacts(
          identity,
          of.urn(),
          year,
          new BookingFacts.Item(
              service,
              variant.orElse(""),
              quantity.orElse(1),
              terms.orElse(1),
              yearGroup.orElse("")),
          new Pupils(pupils, firstTime, pp, send),
          setHire.orElse(false),
          requestedOn.orElse(today),
          late.orElse(""),
          note.orElse(""),
          Optional.empty());
    }
  }

  /** What changes. */
  public record Alter(
      Key id,
      Change<String> variant,
      Change<Integer> quantity,
      Change<Integer> terms,
      Change<String> yearGroup,
      Change<Integer> pupils,
      Change<Integer> firstTime,
      Change<Integer> pp,
      Change<Integer> send,
      Change<Boolean> setHire,
      Change<String> note) {

    private BookingFacts facts(BookingFacts f) {
      BookingFacts.Item i = f.item();
      return new BookingFacts(
          f.identity(),
          f.school(),
          f.year(),
          new BookingFacts.Item(
              i.service(),
              variant.over(i.variant(), ""),
              quantity.over(i.quantity(), 1),
              terms.over(i.terms(), 1),
              yearGroup.over(i.yearGroup(), "")),
          new Pupils(
              pupils.over(f.pupils().total()),
              firstTime.over(f.pupils().firstTime()),
              pp.over(f.pupils().pp()),
              send.over(f.pupils().send())),
          setHire.over(f.setHire(), false),
          f.requestedOn(),
          f.late(),
          note.over(f.note(), ""),
          f.source());
    }
  }

  private final UnitOfWork<? extends ProgrammeRecords> work;
  private final Ids ids;

  public RequestBooking(UnitOfWork<? extends ProgrammeRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a closed school, a request outside its window without a reason, wrong numbers. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records
                .schools()
                .named(asked.school())
                .then(RequestBooking::teaching)
                .map(school -> asked.facts(identity(records), school, acting.today()))
                .then(BookingFacts::checked)
                .then(facts -> facts.within(records.offerWindows().of(facts.year())))
                .map(
                    facts ->
                        records
                            .bookings()
                            .added(acting, new Booking.Requested(facts), said(facts))));
  }

  /** Refuses what is offered already, and wrong numbers. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .bookings()
                .step(
                    acting,
                    asked.id(),
                    booking -> booking.change(asked::facts),
                    booking -> booking.identity() + " is changed."));
  }

  private Identity identity(ProgrammeRecords records) {
    return new Identity(ids.next(), records.bookings().nextRef());
  }

  private static Outcome<School> teaching(School school) {
    return school.isOpen()
        ? Outcome.done(school)
        : Outcome.refused(
            Refusal.rule(
                "programme.school-closed",
                "School " + school.urn() + " does not teach any more.",
                "Name a school that is open."));
  }

  private static String said(BookingFacts facts) {
    return facts.identity()
        + ": school "
        + facts.school()
        + " asks for "
        + facts.item().service()
        + " in "
        + facts.year()
        + (facts.late().isEmpty() ? "." : ", late.");
  }
}
