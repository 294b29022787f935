package org.tuttihub.domain.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.domain.programme.Bookings.TODAY;
import static org.tuttihub.domain.programme.Bookings.facts;
import static org.tuttihub.domain.programme.Bookings.priced;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.programme.Booking.Means;
import org.tuttihub.domain.programme.Booking.State;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;

class BookingTest {
  private static final Means ALL = new Means(true, true);
  private static final List<UUID> COMMITMENTS = List.of(new UUID(0, 9));

  /** Where each state leads. */
  private static final Map<State, Set<State>> MOVES =
      new EnumMap<>(
          Map.of(
              State.REQUESTED, EnumSet.of(State.UNDER_REVIEW, State.DECLINED, State.WITHDRAWN),
              State.UNDER_REVIEW, EnumSet.of(State.OFFERED, State.DECLINED, State.WITHDRAWN),
              State.OFFERED, EnumSet.of(State.ACCEPTED, State.DECLINED, State.WITHDRAWN),
              State.ACCEPTED, EnumSet.of(State.SCHEDULED, State.WITHDRAWN),
              State.SCHEDULED, EnumSet.of(State.SCHEDULED, State.DELIVERED, State.WITHDRAWN),
              State.DELIVERED, EnumSet.of(State.INVOICED),
              State.INVOICED, EnumSet.noneOf(State.class),
              State.DECLINED, EnumSet.noneOf(State.class),
              State.WITHDRAWN, EnumSet.noneOf(State.class)));

  @Test
  void a_booking_goes_from_request_to_invoice() {
    Booking booking = new Booking.Requested(facts());
    List<State> states = new ArrayList<>();

    for (String step : List.of("review", "offer", "accept", "schedule", "deliver", "invoice")) {
      booking = done(step(booking, step));
      states.add(booking.state());
    }

    assertEquals(
        List.of(
            State.UNDER_REVIEW,
            State.OFFERED,
            State.ACCEPTED,
            State.SCHEDULED,
            State.DELIVERED,
            State.INVOICED),
        states);
    assertEquals(COMMITMENTS, booking.agreed().orElseThrow().commitments());
    assertEquals(priced(), booking.agreed().orElseThrow().offer().priced());
  }

  @Test
  void no_step_leads_where_it_should_not_whatever_was_before() {
    List<String> steps =
        List.of(
            "review", "offer", "accept", "schedule", "deliver", "invoice", "decline", "withdraw");
    Set<State> reached = EnumSet.noneOf(State.class);
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Booking booking = new Booking.Requested(facts());
      for (int i = 0; i < 20; i++) {
        String name = steps.get(random.nextInt(steps.size() - (random.nextInt(3) > 0 ? 2 : 0)));
        State from = booking.state();
        if (step(booking, name) instanceof Outcome.Done<Booking>(Booking to)) {
          assertTrue(MOVES.get(from).contains(to.state()), "seed " + seed + ": " + name);
          booking = to;
        }
        reached.add(booking.state());
      }
    }
    assertEquals(EnumSet.allOf(State.class), reached);
  }

  @Test
  void without_staff_and_instruments_nothing_is_offered_and_what_is_missing_is_told() {
    Booking review = new Booking.UnderReview(facts(), TODAY);

    Refusal refusal = refusal(review.offer(priced(), new Means(false, false), TODAY));

    assertEquals("programme.no-means", refusal.code());
    assertEquals(
        List.of("staff", "instruments"), refusal.faults().stream().map(Fault::field).toList());
    assertEquals(1, refusal(review.offer(priced(), new Means(true, false), TODAY)).faults().size());
  }

  @Test
  void a_refused_step_says_what_it_takes() {
    Refusal refusal = refusal(new Booking.Requested(facts()).accept(COMMITMENTS, TODAY));

    assertEquals("programme.not-in-state", refusal.code());
    assertEquals("BKG-1 is requested and cannot be accepted.", refusal.fact());
    assertEquals("Only an offered one can be accepted.", refusal.remedy());
  }

  @Test
  void what_the_school_asks_for_may_change_until_it_is_offered() {
    BookingFacts more =
        facts(new BookingFacts.Item("first-access", "", 3, 1, ""), Pupils.UNKNOWN, "");

    assertEquals(more, done(new Booking.UnderReview(facts(), TODAY).change(_ -> more)).facts());
    assertEquals("programme.not-in-state", refusal(offered().change(_ -> more)).code());
  }

  @Test
  void a_declined_or_withdrawn_one_keeps_what_was_offered() {
    Booking.Declined declined =
        assertInstanceOf(Booking.Declined.class, done(offered().decline("Full.", TODAY)));
    Booking.Withdrawn withdrawn =
        assertInstanceOf(
            Booking.Withdrawn.class,
            done(done(offered().accept(COMMITMENTS, TODAY)).withdraw("No room.", TODAY)));

    assertEquals(Optional.of(priced()), declined.offer().map(Booking.Offer::priced));
    assertEquals(Optional.of(priced()), withdrawn.offer().map(Booking.Offer::priced));
  }

  @Test
  void the_parts_of_a_price_add_up() {
    Priced.Subsidy half = new Priced.Subsidy(Source.fund("revenue"), "half", Money.of("50"));

    assertEquals(
        List.of(half), new Priced(Money.of("100"), List.of(half), Money.of("50"), "").funded());
    assertThrows(
        BadValue.class, () -> new Priced(Money.of("100"), List.of(half), Money.of("49.99"), ""));
    assertThrows(
        BadValue.class, () -> new Priced(Money.of("40"), List.of(half), Money.of("-10"), ""));
  }

  @Test
  void funds_pay_only_what_is_theirs_and_more_than_nothing() {
    List<Priced.Subsidy> funded = priced().funded();

    assertEquals(1, funded.size());
    assertEquals(Money.of("1188"), funded.getFirst().amount());
  }

  private static Booking offered() {
    return new Booking.Offered(facts(), new Booking.Offer(priced(), TODAY));
  }

  private static Outcome<Booking> step(Booking from, String name) {
    return switch (name) {
      case "review" -> from.review(TODAY);
      case "offer" -> from.offer(priced(), ALL, TODAY);
      case "accept" -> from.acceptable().then(_ -> from.accept(COMMITMENTS, TODAY));
      case "schedule" -> from.schedule("Tuesdays, T. Quist", TODAY);
      case "deliver" -> from.deliver(TODAY);
      case "invoice" -> from.invoice("INV 12", TODAY);
      case "decline" -> from.decline("Full.", TODAY);
      default -> from.withdraw("No room.", TODAY);
    };
  }

  private static Refusal refusal(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
  }

  private static Booking done(Outcome<Booking> outcome) {
    return (Booking) assertInstanceOf(Outcome.Done.class, outcome).value();
  }
}
