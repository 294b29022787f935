package org.tuttihub.application.fakes;

import java.util.Comparator;
import java.util.List;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.access.Links;
import org.tuttihub.application.access.People;
import org.tuttihub.application.access.Tokens;
import org.tuttihub.application.access.Views;
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
import org.tuttihub.application.imports.ColumnMappings;
import org.tuttihub.application.imports.ImportJobs;
import org.tuttihub.application.instruments.CapitalRules;
import org.tuttihub.application.instruments.DisposalApprovals;
import org.tuttihub.application.instruments.Items;
import org.tuttihub.application.instruments.Kits;
import org.tuttihub.application.instruments.Loans;
import org.tuttihub.application.instruments.Maintenance;
import org.tuttihub.application.instruments.Models;
import org.tuttihub.application.instruments.Purchases;
import org.tuttihub.application.instruments.Repairs;
import org.tuttihub.application.instruments.Reservations;
import org.tuttihub.application.instruments.Schedules;
import org.tuttihub.application.instruments.SelfAudits;
import org.tuttihub.application.instruments.StockLines;
import org.tuttihub.application.instruments.StockTakes;
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
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.schools.Schools;
import org.tuttihub.application.strategy.Frameworks;
import org.tuttihub.application.workforce.CheckIns;
import org.tuttihub.application.workforce.ClearanceRecords;
import org.tuttihub.application.workforce.CpdBookings;
import org.tuttihub.application.workforce.CpdEvents;
import org.tuttihub.application.workforce.ObservationRules;
import org.tuttihub.application.workforce.Observations;
import org.tuttihub.application.workforce.Overrides;
import org.tuttihub.application.workforce.Pathways;
import org.tuttihub.application.workforce.Releases;
import org.tuttihub.application.workforce.Rolls;
import org.tuttihub.application.workforce.Sessions;
import org.tuttihub.application.workforce.Staff;
import org.tuttihub.application.workforce.Traineeships;
import org.tuttihub.application.workforce.Vacancies;
import org.tuttihub.application.workforce.WorkforceTargets;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.values.AcademicYear;

/** Every room's records in memory, as one unit of work sees them. */
record InMemoryRecords(Unit unit) implements AllRecords {

  @Override
  public Hubs hubs() {
    return new InMemoryRooms.OfHubs(unit);
  }

  @Override
  public Frameworks frameworks() {
    return new InMemoryRooms.OfFrameworks(unit);
  }

  @Override
  public NeedsStatements needs() {
    return new InMemoryRooms.OfNeeds(unit);
  }

  @Override
  public Gaps gaps() {
    return new InMemoryRooms.OfGaps(unit);
  }

  @Override
  public Objectives objectives() {
    return new InMemoryRooms.OfObjectives(unit);
  }

  @Override
  public Schools schools() {
    return new InMemoryRooms.OfSchools(unit);
  }

  @Override
  public Funds funds() {
    return new InMemoryFunds.OfFunds(unit);
  }

  @Override
  public Grants grants() {
    return new InMemoryFunds.OfGrants(unit);
  }

  @Override
  public BudgetLines budgetLines() {
    return new InMemoryFunds.OfBudgetLines(unit);
  }

  @Override
  public Incomes incomes() {
    return new InMemoryFunds.OfIncome(unit);
  }

  @Override
  public Spendings spendings() {
    return new InMemoryFunds.OfSpending(unit);
  }

  @Override
  public Activities activities() {
    return new InMemoryProgramme.OfActivities(unit);
  }

  @Override
  public OfferWindows offerWindows() {
    return new InMemoryProgramme.OfWindows(unit);
  }

  @Override
  public Bookings bookings() {
    return new InMemoryProgramme.OfBookings(unit);
  }

  @Override
  public WaitingCounts waitingCounts() {
    return new InMemoryProgramme.OfWaiting(unit);
  }

  @Override
  public PupilCounts pupilCounts() {
    return new InMemoryProgramme.OfPupils(unit);
  }

