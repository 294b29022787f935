package org.tuttihub.domain.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;

/**
 * A school's booking of something that the hub offers. The school requests it while the window is
 * open; the hub reviews it, and offers it once it has the staff and the instruments, at a price
 * that stays; the school accepts, and what funds have to pay of it is committed; it is scheduled,
 * delivered and invoiced. The hub may decline it, and the school may withdraw it until it is
 * delivered.
 */
public sealed interface Booking {

  BookingFacts facts();

  /** The school has asked. */
  record Requested(BookingFacts facts) implements Booking {}

  /** The hub looks whether it can. */
  record UnderReview(BookingFacts facts, LocalDate since) implements Booking {}

  /** The hub can, and says at which price. */
  record Offered(BookingFacts facts, Offer offer) implements Booking {}

  /** The school wants it at that price. */
  record Accepted(BookingFacts facts, Deal deal) implements Booking {}

  /** It is known who teaches when. */
  record Scheduled(BookingFacts facts, Deal deal, Plan plan) implements Booking {}

  /** It took place. */
  record Delivered(BookingFacts facts, Deal deal, Plan plan, LocalDate on) implements Booking {}

  /** The school has its invoice. */
  record Invoiced(
      BookingFacts facts, Deal deal, Plan plan, LocalDate deliveredOn, String invoice, LocalDate on)
      implements Booking {}

  /** The hub said no. */
  record Declined(BookingFacts facts, Optional<Offer> offer, String why, LocalDate on)
      implements Booking {}

  /** The school thought better of it; what was promised for it is released. */
  record Withdrawn(BookingFacts facts, Optional<Offer> offer, String why, LocalDate on)
      implements Booking {}

  /** What was offered on a day. */
  record Offer(Priced priced, LocalDate on) {}

  /**
   * What was agreed on a day.
   *
   * @param commitments what is spent on it, by id: one for each subsidy that a fund pays, in order
   */
  record Deal(Offer offer, LocalDate on, List<UUID> commitments) {
    public Deal {
      commitments = List.copyOf(commitments);
    }
  }

  /** Who teaches when, in words, settled on a day. */
  record Plan(String words, LocalDate on) {}

  /** What the hub has for it. */
  record Means(boolean staff, boolean instruments) {}

  /** The state's name as people read it. */
  enum State {
    REQUESTED,
    UNDER_REVIEW,
    OFFERED,
    ACCEPTED,
    SCHEDULED,
    DELIVERED,
    INVOICED,
    DECLINED,
    WITHDRAWN;

    /** In a sentence: {@code under review}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  default State state() {
    return switch (this) {
      case Requested _ -> State.REQUESTED;
      case UnderReview _ -> State.UNDER_REVIEW;
      case Offered _ -> State.OFFERED;
      case Accepted _ -> State.ACCEPTED;
      case Scheduled _ -> State.SCHEDULED;
      case Delivered _ -> State.DELIVERED;
      case Invoiced _ -> State.INVOICED;
      case Declined _ -> State.DECLINED;
      case Withdrawn _ -> State.WITHDRAWN;
    };
  }

  default Identity identity() {
    return facts().identity();
  }

  /** The hub looks whether it can. */
  default Outcome<Booking> review(LocalDate on) {
    return this instanceof Requested(BookingFacts f)
        ? Outcome.done(new UnderReview(f, on))
        : notNow("reviewed", "a requested one");
  }

  /** Whether it can be offered now, told before anybody finds its price. */
  default Outcome<BookingFacts> offerable(Means means) {
    if (!(this instanceof UnderReview(BookingFacts f, LocalDate _))) {
      return notNow("offered", "one under review");
    }
    List<Fault> missing = new ArrayList<>();
    if (!means.staff()) {
      missing.add(new Fault("staff", "Nobody is there to teach it."));
    }
    if (!means.instruments()) {
      missing.add(new Fault("instruments", "There are no instruments for it."));
    }
    return missing.isEmpty()
        ? Outcome.done(f)
        : Outcome.refused(
            Refusal.rule(
                "programme.no-means",
                identity().ref() + " cannot be offered yet.",
                "Find what is missing, or decline it.",
                missing));
  }

  /** The hub offers it; refuses without the staff and the instruments. */
  default Outcome<Booking> offer(Priced priced, Means means, LocalDate on) {
    return offerable(means).map(f -> new Offered(f, new Offer(priced, on)));
  }

  /** Whether it can be accepted now: told before anything is committed for it. */
  default Outcome<Priced> acceptable() {
    return this instanceof Offered(BookingFacts _, Offer offer)
        ? Outcome.done(offer.priced())
        : notNow("accepted", "an offered one");
  }

