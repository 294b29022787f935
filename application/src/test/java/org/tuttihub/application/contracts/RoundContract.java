package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.commissioning.OwnSheet;
import org.tuttihub.application.commissioning.PackAnswer;
import org.tuttihub.application.fakes.CountingSecrets;
import org.tuttihub.application.fakes.LambdaPolicies;
import org.tuttihub.application.fakes.NoReads;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Bands;
import org.tuttihub.application.samples.FundSamples;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/**
 * A round of 40 bids, 5 reviewers and 3 conflicts, typed by hand from the first line to the last.
 */
public abstract class RoundContract extends HubContract {
  private static final int BIDS = 40;
  private static final int REVIEWERS = 5;
  private static final int CONFLICTS = 3;

  private Catalogue catalogue;

  protected abstract ImportDesk desk();

  @Test
  void a_round_is_run_from_the_need_to_the_last_answer() {
    catalogue =
        new TuttiCatalogue(
                hub(),
                new NoReads(),
                desk(),
                new RowsAsFiles(),
                ids,
                new CountingSecrets(),
                new LambdaPolicies(),
                () -> Acts.TODAY,
                Acts.LONDON)
            .catalogue();
    keep(Lives::ground);
    keep(r -> Bands.add(r, BIDS));
    keep(r -> Bands.people(r, REVIEWERS));

    String call = opened();
    List<String> bids = IntStream.rangeClosed(1, BIDS).mapToObj(i -> bid(call, i)).toList();
    declared();
    ask("calls close", Map.of("id", call));
    bids.forEach(bid -> ask("bids check", Map.of("id", bid)));
    scored(call, bids);
    ask("calls assess", Map.of("id", call));
    List<String> awarded = awarded(call);
    Receipt decided = ask("calls decide", Map.of("id", call, "why", "Others scored higher."));

    assertEquals(19, awarded.size());
    assertEquals("21", decided.facts().get("declined"));
    assertEquals(
        Map.of(Bid.State.AWARDED, 19L, Bid.State.DECLINED, 21L),
        bids.stream()
            .map(this::state)
            .collect(Collectors.groupingBy(s -> s, Collectors.counting())));
    assertEquals(
        Call.State.DECIDED, seen(r -> r.calls().find(Key.of(call)).orElseThrow().value().state()));
    assertEquals(
        Money.of("1000"),
        seen(r -> r.funds().position(FundSamples.revenue().identity().id())).left());
  }

  private String opened() {
    String call =
        ref(
            ask(
                "calls add",
                Map.of(
                    "title", "Bands in the north",
                    "gap", "GAP-801",
                    "why", "Nobody teaches strings there.",
                    "wanted", "A band in every town",
                    "outcome", "Four hundred children play",
                    "opens", "2026-11-01",
                    "closes", "2026-11-22",
                    "line", "BUD-801",
                    "most_pence", "200000")));
    ask("calls invite", Map.of("id", call, "partners", numbered(Bands::ref, BIDS)));
    ask("calls review-by", Map.of("id", call, "reviewers", numbered(Bands::person, REVIEWERS)));
    ask("calls open", Map.of("id", call));
    return call;
  }

  private static String numbered(IntFunction<String> ref, int many) {
    return IntStream.rangeClosed(1, many).mapToObj(ref).collect(Collectors.joining(", "));
  }

  private String bid(String call, int number) {
    return ref(
        ask(
            "bids add",
            Map.ofEntries(
                Map.entry("call", call),
                Map.entry("partner", Bands.ref(number)),
                Map.entry("outline", "A band"),
                Map.entry("how", "Weekly"),
                Map.entry("fit", "Well"),
                Map.entry("ongoing", "Fees carry it on"),
                Map.entry("environment", "By bicycle"),
                Map.entry("inclusion", "For everybody"),
                Map.entry("remissions", "Who has least pays nothing"),
                Map.entry("ongoing_cost_pence", "90000"),
                Map.entry("costs", "what=Tutors; amount=3000\nwhat=Rooms; amount=1000.01"),
                Map.entry("asked_pence", "200000"),
                Map.entry("income", "source=Fees; amount=2000.01; confirmed=no"))));
  }

  /** The first three reviewers each have an interest in one of the partners. */
  private void declared() {
    for (int i = 1; i <= CONFLICTS; i++) {
      done(
          deed("conflicts declare")
              .perform(
                  reviewer(i),
                  Map.of("partner", Bands.ref(i), "interest", "Plays in it"),
                  Manner.TYPED_BY_HAND));
    }
  }

