package org.tuttihub.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tuttihub.application.access.AccessCatalogue;
import org.tuttihub.application.access.LinkPurposes;
import org.tuttihub.application.access.LinksCatalogue;
import org.tuttihub.application.access.MakeLink;
import org.tuttihub.application.access.PersonalData;
import org.tuttihub.application.access.Secrets;
import org.tuttihub.application.access.ViewsCatalogue;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Abouts;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.charging.ChargingCatalogue;
import org.tuttihub.application.charging.PriceItem;
import org.tuttihub.application.charging.whatif.WhatIfCatalogue;
import org.tuttihub.application.commissioning.AdoptedRules;
import org.tuttihub.application.commissioning.CommissioningCatalogue;
import org.tuttihub.application.files.FilesCatalogue;
import org.tuttihub.application.files.TakeFile;
import org.tuttihub.application.funds.FundsCatalogue;
import org.tuttihub.application.history.HistoryCatalogue;
import org.tuttihub.application.history.TieOtherId;
import org.tuttihub.application.hub.HubCatalogue;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.imports.ImportsCatalogue;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.instruments.InstrumentsCatalogue;
import org.tuttihub.application.instruments.LoanRules;
import org.tuttihub.application.instruments.SelfAuditsAddressed;
import org.tuttihub.application.instruments.SendTerms;
import org.tuttihub.application.messages.Addressees;
import org.tuttihub.application.messages.MessagesCatalogue;
import org.tuttihub.application.messages.PeopleAddressed;
import org.tuttihub.application.messages.WriteMessage;
import org.tuttihub.application.needs.NeedsCatalogue;
import org.tuttihub.application.objectives.ObjectivesCatalogue;
import org.tuttihub.application.outside.ChaseSurveys;
import org.tuttihub.application.outside.Outside;
import org.tuttihub.application.outside.PartnersAddressed;
import org.tuttihub.application.outside.Purposes;
import org.tuttihub.application.partners.PartnersCatalogue;
import org.tuttihub.application.partners.PolicyRules;
import org.tuttihub.application.partners.SignedCopy;
import org.tuttihub.application.plan.PlanCatalogue;
import org.tuttihub.application.plugins.PluginsCatalogue;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.programme.PricedByPolicy;
import org.tuttihub.application.programme.ProgrammeCatalogue;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.schools.SchoolsCatalogue;
import org.tuttihub.application.strategy.StrategyCatalogue;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.application.today.TodayCatalogue;
import org.tuttihub.application.workforce.AdoptedClearance;
import org.tuttihub.application.workforce.OffersCatalogue;
import org.tuttihub.application.workforce.StaffAddressed;
import org.tuttihub.application.workforce.WorkforceCatalogue;

/**
 * Every room's operations, put together from what the adapters provide.
 *
 * @param policies where local policies are asked
 * @param today the hub's local date
 * @param zone the hub's time zone
 * @param outward the world around the hub
 */
