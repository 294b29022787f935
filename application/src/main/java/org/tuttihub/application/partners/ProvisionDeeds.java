package org.tuttihub.application.partners;

import static org.tuttihub.domain.access.Permission.WRITE_NEEDS;
import static org.tuttihub.domain.access.Permission.WRITE_PARTNERS;

import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.needs.NeedsStatements;
import org.tuttihub.application.records.UnitOfWork;

/** What is done with the provision audit. */
record ProvisionDeeds(UnitOfWork<? extends PartnerRecords> work, Ids ids) {

  Stream<Operation> all() {
    AuditProvision audit = new AuditProvision(work, ids);
    Note[] notes = {
      Note.of("provider", "Provider", "Who offers it"),
      Note.of("organisation", "Organisation", "The same, where it is on record, such as ORG-3")
          .naming(Organisations.NOUN),
      Note.of("style", "Style", "Which music, or which work"),
      Note.of("place", "Place", "Where"),
      Note.of("demand", "Demand", "How much of it is wanted there"),
      Note.text("note", "Note", "Anything else; no names of people", 2000)
    };
    return Stream.of(
        Deed.of(
            ProvisionAudit.NOUN,
            "add",
            "Write down what somebody offers young people in the area",
            WRITE_PARTNERS,
            AuditProvision.Add.class,
            audit::add,
            notes),
        Deed.of(
            ProvisionAudit.NOUN,
            "change",
            "Say something else of what somebody offers",
            WRITE_PARTNERS,
            AuditProvision.Alter.class,
            audit::change,
            notes),
        Deed.of(
                ProvisionAudit.NOUN,
                "record-gap",
                "Record a gap in the needs analysis from what the audit found",
                WRITE_NEEDS,
                AuditProvision.RecordGap.class,
                audit::recordGap,
                Note.of("statement", "Row", "The row of the needs analysis, such as NEED-3")
                    .naming(NeedsStatements.NOUN),
                Note.text("text", "Gap", "What is missing", 2000).required(),
                Note.of("severity", "Severity", "How much it matters"))
            .offeredWhen(
                ProvisionRow.class,
                p -> Offered.unless(p.gap().isPresent(), "a gap is recorded already")));
  }
}
