package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.instruments.LendItem;
import org.tuttihub.application.instruments.LoanRules;
import org.tuttihub.application.instruments.Loans;
import org.tuttihub.application.instruments.ScanItem;
import org.tuttihub.application.plugins.NoPolicies;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.InstrumentSamples;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** What the room of instruments asks of its records. */
public abstract class InstrumentContract extends HubContract {
  private static final Key VIOLIN = new Key.ByRef("VLN-1");
  private static final int DESKS = 8;
  private static final LoanRules RULES = LoanRules.of(new NoPolicies());

  @Test
  void an_item_is_found_by_its_asset_number_however_it_is_written() {
    keep(Lives::ground);
    keep(r -> r.items().add(new Item.InStore(numbered(), Acts.TODAY, "Store 1")));

    assertEquals("ITM-811", ref(seen(r -> r.items().find(Key.of("hms/ 77")))));
    assertEquals("ITM-801", ref(seen(r -> r.items().find(Key.of("vln-1")))));
    assertEquals(Set.of("hms/ 77"), seen(r -> r.items().findAll(List.of("hms/ 77"))).keySet());
  }

  @Test
  void a_number_is_found_without_its_case_blanks_and_hyphens_and_the_exact_one_goes_first() {
    keep(Lives::ground);
    keep(r -> r.items().add(new Item.InStore(named(841, "CLA-401"), Acts.TODAY, "Store 1")));

    for (String written : List.of("cla401", "CLA 401", "cla-401", "c l a\u20134\u20110\u22121")) {
      assertEquals("ITM-841", ref(seen(r -> r.items().find(Key.of(written)))), written);
      assertEquals(List.of("ITM-841"), meant(written), written);
      assertEquals(
          List.of("ITM-841"), refs(seen(r -> r.items().spelled(List.of(written)))), written);
    }
    assertEquals(Optional.empty(), seen(r -> r.items().find(Key.of("cla40"))));
    keep(r -> r.items().add(new Item.InStore(named(842, "CLA401"), Acts.TODAY, "Store 1")));
    assertEquals("ITM-842", ref(seen(r -> r.items().find(Key.of("cla401")))));
    assertEquals("ITM-841", ref(seen(r -> r.items().find(Key.of("cla-401")))));
    assertEquals(List.of("ITM-842"), meant("CLA401"));
    assertEquals(Optional.empty(), seen(r -> r.items().find(Key.of("cla 401"))));
    assertEquals(List.of("ITM-841", "ITM-842"), meant("cla 401"));
    assertEquals(List.of("ITM-841", "ITM-842"), meant("la40"));
  }

  @Test
  void a_number_that_may_be_several_is_told_at_every_deed() {
    keep(Lives::ground);
    keep(r -> r.items().add(new Item.InStore(named(841, "CLA-401"), Acts.TODAY, "Store 1")));
    keep(r -> r.items().add(new Item.InStore(named(842, "CLA401"), Acts.TODAY, "Store 1")));
    Key unclear = Key.of("cla 401");

    Outcome<Stored<Item>> required = seen(r -> r.items().require(acts.anna(), unclear));
    Outcome<Item> named = seen(r -> r.items().named(unclear));

    assertEquals("instruments.several-meant", refused(required).code());
    assertTrue(refused(named).sentence().contains("CLA-401 (ITM-841), CLA401 (ITM-842)"));
    assertEquals("items.unknown", refused(seen(r -> r.items().named(Key.of("cla402")))).code());
  }

  private static ItemFacts named(int number, String asset) {
    return InstrumentSamples.facts(number, "ITM-" + number, asset);
  }

  @Test
  void items_are_chosen_by_number_reference_and_place() {
    keep(Lives::ground);
    keep(r -> r.items().add(new Item.InStore(numbered(), Acts.TODAY, "Store 1")));

    assertEquals(List.of("ITM-811"), chosen(List.of("HMS/  77"), Optional.empty(), 9));
    assertEquals(List.of("ITM-811"), chosen(List.of("itm-811"), Optional.of("Store 1"), 9));
    assertEquals(List.of(), chosen(List.of("itm-811"), Optional.of("Store 2"), 9));
    assertEquals(1, chosen(List.of(), Optional.empty(), 1).size());
  }

  private List<String> chosen(List<String> names, Optional<String> place, int most) {
    return seen(r -> r.items().chosen(names, place, Optional.empty(), most)).stream()
        .map(item -> item.value().identity().ref())
        .toList();
  }