public record TuttiCatalogue(
    UnitOfWork<? extends AllRecords> work,
    AllReads reads,
    ImportDesk desk,
    Tables tables,
    Ids ids,
    Secrets secrets,
    PolicyHost policies,
    Supplier<LocalDate> today,
    ZoneId zone,
    Outward outward) {

  /** A hub that neither sends nor scans. */
  public TuttiCatalogue(
      UnitOfWork<? extends AllRecords> work,
      AllReads reads,
      ImportDesk desk,
      Tables tables,
      Ids ids,
      Secrets secrets,
      PolicyHost policies,
      Supplier<LocalDate> today,
      ZoneId zone) {
    this(work, reads, desk, tables, ids, secrets, policies, today, zone, Outward.NOTHING);
  }

  /** Whose data the program shows. */
  public static final List<String> SOURCES =
      List.of(
          "School data: Get Information About Schools, Department for Education, Open Government"
              + " Licence v3.0.");

  /** The collections whose records other systems know. */
  private static final Map<String, Function<? super AllRecords, Kept<?>>> KNOWN =
      Map.ofEntries(
          Map.entry("schools", AllRecords::schools),
          Map.entry("needs", AllRecords::needs),
          Map.entry("gaps", AllRecords::gaps),
          Map.entry("objectives", AllRecords::objectives),
          Map.entry("funds", AllRecords::funds),
          Map.entry("grants", AllRecords::grants),
          Map.entry("budget-lines", AllRecords::budgetLines),
          Map.entry("income", AllRecords::incomes),
          Map.entry("spending", AllRecords::spendings),
          Map.entry("activities", AllRecords::activities),
          Map.entry("bookings", AllRecords::bookings),
          Map.entry("organisations", AllRecords::organisations),
          Map.entry("contacts", AllRecords::contacts),
          Map.entry("partners", AllRecords::partners),
          Map.entry("agreements", AllRecords::agreements),
          Map.entry("messages", AllRecords::messages),
          Map.entry("attachments", AllRecords::attachments),
          Map.entry("calls", AllRecords::calls),
          Map.entry("bids", AllRecords::bids),
          Map.entry("projects", AllRecords::projects),
          Map.entry("models", AllRecords::models),
          Map.entry("items", AllRecords::items),
          Map.entry("kits", AllRecords::kits),
          Map.entry("loans", AllRecords::loans),
          Map.entry("staff", AllRecords::staff),
          Map.entry("clearance-records", AllRecords::clearanceRecords),
          Map.entry("sessions", AllRecords::sessions),
          Map.entry("cpd-events", AllRecords::cpdEvents),
          Map.entry("people", AllRecords::people));

  /** The collections whose records messages can be written to. */
  private static final Map<String, Addressees<? super AllRecords>> ADDRESSEES = addressees();

  /** The collections whose records messages, files and links can be about. */
  private static final Map<String, Function<? super AllRecords, Kept<?>>> NAMED = named();

  private static Map<String, Addressees<? super AllRecords>> addressees() {
    Map<String, Addressees<? super AllRecords>> all = new HashMap<>(PartnersAddressed.all());
    all.put("people", new PeopleAddressed());
    all.put("staff", new StaffAddressed());
    all.put("self-audits", new SelfAuditsAddressed());
    return Map.copyOf(all);
  }

  private static Map<String, Function<? super AllRecords, Kept<?>>> named() {
    Map<String, Function<? super AllRecords, Kept<?>>> all = new HashMap<>(KNOWN);
    all.put("held-policies", AllRecords::heldPolicies);
    all.put("reviews", AllRecords::reviews);
    all.put("survey-returns", AllRecords::surveyReturns);
    all.put("provision", AllRecords::provision);
    all.put("complaints", AllRecords::complaints);
    all.put("self-audits", AllRecords::selfAudits);
    return Map.copyOf(all);
  }

  public Catalogue catalogue() {
    AtomicReference<Catalogue> itself = new AtomicReference<>();
    StrategyCatalogue.InForce now = new StrategyCatalogue.InForce(work, today);
    RunImport<AllRecords> imports = new RunImport<>(work, desk, tables, ids);
    List<Operation> all = new ArrayList<>();
    all.addAll(TodayCatalogue.of(EveryRoom.TODAY, itself::get, reads.today(), today));
    all.addAll(HubCatalogue.of(work, reads.hub(), ids));
    all.addAll(StrategyCatalogue.of(work, reads.strategy(), ids, today));
    all.addAll(NeedsCatalogue.of(work, reads.needs(), ids, imports, today));
    all.addAll(ObjectivesCatalogue.of(work, reads.objectives(), ids, now));
    all.addAll(SchoolsCatalogue.of(work, reads.schools(), ids, imports));
    all.addAll(PluginsCatalogue.of(work, reads.plugins(), ids, policies, today));
    all.addAll(ChargingCatalogue.of(work, reads.charging(), ids, imports, policies));
    all.addAll(WhatIfCatalogue.of(work, policies, today));
    all.addAll(FundsCatalogue.of(work, reads.funds(), ids, now));
    all.addAll(
        ProgrammeCatalogue.of(
            work,
            reads.programme(),
            ids,
            now,
            imports,
            new PricedByPolicy(work, new PriceItem(work, policies))));
    all.addAll(
        PartnersCatalogue.of(
            work, reads.partners(), ids, PolicyRules.of(work, policies), outward.papers()));
    all.addAll(
        CommissioningCatalogue.of(
            work, reads.commissioning(), reads.funds(), ids, AdoptedRules.of(work, policies)));
    all.addAll(
        InstrumentsCatalogue.of(
            work, reads.instruments(), ids, imports, outward.papers(), LoanRules.of(policies)));
    all.addAll(
        WorkforceCatalogue.of(
            work,
            reads.workforce(),
            ids,
            imports,
            AdoptedClearance.of(work, policies),
            outward.papers(),
            today,
            zone));
    all.addAll(OffersCatalogue.of(work, policies));
    all.addAll(PlanCatalogue.of(work, reads.plan(), ids, SOURCES));
    all.addAll(ImportsCatalogue.of(work, reads.imports()));
    all.addAll(
        HistoryCatalogue.of(work, reads.history(), itself::get, new TieOtherId<>(work, KNOWN)));
    all.addAll(post(itself::get));
    all.addAll(AccessCatalogue.of(work, reads.access(), ids, secrets, zone));
    all.addAll(ViewsCatalogue.of(work, reads.access(), ids, itself::get));
    all.addAll(PersonalData.of(EveryRoom.HELD, itself::get));
    itself.set(new Catalogue(all));
    return itself.get();
  }

  /** Messages, files and signed links. */
  private List<Operation> post(Supplier<Catalogue> catalogue) {
    Abouts<AllRecords> abouts = new Abouts<>(NAMED, catalogue);
    MakeLink links = links(catalogue);
    List<Operation> all = new ArrayList<>();
    all.addAll(
        new MessagesCatalogue<>(work, reads.messages(), ids, links, abouts, ADDRESSEES)
            .all(outward.sends(), catalogue));
    all.addAll(
        FilesCatalogue.of(
            work,
            reads.files(),
            takeFile(abouts),
            abouts,
            outward.scanner(),
            outward.attachmentBytes(),
            SignedCopy::mayGo));
    all.addAll(LinksCatalogue.of(work, reads.access(), links, abouts));
    WriteMessage<AllRecords> letters = new WriteMessage<>(work, ids, links, abouts);
    all.add(new ChaseSurveys<>(work, letters, links).deed());
    all.add(new SendTerms<>(work, letters, links).deed());
    return all;
  }

  /** Chases partners who are to be reminded of a survey. */
  public ChaseSurveys<AllRecords> chaseSurveys() {
    Catalogue catalogue = catalogue();
    Abouts<AllRecords> abouts = new Abouts<>(NAMED, () -> catalogue);
    MakeLink links = links(() -> catalogue);
    return new ChaseSurveys<>(work, new WriteMessage<>(work, ids, links, abouts), links);
  }

  private MakeLink links(Supplier<Catalogue> catalogue) {
    return new MakeLink(
        new LinkPurposes(Purposes.ALL, catalogue), ids, secrets, zone, outward.address());
  }

  private TakeFile<AllRecords> takeFile(Abouts<AllRecords> abouts) {
    return new TakeFile<>(work, ids, abouts, outward.scanner(), outward.attachmentBytes());
  }

  /** What people without an account reach through signed links. */
  public Outside<AllRecords> outside(Acting.Beginning beginning) {
    Catalogue catalogue = catalogue();
    return new Outside<>(
        work,
        new LinkPurposes(Purposes.ALL, () -> catalogue),
        within -> over(within).catalogue(),
        takeFile(new Abouts<>(NAMED, () -> catalogue)),
        secrets,
        beginning);
  }

  private TuttiCatalogue over(UnitOfWork<AllRecords> within) {
    return new TuttiCatalogue(
        within, reads, desk, tables, ids, secrets, policies, today, zone, outward);
  }
}
