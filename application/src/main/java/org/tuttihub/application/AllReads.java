package org.tuttihub.application;

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

/** Every room's lists and cards: what the adapters provide. */
public interface AllReads {
  HubReads hub();

  StrategyReads strategy();

  NeedsReads needs();

  ObjectiveReads objectives();

  SchoolReads schools();

  PluginReads plugins();

  ChargingReads charging();

  FundReads funds();

  ProgrammeReads programme();

  PartnerReads partners();

  MessageReads messages();

  FileReads files();

  CommissioningReads commissioning();

  InstrumentReads instruments();

  WorkforceReads workforce();

  AccessReads access();

  PlanReads plan();

  ImportReads imports();

  HistoryReads history();

  TodayReads today();
}
