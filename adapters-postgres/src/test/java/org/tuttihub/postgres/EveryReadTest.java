package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tuttihub.application.AllReads;
import org.tuttihub.application.access.LinkRow;
import org.tuttihub.application.access.PersonRow;
import org.tuttihub.application.access.TokenRow;
import org.tuttihub.application.access.ViewRow;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.charging.BookingSetRow;
import org.tuttihub.application.charging.PriceListRow;
import org.tuttihub.application.charging.ServiceRow;
import org.tuttihub.application.commissioning.BidRow;
import org.tuttihub.application.commissioning.CallRow;
import org.tuttihub.application.commissioning.CommissioningReads;
import org.tuttihub.application.commissioning.ConflictRow;
import org.tuttihub.application.commissioning.DueScoreRow;
import org.tuttihub.application.commissioning.InstalmentRow;
import org.tuttihub.application.commissioning.InvitationRow;
import org.tuttihub.application.commissioning.ProjectCard;
import org.tuttihub.application.commissioning.ProjectRow;
import org.tuttihub.application.commissioning.ReviewerRow;
import org.tuttihub.application.commissioning.ScoreRow;
import org.tuttihub.application.files.AttachmentRow;
import org.tuttihub.application.funds.BudgetLineRow;
import org.tuttihub.application.funds.FundRow;
import org.tuttihub.application.funds.GrantRow;
import org.tuttihub.application.funds.IncomeRow;
import org.tuttihub.application.funds.IncomeSourceRow;
import org.tuttihub.application.funds.SpendingRow;
import org.tuttihub.application.history.HistoryRow;
import org.tuttihub.application.history.OtherIdRow;
import org.tuttihub.application.hub.TermRow;
import org.tuttihub.application.imports.ImportRow;
import org.tuttihub.application.imports.MappingRow;
import org.tuttihub.application.imports.VerdictRow;
import org.tuttihub.application.instruments.InstrumentReads;
import org.tuttihub.application.instruments.ItemRow;
import org.tuttihub.application.instruments.KitRow;
import org.tuttihub.application.instruments.LoanRow;
import org.tuttihub.application.instruments.ModelRow;
import org.tuttihub.application.instruments.ReservationRow;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.messages.MessageRow;
import org.tuttihub.application.messages.TemplateRow;
import org.tuttihub.application.needs.GapRow;
import org.tuttihub.application.needs.NeedsRow;
import org.tuttihub.application.objectives.ActionRow;
import org.tuttihub.application.objectives.ObjectiveRow;
import org.tuttihub.application.partners.AgreementRow;
import org.tuttihub.application.partners.BreachRow;
import org.tuttihub.application.partners.ComplaintRow;
import org.tuttihub.application.partners.ContactRow;
import org.tuttihub.application.partners.ExpiringRow;
import org.tuttihub.application.partners.HeldPolicyRow;
import org.tuttihub.application.partners.OrganisationRow;
import org.tuttihub.application.partners.PartnerReads;
import org.tuttihub.application.partners.PartnerRow;
import org.tuttihub.application.partners.ProvisionRow;
import org.tuttihub.application.partners.RelationshipRow;
import org.tuttihub.application.partners.ReviewRow;
import org.tuttihub.application.partners.StandardRow;
import org.tuttihub.application.partners.SurveyReturnRow;
import org.tuttihub.application.partners.SurveyRoundRow;
import org.tuttihub.application.plan.PlanRow;
import org.tuttihub.application.plugins.AdoptionRow;
import org.tuttihub.application.plugins.ApprovalRow;
import org.tuttihub.application.plugins.SettingRow;
import org.tuttihub.application.programme.ActivityRow;
import org.tuttihub.application.programme.BookingRow;
import org.tuttihub.application.programme.OfferWindowRow;
import org.tuttihub.application.programme.PupilRow;
import org.tuttihub.application.programme.WaitingRow;
import org.tuttihub.application.schools.SchoolRow;
import org.tuttihub.application.strategy.FrameworkRow;
import org.tuttihub.application.workforce.Bar;
import org.tuttihub.application.workforce.CheckInRow;
import org.tuttihub.application.workforce.CpdBookingRow;
import org.tuttihub.application.workforce.CpdEventRow;
import org.tuttihub.application.workforce.MemberRow;
import org.tuttihub.application.workforce.ObservationRatingRow;
import org.tuttihub.application.workforce.ObservationReads;
import org.tuttihub.application.workforce.ObservationRow;
import org.tuttihub.application.workforce.ObservationRuleRow;
import org.tuttihub.application.workforce.ObservationTargetRow;
import org.tuttihub.application.workforce.OverrideRow;
import org.tuttihub.application.workforce.RecordRow;
import org.tuttihub.application.workforce.ReleaseRow;
import org.tuttihub.application.workforce.SessionRow;
import org.tuttihub.application.workforce.WorkforceReads;
import org.tuttihub.domain.values.Key;