  /** Every reviewer scores every bid; nobody sees more than they may. */
  private void scored(String call, List<String> bids) {
    int barred = 0;
    for (int reviewer = 1; reviewer <= REVIEWERS; reviewer++) {
      if (reviewer == REVIEWERS) {
        assertEquals(BIDS, refused(deedOf("calls assess", Map.of("id", call))).faults().size());
        assertEquals(List.of(), pack(call).scores());
      }
      for (int i = 0; i < bids.size(); i++) {
        Outcome<Receipt> given =
            deed("scores give")
                .perform(reviewer(reviewer), sheet(bids.get(i), i), Manner.TYPED_BY_HAND);
        if (given instanceof Outcome.Refused<Receipt>(Refusal no)) {
          assertEquals("commissioning.barred", no.code());
          assertEquals(reviewer - 1, i);
          barred++;
        }
      }
    }
    assertEquals(CONFLICTS, barred);
    OwnSheet.Answer own = own(1, bids.get(0));
    assertEquals("barred", own.standing());
    assertEquals(List.of(4, 4), List.of(own.sheets(), own.wanted()));
    assertEquals("given", own(2, bids.get(0)).standing());
  }

  private static Map<String, String> sheet(String bid, int number) {
    int points = number % 6;
    return Map.of(
        "bid",
        bid,
        "criteria",
        "need=%1$d; quality=%1$d; inclusion=%1$d; value=%1$d; environment=%2$d"
            .formatted(points, Math.min(5, number / 8)),
        "comment",
        "As it reads");
  }

  /** Awards go to the best as long as there is money, as the pack recommends. */
  private List<String> awarded(String call) {
    PackAnswer pack = pack(call);
    assertEquals(BIDS, pack.received());
    assertEquals(5 * BIDS, pack.scores().size());
    assertTrue(
        pack.bids()
                .getFirst()
                .score()
                .orElseThrow()
                .compareTo(pack.bids().getLast().score().orElseThrow())
            > 0);
    List<String> awarded = new ArrayList<>();
    for (String bid : pack.recommended()) {
      ask("bids award", award(bid));
      awarded.add(bid);
    }
    String next =
        pack.bids().stream()
            .map(PackAnswer.BidLine::bid)
            .filter(bid -> !awarded.contains(bid))
            .findFirst()
            .orElseThrow();
    assertEquals("funds.overdrawn", refused(deedOf("bids award", award(next))).code());
    return awarded;
  }

  private static Map<String, String> award(String bid) {
    return Map.of(
        "id", bid,
        "procurement", "Open call, record 17",
        "starts", "2027-01-04",
        "ends", "2027-07-20",
        "evaluation_due", "2027-09-30",
        "instalments",
            "due=2027-01-31; amount=1500\ndue=2027-09-30; amount=500; condition=Its case study");
  }

  private PackAnswer pack(String call) {
    return done(
        asking("decision-packs make")
            .answer(acts.anna(), Map.of("call", call), Manner.TYPED_BY_HAND, Progress.SILENT)
            .map(PackAnswer.class::cast));
  }

  private OwnSheet.Answer own(int reviewer, String bid) {
    return done(
        asking("scores own")
            .answer(reviewer(reviewer), Map.of("bid", bid), Manner.TYPED_BY_HAND, Progress.SILENT)
            .map(OwnSheet.Answer.class::cast));
  }

  private Bid.State state(String bid) {
    return seen(r -> r.bids().find(Key.of(bid))).map(Stored::value).orElseThrow().state();
  }

  private Acting reviewer(int number) {
    String ref = Bands.person(number);
    return new Acting.Beginning(Acts.CLOCK, ids)
        .by(new Actor(ref, ref, Set.of(Role.BOARD)), Door.CONSOLE);
  }

  private Receipt ask(String operation, Map<String, ?> given) {
    return done(deedOf(operation, given));
  }

  private Outcome<Receipt> deedOf(String operation, Map<String, ?> given) {
    return deed(operation).perform(acts.anna(), given, Manner.TYPED_BY_HAND);
  }

  private Deed<?> deed(String operation) {
    return (Deed<?>) catalogue.find(operation).orElseThrow();
  }

  private Ask<?, ?> asking(String operation) {
    return (Ask<?, ?>) catalogue.find(operation).orElseThrow();
  }

  private static String ref(Receipt receipt) {
    return receipt.subject().ref();
  }
}
