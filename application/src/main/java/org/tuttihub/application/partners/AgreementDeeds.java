package org.tuttihub.application.partners;

import static org.tuttihub.domain.access.Permission.DECIDE_PARTNERS;
import static org.tuttihub.domain.access.Permission.WRITE_PARTNERS;
import static org.tuttihub.domain.partners.AgreementStanding.DRAFTED;
import static org.tuttihub.domain.partners.AgreementStanding.IN_REVIEW;
import static org.tuttihub.domain.partners.AgreementStanding.LIVE;
import static org.tuttihub.domain.partners.AgreementStanding.PART_SIGNED;
import static org.tuttihub.domain.partners.AgreementStanding.SIGNED;
import static org.tuttihub.domain.partners.AgreementStanding.SUSPENDED;
import static org.tuttihub.domain.partners.AgreementStanding.TERMINATION_PROPOSED;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.files.Attachments;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.partners.AgreementStanding;

/** What is done with agreements, from the draft to the end. */
record AgreementDeeds(UnitOfWork<? extends PartnerRecords> work, Ids ids, PartnershipRules rules) {
  private static final Note WHY =
      Note.text("why", "Why", "The reason, without names of people", 1000).required();

  Stream<Operation> all() {
    return Stream.of(drafts(), signatures(), running(), reviews(), ends()).flatMap(part -> part);
  }

  private Stream<Operation> drafts() {
    WriteAgreement write = new WriteAgreement(work, ids, rules);
    Note[] notes = {
      Note.of("partner", "Partner", "With whom, such as PRT-3").naming(Partners.NOUN),
      Note.of("first", "First day", "From when on it may hold; today unless given"),
      Note.of("last", "Last day", "Until when; the end of the academic year unless given"),
      Note.text("works", "Works", "How the partnership works", 4000),
      Note.text("outcomes", "Outcomes", "What it is to achieve", 4000),
      Note.text("hub_gives", "Hub gives", "What the hub contributes", 4000),
      Note.text("partner_gives", "Partner gives", "What the partner contributes", 4000),
      Note.text("monitoring", "Monitoring", "How it is watched", 4000),
      Note.text("reporting", "Reporting", "What is reported, and when", 4000),
      Note.of("clauses", "Clauses", "The rest, one by one; those of the hub's terms unless given"),
      Note.of("heading", "Heading", "What the clause is about"),
      Note.text("text", "Text", "What both agree", 4000).required()
    };
    return Stream.of(
        Deed.of(
            Agreements.NOUN,
            "add",
            "Draft an agreement with somebody who meets the standards",
            WRITE_PARTNERS,
            WriteAgreement.Add.class,
            write::add,
            notes),
        Deed.of(
                Agreements.NOUN,
                "change",
                "Change a draft that nobody has signed",
                WRITE_PARTNERS,
                WriteAgreement.Alter.class,
                write::change,
                notes)
            .offeredWhen(AgreementCard.class, when(DRAFTED)));
  }

  private Stream<Operation> signatures() {
    SignAgreement sign = new SignAgreement(work, rules);
    String never = "a signature stays; discard the agreement and draft another";
    Note[] notes = {
      Note.of("name", "Name", "Who signed").afresh(),
      Note.of("on", "On", "The day beside the signature; today unless given"),
      Note.of("copy", "Signed copy", "The file that shows it, attached to the agreement: FIL-3")
          .naming(Attachments.NOUN),
      Note.of("template", "Template", "By which template its text was made; agreement unless given")
    };
    return Stream.of(
        Deed.of(
                Agreements.NOUN,
                "sign-for-hub",
                "Sign an agreement for the hub",
                DECIDE_PARTNERS,
                SignAgreement.Request.class,
                sign::forHub,
                notes)
            .never(never)
            .offeredWhen(
                AgreementCard.class,
                card -> signing(card, card.hubSignedOn().isPresent(), "it is signed for the hub")),
        Deed.of(
                Agreements.NOUN,
                "sign-for-partner",
                "Record that the partner has signed an agreement",
                WRITE_PARTNERS,
                SignAgreement.Request.class,
                sign::forPartner,
                notes)
            .never(never)
            .offeredWhen(
                AgreementCard.class,
                card ->
                    signing(
                        card, card.partnerSignedOn().isPresent(), "it is signed for the partner")),
        Deed.of(
                Agreements.NOUN,
                "discard",
                "Give up an agreement before it goes live",
                WRITE_PARTNERS,
                RunAgreement.Why.class,
                new RunAgreement(work, ids, rules)::discard,
                WHY)
            .offeredWhen(AgreementCard.class, when(DRAFTED, PART_SIGNED, SIGNED)));
  }

