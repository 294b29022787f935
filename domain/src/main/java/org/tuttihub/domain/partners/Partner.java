package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;

/**
 * A partner of the hub, from the first enquiry on. The door is open to everybody: an enquiry leads
 * to an introductory meeting, and after it both go on or do not. The hub sends its minimum
 * standards and looks at what the other shows of them. Who meets them is a partner: with an
 * agreement, once one is live, or without where none is required. A partnership that has ended is
 * begun again by a new enquiry.
 */
public sealed interface Partner {

  PartnerFacts facts();

  /** Somebody asked. */
  record Enquiry(PartnerFacts facts) implements Partner {}

  /**
   * They will meet.
   *
   * @param on the day of the meeting
   * @param where the place, in words
   */
  record MeetingBooked(PartnerFacts facts, LocalDate on, String where) implements Partner {}

  /** They met, and want to go on. */
  record Introduced(PartnerFacts facts, Meeting meeting) implements Partner {}

  /** It came to nothing; the meeting is absent where none was held. */
  record NotTakenFurther(PartnerFacts facts, Optional<Meeting> meeting, String why, LocalDate on)
      implements Partner {}

  /** The hub's minimum standards were sent. */
  record StandardsSent(PartnerFacts facts, Meeting meeting, LocalDate on) implements Partner {}

  /** What the other shows is enough. */
  record StandardsMet(PartnerFacts facts, Joining joining) implements Partner {}

  /** What the other shows is not enough. */
  record Declined(PartnerFacts facts, Meeting meeting, LocalDate sentOn, String why, LocalDate on)
      implements Partner {}

  /** A partner without an agreement. */
  record Associated(PartnerFacts facts, Joining joining, LocalDate since) implements Partner {}

  /** A partner whose agreement has gone live once. */
  record Partnered(PartnerFacts facts, Joining joining, LocalDate since) implements Partner {}

  /** The partnership is over. */
  record Ended(PartnerFacts facts, Joining joining, String why, LocalDate on) implements Partner {}

  /** How somebody came to meet the hub's standards. */
  record Joining(Meeting meeting, LocalDate sentOn, LocalDate metOn) {}

  /** The state's name as people read it. */
  enum State {
    ENQUIRY,
    MEETING_BOOKED,
    INTRODUCED,
    NOT_TAKEN_FURTHER,
    STANDARDS_SENT,
    STANDARDS_MET,
    DECLINED,
    ASSOCIATED,
    PARTNERED,
    ENDED;

    /** In a sentence: {@code not taken further}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether somebody in this state is a partner today. */
    public boolean isPartner() {
      return this == ASSOCIATED || this == PARTNERED;
    }

    /** Whether nothing follows any more. */
    public boolean isOver() {
      return this == NOT_TAKEN_FURTHER || this == DECLINED || this == ENDED;
    }
  }

  default State state() {
    return switch (this) {
      case Enquiry _ -> State.ENQUIRY;
      case MeetingBooked _ -> State.MEETING_BOOKED;
      case Introduced _ -> State.INTRODUCED;
      case NotTakenFurther _ -> State.NOT_TAKEN_FURTHER;
      case StandardsSent _ -> State.STANDARDS_SENT;
      case StandardsMet _ -> State.STANDARDS_MET;
      case Declined _ -> State.DECLINED;
      case Associated _ -> State.ASSOCIATED;
      case Partnered _ -> State.PARTNERED;
      case Ended _ -> State.ENDED;
    };
  }

  default Identity identity() {
    return facts().identity();
  }

  /** They agree when and where to meet; also again, when that changes. */
  default Outcome<Partner> book(LocalDate on, String where) {
    return this instanceof Enquiry || this instanceof MeetingBooked
        ? Outcome.done(new MeetingBooked(facts(), on, where))
        : notNow("invited to a meeting", "an enquiry");
  }

  /** They met and want to go on; refuses a record that leaves a topic out. */
  default Outcome<Partner> introduce(Meeting meeting, LocalDate today) {
    return this instanceof MeetingBooked(PartnerFacts f, LocalDate _, String _)
        ? meeting.checked(today).map(held -> new Introduced(f, held))
        : notNow("introduced", "one whose meeting is booked");
  }

  /** They do not go on, without a meeting or after one that is recorded in full. */
  default Outcome<Partner> leave(Optional<Meeting> meeting, String why, LocalDate today) {
    return switch (this) {
      case Enquiry(PartnerFacts f) when meeting.isEmpty() ->
          Outcome.done(new NotTakenFurther(f, Optional.empty(), why, today));
      case MeetingBooked(PartnerFacts f, LocalDate _, String _) ->
          meeting.isEmpty()
              ? Outcome.done(new NotTakenFurther(f, Optional.empty(), why, today))
              : meeting
                  .get()
                  .checked(today)
                  .map(held -> new NotTakenFurther(f, Optional.of(held), why, today));
      case Enquiry _,
          Introduced _,
          NotTakenFurther _,
          StandardsSent _,
          StandardsMet _,
          Declined _,
          Associated _,
          Partnered _,
          Ended _ ->
          notNow("left at that", "an enquiry, or one whose meeting is booked");
    };
  }

