package org.tuttihub.postgres;

import java.util.List;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.access.Links;
import org.tuttihub.application.access.People;
import org.tuttihub.application.access.Tokens;
import org.tuttihub.application.charging.BookingSets;
import org.tuttihub.application.charging.FundNames;
import org.tuttihub.application.charging.PlayedBookings;
import org.tuttihub.application.charging.PriceLists;
import org.tuttihub.application.charging.Services;
import org.tuttihub.application.commissioning.Bids;
import org.tuttihub.application.commissioning.Calls;
import org.tuttihub.application.commissioning.Conflicts;
import org.tuttihub.application.commissioning.Projects;
import org.tuttihub.application.commissioning.Sheets;
import org.tuttihub.application.files.Attachments;
import org.tuttihub.application.funds.BudgetLines;
import org.tuttihub.application.funds.Funds;
import org.tuttihub.application.funds.Grants;
import org.tuttihub.application.funds.Incomes;
import org.tuttihub.application.funds.Spendings;
import org.tuttihub.application.history.OtherIds;
import org.tuttihub.application.history.Past;
import org.tuttihub.application.hub.Hubs;
import org.tuttihub.application.imports.ImportJobs;
import org.tuttihub.application.messages.Messages;
import org.tuttihub.application.messages.Templates;
import org.tuttihub.application.needs.Gaps;
import org.tuttihub.application.needs.NeedsStatements;
import org.tuttihub.application.objectives.Objectives;
import org.tuttihub.application.partners.Agreements;
import org.tuttihub.application.partners.Breaches;
import org.tuttihub.application.partners.Complaints;
import org.tuttihub.application.partners.Contacts;
import org.tuttihub.application.partners.HeldPolicies;
import org.tuttihub.application.partners.Organisations;
import org.tuttihub.application.partners.Partners;
import org.tuttihub.application.partners.ProvisionAudit;
import org.tuttihub.application.partners.Relationships;
import org.tuttihub.application.partners.Reviews;
import org.tuttihub.application.partners.Standards;
import org.tuttihub.application.partners.SurveyReturns;
import org.tuttihub.application.partners.SurveyRounds;
import org.tuttihub.application.plan.PlanVersions;
import org.tuttihub.application.plugins.Adoptions;
import org.tuttihub.application.plugins.Approvals;
import org.tuttihub.application.plugins.PolicySettings;
import org.tuttihub.application.programme.Activities;
import org.tuttihub.application.programme.Bookings;
import org.tuttihub.application.programme.OfferWindows;
import org.tuttihub.application.programme.PupilCounts;
import org.tuttihub.application.programme.WaitingCounts;
import org.tuttihub.application.schools.Schools;
import org.tuttihub.application.strategy.Frameworks;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.access.PgLinks;
import org.tuttihub.postgres.access.PgPeople;
import org.tuttihub.postgres.access.PgTokens;
import org.tuttihub.postgres.charging.PgBookingSets;
import org.tuttihub.postgres.charging.PgFundNames;
import org.tuttihub.postgres.charging.PgPlayedBookings;
import org.tuttihub.postgres.charging.PgPriceLists;
import org.tuttihub.postgres.charging.PgServices;
import org.tuttihub.postgres.commissioning.PgBids;
import org.tuttihub.postgres.commissioning.PgCalls;
import org.tuttihub.postgres.commissioning.PgConflicts;
import org.tuttihub.postgres.commissioning.PgProjects;
import org.tuttihub.postgres.commissioning.PgSheets;
import org.tuttihub.postgres.files.PgAttachments;
import org.tuttihub.postgres.funds.PgBudgetLines;
import org.tuttihub.postgres.funds.PgFunds;
import org.tuttihub.postgres.funds.PgGrants;
import org.tuttihub.postgres.funds.PgIncomes;
import org.tuttihub.postgres.funds.PgSpendings;
import org.tuttihub.postgres.history.PgOtherIds;
import org.tuttihub.postgres.history.PgPast;
import org.tuttihub.postgres.hub.PgHubs;
import org.tuttihub.postgres.imports.PgImportJobs;
import org.tuttihub.postgres.messages.PgMessages;
import org.tuttihub.postgres.messages.PgTemplates;
import org.tuttihub.postgres.needs.PgGaps;
import org.tuttihub.postgres.needs.PgNeedsStatements;
import org.tuttihub.postgres.objectives.PgObjectives;
import org.tuttihub.postgres.partners.PgAgreements;
import org.tuttihub.postgres.partners.PgBreaches;
import org.tuttihub.postgres.partners.PgComplaints;
import org.tuttihub.postgres.partners.PgContacts;
import org.tuttihub.postgres.partners.PgHeldPolicies;
import org.tuttihub.postgres.partners.PgOrganisations;
import org.tuttihub.postgres.partners.PgPartners;
import org.tuttihub.postgres.partners.PgProvision;
import org.tuttihub.postgres.partners.PgRelationships;
import org.tuttihub.postgres.partners.PgReviews;
import org.tuttihub.postgres.partners.PgStandards;
import org.tuttihub.postgres.partners.PgSurveyReturns;
import org.tuttihub.postgres.partners.PgSurveyRounds;
import org.tuttihub.postgres.plan.PgPlanVersions;
import org.tuttihub.postgres.plugins.PgAdoptions;
import org.tuttihub.postgres.plugins.PgApprovals;
import org.tuttihub.postgres.plugins.PgPolicySettings;
import org.tuttihub.postgres.programme.PgActivities;
import org.tuttihub.postgres.programme.PgBookings;
import org.tuttihub.postgres.programme.PgOfferWindows;
import org.tuttihub.postgres.programme.PgPupilCounts;
import org.tuttihub.postgres.programme.PgWaitingCounts;
import org.tuttihub.postgres.schools.PgSchools;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;
import org.tuttihub.postgres.strategy.PgFrameworks;
import org.tuttihub.postgres.work.Refusals;