/** Every list can be filtered and sorted by every field, and every card opens, now and as at. */
class EveryReadTest {
  private static final Optional<LocalDate> FOR_EVER = Optional.of(LocalDate.of(2101, 1, 1));
  private static final Optional<LocalDate> LONG_AGO = Optional.of(LocalDate.of(2001, 1, 1));

  /** Lists that tell how many days there are still to go. */
  private static final Set<String> DAILY =
      Set.of("held policies", "expiring", "loans", "repairs", "faults", "maintenance due");

  private static TestDatabase database;
  private static PgHub hub;

  /** A list with the record of its rows. */
  record Listed<R>(Class<R> row, Listing<R> listing) {}

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
    Filled.fill(hub);
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  private static Map<String, Listed<?>> lists() {
    AllReads reads = hub.reads();
    Map<String, Listed<?>> all = new LinkedHashMap<>();
    all.put("terms", new Listed<>(TermRow.class, reads.hub().terms()));
    all.put("frameworks", new Listed<>(FrameworkRow.class, reads.strategy().frameworks()));
    all.put("needs", new Listed<>(NeedsRow.class, reads.needs().needs()));
    all.put("gaps", new Listed<>(GapRow.class, reads.needs().gaps()));
    all.put("objectives", new Listed<>(ObjectiveRow.class, reads.objectives().objectives()));
    all.put("actions", new Listed<>(ActionRow.class, reads.objectives().actions()));
    all.put("schools", new Listed<>(SchoolRow.class, reads.schools().schools()));
    all.put("approvals", new Listed<>(ApprovalRow.class, reads.plugins().approvals()));
    all.put("adoptions", new Listed<>(AdoptionRow.class, reads.plugins().adoptions()));
    all.put("settings", new Listed<>(SettingRow.class, reads.plugins().settings()));
    all.put("services", new Listed<>(ServiceRow.class, reads.charging().services()));
    all.put("price lists", new Listed<>(PriceListRow.class, reads.charging().priceLists()));
    all.put("booking sets", new Listed<>(BookingSetRow.class, reads.charging().bookingSets()));
    all.put("funds", new Listed<>(FundRow.class, reads.funds().funds()));
    all.put("grants", new Listed<>(GrantRow.class, reads.funds().grants()));
    all.put("budget lines", new Listed<>(BudgetLineRow.class, reads.funds().budgetLines()));
    all.put("income", new Listed<>(IncomeRow.class, reads.funds().income()));
    all.put("spending", new Listed<>(SpendingRow.class, reads.funds().spending()));
    all.put("sources", new Listed<>(IncomeSourceRow.class, reads.funds().incomeSources()));
    all.put("activities", new Listed<>(ActivityRow.class, reads.programme().activities()));
    all.put("windows", new Listed<>(OfferWindowRow.class, reads.programme().offerWindows()));
    all.put("bookings", new Listed<>(BookingRow.class, reads.programme().bookings()));
    all.put("waiting", new Listed<>(WaitingRow.class, reads.programme().waiting()));
    all.put("pupils", new Listed<>(PupilRow.class, reads.programme().pupils()));
    all.put("organisations", new Listed<>(OrganisationRow.class, reads.partners().organisations()));
    all.put("contacts", new Listed<>(ContactRow.class, reads.partners().contacts()));
    all.put("relationships", new Listed<>(RelationshipRow.class, reads.partners().relationships()));
    all.put("partners", new Listed<>(PartnerRow.class, reads.partners().partners()));
    all.put("agreements", new Listed<>(AgreementRow.class, reads.partners().agreements()));
    all.put("held policies", new Listed<>(HeldPolicyRow.class, reads.partners().heldPolicies()));
    all.put("breaches", new Listed<>(BreachRow.class, reads.partners().breaches()));
    all.put("standards", new Listed<>(StandardRow.class, reads.partners().standards()));
    all.put("reviews", new Listed<>(ReviewRow.class, reads.partners().reviews()));
    all.put("survey rounds", new Listed<>(SurveyRoundRow.class, reads.partners().surveyRounds()));
    all.put(
        "survey returns", new Listed<>(SurveyReturnRow.class, reads.partners().surveyReturns()));
    all.put("complaints", new Listed<>(ComplaintRow.class, reads.partners().complaints()));
    all.put("provision", new Listed<>(ProvisionRow.class, reads.partners().provision()));
    all.put("expiring", new Listed<>(ExpiringRow.class, reads.partners().expiring()));
    CommissioningReads commissioning = reads.commissioning();
    all.put("calls", new Listed<>(CallRow.class, commissioning.calls()));
    all.put("invitations", new Listed<>(InvitationRow.class, commissioning.invitations()));
    all.put("reviewers", new Listed<>(ReviewerRow.class, commissioning.reviewers()));
    all.put("due scores", new Listed<>(DueScoreRow.class, commissioning.dueScores()));
    all.put("bids", new Listed<>(BidRow.class, commissioning.bids()));
    all.put("scores", new Listed<>(ScoreRow.class, commissioning.scores()));
    all.put("conflicts", new Listed<>(ConflictRow.class, commissioning.conflicts()));
    all.put("projects", new Listed<>(ProjectRow.class, commissioning.projects()));
    all.put("instalments", new Listed<>(InstalmentRow.class, commissioning.instalments()));
    InstrumentReads instruments = reads.instruments();
    all.put("models", new Listed<>(ModelRow.class, instruments.models()));
    all.put("items", new Listed<>(ItemRow.class, instruments.items()));
    all.put("kits", new Listed<>(KitRow.class, instruments.kits()));
    all.put("loans", new Listed<>(LoanRow.class, instruments.loans()));
    all.put("reservations", new Listed<>(ReservationRow.class, instruments.reservations()));
    all.putAll(StockExamples.lists(instruments.stock()));
    WorkforceReads workforce = reads.workforce();
    all.put("staff", new Listed<>(MemberRow.class, workforce.staff()));
    all.put("clearance records", new Listed<>(RecordRow.class, workforce.clearanceRecords()));
    all.put("overrides", new Listed<>(OverrideRow.class, workforce.overrides()));
    all.put("sessions", new Listed<>(SessionRow.class, workforce.sessions(_ -> barred())));
    all.put("cover", new Listed<>(SessionRow.class, workforce.uncovered(_ -> barred())));
    all.put("releases", new Listed<>(ReleaseRow.class, workforce.releases()));
    all.put("cpd events", new Listed<>(CpdEventRow.class, workforce.cpdEvents()));
    all.put("cpd bookings", new Listed<>(CpdBookingRow.class, workforce.cpdBookings()));
    ObservationReads quality = workforce.quality();
    all.put("check-ins", new Listed<>(CheckInRow.class, workforce.checkIns().all()));
    all.put("observations", new Listed<>(ObservationRow.class, quality.observations()));
    all.put("targets", new Listed<>(ObservationTargetRow.class, quality.targets()));
    all.put("ratings", new Listed<>(ObservationRatingRow.class, quality.ratings()));
    all.put("observation rules", new Listed<>(ObservationRuleRow.class, quality.rules()));
    all.putAll(StaffingExamples.lists(workforce.staffing()));
    all.put("people", new Listed<>(PersonRow.class, reads.access().people()));
    all.put("tokens", new Listed<>(TokenRow.class, reads.access().tokens()));
    all.put("links", new Listed<>(LinkRow.class, reads.access().links()));
    all.put("views", new Listed<>(ViewRow.class, reads.access().views()));
    all.put("templates", new Listed<>(TemplateRow.class, reads.messages().templates()));
    all.put("messages", new Listed<>(MessageRow.class, reads.messages().messages()));
    all.put("attachments", new Listed<>(AttachmentRow.class, reads.files().attachments()));
    all.put("plans", new Listed<>(PlanRow.class, reads.plan().plans()));
    all.put("imports", new Listed<>(ImportRow.class, reads.imports().imports()));
    all.put("verdicts", new Listed<>(VerdictRow.class, reads.imports().verdicts()));
    all.put("mappings", new Listed<>(MappingRow.class, reads.imports().mappings()));
    all.put("history", new Listed<>(HistoryRow.class, reads.history().history()));
    all.put("other ids", new Listed<>(OtherIdRow.class, reads.history().otherIds()));
    return all;
  }

