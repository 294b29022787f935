package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.acting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.imports.ColumnMapping;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.access.Token;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.strategy.Framework;

/** A hub with one of everything. */
public final class Filled {
  private final PgHub hub;

  private Filled(PgHub hub) {
    this.hub = hub;
  }

  public static void fill(PgHub hub) {
    Filled filled = new Filled(hub);
    filled.decide(filled::records);
    filled.importJob();
  }

  private void records(AllRecords r) {
    NeedsStatement need = Examples.need("NEED-1", 1);
    Gap gap = Examples.gap("GAP-1", need);
    Person person = Examples.person("PER-1", "zoe");
    r.hubs().add(Examples.hub());
    r.people().add(person);
    r.tokens().add(token(person));
    r.frameworks().add(framework());
    r.needs().add(need);
    r.gaps().add(gap);
    r.objectives().add(Examples.objective("OBJ-1", gap));
    r.schools().addAll(List.of(Examples.school(117_283, "St. Zoë’s")));
    r.plans().add(plan());
    charging(r);
    MoneyExamples.fill(r);
    ProgrammeExamples.fill(r, gap);
    PartnerExamples.fill(r, gap);
    PostExamples.fill(r);
    CommissioningExamples.fill(r, gap, person);
    InstrumentExamples.fill(r);
    StockExamples.fill(r);
    WorkforceExamples.fill(r);
    ObservationExamples.fill(r);
    StaffingExamples.fill(r);
    r.mappings()
        .add(
            new ColumnMapping(
                Examples.identity("MAP-1"), "items", "Inventarnummer", "asset_number"));
    r.otherIds()
        .tie(new Subject("gaps", gap.identity().id(), gap.identity().ref()), "finance", "4711");
  }

  private static void charging(AllRecords r) {
    BookingSet set = new BookingSet(Examples.identity("BKS-1"), "Last year");
    r.approvals().add(ChargingExamples.approval());
    r.adoptions().add(ChargingExamples.adoption("ADO-1", 10));
    r.policySettings().add(ChargingExamples.setting("SET-1"));
    r.services().add(ChargingExamples.lessons());
    r.priceLists().add(ChargingExamples.prices("PRI-1"));
    r.bookingSets().add(set);
    r.bookingSets().keepEntries(set, List.of(ChargingExamples.booking(2)));
  }

  private void importJob() {
    ImportJob job = job(hub.importDesk().nextRef());
    hub.importDesk().open(job, Optional.empty());
    hub.importDesk().progress(job.identity().id(), 1, "comparing");
    decide(
        r ->
            r.imports()
                .keepVerdicts(
                    job,
                    List.of(
                        Verdict.changed(2, "117283", List.of("name")),
                        Verdict.refused(3, "", "URN", "It is missing.", List.of("", "a,\"b\"")),
                        Verdict.passedOver(4, "It is a total."))));
  }

  /** A job that runs. */
  public static ImportJob job(String ref) {
    return new ImportJob(
        Examples.identity(ref),
        "schools",
        "edubase.csv",
        false,
        "local:tester",
        Instant.now().truncatedTo(ChronoUnit.MICROS),
        ImportJob.State.RUNNING,
        ImportJob.Counts.NONE,
        "",
        List.of("URN", "Name"),
        List.of("Colour"),
        Optional.empty());
  }

  private static Token token(Person person) {
    return new Token(
        Examples.identity("TOK-1"),
        person.identity().id(),
        "finance",
        Set.of(Role.INTEGRATOR),
        "ab".repeat(32),
        Instant.now(),
        Optional.empty());
  }

  private static Framework framework() {
    return new Framework(
        Examples.identity("FWK-1"),
        "npme-2022",
        1,
        "The plan",
        "A document",
        Examples.YEAR,
        "The funder",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  static PlanVersion plan() {
    return new PlanVersion(
        Examples.identity("PLAN-1"),
        1,
        Examples.YEAR,
        Examples.DAY,
        "First",
        new PlanVersion.Content(
            "Hub", "Lead", "Funder", "V", "P", "W", List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of()));
  }

  private void decide(Consumer<AllRecords> work) {
    Acting acting = acting();
    Outcome<Receipt> outcome =
        hub.work()
            .decide(
                acting,
                records -> {
                  work.accept(records);
                  return Outcome.done(Examples.receipt(acting).fact("undoes", new UUID(1, 1)));
                });
    if (outcome instanceof Outcome.Refused<Receipt>(var refusal)) {
      throw new AssertionError(refusal.sentence());
    }
  }
}
