package org.tuttihub.application.commissioning;

import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.fakes.NoReads;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.plugins.NoPolicies;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Bands;
import org.tuttihub.application.samples.FundSamples;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/**
 * A hub that asks for half of every cost from elsewhere, with three partners of which the third has
 * no agreement, two people who score, and £39,000 left.
 */
abstract class CommissioningRoom {
  final InMemoryTutti tutti = new InMemoryTutti();
  private final Map<String, Operation> operations = new HashMap<>();
  boolean mayOverride = true;
  Optional<Integer> leastReviewers = Optional.empty();

  @BeforeEach
  void partners_reviewers_and_money_are_there() {
    CommissioningRules rules = this::half;
    CommissioningCatalogue.of(
            tutti.hub, new NoReads().commissioning(), new NoReads().funds(), tutti.ids, rules)
        .forEach(o -> operations.put(o.name(), o));
    done(
        tutti.hub.decide(
            tutti.acts.anna(),
            records -> {
              ground(records);
              return Outcome.done(
                  Receipt.of(
                      tutti.acts.anna(),
                      new Subject("tests", Samples.id(999), "TEST-1"),
                      1,
                      "It is there."));
            }));
  }

  private static void ground(AllRecords records) {
    Lives.ground(records);
    Bands.add(records, 2);
    Bands.withoutAgreement(records, 3);
    Bands.people(records, 3);
  }

  private Outcome<LocalPolicy.Answer<CommissioningTerms>> half(CommissioningRules.Asked asked) {
    CommissioningTerms core = done(AdoptedRules.of(tutti.hub, new NoPolicies()).on(asked)).terms();
    return Outcome.done(
        new LocalPolicy.Answer<>(
            new CommissioningTerms(
                new Money((asked.cost().pence() + 1) / 2),
                core.counted(),
                "at least 50% from other sources",
                mayOverride,
                "two are asked",
                2,
                core.criteria(),
                leastReviewers),
            List.of("Half of it."),
            "local@1/half"));
  }

  /** A call with three asked to bid and two who score, open. */
  final void open() {
    ask(
        "calls add",
        Map.of(
            "title", "Strings in the north",
            "gap", "GAP-801",
            "why", "Nobody teaches there.",
            "wanted", "A year of strings",
            "outcome", "Forty children play",
            "opens", "2026-11-01",
            "closes", "2026-11-22",
            "line", "BUD-801"));
    ask("calls invite", with("COM-1", "partners", partners()));
    ask("calls review-by", with("COM-1", "reviewers", Bands.person(1) + ", " + Bands.person(2)));
    ask("calls open", id("COM-1"));
  }

  private static String partners() {
    return Bands.ref(1) + ", " + Bands.ref(2) + ", " + Bands.ref(3);
  }

  /** A bid by the partner with a number; it becomes the next EOI. */
  final void bid(int partner, String grant, String elsewhere) {
    ask("bids add", bidding(partner, grant, elsewhere));
  }

  static Map<String, String> bidding(int partner, String grant, String elsewhere) {
    Money cost = Money.of(grant).plus(Money.of(elsewhere));
    return Map.ofEntries(
        Map.entry("call", "COM-1"),
        Map.entry("partner", Bands.ref(partner)),
        Map.entry("outline", "Strings"),
        Map.entry("how", "Weekly"),
        Map.entry("fit", "Well"),
        Map.entry("ongoing", "Fees"),
        Map.entry("environment", "By bus"),
        Map.entry("inclusion", "For all"),
        Map.entry("remissions", "Half for siblings"),
        Map.entry("ongoing_cost_pence", "120000"),
        Map.entry("costs", "what=Tutors; amount=" + cost),
        Map.entry("asked_pence", String.valueOf(Money.of(grant).pence())),
        Map.entry("income", "source=Fees; amount=" + elsewhere));
  }

