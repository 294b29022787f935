package org.tuttihub.application.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuttihub.application.AllReads;
import org.tuttihub.application.access.AccessReads;
import org.tuttihub.application.access.LinkRow;
import org.tuttihub.application.access.OwnCard;
import org.tuttihub.application.access.PersonCard;
import org.tuttihub.application.access.PersonRow;
import org.tuttihub.application.access.TokenRow;
import org.tuttihub.application.access.ViewRow;
import org.tuttihub.application.charging.ChargingReads;
import org.tuttihub.application.commissioning.CommissioningReads;
import org.tuttihub.application.files.FileReads;
import org.tuttihub.application.funds.FundReads;
import org.tuttihub.application.history.HistoryReads;
import org.tuttihub.application.history.HistoryRow;
import org.tuttihub.application.history.OtherIdRow;
import org.tuttihub.application.hub.HubCard;
import org.tuttihub.application.hub.HubReads;
import org.tuttihub.application.hub.TermRow;
import org.tuttihub.application.imports.ImportReads;
import org.tuttihub.application.imports.ImportRow;
import org.tuttihub.application.imports.MappingRow;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.imports.VerdictRow;
import org.tuttihub.application.instruments.InstrumentReads;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.messages.MessageReads;
import org.tuttihub.application.needs.GapCard;
import org.tuttihub.application.needs.GapRow;
import org.tuttihub.application.needs.NeedsCard;
import org.tuttihub.application.needs.NeedsReads;
import org.tuttihub.application.needs.NeedsRow;
import org.tuttihub.application.objectives.ActionRow;
import org.tuttihub.application.objectives.ObjectiveCard;
import org.tuttihub.application.objectives.ObjectiveReads;
import org.tuttihub.application.objectives.ObjectiveRow;
import org.tuttihub.application.partners.PartnerReads;
import org.tuttihub.application.plan.PlanCard;
import org.tuttihub.application.plan.PlanReads;
import org.tuttihub.application.plan.PlanRow;
import org.tuttihub.application.plugins.PluginReads;
import org.tuttihub.application.programme.ProgrammeReads;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.schools.SchoolCard;
import org.tuttihub.application.schools.SchoolReads;
import org.tuttihub.application.schools.SchoolRow;
import org.tuttihub.application.strategy.FrameworkCard;
import org.tuttihub.application.strategy.FrameworkRow;
import org.tuttihub.application.strategy.StrategyReads;
import org.tuttihub.application.today.TodayReads;
import org.tuttihub.application.today.Together;
import org.tuttihub.application.workforce.WorkforceReads;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.values.Key;

/**
 * Reads that find nothing, for tests that need a catalogue. What people read has no twin in memory:
 * it is tested where it is made. A test that must find something says what, room by room.
 */
public class NoReads implements AllReads {

  /** A list without rows. */
  public static <R> Listing<R> empty() {
    return new Listing<>() {
      @Override
      public Page<R> page(ListQuery query) {
        return new Page<>(List.of(), Optional.empty(), Optional.empty());
      }

      @Override
      public long count(ListQuery query) {
        return 0;
      }

      @Override
      public void each(ListQuery query, Consumer<? super R> row) {}
    };
  }

  @Override
  public HubReads hub() {
    return new NoHub();
  }

  @Override
  public StrategyReads strategy() {
    return new NoStrategy();
  }

  @Override
  public NeedsReads needs() {
    return new NoNeeds();
  }

  @Override
  public ObjectiveReads objectives() {
    return new NoObjectives();
  }

  @Override
  public SchoolReads schools() {
    return new NoSchools();
  }

  @Override
  public PluginReads plugins() {
    return new NoPluginReads();
  }

  @Override
  public ChargingReads charging() {
    return new NoChargingReads();
  }

  @Override
  public FundReads funds() {
    return new NoFundReads();
  }

  @Override
  public WorkforceReads workforce() {
    return new NoWorkforceReads();
  }

  @Override
  public CommissioningReads commissioning() {
    return new NoCommissioningReads();
  }

  @Override
  public InstrumentReads instruments() {
    return new NoInstrumentReads();
  }

  @Override
  public ProgrammeReads programme() {
    return new NoProgrammeReads();
  }

  @Override
  public PartnerReads partners() {
    return new NoPartnerReads();
  }

  @Override
  public MessageReads messages() {
    return new NoPostReads.NoMessages();
  }

  @Override
  public FileReads files() {
    return new NoPostReads.NoFiles();
  }

