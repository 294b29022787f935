package org.tuttihub.postgres;

import org.tuttihub.application.AllRecords;
import org.tuttihub.postgres.access.PgAccessRecords;
import org.tuttihub.postgres.access.PgPeople;
import org.tuttihub.postgres.access.PgViews;
import org.tuttihub.postgres.charging.PgChargingRecords;
import org.tuttihub.postgres.charging.PgPriceLists;
import org.tuttihub.postgres.charging.PgServices;
import org.tuttihub.postgres.commissioning.PgCommissioningRecords;
import org.tuttihub.postgres.files.PgFileRecords;
import org.tuttihub.postgres.funds.PgFundRecords;
import org.tuttihub.postgres.funds.PgFunds;
import org.tuttihub.postgres.history.PgPastRecords;
import org.tuttihub.postgres.hub.PgHubRecords;
import org.tuttihub.postgres.hub.PgHubs;
import org.tuttihub.postgres.imports.PgColumnMappings;
import org.tuttihub.postgres.imports.PgImportRecords;
import org.tuttihub.postgres.instruments.PgInstrumentRecords;
import org.tuttihub.postgres.instruments.PgItems;
import org.tuttihub.postgres.instruments.PgKits;
import org.tuttihub.postgres.instruments.PgStockRecords;
import org.tuttihub.postgres.messages.PgMessageRecords;
import org.tuttihub.postgres.messages.PgTemplates;
import org.tuttihub.postgres.needs.PgNeedsRecords;
import org.tuttihub.postgres.objectives.PgObjectiveRecords;
import org.tuttihub.postgres.objectives.PgObjectives;
import org.tuttihub.postgres.partners.PgAgreements;
import org.tuttihub.postgres.partners.PgPartnerRecords;
import org.tuttihub.postgres.partners.PgPartners;
import org.tuttihub.postgres.partners.PgStandards;
import org.tuttihub.postgres.partners.PgSurveyReturns;
import org.tuttihub.postgres.partners.PgSurveyRounds;
import org.tuttihub.postgres.plan.PgPlanRecords;
import org.tuttihub.postgres.plan.PgPlanVersions;
import org.tuttihub.postgres.plugins.PgAdoptions;
import org.tuttihub.postgres.plugins.PgPluginRecords;
import org.tuttihub.postgres.plugins.PgPolicySettings;
import org.tuttihub.postgres.programme.PgProgrammeRecords;
import org.tuttihub.postgres.schools.PgSchoolRecords;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.strategy.PgFrameworks;
import org.tuttihub.postgres.strategy.PgStrategyRecords;
import org.tuttihub.postgres.work.Refusals;
import org.tuttihub.postgres.workforce.PgCheckIns;
import org.tuttihub.postgres.workforce.PgCpdBookings;
import org.tuttihub.postgres.workforce.PgObservations;
import org.tuttihub.postgres.workforce.PgSessions;
import org.tuttihub.postgres.workforce.PgStaffingRecords;
import org.tuttihub.postgres.workforce.PgWorkforceRecords;

/** Every room's records on the connection of one unit of work. */
record PgRecords(Session session)
    implements AllRecords,
        PgHubRecords,
        PgStrategyRecords,
        PgNeedsRecords,
        PgObjectiveRecords,
        PgPlanRecords,
        PgSchoolRecords,
        PgFundRecords,
        PgProgrammeRecords,
        PgPartnerRecords,
        PgCommissioningRecords,
        PgInstrumentRecords,
        PgWorkforceRecords,
        PgAccessRecords,
        PgMessageRecords,
        PgFileRecords,
        PgPluginRecords,
        PgChargingRecords,
        PgImportRecords,
        PgPastRecords {
  static final Refusals REFUSALS =
      new Refusals(
          PgHubs.REFUSALS,
          PgPeople.REFUSALS,
          PgViews.REFUSALS,
          PgColumnMappings.REFUSALS,
          PgFrameworks.REFUSALS,
          PgObjectives.REFUSALS,
          PgAdoptions.REFUSALS,
          PgPolicySettings.REFUSALS,
          PgServices.REFUSALS,
          PgPriceLists.REFUSALS,
          PgPlanVersions.REFUSALS,
          PgFunds.REFUSALS,
          PgPartners.REFUSALS,
          PgAgreements.REFUSALS,
          PgStandards.REFUSALS,
          PgCpdBookings.REFUSALS,
          PgCheckIns.REFUSALS,
          PgSessions.REFUSALS,
          PgObservations.REFUSALS,
          PgStaffingRecords.REFUSALS,
          PgSurveyRounds.REFUSALS,
          PgSurveyReturns.REFUSALS,
          PgItems.REFUSALS,
          PgKits.REFUSALS,
          PgStockRecords.REFUSALS,
          PgTemplates.REFUSALS);
}
