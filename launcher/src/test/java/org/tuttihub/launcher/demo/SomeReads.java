package org.tuttihub.launcher.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.access.AccessReads;
import org.tuttihub.application.access.PersonCard;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.charging.BookingSetRow;
import org.tuttihub.application.charging.ChargingReads;
import org.tuttihub.application.commissioning.CommissioningReads;
import org.tuttihub.application.commissioning.ProjectRow;
import org.tuttihub.application.fakes.InMemoryHub;
import org.tuttihub.application.fakes.NoChargingReads;
import org.tuttihub.application.fakes.NoCommissioningReads;
import org.tuttihub.application.fakes.NoPartnerReads;
import org.tuttihub.application.fakes.NoReads;
import org.tuttihub.application.hub.HubCard;
import org.tuttihub.application.hub.HubReads;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.needs.GapRow;
import org.tuttihub.application.needs.NeedsReads;
import org.tuttihub.application.needs.NeedsRow;
import org.tuttihub.application.partners.PartnerReads;
import org.tuttihub.application.partners.SurveyReturnRow;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.strategy.FrameworkRow;
import org.tuttihub.application.strategy.StrategyReads;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.partners.SurveyRound;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;

/** The few reads that loading the demonstration asks for, over a hub in memory. */
final class SomeReads extends NoReads {
  private final InMemoryHub memory;
  private final AcademicYear year;

  SomeReads(InMemoryHub memory, AcademicYear year) {
    this.memory = memory;
    this.year = year;
  }

  @Override
  public HubReads hub() {
    return new NoHub() {
      @Override
      public Optional<Stored<HubCard>> card(Optional<LocalDate> asAt) {
        return memory
            .look(records -> records.hubs().only())
            .map(stored -> new Stored<>(cardOf(stored.value()), stored.version()));
      }
    };
  }

  @Override
  public StrategyReads strategy() {
    return new NoStrategy() {
      @Override
      public Listing<FrameworkRow> frameworks() {
        return new ListedInMemory<>(FrameworkRow.class, SomeReads.this::packs);
      }
    };
  }

  @Override
  public NeedsReads needs() {
    return new NoNeeds() {
      @Override
      public Listing<NeedsRow> needs() {
        return new ListedInMemory<>(
            NeedsRow.class, () -> rows().stream().map(SomeReads::row).toList());
      }

      @Override
      public Listing<GapRow> gaps() {
        return new ListedInMemory<>(GapRow.class, SomeReads.this::gapRows);
      }
    };
  }

  @Override
  public ChargingReads charging() {
    return new NoChargingReads() {
      @Override
      public Listing<BookingSetRow> bookingSets() {
        return new ListedInMemory<>(
            BookingSetRow.class,
            () ->
                Rehearsal.bookingSets(memory).stream()
                    .map(set -> new BookingSetRow(set.identity().ref(), set.title(), 0, 0))
                    .toList());
      }
    };
  }

  @Override
  public CommissioningReads commissioning() {
    return new NoCommissioningReads() {
      @Override
      public Listing<ProjectRow> projects() {
        return new ListedInMemory<>(ProjectRow.class, () -> ProjectRows.of(memory));
      }
    };
  }

  @Override
  public PartnerReads partners() {
    return new NoPartnerReads() {
      @Override
      public Listing<SurveyReturnRow> surveyReturns() {
        return new ListedInMemory<>(SurveyReturnRow.class, () -> memory.look(SomeReads::returns));
      }
    };
  }

  private static List<SurveyReturnRow> returns(AllRecords records) {
    return records.partners().present().stream()
        .flatMap(
            p ->
                records.surveyReturns().of(p.identity().id()).stream().map(r -> row(records, p, r)))
        .toList();
  }

  private static SurveyReturnRow row(AllRecords records, Partner partner, SurveyReturn asked) {
    SurveyRound round =
        records.surveyRounds().find(new Key.ById(asked.facts().round())).orElseThrow().value();
    return new SurveyReturnRow(
        asked.identity().ref(),
        round.identity().ref(),
        round.year(),
        round.term(),
        partner.identity().ref(),
        "",
        SurveyReturn.Standing.ASKED,
        asked.facts().askedOn(),
        asked.facts().due(),
        false,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty());
  }

  @Override
  public AccessReads access() {
    return new NoAccess() {

      @Override
      public Optional<Stored<PersonCard>> person(Key key, Optional<LocalDate> asAt) {
        return memory
            .look(records -> records.people().find(key))
            .map(stored -> new Stored<>(cardOf(stored.value()), stored.version()));
      }
    };
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
