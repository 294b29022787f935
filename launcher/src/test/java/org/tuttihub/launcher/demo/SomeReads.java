package org.tuttihub.launcher.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.AllReads;
import org.tuttihub.application.access.AccessReads;
import org.tuttihub.application.access.PersonCard;
import org.tuttihub.application.access.PersonRow;
import org.tuttihub.application.access.TokenRow;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.fakes.InMemoryHub;
import org.tuttihub.application.fakes.NoReads;
import org.tuttihub.application.funds.FundReads;
import org.tuttihub.application.history.HistoryReads;
import org.tuttihub.application.hub.HubCard;
import org.tuttihub.application.hub.HubReads;
import org.tuttihub.application.hub.TermRow;
import org.tuttihub.application.imports.ImportReads;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.needs.GapCard;
import org.tuttihub.application.needs.GapRow;
import org.tuttihub.application.needs.NeedsCard;
import org.tuttihub.application.needs.NeedsReads;
import org.tuttihub.application.needs.NeedsRow;
import org.tuttihub.application.objectives.ObjectiveReads;
import org.tuttihub.application.plan.PlanReads;
import org.tuttihub.application.programme.ProgrammeReads;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.schools.SchoolReads;
import org.tuttihub.application.strategy.FrameworkCard;
import org.tuttihub.application.strategy.FrameworkRow;
import org.tuttihub.application.strategy.StrategyReads;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;

/** The few reads that loading the demonstration asks for, over a hub in memory. */
record SomeReads(InMemoryHub memory, AcademicYear year) implements AllReads {
  private static final NoReads NONE = new NoReads();

  @Override
  public HubReads hub() {
    return new HubReads() {
      @Override
      public Optional<Stored<HubCard>> card(Optional<LocalDate> asAt) {
        return memory
            .look(records -> records.hubs().only())
            .map(stored -> new Stored<>(cardOf(stored.value()), stored.version()));
      }

      @Override
      public Listing<TermRow> terms() {
        return NoReads.empty();
      }
    };
  }

  @Override
  public StrategyReads strategy() {
    return new StrategyReads() {
      @Override
      public Listing<FrameworkRow> frameworks() {
        return new ListedInMemory<>(FrameworkRow.class, SomeReads.this::packs);
      }

      @Override
      public Optional<Stored<FrameworkCard>> framework(Key key, Optional<LocalDate> asAt) {
        return Optional.empty();
      }
    };
  }

  @Override
  public NeedsReads needs() {
    return new NeedsReads() {
      @Override
      public Listing<NeedsRow> needs() {
        return new ListedInMemory<>(
            NeedsRow.class, () -> rows().stream().map(SomeReads::row).toList());
      }

      @Override
      public Optional<Stored<NeedsCard>> need(Key key, Optional<LocalDate> asAt) {
        return Optional.empty();
      }

      @Override
      public Listing<GapRow> gaps() {
        return new ListedInMemory<>(GapRow.class, SomeReads.this::gapRows);
      }

      @Override
      public Optional<Stored<GapCard>> gap(Key key, Optional<LocalDate> asAt) {
        return Optional.empty();
      }
    };
  }

  @Override
  public AccessReads access() {
    return new AccessReads() {
      @Override
      public Listing<PersonRow> people() {
        return NoReads.empty();
      }

      @Override
      public Optional<Stored<PersonCard>> person(Key key, Optional<LocalDate> asAt) {
        return memory
            .look(records -> records.people().find(key))
            .map(stored -> new Stored<>(cardOf(stored.value()), stored.version()));
      }

      @Override
      public Listing<TokenRow> tokens() {
        return NoReads.empty();
      }

      @Override
      public Optional<Stored<TokenRow>> token(Key key, Optional<LocalDate> asAt) {
        return Optional.empty();
      }
    };
  }

  @Override
  public ObjectiveReads objectives() {
    return NONE.objectives();
  }

  @Override
  public SchoolReads schools() {
    return NONE.schools();
  }

  @Override
  public FundReads funds() {
    return NONE.funds();
  }

  @Override
  public ProgrammeReads programme() {
    return NONE.programme();
  }

  @Override
  public PlanReads plan() {
    return NONE.plan();
  }

  @Override
  public ImportReads imports() {
    return NONE.imports();
  }

  @Override
  public HistoryReads history() {
    return NONE.history();
  }

  private List<FrameworkRow> packs() {
    return memory
        .look(records -> records.frameworks().inForce(year))
        .map(
            f ->
                new FrameworkRow(
                    f.identity().ref(), f.code(), f.version(), f.title(), f.from(), f.funder()))
        .stream()
        .toList();
  }

  private List<NeedsStatement> rows() {
    return memory.look(records -> records.needs().of(year)).stream().map(Stored::value).toList();
  }

  private List<GapRow> gapRows() {
    List<GapRow> all = new ArrayList<>();
    for (NeedsStatement row : rows()) {
      memory
          .look(records -> records.gaps().of(row.identity().id()))
          .forEach(gap -> all.add(gapRow(row, gap.value())));
    }
    return all;
  }

  private static HubCard cardOf(Hub hub) {
    return new HubCard(
        hub.name(),
        hub.leadOrganisation(),
        hub.leadKind(),
        hub.area(),
        hub.vision(),
        hub.purpose(),
        hub.values());
  }

  private static PersonCard cardOf(Person person) {
    return new PersonCard(
        person.identity().ref(),
        person.signIn(),
        person.name(),
        person.email(),
        List.copyOf(person.roles()),
        person.isEnabled(),
        person.disabledOn(),
        List.of());
  }

  private static NeedsRow row(NeedsStatement row) {
    return new NeedsRow(
        row.identity().ref(),
        row.year(),
        row.position(),
        row.area(),
        row.subArea(),
        !row.isBlank(),
        0,
        false,
        row.partA(),
        row.partB(),
        row.partC());
  }

  private static GapRow gapRow(NeedsStatement row, Gap gap) {
    Gap.Particulars p = gap.particulars();
    return new GapRow(
        p.identity().ref(),
        row.year(),
        gap.state(),
        false,
        p.severity(),
        p.swot(),
        p.reach(),
        p.place(),
        p.groups(),
        row.identity().ref(),
        row.area(),
        row.subArea(),
        List.of(),
        p.text());
  }
}