  private Stream<Operation> running() {
    RunAgreement run = new RunAgreement(work, ids, rules);
    return Stream.of(
        Deed.of(
                Agreements.NOUN,
                "go-live",
                "Bring an agreement to life that both have signed",
                WRITE_PARTNERS,
                RunAgreement.Step.class,
                run::goLive)
            .offeredWhen(AgreementCard.class, when(SIGNED)),
        Deed.of(
                Agreements.NOUN,
                "renew",
                "Draft the agreement for the next period before this one ends",
                WRITE_PARTNERS,
                RunAgreement.Renew.class,
                run::renew,
                Note.of("last", "Last day", "Until when; for as long again unless given"))
            .offeredWhen(
                AgreementCard.class,
                card ->
                    card.renewedBy()
                        .map(next -> "it is renewed by " + next)
                        .or(() -> Offered.when(card.standing(), LIVE, IN_REVIEW))),
        Deed.of(
                Agreements.NOUN,
                "suspend",
                "Suspend an agreement at once on a safeguarding concern",
                DECIDE_PARTNERS,
                RunAgreement.Suspend.class,
                run::suspend,
                Note.text("concern", "Concern", "What it is about, without names of people", 1000)
                    .required())
            .offeredWhen(AgreementCard.class, when(LIVE, IN_REVIEW)),
        Deed.of(
                Agreements.NOUN,
                "resume",
                "Let a suspended agreement go on: the concern is settled",
                DECIDE_PARTNERS,
                RunAgreement.Step.class,
                run::resume)
            .offeredWhen(AgreementCard.class, when(SUSPENDED)));
  }

  private Stream<Operation> reviews() {
    RunAgreement run = new RunAgreement(work, ids, rules);
    return Stream.of(
        Deed.of(
                Agreements.NOUN,
                "review",
                "Begin to look with the partner at how it goes",
                WRITE_PARTNERS,
                RunAgreement.Step.class,
                run::review)
            .offeredWhen(AgreementCard.class, when(LIVE)),
        Deed.of(
                Agreements.NOUN,
                "confirm",
                "Say that an agreement goes on after its review",
                WRITE_PARTNERS,
                RunAgreement.Step.class,
                run::confirm)
            .offeredWhen(AgreementCard.class, when(IN_REVIEW)),
        Deed.of(
                Agreements.NOUN,
                "end",
                "Say that an agreement does not go on after its review",
                DECIDE_PARTNERS,
                RunAgreement.Why.class,
                run::end,
                WHY)
            .offeredWhen(AgreementCard.class, when(IN_REVIEW)));
  }

  private Stream<Operation> ends() {
    EndAgreement end = new EndAgreement(work, rules);
    return Stream.of(
        Deed.of(
                Agreements.NOUN,
                "propose-termination",
                "Propose to end an agreement early, on one or several grounds",
                DECIDE_PARTNERS,
                EndAgreement.Propose.class,
                end::propose,
                GROUNDS)
            .offeredWhen(AgreementCard.class, when(LIVE, IN_REVIEW, SUSPENDED)),
        Deed.of(
                Agreements.NOUN,
                "decide",
                "Record what whoever has the final say decides of a proposed end",
                DECIDE_PARTNERS,
                EndAgreement.Decide.class,
                end::decide,
                Note.of("ruling", "Ruling", "Whether it is terminated, for good, or kept"),
                Note.of("decided_by", "Decided by", "Whose decision it is"),
                Note.of("name", "Name", "Who signed the decision").afresh(),
                Note.of("minute", "Minute", "Where it is written down"),
                Note.of("on", "On", "The day of the decision; today unless given"))
            .never("a decision is final; draft a new agreement")
            .offeredWhen(AgreementCard.class, when(TERMINATION_PROPOSED)));
  }

  /** What is said of grounds. */
  static final Note[] GROUNDS = {
    Note.of("grounds", "Grounds", "One or several, each with what happened"),
    Note.of("code", "Ground", "Which one"),
    Note.text("fact", "Fact", "What happened, without names of people", 2000)
  };

  private static Optional<String> signing(AgreementCard card, boolean done, String why) {
    return Offered.when(card.standing(), DRAFTED, PART_SIGNED).or(() -> Offered.unless(done, why));
  }

  private static Function<AgreementCard, Optional<String>> when(AgreementStanding... standings) {
    return card -> Offered.when(card.standing(), standings);
  }
}
