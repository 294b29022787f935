package org.tuttihub.application.partners;

import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.papers.Paper;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.application.papers.Papers;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Printed;
import org.tuttihub.domain.values.Key;

/** Makes the text of an agreement from the hub's template and what the two agree. */
public final class DraftText {

  /**
   * Of which agreement.
   *
   * @param as what file it is to be; PDF unless given
   * @param template the code of the template; {@code agreement} unless given
   */
  public record Request(Key id, Optional<PaperFormat> as, Optional<String> template) {}

  /** An agreement, and what its text would be made from where nobody has signed it. */
  private record Seen(Agreement agreement, Optional<PutOnPaper> today) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final PartnershipRules rules;
  private final Papers papers;

  public DraftText(
      UnitOfWork<? extends PartnerRecords> work, PartnershipRules rules, Papers papers) {
    this.work = work;
    this.rules = rules;
    this.papers = papers;
  }

  /**
   * Refuses a template that is not there, any for what is signed, and where the hub's policy does
   * not answer.
   */
  public Outcome<DocumentOut.Document> open(Actor actor, Request asked) {
    PaperFormat format = asked.as().orElse(PaperFormat.PDF);
    boolean people = actor.may(Permission.READ_PEOPLE);
    return work.look(records -> seen(records, asked))
        .then(
            seen ->
                printed(seen)
                    .then(text -> new AgreementText(seen.agreement(), text, people).paper())
                    .map(paper -> document(seen.agreement(), paper, format)));
  }

  private Outcome<Printed> printed(Seen seen) {
    return seen.agreement()
        .facts()
        .printed()
        .map(Outcome::done)
        .orElseGet(() -> today(seen.agreement(), seen.today().orElseThrow()));
  }

  private Outcome<Printed> today(Agreement agreement, PutOnPaper today) {
    return rules
        .terms(today.partner().facts().types(), agreement.facts().first())
        .map(answer -> today.by(answer.terms()));
  }

  private static Outcome<Seen> seen(PartnerRecords records, Request asked) {
    return records.agreements().named(asked.id()).then(a -> seen(records, a, asked.template()));
  }

  private static Outcome<Seen> seen(
      PartnerRecords records, Agreement agreement, Optional<String> template) {
    if (agreement.facts().printed().isEmpty()) {
      return PutOnPaper.of(records, agreement, template)
          .map(today -> new Seen(agreement, Optional.of(today)));
    }
    return template.isEmpty()
        ? Outcome.done(new Seen(agreement, Optional.empty()))
        : Outcome.refused(
            Refusal.rule(
                "partners.text-signed",
                agreement.identity() + " is signed, and its text stays what was signed.",
                "Leave the template out; a new text is for the next agreement."));
  }

  private DocumentOut.Document document(Agreement agreement, Paper paper, PaperFormat format) {
    return new DocumentOut.Document(
        "agreement-" + agreement.identity().ref() + format.ending(),
        format.mediaType(),
        out -> papers.write(paper, format, out));
  }
}
