package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.imports.ColumnMapping;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.application.imports.Mapping;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.access.Token;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Promise;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;

/** One life of an aggregate of every collection. */
public final class Lives {
  private Lives() {}

  public static Stream<Life<?>> all() {
    return Stream.of(
            hubLives(),
            ChargingSamples.lives(),
            FundSamples.lives(),
            ProgrammeSamples.lives(),
            PartnerSamples.lives(),
            PostSamples.lives(),
            CommissioningSamples.lives(),
            InstrumentSamples.lives(),
            StockSamples.lives(),
            WorkforceSamples.lives(),
            ObservationSamples.lives(),
            StaffingSamples.lives())
        .flatMap(some -> some);
  }

  private static Stream<Life<?>> hubLives() {
    return Stream.of(
        hub(),
        new Life<>(AllRecords::frameworks, List.of(Samples.nationalPack())),
        need(),
        gap(),
        objective(),
        school(),
        bareSchool(),
        person(),
        token(),
        new Life<>(AllRecords::plans, List.of(Samples.firstPlan())),
        new Life<>(AllRecords::plans, List.of(Samples.bareSecondPlan())),
        importJob(),
        mapping());
  }

  /** How many records the ground is made of. */
  public static final int GROUND =
      10
          + PartnerSamples.GROUND
          + CommissioningSamples.GROUND
          + InstrumentSamples.GROUND
          + StockSamples.GROUND
          + WorkforceSamples.GROUND
          + ObservationSamples.GROUND
          + StaffingSamples.GROUND;

  /**
   * What other aggregates are linked to: NEED-801, GAP-801, PER-801, SVC-801, FUN-801 with GRA-801,
   * BUD-801 and SPE-801, a school, ACT-803, a partner, and COM-801 with EOI-801.
   */
  public static void ground(AllRecords records) {
    records.needs().add(Samples.wholeClassRow());
    records.gaps().add(Samples.fewStringTeachers());
    records.people().add(Samples.annaBrook());
    records.services().add(ChargingSamples.lessons());
    records.funds().add(FundSamples.revenue());
    records.grants().add(FundSamples.grant());
    records.budgetLines().add(FundSamples.line());
    records.spendings().add(FundSamples.commitment());
    records.schools().add(ProgrammeSamples.ashPrimary());
    records.activities().add(ProgrammeSamples.club());
    PartnerSamples.ground(records);
    CommissioningSamples.ground(records);
    InstrumentSamples.ground(records);
    StockSamples.ground(records);
    WorkforceSamples.ground(records);
    ObservationSamples.ground(records);
    StaffingSamples.ground(records);
  }

  private static Life<Hub> hub() {
    Hub founded = Samples.rivenhallHub();
    Hub wider =
        new Hub(
            founded.identity(),
            "Rivenhall & Witham Music Hub",
            "",
            Hub.LeadKind.CIC,
            List.of(LaCode.of("919"), LaCode.of("821")),
            "",
            "",
            "",
            List.of(Samples.springTerm(), Samples.autumnTerm()));
    Hub narrower =
        new Hub(
            founded.identity(),
            "Rivenhall",
            "",
            Hub.LeadKind.OTHER,
            List.of(LaCode.of("821")),
            "",
            "",
            "",
            List.of(Samples.springTerm()));
    return new Life<>(AllRecords::hubs, List.of(founded, wider, narrower));
  }

  private static Life<NeedsStatement> need() {
    NeedsStatement blank =
        new NeedsStatement(
            Samples.identity(22, "NEED-802"),
            Acts.THIS_YEAR,
            2,
            "Example: Other",
            "Something of our own.",
            Optional.empty(),
            "",
            "",
            "",
            List.of(),
            List.of());
    NeedsStatement written = blank.written(" A\n\n\tkept as it is ", "B: “gaps”", "C\\n");
    NeedsStatement consulted =
        written
            .consulted(new NeedsStatement.Consultation("Heads", TODAY, "Survey", "They agree."))
            .consulted(new NeedsStatement.Consultation("Heads", TODAY, "Survey", ""))
            .pointingTo(new NeedsStatement.PlanLink("3 Strings"))
            .pointingTo(new NeedsStatement.PlanLink("1 Vision"));
    NeedsStatement moved = consulted.at(7, "Other", "Of our own", Optional.of("digital"));
    return new Life<>(AllRecords::needs, List.of(blank, written, consulted, moved));
  }