  /** Whoever holds a session is not clear. */
  private static List<Bar> barred() {
    return hub.reads().workforce().roll(Optional.empty()).people().stream()
        .map(one -> new Bar(one.member().identity().id(), Optional.empty(), Optional.empty()))
        .toList();
  }

  @TestFactory
  List<DynamicTest> every_list_by_every_field() {
    List<DynamicTest> tests = new ArrayList<>();
    lists()
        .forEach(
            (name, list) ->
                Shape.of(list.row())
                    .parts()
                    .forEach(
                        part ->
                            tests.add(
                                DynamicTest.dynamicTest(
                                    name + " by " + part.name(), () -> byField(list, part)))));
    return tests;
  }

  private static <R> void byField(Listed<R> list, Part part) {
    String example = part.single().example();
    ListQuery all = ListQuery.ALL;
    long every = list.listing().count(all);

    long is = list.listing().count(all.where(Filter.of(part.name(), false, example)));
    long isNot = list.listing().count(all.where(Filter.of(part.name(), true, example)));
    long empty = list.listing().count(all.where(Filter.of(part.name(), false, "")));
    long notEmpty = list.listing().count(all.where(Filter.of(part.name(), true, "")));
    long from = list.listing().count(all.where(Filter.of(part.name(), false, example + "..")));
    long to = list.listing().count(all.where(Filter.of(part.name(), false, ".." + example)));

    assertTrue(every > 0, "there is something to list");
    assertEquals(every, is + isNot);
    assertEquals(every, empty + notEmpty);
    assertTrue(from + to >= notEmpty);
    for (boolean descending : new boolean[] {false, true}) {
      ListQuery sorted =
          new ListQuery(
              List.of(),
              List.of(new Sort(part.name(), descending)),
              "",
              new Window.First(1000),
              Optional.empty());
      List<R> paged = list.listing().page(sorted).rows();
      List<R> streamed = new ArrayList<>();
      list.listing().each(sorted, streamed::add);
      assertEquals(every, paged.size());
      assertEquals(paged, streamed);
    }
  }