  @Test
  void what_is_scanned_means_the_number_itself_before_it_means_a_part_of_others() {
    keep(Lives::ground);
    keep(
        r -> {
          r.items().add(new Item.InStore(numbered(), Acts.TODAY, "Store 1"));
          r.items()
              .add(
                  new Item.InStore(
                      InstrumentSamples.facts(832, "ITM-812", "VLN-10"), Acts.TODAY, "Store 1"));
        });

    assertEquals(List.of("ITM-801"), meant("VLN-1"));
    assertEquals(List.of("ITM-811"), meant("s 100%"));
    assertEquals(List.of("ITM-811"), meant("5012345"));
    assertEquals(List.of("ITM-801", "ITM-812"), meant("vln"));
    assertEquals(List.of("ITM-811"), meant("77 stentor VIOLIN 3/4"));
    assertEquals(List.of(), meant("_LN"));
    assertEquals(List.of(), meant("  "));
    assertEquals(
        List.of("ITM-811"),
        refs(seen(r -> r.items().numbered(List.of("5012345", "nothing", "s 100%")))));
  }

  @Test
  void what_is_promised_is_found_as_long_as_it_is_held() {
    Reservation held =
        new Reservation(
            Samples.identity(833, "RSV-811"),
            Optional.of(InstrumentSamples.loan(Samples.identity(1, "LOA-1")).item()),
            Optional.empty(),
            InstrumentSamples.school(),
            Acts.TODAY,
            Acts.TODAY,
            "",
            Reservation.State.HELD);
    keep(Lives::ground);
    keep(r -> r.reservations().add(held));

    assertEquals(
        List.of(new Stored<>(held, 1)),
        seen(r -> r.reservations().heldFor(held.item().orElseThrow())));
    keep(
        r ->
            r.reservations()
                .replace(new Stored<>(((Outcome.Done<Reservation>) held.cancel()).value(), 1)));
    assertEquals(List.of(), seen(r -> r.reservations().heldFor(held.item().orElseThrow())));
  }

