package org.tuttihub.application.commissioning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Conflict;
import org.tuttihub.domain.commissioning.Panel;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Declares interests in partners, and lifts them. */
public final class DeclareConflict {

  /**
   * An interest.
   *
   * @param reviewer whose it is; of who acts unless given
   */
  public record Declare(Key partner, String interest, Optional<Key> reviewer) {}

  /** An interest that does not hold any more, and why. */
  public record Lift(Key id, String why) {}

  private final UnitOfWork<? extends CommissioningRecords> work;
  private final Ids ids;

  public DeclareConflict(UnitOfWork<? extends CommissioningRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a partner that is not there, and to speak for others without the right to. */
  public Outcome<Receipt> declare(Acting acting, Declare asked) {
    return work.decide(
        acting,
        records ->
            records
                .standings()
                .named(asked.partner(), acting.today())
                .then(
                    partner ->
                        Panels.person(acting, records, asked.reviewer(), "reviewer")
                            .then(person -> maySpeak(acting, person))
                            .map(person -> conflict(acting, records, partner, person, asked)))
                .map(
                    conflict ->
                        records
                            .conflicts()
                            .added(
                                acting,
                                conflict,
                                conflict.identity() + " is declared." + left(records, conflict))));
  }

  /** Which running bids are left to fewer now, as whoever runs the call must learn. */
  private static String left(CommissioningRecords records, Conflict conflict) {
    List<Bid> bids =
        records.bids().from(conflict.partner()).stream()
            .map(Stored::value)
            .filter(bid -> isJudged(bid.state()))
            .toList();
    return Panels.together(
        bids,
        " is left to ",
        " are left to ",
        bid -> left(Panels.of(records, bid).and(conflict).on(bid), conflict.person()));
  }

  private static Optional<String> left(Panel panel, UUID person) {
    return panel
        .fewer()
        .filter(_ -> panel.barred().contains(person))
        .map(few -> few + (panel.isShort() ? ": too few; name others (calls review-by)." : "."));
  }

  private static boolean isJudged(Bid.State state) {
    return switch (state) {
      case RECEIVED, COMPLETE, ASSESSED -> true;
      case RETURNED, AWARDED, DECLINED, WITHDRAWN -> false;
    };
  }

  private static Outcome<Person> maySpeak(Acting acting, Person person) {
    return person.identity().ref().equals(acting.actor().id()) || acting.may(Permission.COMMISSION)
        ? Outcome.done(person)
        : Outcome.refused(
            Refusal.forbidden(
                "conflicts declare for somebody else",
                Kind.choiceName(Permission.COMMISSION),
                String.join(
                    ", ",
                    Role.having(Permission.COMMISSION).stream().map(Kind::choiceName).toList())));
  }

  private Conflict conflict(
      Acting acting,
      CommissioningRecords records,
      PartnerStanding partner,
      Person person,
      Declare asked) {
    return new Conflict(
        new Identity(ids.next(), records.conflicts().nextRef()),
        person.identity().id(),
        partner.id(),
        asked.interest(),
        acting.today(),
        Optional.empty());
  }

  /** Refuses one that was lifted before. */
  public Outcome<Receipt> lift(Acting acting, Lift asked) {
    return work.decide(
        acting,
        records ->
            records
                .conflicts()
                .step(
                    acting,
                    asked.id(),
                    conflict -> conflict.lift(asked.why(), acting.today()),
                    conflict -> conflict.identity() + " is lifted."));
  }
}