  @Override
  public Organisations organisations() {
    return new InMemoryPartners.OfOrganisations(unit);
  }

  @Override
  public Contacts contacts() {
    return new InMemoryPartners.OfContacts(unit);
  }

  @Override
  public Relationships relationships() {
    return new InMemoryPartners.OfRelationships(unit);
  }

  @Override
  public Partners partners() {
    return new InMemoryPartners.OfPartners(unit);
  }

  @Override
  public Agreements agreements() {
    return new InMemoryPartners.OfAgreements(unit);
  }

  @Override
  public HeldPolicies heldPolicies() {
    return new InMemoryPartners.OfHeldPolicies(unit);
  }

  @Override
  public Breaches breaches() {
    return new InMemoryPartners.OfBreaches(unit);
  }

  @Override
  public Standards standards() {
    return new InMemoryPartners.OfStandards(unit);
  }

  @Override
  public Reviews reviews() {
    return new InMemoryPartners.OfReviews(unit);
  }

  @Override
  public SurveyRounds surveyRounds() {
    return new InMemoryPartners.OfRounds(unit);
  }

  @Override
  public SurveyReturns surveyReturns() {
    return new InMemoryPartners.OfReturns(unit);
  }

  @Override
  public Complaints complaints() {
    return new InMemoryPartners.OfComplaints(unit);
  }

  @Override
  public ProvisionAudit provision() {
    return new InMemoryPartners.OfProvision(unit);
  }

  @Override
  public Calls calls() {
    return new InMemoryCommissioning.OfCalls(unit);
  }

  @Override
  public Bids bids() {
    return new InMemoryCommissioning.OfBids(unit);
  }

  @Override
  public Sheets sheets() {
    return new InMemoryCommissioning.OfSheets(unit);
  }

  @Override
  public Conflicts conflicts() {
    return new InMemoryCommissioning.OfConflicts(unit);
  }

  @Override
  public Projects projects() {
    return new InMemoryCommissioning.OfProjects(unit);
  }

  @Override
  public Repairs repairs() {
    return new InMemoryStock.OfRepairs(unit);
  }

  @Override
  public Schedules schedules() {
    return new InMemoryStock.OfSchedules(unit);
  }

  @Override
  public Maintenance maintenance() {
    return new InMemoryStock.OfMaintenance(unit);
  }

  @Override
  public StockTakes stockTakes() {
    return new InMemoryStock.OfStockTakes(unit);
  }

  @Override
  public StockLines stockLines() {
    return new InMemoryStock.OfStockLines(unit);
  }

  @Override
  public SelfAudits selfAudits() {
    return new InMemoryStock.OfSelfAudits(unit);
  }

  @Override
  public CapitalRules capitalRules() {
    return new InMemoryCapital.OfRules(unit);
  }

  @Override
  public DisposalApprovals disposalApprovals() {
    return new InMemoryCapital.OfApprovals(unit);
  }

  @Override
  public Purchases purchases() {
    return new InMemoryCapital.OfPurchases(unit);
  }

  @Override
  public Models models() {
    return new InMemoryInstruments.OfModels(unit);
  }

  @Override
  public Items items() {
    return new InMemoryInstruments.OfItems(unit);
  }

  @Override
  public Kits kits() {
    return new InMemoryInstruments.OfKits(unit);
  }

  @Override
  public Loans loans() {
    return new InMemoryInstruments.OfLoans(unit);
  }

  @Override
  public Reservations reservations() {
    return new InMemoryInstruments.OfReservations(unit);
  }

  @Override
  public People people() {
    return new InMemoryRooms.OfPeople(unit);
  }

  @Override
  public Tokens tokens() {
    return new InMemoryRooms.OfTokens(unit);
  }

  @Override
  public Views views() {
    return new InMemoryViews(unit);
  }

  @Override
  public Links links() {
    return new InMemoryPost.OfLinks(unit);
  }

  @Override
  public Templates templates() {
    return new InMemoryPost.OfTemplates(unit);
  }