/** Every room's records on the connection of one unit of work. */
record PgRecords(Session session) implements AllRecords {
  static final Refusals REFUSALS =
      new Refusals(
          PgHubs.REFUSALS,
          PgPeople.REFUSALS,
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
          PgSurveyRounds.REFUSALS,
          PgSurveyReturns.REFUSALS,
          PgTemplates.REFUSALS);

  @Override
  public Hubs hubs() {
    return new PgHubs(session, View.NOW);
  }

  @Override
  public Frameworks frameworks() {
    return new PgFrameworks(session, View.NOW);
  }

  @Override
  public NeedsStatements needs() {
    return new PgNeedsStatements(session, View.NOW);
  }

  @Override
  public Gaps gaps() {
    return new PgGaps(session, View.NOW);
  }

  @Override
  public Objectives objectives() {
    return new PgObjectives(session, View.NOW);
  }

  @Override
  public List<Objective> activeObjectives(AcademicYear year) {
    return new PgObjectives(session, View.NOW).active(year);
  }

  @Override
  public Schools schools() {
    return new PgSchools(session, View.NOW);
  }

  @Override
  public Funds funds() {
    return new PgFunds(session, View.NOW);
  }

  @Override
  public Grants grants() {
    return new PgGrants(session, View.NOW);
  }

  @Override
  public BudgetLines budgetLines() {
    return new PgBudgetLines(session, View.NOW);
  }

  @Override
  public Incomes incomes() {
    return new PgIncomes(session, View.NOW);
  }

  @Override
  public Spendings spendings() {
    return new PgSpendings(session, View.NOW);
  }

  @Override
  public Activities activities() {
    return new PgActivities(session, View.NOW);
  }

  @Override
  public OfferWindows offerWindows() {
    return new PgOfferWindows(session, View.NOW);
  }

  @Override
  public Bookings bookings() {
    return new PgBookings(session, View.NOW);
  }

  @Override
  public WaitingCounts waitingCounts() {
    return new PgWaitingCounts(session, View.NOW);
  }

  @Override
  public PupilCounts pupilCounts() {
    return new PgPupilCounts(session, View.NOW);
  }

  @Override
  public Organisations organisations() {
    return new PgOrganisations(session, View.NOW);
  }

  @Override
  public Contacts contacts() {
    return new PgContacts(session, View.NOW);
  }

  @Override
  public Relationships relationships() {
    return new PgRelationships(session, View.NOW);
  }

  @Override
  public Partners partners() {
    return new PgPartners(session, View.NOW);
  }

  @Override
  public Agreements agreements() {
    return new PgAgreements(session, View.NOW);
  }

  @Override
  public HeldPolicies heldPolicies() {
    return new PgHeldPolicies(session, View.NOW);
  }

  @Override
  public Breaches breaches() {
    return new PgBreaches(session, View.NOW);
  }

  @Override
  public Standards standards() {
    return new PgStandards(session, View.NOW);
  }

  @Override
  public Reviews reviews() {
    return new PgReviews(session, View.NOW);
  }

  @Override
  public SurveyRounds surveyRounds() {
    return new PgSurveyRounds(session, View.NOW);
  }

  @Override
  public SurveyReturns surveyReturns() {
    return new PgSurveyReturns(session, View.NOW);
  }

  @Override
  public Complaints complaints() {
    return new PgComplaints(session, View.NOW);
  }

  @Override
  public ProvisionAudit provision() {
    return new PgProvision(session, View.NOW);
  }

  @Override
  public Calls calls() {
    return new PgCalls(session, View.NOW);
  }

  @Override
  public Bids bids() {
    return new PgBids(session, View.NOW);
  }

  @Override
  public Sheets sheets() {
    return new PgSheets(session, View.NOW);
  }

  @Override
  public Conflicts conflicts() {
    return new PgConflicts(session, View.NOW);
  }

  @Override
  public Projects projects() {
    return new PgProjects(session, View.NOW);
  }

  @Override
  public People people() {
    return new PgPeople(session, View.NOW);
  }

  @Override
  public Tokens tokens() {
    return new PgTokens(session, View.NOW);
  }

  @Override
  public Links links() {
    return new PgLinks(session, View.NOW);
  }

  @Override
  public Templates templates() {
    return new PgTemplates(session, View.NOW);
  }

  @Override
  public Messages messages() {
    return new PgMessages(session, View.NOW);
  }

  @Override
  public Attachments attachments() {
    return new PgAttachments(session, View.NOW);
  }

  @Override
  public PlanVersions plans() {
    return new PgPlanVersions(session, View.NOW);
  }

  @Override
  public Approvals approvals() {
    return new PgApprovals(session, View.NOW);
  }

  @Override
  public Adoptions adoptions() {
    return new PgAdoptions(session, View.NOW);
  }

  @Override
  public PolicySettings policySettings() {
    return new PgPolicySettings(session, View.NOW);
  }

  @Override
  public Services services() {
    return new PgServices(session, View.NOW);
  }

  @Override
  public PriceLists priceLists() {
    return new PgPriceLists(session, View.NOW);
  }

  @Override
  public BookingSets bookingSets() {
    return new PgBookingSets(session, View.NOW);
  }

  @Override
  public FundNames fundNames() {
    return new PgFundNames(session);
  }

  @Override
  public PlayedBookings playedBookings() {
    return new PgPlayedBookings(session);
  }

  @Override
  public ImportJobs imports() {
    return new PgImportJobs(session, View.NOW);
  }

  @Override
  public Past past() {
    return new PgPast(session);
  }

  @Override
  public OtherIds otherIds() {
    return new PgOtherIds(session);
  }
}
