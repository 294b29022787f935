package org.tuttihub.postgres;

import org.tuttihub.application.AllReads;
import org.tuttihub.application.access.AccessReads;
import org.tuttihub.application.charging.ChargingReads;
import org.tuttihub.application.commissioning.CommissioningReads;
import org.tuttihub.application.files.FileReads;
import org.tuttihub.application.funds.FundReads;
import org.tuttihub.application.history.HistoryReads;
import org.tuttihub.application.hub.HubReads;
import org.tuttihub.application.imports.ImportReads;
import org.tuttihub.application.instruments.InstrumentReads;
import org.tuttihub.application.messages.MessageReads;
import org.tuttihub.application.needs.NeedsReads;
import org.tuttihub.application.objectives.ObjectiveReads;
import org.tuttihub.application.partners.PartnerReads;
import org.tuttihub.application.plan.PlanReads;
import org.tuttihub.application.plugins.PluginReads;
import org.tuttihub.application.programme.ProgrammeReads;
import org.tuttihub.application.schools.SchoolReads;
import org.tuttihub.application.strategy.StrategyReads;
import org.tuttihub.application.today.TodayReads;
import org.tuttihub.application.workforce.WorkforceReads;
import org.tuttihub.postgres.access.PgAccessReads;
import org.tuttihub.postgres.charging.PgChargingReads;
import org.tuttihub.postgres.commissioning.PgCommissioningReads;
import org.tuttihub.postgres.files.PgFileReads;
import org.tuttihub.postgres.funds.PgFundReads;
import org.tuttihub.postgres.history.PgHistoryReads;
import org.tuttihub.postgres.hub.PgHubReads;
import org.tuttihub.postgres.imports.PgImportReads;
import org.tuttihub.postgres.instruments.PgInstrumentReads;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.messages.PgMessageReads;
import org.tuttihub.postgres.needs.PgNeedsReads;
import org.tuttihub.postgres.objectives.PgObjectiveReads;
import org.tuttihub.postgres.partners.PgPartnerReads;
import org.tuttihub.postgres.plan.PgPlanReads;
import org.tuttihub.postgres.plugins.PgPluginReads;
import org.tuttihub.postgres.programme.PgProgrammeReads;
import org.tuttihub.postgres.schools.PgSchoolReads;
import org.tuttihub.postgres.strategy.PgStrategyReads;
import org.tuttihub.postgres.today.PgTodayReads;
import org.tuttihub.postgres.workforce.PgWorkforceReads;

/** Every room's lists and cards. */
record PgReads(Lists lists) implements AllReads {

  @Override
  public HubReads hub() {
    return new PgHubReads(lists);
  }

  @Override
  public StrategyReads strategy() {
    return new PgStrategyReads(lists);
  }

  @Override
  public NeedsReads needs() {
    return new PgNeedsReads(lists);
  }

  @Override
  public ObjectiveReads objectives() {
    return new PgObjectiveReads(lists);
  }

  @Override
  public SchoolReads schools() {
    return new PgSchoolReads(lists);
  }

  @Override
  public PluginReads plugins() {
    return new PgPluginReads(lists);
  }

  @Override
  public ChargingReads charging() {
    return new PgChargingReads(lists);
  }

  @Override
  public FundReads funds() {
    return new PgFundReads(lists);
  }

  @Override
  public ProgrammeReads programme() {
    return new PgProgrammeReads(lists);
  }

  @Override
  public PartnerReads partners() {
    return new PgPartnerReads(lists);
  }

  @Override
  public MessageReads messages() {
    return new PgMessageReads(lists);
  }

  @Override
  public FileReads files() {
    return new PgFileReads(lists);
  }

  @Override
  public CommissioningReads commissioning() {
    return new PgCommissioningReads(lists);
  }

  @Override
  public InstrumentReads instruments() {
    return new PgInstrumentReads(lists);
  }

  @Override
  public WorkforceReads workforce() {
    return new PgWorkforceReads(lists);
  }

  @Override
  public AccessReads access() {
    return new PgAccessReads(lists);
  }

  @Override
  public PlanReads plan() {
    return new PgPlanReads(lists);
  }

  @Override
  public ImportReads imports() {
    return new PgImportReads(lists);
  }

  @Override
  public HistoryReads history() {
    return new PgHistoryReads(lists);
  }

  @Override
  public TodayReads today() {
    return new PgTodayReads(lists);
  }
}