  @Override
  public Messages messages() {
    return new InMemoryPost.OfMessages(unit);
  }

  @Override
  public Attachments attachments() {
    return new InMemoryPost.OfAttachments(unit);
  }

  @Override
  public PlanVersions plans() {
    return new InMemoryRooms.OfPlans(unit);
  }

  @Override
  public Approvals approvals() {
    return new InMemoryPlugins.OfApprovals(unit);
  }

  @Override
  public Adoptions adoptions() {
    return new InMemoryPlugins.OfAdoptions(unit);
  }

  @Override
  public PolicySettings policySettings() {
    return new InMemoryPlugins.OfSettings(unit);
  }

  @Override
  public Services services() {
    return new InMemoryCharging.OfServices(unit);
  }

  @Override
  public PriceLists priceLists() {
    return new InMemoryCharging.OfPriceLists(unit);
  }

  @Override
  public BookingSets bookingSets() {
    return new InMemoryCharging.OfBookingSets(unit);
  }

  @Override
  public FundNames fundNames() {
    return new InMemoryCharging.Names(unit);
  }

  @Override
  public PlayedBookings playedBookings() {
    return new InMemoryCharging.Bookings(unit);
  }

  @Override
  public ImportJobs imports() {
    return new InMemoryRooms.OfImports(unit);
  }

  @Override
  public ColumnMappings mappings() {
    return new InMemoryRooms.OfMappings(unit);
  }

  @Override
  public Past past() {
    return new InMemoryPast(unit);
  }

  @Override
  public OtherIds otherIds() {
    return new InMemoryOtherIds(unit);
  }

  @Override
  public List<Objective> activeObjectives(AcademicYear year) {
    return new InMemoryRooms.OfObjectives(unit)
        .all()
        .map(Stored::value)
        .filter(o -> o.state() == Objective.State.ACTIVE)
        .filter(o -> o.promise().words().year().equals(year))
        .sorted(Comparator.comparingInt(InMemoryRecords::number))
        .toList();
  }

  private static int number(Objective objective) {
    String ref = objective.identity().ref();
    return Integer.parseInt(ref.substring(ref.indexOf('-') + 1));
  }

  @Override
  public Staff staff() {
    return new InMemoryWorkforce.OfStaff(unit);
  }

  @Override
  public ClearanceRecords clearanceRecords() {
    return new InMemoryWorkforce.OfClearanceRecords(unit);
  }

  @Override
  public Overrides overrides() {
    return new InMemoryWorkforce.OfOverrides(unit);
  }

  @Override
  public Sessions sessions() {
    return new InMemoryWorkforce.OfSessions(unit);
  }

  @Override
  public Releases releases() {
    return new InMemoryWorkforce.OfReleases(unit);
  }

  @Override
  public Rolls rolls() {
    return new InMemoryWorkforce.OfRolls(unit);
  }

  @Override
  public CpdEvents cpdEvents() {
    return new InMemoryWorkforce.OfCpdEvents(unit);
  }

  @Override
  public CpdBookings cpdBookings() {
    return new InMemoryWorkforce.OfCpdBookings(unit);
  }

  @Override
  public CheckIns checkIns() {
    return new InMemoryStaffing.OfCheckIns(unit);
  }

  @Override
  public Observations observations() {
    return new InMemoryObservations.OfObservations(unit);
  }

  @Override
  public ObservationRules observationRules() {
    return new InMemoryObservations.OfRules(unit);
  }

  @Override
  public WorkforceTargets workforceTargets() {
    return new InMemoryStaffing.OfTargets(unit);
  }

  @Override
  public Pathways pathways() {
    return new InMemoryStaffing.OfPathways(unit);
  }

  @Override
  public Traineeships traineeships() {
    return new InMemoryStaffing.OfTraineeships(unit);
  }

  @Override
  public Vacancies vacancies() {
    return new InMemoryStaffing.OfVacancies(unit);
  }
}
