package org.tuttihub.application.partners;

import static org.tuttihub.domain.access.Permission.WRITE_PARTNERS;

import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.partners.ShownPolicy.Standing;

/** What is done with policies, breaches, frameworks and reviews. */
record HeldDeeds(UnitOfWork<? extends PartnerRecords> work, Ids ids) {

  Stream<Operation> all() {
    return Stream.of(policies(), breaches(), standards(), reviews()).flatMap(part -> part);
  }

  private Stream<Operation> policies() {
    ShowPolicy show = new ShowPolicy(work, ids);
    return Stream.of(
        Deed.of(
            HeldPolicies.NOUN,
            "add",
            "Record a policy, or a proof, that a partner shows",
            WRITE_PARTNERS,
            ShowPolicy.Add.class,
            show::add,
            Note.of("partner", "Partner", "Who shows it, such as PRT-3").naming(Partners.NOUN),
            Note.of("policy", "Policy", "What it is about"),
            Note.of("title", "Title", "Its name and edition"),
            Note.of("first", "From", "From when on it holds; today unless given"),
            Note.of("last", "Until", "The last day on which it holds; blank where it has none")),
        Deed.of(
                HeldPolicies.NOUN,
                "accept",
                "Accept what a partner has shown",
                WRITE_PARTNERS,
                ShowPolicy.Accept.class,
                show::accept)
            .offeredWhen(HeldPolicyRow.class, p -> Offered.when(p.standing(), Standing.SHOWN)),
        Deed.of(
                HeldPolicies.NOUN,
                "refuse",
                "Say that what a partner has shown is not enough",
                WRITE_PARTNERS,
                ShowPolicy.Refuse.class,
                show::refuse,
                Note.text("why", "Why", "What is missing", 1000).required())
            .offeredWhen(HeldPolicyRow.class, p -> Offered.when(p.standing(), Standing.SHOWN)));
  }

  private Stream<Operation> breaches() {
    RecordBreach record = new RecordBreach(work, ids);
    return Stream.of(
        Deed.of(
            Breaches.NOUN,
            "add",
            "Record what a partner did not keep to",
            WRITE_PARTNERS,
            RecordBreach.Add.class,
            record::add,
            Note.of("partner", "Partner", "Who, such as PRT-3").naming(Partners.NOUN),
            Note.of("agreement", "Agreement", "What they did not keep to, if it is an agreement")
                .naming(Agreements.NOUN),
            Note.of("kind", "Kind", "What was broken"),
            Note.text("what", "What", "What happened, without names of people", 2000).required(),
            Note.of("on", "On", "The day; today unless given")),
        Deed.of(
                Breaches.NOUN,
                "remedy",
                "Say how a breach was put right",
                WRITE_PARTNERS,
                RecordBreach.Remedy.class,
                record::remedy,
                Note.text("how", "How", "What was done", 1000).required())
            .offeredWhen(
                BreachRow.class, b -> Offered.unless(b.remediedOn().isPresent(), "only once")));
  }

  private Stream<Operation> standards() {
    WriteStandard write = new WriteStandard(work, ids);
    Note[] notes = {
      Note.of("code", "Code", "Short and for good, such as quality"),
      Note.of("title", "Title", "What it is called"),
      Note.text("about", "About", "What it is for", 2000),
      Note.of("scale", "Scale", "The words in which it is scored, the lowest first"),
      Note.of("principles", "Principles", "What is scored, one by one"),
      Note.text("text", "Text", "What the principle asks", 2000)
    };
    return Stream.of(
        Deed.of(
            Standards.NOUN,
            "add",
            "Write down a framework by which partnerships are reviewed and work is observed",
            WRITE_PARTNERS,
            WriteStandard.Add.class,
            write::add,
            notes),
        Deed.of(
            Standards.NOUN,
            "change",
            "Change a framework; reviews and observations that were made by it stay as they are",
            WRITE_PARTNERS,
            WriteStandard.Alter.class,
            write::change,
            notes));
  }

  private Stream<Operation> reviews() {
    return Stream.of(
        Deed.of(
            Reviews.NOUN,
            "add",
            "Record what a review of an agreement found, by a framework of the hub",
            WRITE_PARTNERS,
            RecordReview.Request.class,
            new RecordReview(work, ids)::perform,
            Note.of("agreement", "Agreement", "Which one, such as AGR-3").naming(Agreements.NOUN),
            Note.of("standard", "By", "The framework, such as STD-1").naming(Standards.NOUN),
            Note.of("on", "On", "The day; today unless given"),
            Note.of("scores", "Scores", "How each principle is met, one by one"),
            Note.of("principle", "Principle", "Its code"),
            Note.of("value", "Score", "A word of the framework's scale"),
            Note.text("note", "Note", "Why it is so scored", 1000),
            Note.text("strengths", "Strengths", "What goes well", 2000),
            Note.text("follows", "Follows", "What is to be done about the rest", 2000)));
  }
}