  @Override
  public AccessReads access() {
    return new NoAccess();
  }

  @Override
  public PlanReads plan() {
    return new NoPlan();
  }

  @Override
  public ImportReads imports() {
    return new NoImports();
  }

  @Override
  public HistoryReads history() {
    return new NoHistory();
  }

  @Override
  public TodayReads today() {
    return new NoToday();
  }

  /** Nobody was here before. */
  public static class NoToday implements TodayReads {
    @Override
    public Together together() {
      return Together.IN_TURN;
    }

    @Override
    public Optional<Instant> hereBefore(String actor) {
      return Optional.empty();
    }

    @Override
    public List<DoneSince> doneByOthers(String actor, Instant since) {
      return List.of();
    }
  }

  /** Nothing of the room {@code hub}. */
  public static class NoHub implements HubReads {
    @Override
    public Optional<Stored<HubCard>> card(Optional<LocalDate> asAt) {
      return Optional.empty();
    }

    @Override
    public Listing<TermRow> terms() {
      return empty();
    }
  }

  /** Nothing of the room {@code strategy}. */
  public static class NoStrategy implements StrategyReads {
    @Override
    public Listing<FrameworkRow> frameworks() {
      return empty();
    }

    @Override
    public Optional<Stored<FrameworkCard>> framework(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }
  }

  /** Nothing of the room {@code needs}. */
  public static class NoNeeds implements NeedsReads {
    @Override
    public Listing<NeedsRow> needs() {
      return empty();
    }

    @Override
    public Optional<Stored<NeedsCard>> need(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }

    @Override
    public Listing<GapRow> gaps() {
      return empty();
    }

    @Override
    public Optional<Stored<GapCard>> gap(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }
  }

  /** Nothing of the room {@code objectives}. */
  public static class NoObjectives implements ObjectiveReads {
    @Override
    public Listing<ObjectiveRow> objectives() {
      return empty();
    }

    @Override
    public Listing<ActionRow> actions() {
      return empty();
    }

    @Override
    public Optional<Stored<ObjectiveCard>> objective(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }
  }

  /** Nothing of the room {@code schools}. */
  public static class NoSchools implements SchoolReads {
    @Override
    public Listing<SchoolRow> schools() {
      return empty();
    }

    @Override
    public Optional<Stored<SchoolCard>> school(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }
  }

  /** Nothing of the room {@code access}. */
  public static class NoAccess implements AccessReads {
    @Override
    public Listing<PersonRow> people() {
      return empty();
    }

    @Override
    public Optional<Stored<PersonCard>> person(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }

    @Override
    public Optional<Stored<OwnCard>> own(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }

    @Override
    public Listing<TokenRow> tokens() {
      return empty();
    }

    @Override
    public Optional<Stored<TokenRow>> token(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }

    @Override
    public Listing<ViewRow> views() {
      return empty();
    }

    @Override
    public Optional<Stored<ViewRow>> view(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }

    @Override
    public Listing<LinkRow> links() {
      return empty();
    }

    @Override
    public Optional<Stored<LinkRow>> link(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }
  }

  /** Nothing of the room {@code plan}. */
  public static class NoPlan implements PlanReads {
    @Override
    public Listing<PlanRow> plans() {
      return empty();
    }

    @Override
    public Optional<Stored<PlanCard>> plan(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }

    @Override
    public Optional<PlanVersion> latest() {
      return Optional.empty();
    }
  }

  /** Nothing of the room {@code imports}. */
  public static class NoImports implements ImportReads {
    @Override
    public Listing<ImportRow> imports() {
      return empty();
    }

    @Override
    public Optional<Stored<ImportRow>> importOf(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }

    @Override
    public Listing<VerdictRow> verdicts() {
      return empty();
    }

    @Override
    public Listing<MappingRow> mappings() {
      return empty();
    }

    @Override
    public Optional<Stored<MappingRow>> mapping(Key key, Optional<LocalDate> asAt) {
      return Optional.empty();
    }

    @Override
    public void refused(Key key, Consumer<Verdict> each) {}

    @Override
    public Optional<List<String>> header(Key key) {
      return Optional.empty();
    }
  }

  /** Nothing of the room {@code history}. */
  public static class NoHistory implements HistoryReads {
    @Override
    public Listing<HistoryRow> history() {
      return empty();
    }

    @Override
    public Listing<OtherIdRow> otherIds() {
      return empty();
    }
  }
}
