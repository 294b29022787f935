package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.partners.Meeting;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.values.Key;

/** Takes a partner through its first steps, from the enquiry to the hub's standards. */
public final class MovePartner {

  /** When and where they meet. */
  public record Book(Key id, LocalDate on, Optional<String> where) {}

  /**
   * What was said at the introductory meeting.
   *
   * @param on today unless given
   */
  public record Introduce(
      Key id,
      Optional<LocalDate> on,
      Optional<String> present,
      Optional<String> whoWeAre,
      Optional<String> needs,
      Optional<String> type,
      Optional<String> benefit) {

    private Meeting meeting(LocalDate today) {
      return new Meeting(
          on.orElse(today),
          present.orElse(""),
          new Meeting.Topics(
              whoWeAre.orElse(""), needs.orElse(""), type.orElse(""), benefit.orElse("")));
    }
  }

  /**
   * Why they do not go on.
   *
   * @param metOn when they met; absent where they did not
   */
  public record Leave(
      Key id,
      String why,
      Optional<LocalDate> metOn,
      Optional<String> present,
      Optional<String> whoWeAre,
      Optional<String> needs,
      Optional<String> type,
      Optional<String> benefit) {

    private boolean tellsOfMeeting() {
      return Stream.of(present, whoWeAre, needs, type, benefit).anyMatch(Optional::isPresent);
    }

    private Optional<Meeting> meeting() {
      return metOn.map(
          on ->
              new Introduce(id, Optional.of(on), present, whoWeAre, needs, type, benefit)
                  .meeting(on));
    }
  }

  /** To whom the standards were sent, and when; today unless given. */
  public record Send(Key id, Optional<LocalDate> on) {}

  /** Why what they show is not enough. */
  public record Decline(Key id, String why) {}

  private final UnitOfWork<? extends PartnerRecords> work;

  public MovePartner(UnitOfWork<? extends PartnerRecords> work) {
    this.work = work;
  }

  /** Refuses what is not an enquiry. */
  public Outcome<Receipt> book(Acting acting, Book asked) {
    return step(
        acting,
        asked.id(),
        p -> p.book(asked.on(), asked.where().orElse("")),
        " is to be met on " + asked.on() + ".");
  }

  /** Refuses what has no meeting booked, and topics that are left out, naming all of them. */
  public Outcome<Receipt> introduce(Acting acting, Introduce asked) {
    return step(
        acting,
        asked.id(),
        p -> p.introduce(asked.meeting(acting.today()), acting.today()),
        " is introduced.");
  }

  /** Refuses what has gone on already, and what was said at a meeting that has no day. */
  public Outcome<Receipt> leave(Acting acting, Leave asked) {
    if (asked.metOn().isEmpty() && asked.tellsOfMeeting()) {
      return Outcome.refused(withoutDay());
    }
    return step(
        acting,
        asked.id(),
        p -> p.leave(asked.meeting(), asked.why(), acting.today()),
        " is not taken further.");
  }

  /** Refuses what was not introduced. */
  public Outcome<Receipt> send(Acting acting, Send asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return step(acting, asked.id(), p -> p.sendStandards(on), " has the hub's standards.");
  }

  /** Refuses what was not sent the standards. */
  public Outcome<Receipt> decline(Acting acting, Decline asked) {
    return step(acting, asked.id(), p -> p.decline(asked.why(), acting.today()), " is declined.");
  }

  private static Refusal withoutDay() {
    String remedy = "Say when they met, or leave out what was said there.";
    return Refusal.rule(
        "partners.meeting",
        "What was said at a meeting is given without its day.",
        remedy,
        List.of(new Fault("met_on", remedy)));
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<Partner, Outcome<Partner>> step, String said) {
    return work.decide(
        acting, records -> records.partners().step(acting, id, step, p -> p.identity() + said));
  }
}