  @TestFactory
  List<DynamicTest> every_list_searched_and_as_at_a_day() {
    return lists().entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(), () -> searchedAndAsAt(e.getKey(), e.getValue().listing())))
        .toList();
  }

  private static void searchedAndAsAt(String name, Listing<?> listing) {
    Page<?> now = listing.page(ListQuery.ALL);
    Page<?> today = listing.page(asAt(FOR_EVER, ""));

    if (!DAILY.contains(name)) {
      assertEquals(now.rows(), today.rows());
    }
    assertTrue(listing.page(asAt(Optional.empty(), "no such word anywhere")).rows().isEmpty());
    if (!name.equals("history") && !name.equals("verdicts")) {
      assertTrue(listing.page(asAt(LONG_AGO, "")).rows().isEmpty());
    }
  }

  private static ListQuery asAt(Optional<LocalDate> day, String text) {
    return new ListQuery(List.of(), List.of(), text, new Window.First(10), day);
  }

  @Test
  void every_card_opens_now_and_as_at_a_day() {
    AllReads r = hub.reads();

    for (Optional<LocalDate> day : List.of(Optional.<LocalDate>empty(), FOR_EVER)) {
      assertTrue(r.workforce().member(Key.of("STF-1"), day).isPresent());
      assertTrue(r.workforce().clearanceRecord(Key.of("CLR-1"), day).isPresent());
      assertTrue(r.workforce().override(Key.of("OVR-1"), day).isPresent());
      assertTrue(r.workforce().session(Key.of("SES-1"), day, _ -> List.of()).isPresent());
      assertTrue(r.workforce().release(Key.of("RLS-1"), day).isPresent());
      assertEquals(3, r.workforce().roll(day).people().size());
      assertTrue(r.workforce().cpdEvent(Key.of("CPD-1"), day).isPresent());
      assertTrue(r.workforce().cpdBooking(Key.of("CPB-1"), day).isPresent());
      assertEquals(new BigDecimal("1.5"), r.workforce().cpdHours(day).getFirst().external());
      assertTrue(r.workforce().checkIns().one(Key.of("CHK-1"), day).isPresent());
      assertTrue(r.workforce().quality().observation(Key.of("OBS-1"), day).isPresent());
      assertTrue(r.workforce().quality().rule(Key.of("OBR-1"), day).isPresent());
      assertEquals(3, r.workforce().quality().due(day).found().size());
      assertEquals(2, r.workforce().quality().rated().found().size());
      assertTrue(r.hub().card(day).isPresent());
      assertTrue(r.strategy().framework(Key.of("FWK-1"), day).isPresent());
      assertEquals(
          1, r.needs().need(Key.of("NEED-1"), day).orElseThrow().value().objectives().size());
      assertTrue(r.needs().gap(Key.of("finance:4711"), day).orElseThrow().value().addressed());
      assertEquals(
          List.of(),
          r.objectives().objective(Key.of("OBJ-1"), day).orElseThrow().value().missing());
      assertTrue(r.schools().school(Key.of("117283"), day).isPresent());
      assertTrue(r.plugins().adoption(Key.of("ADO-1"), day).isPresent());
      assertTrue(r.plugins().setting(Key.of("SET-1"), day).isPresent());
      assertTrue(r.charging().service(Key.of("lessons"), day).isPresent());
      assertEquals(
          2, r.charging().priceList(Key.of("PRI-1"), day).orElseThrow().value().prices().size());
      assertEquals(
          1, r.charging().bookingSet(Key.of("BKS-1"), day).orElseThrow().value().bookings());
      assertTrue(r.access().person(Key.of("PER-1"), day).isPresent());
      assertTrue(r.access().token(Key.of("TOK-1"), day).isPresent());
      assertEquals(
          "schools 117283",
          r.access().link(Key.of("LNK-1"), day).orElseThrow().value().about().orElseThrow());
      assertEquals(
          List.of("town=Ash"),
          r.access().view(Key.of("VIE-1"), day).orElseThrow().value().conditions());
      assertTrue(r.messages().template(Key.of("TPL-1"), day).isPresent());
      assertEquals(
          Optional.of("LNK-1"),
          r.messages().message(Key.of("MSG-1"), day).orElseThrow().value().link());
      assertTrue(r.files().attachment(Key.of("FIL-1"), day).isPresent());
      assertTrue(r.plan().plan(Key.of("PLAN-1"), day).isPresent());
      assertTrue(r.funds().fund(Key.of("FUN-1"), day).isPresent());
      assertTrue(r.funds().grant(Key.of("GRA-1"), day).isPresent());
      assertTrue(r.funds().budgetLine(Key.of("BUD-1"), day).isPresent());
      assertTrue(r.funds().incomeEntry(Key.of("INC-1"), day).isPresent());
      assertTrue(r.funds().spendingEntry(Key.of("SPE-1"), day).isPresent());
      assertEquals(
          1, r.programme().activity(Key.of("ACT-1"), day).orElseThrow().value().gaps().size());
      assertTrue(r.programme().offerWindow(Key.of("WIN-1"), day).isPresent());
      assertEquals(
          "SPE-1",
          r.programme()
              .booking(Key.of("BKG-1"), day)
              .orElseThrow()
              .value()
              .subsidies()
              .getFirst()
              .spending()
              .orElseThrow());
      PartnerReads p = r.partners();
      assertTrue(p.organisation(Key.of("ORG-1"), day).isPresent());
      assertTrue(p.contact(Key.of("CON-1"), day).isPresent());
      assertTrue(p.relationship(Key.of("REL-1"), day).isPresent());
      assertTrue(p.heldPolicy(Key.of("POL-1"), day).isPresent());
      assertTrue(p.breach(Key.of("BRE-1"), day).isPresent());
      assertTrue(p.surveyRound(Key.of("SUR-1"), day).isPresent());
      assertTrue(p.surveyReturn(Key.of("RET-1"), day).isPresent());
      assertTrue(p.complaint(Key.of("CMP-1"), day).isPresent());
      assertTrue(p.provisionEntry(Key.of("PRV-1"), day).isPresent());
      assertEquals(2, p.partner(Key.of("PRT-1"), day).orElseThrow().value().agreements().size());
      assertEquals(1, p.agreement(Key.of("AGR-1"), day).orElseThrow().value().reviews().size());
      assertEquals(1, p.standard(Key.of("STD-1"), day).orElseThrow().value().principles().size());
      assertEquals(1, p.review(Key.of("REV-1"), day).orElseThrow().value().scores().size());
      InstrumentReads i = r.instruments();
      assertTrue(i.model(Key.of("MOD-1"), day).isPresent());
      assertEquals(1, i.item(Key.of("A1"), day).orElseThrow().value().loans().size());
      assertEquals(1, i.kit(Key.of("KIT-1"), day).orElseThrow().value().out());
      assertTrue(i.loan(Key.of("LOA-1"), day).isPresent());
      assertTrue(i.reservation(Key.of("RSV-1"), day).isPresent());
      StaffingExamples.cards(r.workforce().staffing(), day)
          .forEach(card -> assertTrue(card.isPresent()));
      StockExamples.cards(i.stock(), day).forEach(card -> assertTrue(card.isPresent()));
      assertEquals(
          2, r.commissioning().call(Key.of("COM-1"), day).orElseThrow().value().bids().size());
      assertEquals(
          1, r.commissioning().bid(Key.of("EOI-1"), day).orElseThrow().value().scores().size());
      assertEquals(
          List.of(), r.commissioning().bid(Key.of("EOI-2"), day).orElseThrow().value().scores());
      assertTrue(r.commissioning().score(Key.of("SCO-1"), day).orElseThrow().value().open());
      assertTrue(r.commissioning().conflict(Key.of("CNF-1"), day).isPresent());
      ProjectCard.InstalmentLine first =
          r.commissioning()
              .project(Key.of("PRJ-1"), day)
              .orElseThrow()
              .value()
              .instalments()
              .getFirst();
      assertEquals("SPE-1", first.spending());
      assertEquals(1, first.no());
      assertEquals(
          "running", r.imports().importOf(Key.of("IMP-1"), day).orElseThrow().value().state());
    }
    assertTrue(r.schools().school(Key.of("117283"), LONG_AGO).isEmpty());
  }

  @Test
  void a_school_is_found_by_whatever_the_list_shows_of_it() {
    for (String words : List.of("zoe community", "117283 open", "primary zoe hemel")) {
      assertEquals(1, hub.reads().schools().schools().count(asking(words)), words);
    }
    assertEquals(0, hub.reads().schools().schools().count(asking("zoe closed")));
  }

  private static ListQuery asking(String words) {
    return new ListQuery(List.of(), List.of(), words, new Window.First(5), Optional.empty());
  }

  @Test
  void the_refused_rows_of_an_import_come_with_their_cells() {
    List<List<String>> cells = new ArrayList<>();

    hub.reads().imports().refused(Key.of("IMP-1"), verdict -> cells.add(verdict.cells()));

    assertEquals(List.of(List.of("", "a,\"b\"")), cells);
    assertEquals(
        List.of("URN", "Name"), hub.reads().imports().header(Key.of("IMP-1")).orElseThrow());
  }

  @Test
  void an_import_that_gives_no_sign_of_life_is_interrupted() {
    database.sql("update import_progress set alive = alive - interval '1 minute'");
    database.sql("update import_job set started = started - interval '1 minute'");

    String state = hub.reads().imports().imports().page(ListQuery.ALL).rows().getFirst().state();

    assertEquals("interrupted", state);
    database.sql("update import_progress set alive = now()");
  }
}