  private static Life<Gap> gap() {
    Gap.Particulars bare =
        new Gap.Particulars(
            Samples.identity(32, "GAP-802"),
            Samples.wholeClassRow().identity().id(),
            "No choirs.",
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            Gap.Reach.BEYOND);
    Gap.Particulars full =
        new Gap.Particulars(
            bare.identity(),
            bare.statement(),
            "No choirs in\nthe south.",
            Optional.of(Gap.Swot.THREAT),
            Optional.of(Gap.Severity.HIGH),
            "The south",
            List.of("Teenagers, 13 to 15", "Boys \"who\" {do not}"),
            Gap.Reach.BOTH);
    return new Life<>(
        AllRecords::gaps,
        List.of(
            new Gap.Open(bare),
            new Gap.Accepted(full, "It is too dear.", TODAY),
            new Gap.Open(full),
            new Gap.Closed(bare, "A choir was founded.", TODAY)));
  }

  private static Life<Objective> objective() {
    Identity identity = Samples.identity(41, "OBJ-801");
    Promise promise = ObjectiveSamples.stringsInEveryDistrict(identity);
    Promise lived = ObjectiveSamples.stringsAfterATerm(identity);
    return new Life<>(
        AllRecords::objectives,
        List.of(
            ObjectiveSamples.bareDraft(identity),
            new Objective.Draft(promise),
            new Objective.Agreed(promise, TODAY.minusDays(9)),
            new Objective.Active(promise, TODAY.minusDays(8)),
            new Objective.Active(lived, TODAY.minusDays(8)),
            new Objective.Closed(lived, TODAY, "Strings everywhere."),
            new Objective.Active(lived, TODAY)));
  }

  private static Life<School> school() {
    School school = SchoolSamples.kingsLangleyPrimary();
    School out = school.judged(new School.Local(Optional.of(false), "It teaches no music."));
    return new Life<>(
        AllRecords::schools,
        List.of(
            school,
            out,
            out.reentered(SchoolSamples.bare("117283", "Kings Langley")),
            out.judged(new School.Local(Optional.of(true), "It does."))));
  }

  private static Life<School> bareSchool() {
    return new Life<>(
        AllRecords::schools, List.of(SchoolSamples.nothingButAName(52, "100000", "Łódź École")));
  }

  private static Life<Person> person() {
    Person anna = Samples.annaBrook();
    Person ben =
        new Person(
            Samples.identity(62, "PER-802"),
            "b.field",
            "Ben Field",
            "",
            Set.of(),
            List.of(),
            Optional.empty());
    Person keyed =
        new Person(
            ben.identity(),
            "b.field",
            "Ben Field",
            anna.email(),
            Set.of(Role.ADMINISTRATOR, Role.VIEWER),
            List.of(
                new Person.PublicKey("ssh-ed25519 AAAB", "f1", TODAY),
                new Person.PublicKey("ssh-rsa AAAA", "a0", TODAY.minusDays(1))),
            Optional.empty());
    Person disabled =
        new Person(
            ben.identity(),
            "b.field",
            "B Field",
            "",
            Set.of(Role.VIEWER),
            keyed.keys().subList(1, 2),
            Optional.of(TODAY));
    return new Life<>(AllRecords::people, List.of(ben, keyed, disabled));
  }

  private static Life<Token> token() {
    Token good = Samples.financeToken();
    Token revoked =
        new Token(
            good.identity(),
            good.person(),
            good.label(),
            good.roles(),
            good.hash(),
            good.expires(),
            Optional.of(Instant.parse("2026-11-22T10:00:00.000001Z")));
    return new Life<>(AllRecords::tokens, List.of(good, revoked));
  }

  private static Life<ColumnMapping> mapping() {
    ColumnMapping said =
        new ColumnMapping(Samples.identity(93, "MAP-801"), "items", "Inventar-Nr.", "asset_number");
    ColumnMapping other =
        new ColumnMapping(said.identity(), "items", said.heading(), Mapping.NOTHING);
    return new Life<>(AllRecords::mappings, List.of(said, other));
  }

  private static Life<ImportJob> importJob() {
    ImportJob running = Samples.registerImport();
    ImportJob counted =
        running.counted(
            new ImportJob.Counts(12, 4, 3, 2, 1, 2),
            List.of("URN", "", "EstablishmentName"),
            List.of("Colour", "column 9 (no heading)"));
    return new Life<>(
        AllRecords::imports,
        List.of(
            running,
            counted.ended(ImportJob.State.COMPARED, Optional.empty()),
            counted.ended(ImportJob.State.KEPT, Optional.of(Samples.id(92))),
            counted.ended(ImportJob.State.UNDONE, Optional.of(Samples.id(92)))));
  }
}