  /** Everything until every bid is assessed; bids by the first partners, each met. */
  final void assessed(int bids) {
    open();
    for (int i = 1; i <= bids; i++) {
      bid(i, "2000", "2000");
      ask("bids check", id("EOI-" + i));
    }
    ask("calls close", id("COM-1"));
    for (int i = 1; i <= bids; i++) {
      score(1, "EOI-" + i, 4);
      score(2, "EOI-" + i, 3);
    }
    ask("calls assess", id("COM-1"));
  }

  final void score(int reviewer, String bid, int points) {
    done(scoring(reviewer, bid, points));
  }

  final Outcome<Receipt> scoring(int reviewer, String bid, int points) {
    return deed("scores give").perform(person(reviewer), sheet(bid, points), Manner.TYPED_BY_HAND);
  }

  static Map<String, String> sheet(String bid, int points) {
    return Map.of("bid", bid, "criteria", points(points));
  }

  static String points(int points) {
    return "need=%1$d; quality=%1$d; inclusion=%1$d; value=%1$d; environment=%1$d"
        .formatted(points);
  }

  static Map<String, String> award(String bid) {
    return Map.of(
        "id", bid,
        "procurement", "Two were asked, record 17",
        "starts", "2027-01-04",
        "ends", "2027-07-20",
        "evaluation_due", "2027-09-30",
        "instalments", "due=2027-01-31; amount=1500\ndue=2027-09-30; amount=500");
  }

  /** PRJ-1, awarded and signed by both. */
  final void live() {
    assessed(2);
    ask("bids award", award("EOI-1"));
    ask("projects sign", sign("hub"));
    ask("projects sign", sign("partner"));
  }

  static Map<String, String> sign(String side) {
    return Map.of("id", "PRJ-1", "side", side, "name", "Somebody");
  }

  static Map<String, String> id(String ref) {
    return Map.of("id", ref);
  }

  static Map<String, String> with(String ref, String field, String value) {
    return Map.of("id", ref, field, value);
  }

  static Map<String, String> reviewers(Integer... numbers) {
    return with(
        "COM-1",
        "reviewers",
        String.join(", ", List.of(numbers).stream().map(Bands::person).toList()));
  }

  final OwnSheet.Answer own(int reviewer) {
    return answer(OwnSheet.Answer.class, person(reviewer), "scores own", Map.of("bid", "EOI-1"));
  }

  final PackAnswer pack() {
    return answer(
        PackAnswer.class, tutti.acts.anna(), "decision-packs make", Map.of("call", "COM-1"));
  }

  /** Who scores, with no more than a member of the board may. */
  final Acting person(int number) {
    String ref = Bands.person(number);
    return new Acting.Beginning(Acts.CLOCK, tutti.ids)
        .by(new Actor(ref, ref, Set.of(Role.BOARD)), Door.CONSOLE);
  }

  final Receipt ask(String operation, Map<String, ?> given) {
    return done(asking(operation, given));
  }

  final Outcome<Receipt> asking(String operation, Map<String, ?> given) {
    return deed(operation).perform(tutti.acts.anna(), given, Manner.TYPED_BY_HAND);
  }

  final String code(String operation, Map<String, ?> given) {
    return refused(asking(operation, given)).code();
  }

  final Deed<?> deed(String operation) {
    return (Deed<?>) operations.get(operation);
  }

  final <A> A answer(Class<A> type, Acting acting, String operation, Map<String, ?> given) {
    return type.cast(
        done(
            ((Ask<?, ?>) operations.get(operation))
                .answer(acting, given, Manner.TYPED_BY_HAND, Progress.SILENT)));
  }

  final Call call() {
    return tutti.hub.look(r -> r.calls().find(Key.of("COM-1"))).map(Stored::value).orElseThrow();
  }

  final Bid bid(String ref) {
    return tutti.hub.look(r -> r.bids().find(Key.of(ref))).map(Stored::value).orElseThrow();
  }

  final Project project() {
    return tutti.hub.look(r -> r.projects().find(Key.of("PRJ-1"))).map(Stored::value).orElseThrow();
  }

  final FundPosition position() {
    return tutti.hub.look(r -> r.funds().position(FundSamples.revenue().identity().id()));
  }
}