  @Test
  void how_a_borrower_stands_and_whom_to_write_to_is_found_at_once() {
    keep(Lives::ground);
    keep(r -> r.items().add(new Item.InStore(named(841, "CLA-401"), Acts.TODAY, "Store 1")));
    LendItem lend = new LendItem(hub(), ids, RULES);
    lend.lend(acts.anna(), asked("Una Vale"));
    Borrower una = new Borrower(Borrower.Kind.CARER, Optional.empty(), " una  VALE", "");

    assertEquals(new Loans.Standing(1, 0, 0), seen(r -> r.loans().standing(una, Acts.TODAY)));
    Stored<Loan> loan =
        seen(r -> r.items().find(VIOLIN).flatMap(i -> r.loans().openOf(i.value().identity().id())))
            .orElseThrow();
    assertEquals(List.of(), seen(r -> r.loans().unsent(9)));
    keep(
        r -> {
          LoanFacts f = loan.value().facts();
          r.loans()
              .replace(
                  loan.with(
                      new Loan.Out(
                          new LoanFacts(
                              f.identity(),
                              f.item(),
                              f.kit(),
                              InstrumentSamples.carer(),
                              f.from(),
                              Optional.of(Acts.TODAY.plusDays(2)),
                              f.condition(),
                              f.fee(),
                              f.deposit(),
                              Optional.of(InstrumentSamples.terms()),
                              f.accepted(),
                              f.told(),
                              f.note()))));
        });
    Borrower byMail =
        new Borrower(Borrower.Kind.TEACHER, Optional.empty(), "Other", "UNA@example.org");
    assertEquals(
        new Loans.Standing(1, 1, 0), seen(r -> r.loans().standing(byMail, Acts.TODAY.plusDays(3))));
    assertEquals(
        new Loans.Standing(0, 0, 0),
        seen(r -> r.loans().standing(InstrumentSamples.school(), Acts.TODAY)));
    assertEquals(1, seen(r -> r.loans().unsent(9)).size());
    assertEquals(1, seen(r -> r.loans().dueBy(Acts.TODAY.plusDays(2), Acts.TODAY, 9)).size());
    assertEquals(0, seen(r -> r.loans().dueBy(Acts.TODAY.plusDays(1), Acts.TODAY, 9)).size());
    Key ref = new Key.ByRef(loan.value().identity().ref());
    assertEquals(
        Set.of(ref),
        seen(r -> r.loans().findEach(List.of(ref, new Key.ByRef("LOA-99")))).entrySet().stream()
            .filter(e -> e.getKey() instanceof Key.ByRef)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
    assertEquals(
        List.of("ITM-801"), refs(seen(r -> r.items().those(List.of(loan.value().facts().item())))));
  }

  @Test
  void of_many_desks_that_lend_one_item_at_once_one_does() throws Exception {
    keep(Lives::ground);
    LendItem lend = new LendItem(hub(), ids, RULES);

    List<Outcome<Receipt>> outcomes =
        AtOnce.all(DESKS, desk -> lend.lend(acts.anna(), asked("Desk " + desk)));

    assertEquals(1, outcomes.stream().filter(o -> o instanceof Outcome.Done).count());
    assertTrue(seen(InstrumentContract::isOutOnItsOnlyLoan));
  }

  @Test
  void of_many_desks_that_scan_an_item_back_at_once_one_takes_it() throws Exception {
    keep(Lives::ground);
    new LendItem(hub(), ids, RULES).lend(acts.anna(), asked("Una Vale"));
    ScanItem scan = new ScanItem(hub(), ids, RULES);

    List<Outcome<Receipt>> outcomes = AtOnce.all(DESKS, _ -> scan.perform(acts.anna(), scanned()));

    assertEquals(1, outcomes.stream().filter(o -> o instanceof Outcome.Done).count());
    Item back = seen(r -> r.items().find(VIOLIN)).orElseThrow().value();
    assertEquals(Item.State.IN_STORE, back.state());
    assertEquals(Optional.empty(), seen(r -> r.loans().openOf(back.identity().id())));
  }

  @Test
  void whatever_is_done_at_random_an_item_is_out_exactly_on_its_open_loan() {
    keep(Lives::ground);
    LendItem lend = new LendItem(hub(), ids, RULES);
    ScanItem scan = new ScanItem(hub(), ids, RULES);
    Random random = new Random(7);
    List<Item.State> seen = new ArrayList<>();

    for (int step = 0; step < 60; step++) {
      switch (random.nextInt(4)) {
        case 0 -> lend.lend(acts.anna(), asked("Una Vale"));
        case 1 -> scan.perform(acts.anna(), scanned());
        case 2 ->
            lend.takeBack(
                acts.anna(),
                new LendItem.TakeBack(
                    VIOLIN,
                    Optional.empty(),
                    Optional.of("Store " + step),
                    Optional.empty(),
                    Optional.empty()));
        default -> {
          if (random.nextInt(9) == 0) {
            lend.miss(acts.anna(), new LendItem.Miss(VIOLIN, "Here", Optional.empty()));
          }
        }
      }
      seen.add(seen(r -> r.items().find(VIOLIN)).orElseThrow().value().state());
      assertTrue(seen(InstrumentContract::isOutOnItsOnlyLoan), "after step " + step);
    }
    assertTrue(new HashSet<>(seen).size() > 1, seen.toString());
  }

  private static boolean isOutOnItsOnlyLoan(AllRecords r) {
    Item item = r.items().find(VIOLIN).orElseThrow().value();
    return r.loans()
        .openOf(item.identity().id())
        .map(Stored::value)
        .map(Loan::identity)
        .map(identity -> identity.id())
        .equals(item.outOn());
  }

  private static LendItem.Lend asked(String borrower) {
    return new LendItem.Lend(
        VIOLIN,
        Optional.empty(),
        Optional.empty(),
        Optional.of(borrower),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  private static ScanItem.Scan scanned() {
    return new ScanItem.Scan(
        "VLN-1",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static ItemFacts numbered() {
    ItemFacts bare = InstrumentSamples.facts(831, "ITM-811", "HMS/ 77");
    return new ItemFacts(
        bare.identity(),
        bare.model(),
        bare.assetNumber(),
        "S 100%",
        "5012345",
        "",
        bare.condition(),
        "",
        "",
        "",
        bare.purchase(),
        Optional.empty(),
        "");
  }

  private List<String> meant(String words) {
    return refs(seen(r -> r.items().meant(words, 9)));
  }

  private static List<String> refs(List<Stored<Item>> items) {
    return items.stream().map(i -> i.value().identity().ref()).toList();
  }

  private static String ref(Optional<Stored<Item>> item) {
    return item.orElseThrow().value().identity().ref();
  }
}
