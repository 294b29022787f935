package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Complaint;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Takes a complaint and handles it. What is said of it here, to history too, is its reference and
 * no more.
 */
public final class HandleComplaint {

  /**
   * The complaint.
   *
   * @param receivedOn today unless given
   * @param safeguarding whether it is about safeguarding; then it was passed to somebody at once
   */
  public record Receive(
      Key partner,
      Optional<LocalDate> receivedOn,
      Optional<String> complainant,
      String about,
      Optional<Boolean> safeguarding,
      Optional<String> passedTo) {}

  /** How it was settled. */
  public record Resolve(Key id, String how) {}

  /** Why the first step is not enough. */
  public record Escalate(Key id, String why) {}

  /** To whom it was passed. */
  public record Safeguard(Key id, String passedTo) {}

  /** What was answered in the end. */
  public record Close(Key id, String response) {}

  /** On which grounds ending the partner's agreement is proposed. */
  public record Propose(Key id, List<EndAgreement.GroundGiven> grounds) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final WithTerms terms;
  private final Ids ids;

  public HandleComplaint(
      UnitOfWork<? extends PartnerRecords> work, Ids ids, PartnershipRules rules) {
    this.work = work;
    this.terms = new WithTerms(work, rules);
    this.ids = ids;
  }

  /** Refuses a day to come, and one that is about safeguarding or passed on, but not both. */
  public Outcome<Receipt> receive(Acting acting, Receive asked) {
    return terms.decide(
        acting,
        asked.partner(),
        (records, partner, found) ->
            passed(acting, asked)
                .then(
                    passed ->
                        Complaint.received(
                            new Complaint.Facts(
                                new Identity(ids.next(), records.complaints().nextRef()),
                                partner.identity().id(),
                                asked.receivedOn().orElse(acting.today()),
                                asked.complainant().orElse(""),
                                asked.about()),
                            passed,
                            found.terms().firstStepDays(),
                            acting.today()))
                .map(c -> records.complaints().added(acting, c, said(c))));
  }

  /** Refuses what is past the first step. */
  public Outcome<Receipt> resolve(Acting acting, Resolve asked) {
    return step(acting, asked.id(), c -> c.resolve(asked.how(), acting.today()));
  }

  /** Refuses what is past the first step. */
  public Outcome<Receipt> escalate(Acting acting, Escalate asked) {
    return terms.decide(
        acting,
        records -> partner(records, asked.id()),
        (records, _, found) ->
            records
                .complaints()
                .step(
                    acting,
                    asked.id(),
                    c -> c.escalate(asked.why(), found.terms().secondStepDays(), acting.today()),
                    HandleComplaint::said));
  }

  /** Refuses what is settled. */
  public Outcome<Receipt> safeguard(Acting acting, Safeguard asked) {
    return step(acting, asked.id(), c -> c.safeguard(asked.passedTo(), acting.today()));
  }

  /** Refuses what neither the chair has nor was passed on. */
  public Outcome<Receipt> close(Acting acting, Close asked) {
    return step(acting, asked.id(), c -> c.close(asked.response(), acting.today()));
  }

  /** Refuses what the chair does not have, and grounds that the record does not bear out. */
  public Outcome<Receipt> propose(Acting acting, Propose asked) {
    return terms.decide(
        acting,
        records -> partner(records, asked.id()),
        (records, partner, found) ->
            records
                .complaints()
                .require(acting, asked.id())
                .then(HandleComplaint::withChair)
                .then(
                    complaint ->
                        agreement(acting, records, partner)
                            .then(
                                stored ->
                                    EndAgreement.proposed(
                                            acting,
                                            records,
                                            partner,
                                            stored.value(),
                                            asked.grounds(),
                                            found.terms())
                                        .map(stored::with))
                            .map(
                                proposed -> {
                                  records.agreements().replace(proposed);
                                  return records
                                      .complaints()
                                      .receipt(
                                          acting,
                                          complaint.value(),
                                          complaint.version(),
                                          complaint.value().identity() + " is acted on.");
                                })));
  }

  /** Whoever says to whom it was passed says that it is about safeguarding. */
  private static Outcome<Optional<Complaint.Passed>> passed(Acting acting, Receive asked) {
    Optional<String> to = asked.passedTo().filter(text -> !text.isBlank());
    if (asked.safeguarding().orElse(to.isPresent()) != to.isPresent()) {
      return Outcome.refused(
          Refusal.rule(
              "partners.safeguarding-route",
              to.isPresent()
                  ? "It is said to whom it was passed, and that it is not about safeguarding."
                  : "It is about safeguarding, and it is not said to whom it was passed.",
              to.isPresent()
                  ? "Say that it is about safeguarding, or leave out to whom it was passed."
                  : "Pass it to whoever looks after safeguarding at once, and name their office."));
    }
    return Outcome.done(to.map(whom -> new Complaint.Passed(whom, acting.today())));
  }

  private static Outcome<Partner> partner(PartnerRecords records, Key complaint) {
    return records
        .complaints()
        .named(complaint)
        .then(c -> records.partners().named(new Key.ById(c.facts().partner())));
  }

  private static Outcome<Stored<Complaint>> withChair(Stored<Complaint> stored) {
    Complaint c = stored.value();
    return c.state() == Complaint.State.WITH_CHAIR
        ? Outcome.done(stored)
        : Outcome.refused(
            Refusal.rule(
                "partners.not-in-state",
                c.identity() + " is " + c.state().words() + " and cannot lead to an end.",
                "Only one that the chair has can lead to an end."));
  }

  private static Outcome<Stored<Agreement>> agreement(
      Acting acting, PartnerRecords records, Partner partner) {
    return records.agreements().of(partner.identity().id()).stream()
        .filter(a -> a.value().ran().isPresent() && a.value().isOpen(acting.today()))
        .findFirst()
        .<Outcome<Stored<Agreement>>>map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.rule(
                        "partners.no-agreement",
                        partner.identity() + " has no agreement that could be ended.",
                        "End the partnership itself: partners end.")));
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<Complaint, Outcome<Complaint>> step) {
    return work.decide(
        acting, records -> records.complaints().step(acting, id, step, HandleComplaint::said));
  }

  private static String said(Complaint complaint) {
    return complaint.identity() + " is " + complaint.state().words() + ".";
  }
}