  /** The school accepts what was offered. */
  default Outcome<Booking> accept(List<UUID> commitments, LocalDate on) {
    return this instanceof Offered(BookingFacts f, Offer offer)
        ? Outcome.done(new Accepted(f, new Deal(offer, on, commitments)))
        : notNow("accepted", "an offered one");
  }

  /** It is settled who teaches when; also again, when that changes. */
  default Outcome<Booking> schedule(String words, LocalDate on) {
    return switch (this) {
      case Accepted(BookingFacts f, Deal deal) ->
          Outcome.done(new Scheduled(f, deal, new Plan(words, on)));
      case Scheduled(BookingFacts f, Deal deal, Plan _) ->
          Outcome.done(new Scheduled(f, deal, new Plan(words, on)));
      case Requested _,
          UnderReview _,
          Offered _,
          Delivered _,
          Invoiced _,
          Declined _,
          Withdrawn _ ->
          notNow("scheduled", "an accepted one");
    };
  }

  /** It took place. */
  default Outcome<Booking> deliver(LocalDate on) {
    return this instanceof Scheduled(BookingFacts f, Deal deal, Plan plan)
        ? Outcome.done(new Delivered(f, deal, plan, on))
        : notNow("delivered", "a scheduled one");
  }

  /** The school gets its invoice. */
  default Outcome<Booking> invoice(String number, LocalDate on) {
    return this instanceof Delivered(BookingFacts f, Deal deal, Plan plan, LocalDate delivered)
        ? Outcome.done(new Invoiced(f, deal, plan, delivered, number, on))
        : notNow("invoiced", "a delivered one");
  }

  /** The hub says no, before the school has accepted. */
  default Outcome<Booking> decline(String why, LocalDate on) {
    return switch (this) {
      case Requested(BookingFacts f) -> Outcome.done(new Declined(f, Optional.empty(), why, on));
      case UnderReview(BookingFacts f, LocalDate _) ->
          Outcome.done(new Declined(f, Optional.empty(), why, on));
      case Offered(BookingFacts f, Offer offer) ->
          Outcome.done(new Declined(f, Optional.of(offer), why, on));
      case Accepted _, Scheduled _, Delivered _, Invoiced _, Declined _, Withdrawn _ ->
          notNow("declined", "one that is not accepted yet");
    };
  }

  /** The school does not want it any more. */
  default Outcome<Booking> withdraw(String why, LocalDate on) {
    return switch (this) {
      case Requested(BookingFacts f) -> Outcome.done(new Withdrawn(f, Optional.empty(), why, on));
      case UnderReview(BookingFacts f, LocalDate _) ->
          Outcome.done(new Withdrawn(f, Optional.empty(), why, on));
      case Offered(BookingFacts f, Offer offer) ->
          Outcome.done(new Withdrawn(f, Optional.of(offer), why, on));
      case Accepted(BookingFacts f, Deal deal) ->
          Outcome.done(new Withdrawn(f, Optional.of(deal.offer()), why, on));
      case Scheduled(BookingFacts f, Deal deal, Plan _) ->
          Outcome.done(new Withdrawn(f, Optional.of(deal.offer()), why, on));
      case Delivered _, Invoiced _, Declined _, Withdrawn _ ->
          notNow("withdrawn", "one that is not delivered yet");
    };
  }

  /** The school asks for something else: until it is offered. */
  default Outcome<Booking> change(UnaryOperator<BookingFacts> change) {
    return switch (this) {
      case Requested(BookingFacts f) -> change.apply(f).checked().map(Requested::new);
      case UnderReview(BookingFacts f, LocalDate since) ->
          change.apply(f).checked().map(g -> new UnderReview(g, since));
      case Offered _, Accepted _, Scheduled _, Delivered _, Invoiced _, Declined _, Withdrawn _ ->
          notNow("changed", "one that is not offered yet");
    };
  }

  /** What was agreed, where something was. */
  default Optional<Deal> agreed() {
    return switch (this) {
      case Accepted a -> Optional.of(a.deal());
      case Scheduled s -> Optional.of(s.deal());
      case Delivered d -> Optional.of(d.deal());
      case Invoiced i -> Optional.of(i.deal());
      case Requested _, UnderReview _, Offered _, Declined _, Withdrawn _ -> Optional.empty();
    };
  }

  private <T> Outcome<T> notNow(String step, String wanted) {
    return Outcome.refused(
        Refusal.rule(
            "programme.not-in-state",
            identity().ref() + " is " + state().words() + " and cannot be " + step + ".",
            "Only " + wanted + " can be " + step + "."));
  }
}
