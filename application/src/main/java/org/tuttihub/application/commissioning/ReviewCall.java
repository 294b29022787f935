package org.tuttihub.application.commissioning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Assessment;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Rules;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Key;

/** Says who scores the bids of a call, and puts together what they made of them. */
public final class ReviewCall {

  /** The people who score; those who were named before and are left out do not. */
  public record ReviewBy(Key id, List<Key> reviewers) {}

  /** Which call. */
  public record Assess(Key id) {}

  private final UnitOfWork<? extends CommissioningRecords> work;

  public ReviewCall(UnitOfWork<? extends CommissioningRecords> work) {
    this.work = work;
  }

  /** Refuses to leave out who has scored, and any change once sheets can be seen. */
  public Outcome<Receipt> reviewBy(Acting acting, ReviewBy asked) {
    return work.decide(
        acting,
        records ->
            people(records, asked.reviewers())
                .then(
                    people ->
                        records
                            .calls()
                            .step(
                                acting,
                                asked.id(),
                                call ->
                                    standIns(records, call, people)
                                        .then(others -> named(call, people, others)),
                                ReviewCall::scoredBy)));
  }

  private static Outcome<Call> named(Call call, List<UUID> people, List<UUID> standIns) {
    return call.reviewedBy(people.stream().filter(p -> !standIns.contains(p)).toList(), standIns);
  }

  private static String scoredBy(Call call) {
    int others = call.brief().standIns().size();
    return call.identity()
        + " is scored by "
        + call.brief().reviewers().size()
        + (others == 0
            ? "."
            : "; "
                + others
                + (others == 1 ? " stands" : " stand")
                + " in where interests leave too few.");
  }

  private static Outcome<List<UUID>> people(CommissioningRecords records, List<Key> keys) {
    return Outcome.each(
        keys, key -> records.people().named(key).map(person -> person.identity().id()));
  }

  /**
   * Which of the people only stand in: once sheets on a bid can be seen, others join for nothing
   * but bids for which interests leave too few.
   */
  private static Outcome<List<UUID>> standIns(
      CommissioningRecords records, Call call, List<UUID> people) {
    Panels panels = Panels.of(records, call);
    List<UUID> before = call.brief().everyReviewer();
    List<Bid> bids = records.bids().of(call.identity().id()).stream().map(Stored::value).toList();
    boolean seen = !before.isEmpty() && bids.stream().anyMatch(bid -> panels.on(bid).isAllIn());
    if (seen && !(people.containsAll(before) && bids.stream().anyMatch(b -> lacks(panels, b)))) {
      return Outcome.refused(
          Refusal.rule(
              "commissioning.sheets-open",
              "All sheets on some bids for " + call.identity() + " are in, and can be seen.",
              "Its reviewers stay; bar one by declaring their interest: conflicts declare. Where"
                  + " interests leave a bid too few, name others beside them."));
    }
    return panels.sheets().stream().allMatch(s -> people.contains(s.value().reviewer()))
        ? Outcome.done(
            people.stream()
                .filter(p -> call.brief().standIns().contains(p) || (seen && !before.contains(p)))
                .toList())
        : Outcome.refused(
            Refusal.rule(
                "commissioning.has-scored",
                "Somebody who is left out has scored a bid for " + call.identity() + ".",
                "Name them as well, or bar them by declaring their interest: conflicts"
                    + " declare."));
  }

  /** Whether a bid that is looked at, or will be, has too few to score it. */
  private static boolean lacks(Panels panels, Bid bid) {
    return switch (bid.state()) {
      case RECEIVED, COMPLETE -> panels.on(bid).isShort();
      case RETURNED, ASSESSED, AWARDED, DECLINED, WITHDRAWN -> false;
    };
  }

  /** Refuses as long as a sheet is missing, or a bid was not looked at; tells all of it at once. */
  public Outcome<Receipt> assess(Acting acting, Assess asked) {
    return work.decide(
        acting,
        records ->
            records
                .calls()
                .require(acting, asked.id())
                .then(
                    stored ->
                        stored
                            .value()
                            .assess(acting.today())
                            .then(
                                call ->
                                    bids(acting, records, call)
                                        .map(n -> told(acting, records, stored.with(call), n)))));
  }

  private static Receipt told(
      Acting acting, CommissioningRecords records, Stored<Call> call, int bids) {
    return records
        .calls()
        .replaced(
            acting,
            call,
            call.value().identity()
                + " is assessed: "
                + bids
                + (bids == 1 ? " bid." : " bids.")
                + byFewer(records, call.value()))
        .fact("bids", bids);
  }

  /** Which bids fewer scored than were named: the others are barred. */
  private static String byFewer(CommissioningRecords records, Call call) {
    Panels panels = Panels.of(records, call);
    List<Bid> bids =
        records.bids().of(call.identity().id()).stream()
            .map(Stored::value)
            .filter(bid -> bid.state() == Bid.State.ASSESSED)
            .toList();
    return Panels.together(
        bids,
        " was scored by ",
        " were scored by ",
        bid -> panels.on(bid).fewer().map(few -> few + "."));
  }

  private static Outcome<Integer> bids(Acting acting, CommissioningRecords records, Call call) {
    Panels panels = Panels.of(records, call);
    Rules rules = call.ruled().orElseThrow();
    List<Fault> faults = new ArrayList<>();
    Set<Bid.State> few = EnumSet.noneOf(Bid.State.class);
    int done = 0;
    for (Stored<Bid> stored : records.bids().of(call.identity().id())) {
      String ref = stored.value().identity().ref();
      switch (stored.value().state()) {
        case RECEIVED ->
            faults.add(new Fault(ref, "It was not looked at: bids check, or bids return."));
        case COMPLETE, ASSESSED -> {
          done++;
          if (panels.on(stored.value()).isShort()) {
            few.add(stored.value().state());
          }
          switch (panels.on(stored.value()).assessed(ref, rules.criteria(), acting.today())) {
            case Outcome.Done<Assessment>(Assessment a) -> keep(records, stored, a);
            case Outcome.Refused<Assessment>(Refusal no) -> faults.add(new Fault(ref, no.fact()));
          }
        }
        case RETURNED, AWARDED, DECLINED, WITHDRAWN -> {}
      }
    }
    return faults.isEmpty()
        ? Outcome.done(done)
        : Outcome.refused(
            Refusal.rule(
                "commissioning.not-all-assessed",
                "Not every bid for " + call.identity() + " can be assessed yet.",
                remedy(call, few),
                faults));
  }

  /** What to do, by the states of the bids that are left to too few. */
  private static String remedy(Call call, Set<Bid.State> few) {
    if (few.contains(Bid.State.ASSESSED)) {
      return "Lift an interest that does not hold (conflicts list), or decline the bid: bids"
          + " decline.";
    }
    return few.isEmpty()
        ? "See who has to score yet: due-scores list."
        : "Name others beside those who score (calls review-by "
            + call.identity()
            + "), and see who has to score yet: due-scores list.";
  }

  private static void keep(
      CommissioningRecords records, Stored<Bid> stored, Assessment assessment) {
    if (stored.value().assess(assessment) instanceof Outcome.Done<Bid>(Bid bid)
        && !bid.equals(stored.value())) {
      records.bids().replace(stored.with(bid));
    }
  }
}
