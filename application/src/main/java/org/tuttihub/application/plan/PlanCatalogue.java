package org.tuttihub.application.plan;

import java.util.List;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;

/** What can be asked of the room {@code plan}: the published versions of the Local Plan. */
public final class PlanCatalogue {
  private PlanCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends PlanRecords> work, PlanReads reads, Ids ids, List<String> sources) {
    return List.of(
        ListOf.of(
                PlanVersions.NOUN,
                "The published versions of the plan",
                PlanRow.class,
                reads.plans(),
                Column.of("ref", "Ref", 8),
                Column.of("number", "Version", 7),
                Column.of("year", "Year", 7),
                Column.of("published_on", "Published", 10),
                Column.of("key_changes", "Key changes", 40))
            .sortedBy("-number"),
        CardOf.of(
            PlanVersions.NOUN, "A published version of the plan", PlanCard.class, reads::plan),
        Deed.of(
                PlanVersions.NOUN,
                "publish",
                "Publish the plan as it stands: the public reads it from now on",
                Permission.PUBLISH,
                PublishPlan.Request.class,
                new PublishPlan(work, ids, sources)::perform,
                Note.of("year", "Year", "The academic year; this one unless given"),
                Note.text(
                    "key_changes",
                    "Key changes",
                    "What changed since the version before, in a sentence or two",
                    2000))
            .never("publish a corrected version"));
  }
}
