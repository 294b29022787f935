package org.tuttihub.application.partners;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.application.papers.Papers;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;

/** What can be asked of the room {@code partners}, noun by noun. */
public final class PartnersCatalogue {
  private PartnersCatalogue() {}

  /**
   * All of it.
   *
   * @param rules tells what the hub asks of partners
   * @param papers writes agreements
   */
  public static List<Operation> of(
      UnitOfWork<? extends PartnerRecords> work,
      PartnerReads reads,
      Ids ids,
      PartnershipRules rules,
      Papers papers) {
    return Stream.of(
            PartnerViews.people(reads),
            new PeopleDeeds(work, ids).all(),
            PartnerViews.partners(reads),
            new PartnerDeeds(work, ids, rules).all(),
            PartnerViews.agreements(reads),
            new AgreementDeeds(work, ids, rules).all(),
            Stream.of(text(new DraftText(work, rules, papers))),
            ReportViews.held(reads),
            new HeldDeeds(work, ids).all(),
            ReportViews.surveys(reads),
            new SurveyDeeds(work, ids, rules).all(),
            ReportViews.complaints(reads),
            new ComplaintDeeds(work, ids, rules).all(),
            ReportViews.provision(reads),
            new ProvisionDeeds(work, ids).all())
        .flatMap(part -> part)
        .toList();
  }

  private static Operation text(DraftText draft) {
    return new DocumentOut<>(
        Agreements.NOUN,
        "text",
        "The text of an agreement, to be read, signed and kept",
        Permission.READ,
        Shape.of(DraftText.Request.class),
        List.of(
            Note.of(PaperFormat.FIELD, "As", "A PDF to print and sign, or a Word file (docx)"),
            Note.of("template", "Template", "The code of another template than agreement")),
        draft::open);
  }
}
