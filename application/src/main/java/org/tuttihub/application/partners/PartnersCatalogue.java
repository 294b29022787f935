package org.tuttihub.application.partners;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;

/** What can be asked of the room {@code partners}, noun by noun. */
public final class PartnersCatalogue {
  private PartnersCatalogue() {}

  /**
   * All of it.
   *
   * @param rules tells what the hub asks of partners
   */
  public static List<Operation> of(
      UnitOfWork<? extends PartnerRecords> work,
      PartnerReads reads,
      Ids ids,
      PartnershipRules rules) {
    return Stream.of(
            PartnerViews.people(reads),
            new PeopleDeeds(work, ids).all(),
            PartnerViews.partners(reads),
            new PartnerDeeds(work, ids, rules).all(),
            PartnerViews.agreements(reads),
            new AgreementDeeds(work, ids, rules).all(),
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
}