  /** The hub sends its minimum standards. */
  default Outcome<Partner> sendStandards(LocalDate on) {
    return this instanceof Introduced(PartnerFacts f, Meeting meeting)
        ? Outcome.done(new StandardsSent(f, meeting, on))
        : notNow("sent the standards", "one that was introduced");
  }

  /**
   * What the other shows is enough.
   *
   * @param missing the policies that are still missing; refused ({@code partners.standards}) where
   *     there are any
   */
  default Outcome<Partner> meetStandards(List<Fault> missing, LocalDate on) {
    if (!(this instanceof StandardsSent(PartnerFacts f, Meeting meeting, LocalDate sent))) {
      return notNow("found to meet the standards", "one to which they were sent");
    }
    return missing.isEmpty()
        ? Outcome.done(new StandardsMet(f, new Joining(meeting, sent, on)))
        : Outcome.refused(
            Refusal.rule(
                "partners.standards",
                identity().ref() + " does not yet show all that partners of its type must hold.",
                "Record and accept what is missing (held-policies add, held-policies accept),"
                    + " or decline.",
                missing));
  }

  /** What the other shows is not enough. */
  default Outcome<Partner> decline(String why, LocalDate on) {
    return this instanceof StandardsSent(PartnerFacts f, Meeting meeting, LocalDate sent)
        ? Outcome.done(new Declined(f, meeting, sent, why, on))
        : notNow("declined", "one to which the standards were sent");
  }

  /**
   * They are partners without an agreement.
   *
   * @param required whether partners of its type need one; refused ({@code
   *     partners.agreement-required}) if so
   */
  default Outcome<Partner> associate(boolean required, LocalDate on) {
    if (!(this instanceof StandardsMet(PartnerFacts f, Joining joining))) {
      return notNow("associated", "one that meets the standards");
    }
    return required
        ? Outcome.refused(
            Refusal.rule(
                "partners.agreement-required",
                identity().ref() + " is of a type that needs an agreement.",
                "Draft one with: agreements add."))
        : Outcome.done(new Associated(f, joining, on));
  }

  /** An agreement with it has gone live. */
  default Outcome<Partner> partnered(LocalDate on) {
    return switch (this) {
      case StandardsMet(PartnerFacts f, Joining joining) ->
          Outcome.done(new Partnered(f, joining, on));
      case Associated(PartnerFacts f, Joining joining, LocalDate _) ->
          Outcome.done(new Partnered(f, joining, on));
      case Partnered _ -> Outcome.done(this);
      case Enquiry _,
          MeetingBooked _,
          Introduced _,
          NotTakenFurther _,
          StandardsSent _,
          Declined _,
          Ended _ ->
          notNow("a partner with an agreement", "one that meets the standards");
    };
  }

  /** How it came to be a partner, where it meets the standards and is not over. */
  default Optional<Joining> joined() {
    return switch (this) {
      case StandardsMet s -> Optional.of(s.joining());
      case Associated a -> Optional.of(a.joining());
      case Partnered p -> Optional.of(p.joining());
      case Enquiry _,
          MeetingBooked _,
          Introduced _,
          NotTakenFurther _,
          StandardsSent _,
          Declined _,
          Ended _ ->
          Optional.empty();
    };
  }

  /**
   * The partnership ends.
   *
   * @param running the agreement that is not over yet; refused ({@code partners.agreement-runs})
   *     where there is one
   */
  default Outcome<Partner> end(Optional<String> running, String why, LocalDate on) {
    Optional<Joining> joining = joined();
    if (joining.isEmpty()) {
      return notNow("ended", "one that meets the standards or is a partner");
    }
    return running
        .<Outcome<Partner>>map(
            ref ->
                Outcome.refused(
                    Refusal.rule(
                        "partners.agreement-runs",
                        identity().ref() + " has agreement " + ref + ", which is not over.",
                        "End, terminate or discard " + ref + " first.")))
        .orElseGet(() -> Outcome.done(new Ended(facts(), joining.get(), why, on)));
  }

  /** Something else is said of it, until it is over. */
  default Outcome<Partner> change(UnaryOperator<PartnerFacts> change) {
    return state().isOver()
        ? notNow("changed", "one that is not over")
        : change.apply(facts()).checked().map(this::with);
  }

  private Partner with(PartnerFacts f) {
    return switch (this) {
      case Enquiry _ -> new Enquiry(f);
      case MeetingBooked p -> new MeetingBooked(f, p.on(), p.where());
      case Introduced p -> new Introduced(f, p.meeting());
      case NotTakenFurther p -> new NotTakenFurther(f, p.meeting(), p.why(), p.on());
      case StandardsSent p -> new StandardsSent(f, p.meeting(), p.on());
      case StandardsMet p -> new StandardsMet(f, p.joining());
      case Declined p -> new Declined(f, p.meeting(), p.sentOn(), p.why(), p.on());
      case Associated p -> new Associated(f, p.joining(), p.since());
      case Partnered p -> new Partnered(f, p.joining(), p.since());
      case Ended p -> new Ended(f, p.joining(), p.why(), p.on());
    };
  }

  private <T> Outcome<T> notNow(String step, String wanted) {
    return Outcome.refused(
        Refusal.rule(
            "partners.not-in-state",
            identity().ref() + " is " + state().words() + " and cannot be " + step + ".",
            "Only " + wanted + " can be " + step + "."));
  }
}
