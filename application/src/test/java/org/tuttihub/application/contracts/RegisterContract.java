package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Registers that are kept elsewhere come in, whatever they look like: every row is told of. */
public abstract class RegisterContract extends ListContract {
  private static final List<String> PLAIN =
      List.of("Asset No.", "Description", "Serial Number", "Location", "Colour");
  private static final List<String> SAX =
      List.of("SAX-1", "Yamaha YAS-280 Alto Sax", "L 123", "Store A", "gold");
  private static final List<String> CELLO =
      List.of("CEL-1", "Cello ¾, Stentor Student I", "n/a", "Store B", "");

  private static final List<String> OLD = List.of("Old no", "New no", "Instrument", "Place");

  @Override
  protected String takesIn() {
    return "items import";
  }

  @Test
  void a_list_of_any_shape_comes_in_with_its_models() {
    Receipt receipt =
        done(
            bring(
                Map.of(),
                List.of("Rivenhall Music Hub"),
                List.of("Instrument register", "", "as at 1 September"),
                List.of(),
                List.of(
                    "Locker",
                    "Cost (£)",
                    "Purchased",
                    "Kept at",
                    "S/N",
                    "Size",
                    "Instrument",
                    "Make",
                    "Asset\nTag",
                    "State of repair",
                    "Comments",
                    "Qty"),
                List.of("WOODWIND"),
                List.of(
                    "7",
                    "£1,250.00",
                    "Sept 2009",
                    "Store A",
                    "00123",
                    "",
                    "Clarinet in Bb",
                    "YAMAHA",
                    "CLA-401",
                    "Very good",
                    "New pads\nin 2020",
                    "1"),
                List.of(
                    "8",
                    "GBP 99.5",
                    "03/09/2009",
                    "Store A",
                    "-",
                    "three-quarter",
                    "Violin",
                    "",
                    "VIO-9",
                    "",
                    "",
                    ""),
                List.of("", "£1,349.50", "", "", "", "", "TOTAL"),
                List.of(
                    "Locker",
                    "Cost (£)",
                    "Purchased",
                    "Kept at",
                    "S/N",
                    "Size",
                    "Instrument",
                    "Make",
                    "Asset Tag",
                    "State of repair",
                    "Comments",
                    "Qty"),
                List.of("", "", "", "", "", "", "", "", "", "", "", "", "", "stray")));

    ImportJob job = job(receipt);
    assertEquals(new ImportJob.Counts(8, 2, 0, 0, 0, 6), job.counts());
    assertEquals(List.of("Locker", "column 14 (no heading)"), job.unread());
    assertTrue(receipt.said().contains("columns passed over: Locker"), receipt.said());
    ItemFacts clarinet = item("CLA-401").facts();
    assertEquals(Optional.of(LocalDate.of(2009, 9, 1)), clarinet.purchase().on());
    assertEquals(Optional.of(Money.of("1250")), clarinet.purchase().price());
    assertEquals("00123", clarinet.serial());
    assertEquals(Condition.GOOD, clarinet.condition());
    assertEquals("New pads in 2020", clarinet.note());
    assertEquals("Bb clarinet, Yamaha", model(clarinet).words());
    ItemFacts violin = item("vio-9").facts();
    assertEquals("", violin.serial());
    assertEquals(Optional.of(Money.of("99.50")), violin.purchase().price());
    assertEquals("3/4 violin", model(violin).words());
    assertEquals(Optional.of("Store A"), item("VIO-9").storedAt());
  }

  @Test
  void a_number_written_otherwise_is_the_same_item_and_two_of_them_in_a_file_are_told() {
    bring(Map.of(), PLAIN, row("CLA-401", "1"), row("1-11", "2"), row("A-1", "3"));

    ImportJob job =
        job(
            done(
                bring(
                    Map.of(),
                    PLAIN,
                    row("CLA 401", "9"),
                    row("cla401", "8"),
                    row("11-1", "4"),
                    row("B 7", "5"),
                    row("b-7", "6"),
                    row("A-1", "3"))));

    assertEquals(new ImportJob.Counts(6, 2, 1, 1, 2, 0), job.counts());
    assertEquals("9", item("CLA-401").facts().serial());
    assertEquals("CLA-401", item("cla 401").facts().assetNumber());
    assertEquals("4", item("11-1").facts().serial());
    List<Verdict> refused = every().refusedOf(new Key.ByRef(job.identity().ref()));
    assertEquals(List.of("cla401", "b-7"), refused.stream().map(Verdict::key).toList());
    assertTrue(refused.getFirst().reason().contains("stands in row 2"), refused.toString());
  }

  private static List<String> row(String number, String serial) {
    return List.of(number, "Flute", serial, "Store A", "");
  }

  @Test
  void the_same_file_again_changes_nothing_and_another_changes_what_it_says() {
    done(bring(Map.of(), PLAIN, SAX, CELLO));

    Receipt again = done(bring(Map.of(), PLAIN, SAX, CELLO));
    Receipt other =
        done(
            bring(
                Map.of(),
                List.of("Where", "Item", "Asset number", "Condition", "Price"),
                List.of("Store C", "Alto sax", "sax-1", "poor", "")));

    assertEquals(new ImportJob.Counts(2, 0, 0, 2, 0, 0), job(again).counts());
    assertEquals(new ImportJob.Counts(1, 0, 1, 0, 0, 0), job(other).counts());
    Item sax = item("SAX-1");
    assertEquals(Optional.of("Store C"), sax.storedAt());
    assertEquals("Store C", sax.facts().home());
    assertEquals(Condition.POOR, sax.facts().condition());
    assertEquals("L 123", sax.facts().serial());
    assertEquals("alto saxophone, Yamaha YAS-280", model(sax.facts()).words());
  }

  @Test
  void a_serial_number_of_another_item_is_asked_about() {
    done(bring(Map.of(), PLAIN, SAX));
    List<String> same = List.of("SAX-2", "Tenor sax", "l 123", "Store A", "");

    Receipt asked = done(bring(Map.of(), PLAIN, same));
    Receipt within =
        done(
            bring(
                Map.of(),
                PLAIN,
                List.of("A-1", "Flute", "77", "Store A"),
                List.of("A-2", "Flute", "77", "Store A")));
    Receipt meant = done(bring(Map.of("same_serials", "true"), PLAIN, same));

    Verdict verdict = refusedIn(asked).getFirst();
    assertEquals("Serial Number", verdict.column());
    assertTrue(verdict.reason().contains("SAX-1 (ITM-"), verdict.reason());
    assertEquals(same, verdict.cells());
    assertTrue(refusedIn(within).getFirst().reason().contains("A-1, above"));
    assertEquals(1, job(meant).counts().fresh());
  }

  @Test
  void a_barcode_stands_on_one_item_whatever_is_said() {
    List<String> header = List.of("Asset", "Instrument", "Barcode", "Store");
    done(bring(Map.of(), header, List.of("A-1", "Flute", "500", "Store A")));

    Receipt receipt =
        done(
            bring(
                Map.of("same_serials", "true"), header, List.of("A-2", "Flute", "500", "Store A")));

    assertEquals("Barcode", refusedIn(receipt).getFirst().column());
  }

  @Test
  void rows_that_cannot_be_taken_say_why_and_the_others_come_in() {
    Receipt receipt =
        done(
            bring(
                Map.of(),
                List.of(
                    "Asset",
                    "Instrument",
                    "Store",
                    "Bought",
                    "Price",
                    "Condition",
                    "Status",
                    "Qty",
                    "Useful life",
                    "Size"),
                List.of("A-1", "Flute", "Store A"),
                List.of("", "Flute", "Store A", "2009"),
                List.of("CLA-1 / CLA-2", "Clarinet", "Store A"),
                List.of("CLA-1/CLA-2", "Clarinet", "Store A"),
                List.of("A-3", "", "Store A", "2010"),
                List.of("A-4", "Flute", ""),
                List.of("A-5", "Flute", "Store A", "31/02/2009"),
                List.of("A-6", "Flute", "Store A", "", "lots"),
                List.of("A-7", "Flute", "Store A", "", "-5"),
                List.of("A-8", "Flute", "Store A", "", "", "shiny"),
                List.of("A-9", "Flute", "Store A", "", "", "", "On loan"),
                List.of("A-10", "Flute", "Store A", "", "", "", "", "12"),
                List.of("A-11", "Flute", "Store A", "", "", "", "", "", "1000"),
                List.of("A-12", "Flute", "Store A", "", "", "", "", "", "", "enormous"),
                List.of("A-13", "Flute \u202E", "Store A"),
                List.of("a-1", "Flute", "Store A"),
                List.of("HMS/77", "Flute", "Store A"),
                List.of("A-99")));

    assertEquals(new ImportJob.Counts(18, 2, 0, 0, 16, 0), job(receipt).counts());
    assertEquals(
        List.of(
            "Asset",
            "Asset",
            "Asset",
            "Instrument",
            "Store",
            "Bought",
            "Price",
            "Price",
            "Condition",
            "Status",
            "Qty",
            "Useful life",
            "Size",
            "Instrument",
            "Asset",
            "Instrument"),
        refusedIn(receipt).stream().map(Verdict::column).toList());
    assertTrue(refusedIn(receipt).stream().noneMatch(v -> v.reason().isBlank()));
  }

  @Test
  void states_that_the_register_knows_come_with_new_items() {
    done(
        bring(
            Map.of("place", "Main store"),
            List.of("Asset", "Instrument", "Status"),
            List.of("A-1", "Flute", "Available"),
            List.of("A-2", "Flute", "Lost"),
            List.of("A-3", "Flute", "Written off"),
            List.of("A-4", "Flute", "At repair"),
            List.of("A-5", "Flute", "On order")));

    assertEquals(Item.State.IN_STORE, item("A-1").state());
    assertEquals(Item.State.MISSING, item("A-2").state());
    assertEquals(Item.State.DISPOSED, item("A-3").state());
    assertEquals(Item.State.IN_REPAIR, item("A-4").state());
    assertEquals(Item.State.ON_ORDER, item("A-5").state());
  }

  @Test
  void a_hubs_own_words_for_conditions_are_said_once_and_remembered() {
    List<String> header = List.of("Tag", "Equipment", "Location", "Condition (A-D)");
    List<String> row = List.of("T-1", "Trumpet", "Store", "B");

    Receipt unknown = done(dryRun(Map.of(), header, row));
    done(bring(Map.of("map", "B=good, C=fair"), header, row));
    done(bring(Map.of(), header, List.of("T-2", "Cornet", "Store", "C")));

    assertEquals(1, job(unknown).counts().refused());
    assertEquals(Condition.GOOD, item("T-1").facts().condition());
    assertEquals(Condition.FAIR, item("T-2").facts().condition());
  }

  @Test
  void what_a_list_says_where_places_are_may_be_no_place() {
    Receipt brought =
        done(
            bring(
                Map.of(),
                List.of("Inv. no(s)", "Inst.", "Whereabouts (now)"),
                List.of("A-1", "Flute", "Missing since 2023?"),
                List.of("A-2", "Flute", "Lost property room"),
                List.of("A-3", "Flute", "Disposed 2022"),
                List.of("A-4", "Flute", "at repairer"),
                List.of("A-5", "Flute", "On loan - a child"),
                List.of("A-6-A-9", "Flute", "Room 4"),
                List.of("A1-A4", "Flute", "Room 4"),
                List.of("Sub-total flutes", "", ""),
                List.of("17 items", "Grand total", "")));

    assertEquals(Item.State.MISSING, item("A-1").state());
    assertEquals("Lost property room", item("A-2").storedAt().orElseThrow());
    assertEquals(Item.State.DISPOSED, item("A-3").state());
    assertEquals(Item.State.IN_REPAIR, item("A-4").state());
    assertEquals(5, job(brought).counts().fresh());
    assertEquals(2, job(brought).counts().refused());
    assertEquals(2, job(brought).counts().passedOver());
  }

  @Test
  void what_is_said_of_a_heading_is_remembered_until_it_is_forgotten() {
    List<String> header = List.of("Inventarnummer", "Was?", "Wo", "Description");
    List<String> row = List.of("I-1", "Cornet", "Store A", "old");
    String said = "Inventarnummer=asset_number, Was?=instrument, Wo=place, Description=nothing";

    Refusal unknown = refused(bring(Map.of(), header, row));
    done(dryRun(Map.of("map", said), header, row));
    Refusal stillUnknown = refused(bring(Map.of(), header, row));
    done(bring(Map.of("map", said), header, row));
    Receipt again =
        done(
            bring(
                Map.of(),
                List.of("wo", "WAS", "inventarnummer"),
                List.of("Store A", "Cornet", "I-2")));

    assertEquals("instruments.not-a-register", unknown.code());
    assertTrue(unknown.fact().contains("Inventarnummer, Was?, Wo, Description"), unknown.fact());
    assertTrue(unknown.remedy().contains("map \"Their heading=asset_number\""), unknown.remedy());
    assertEquals(unknown.code(), stillUnknown.code());
    assertEquals(1, job(again).counts().fresh());
    assertEquals(4, seen(r -> r.mappings().of("items")).size());

    done(bring(Map.of("map", "Wo=nothing", "place", "Store B"), header, row));
    done(
        perform(
            "mappings forget",
            Map.of("id", seen(r -> r.mappings().of("items")).getFirst().value().identity().ref())));

    assertEquals(3, seen(r -> r.mappings().of("items")).size());
    assertEquals(
        List.of("instrument", "nothing", "nothing"),
        seen(r -> r.mappings().of("items")).stream().map(m -> m.value().field()).sorted().toList());
    assertEquals(List.of(), seen(r -> r.mappings().of("sessions")));
  }

  @Test
  void a_heading_that_the_file_does_not_have_and_a_register_without_a_place_are_refused() {
    Refusal heading = refused(bring(Map.of("map", "Nummer=asset_number"), PLAIN, SAX));
    Refusal place =
        refused(bring(Map.of(), List.of("Asset", "Instrument"), List.of("A-1", "Flute")));
    Refusal empty = refused(bring(Map.of()));

    assertTrue(heading.fact().contains("no heading \"Nummer\""), heading.fact());
    assertTrue(place.fact().contains("where the items are"), place.fact());
    assertEquals("The file has no rows.", empty.fact());
  }

  @Test
  void a_register_is_taken_back_with_its_models_and_what_it_changed() {
    done(bring(Map.of(), PLAIN, SAX));
    Receipt second =
        done(
            bring(
                Map.of("map", "Colour=note"),
                PLAIN,
                List.of("SAX-1", "Yamaha YAS-280 Alto Sax", "L 999", "Store B", "gold"),
                CELLO));
    done(bring(Map.of("map", "Colour=nothing"), PLAIN, List.of("FLU-1", "Flute", "", "Store A")));

    done(perform("imports undo", Map.of("id", second.subject().ref())));

    Item sax = item("SAX-1");
    assertEquals("L 123", sax.facts().serial());
    assertEquals(Optional.of("Store A"), sax.storedAt());
    assertTrue(holds(r -> r.items().find(Key.of("CEL-1")).isEmpty()));
    assertEquals(2, seen(r -> r.models().every()).size());
    assertEquals("nothing", seen(r -> r.mappings().of("items")).getFirst().value().field());
  }

  @Test
  void what_is_said_beside_the_file_goes_before_what_was_said_earlier() {
    done(bring(Map.of("map", "Old no=asset_number"), OLD, List.of("A1", "", "Flute", "Store A")));

    Receipt now =
        done(
            bring(
                Map.of("map", "New no=asset_number"), OLD, List.of("A1", "B1", "Oboe", "Store A")));
    Receipt later = done(bring(Map.of(), OLD, List.of("A2", "B2", "Horn", "Store A")));

    assertEquals("oboe", model(item("B1").facts()).instrument());
    assertEquals("horn", model(item("B2").facts()).instrument());
    assertEquals(List.of("Old no"), job(now).unread());
    assertEquals(List.of("Old no"), job(later).unread());
  }

  @Test
  void a_fields_own_name_goes_before_other_words_for_it() {
    Receipt receipt =
        done(
            bring(
                Map.of(),
                List.of("Asset no", "Type", "Instrument", "Place"),
                List.of("B12", "Woodwind", "Clarinet", "Store A")));

    assertEquals("clarinet", model(item("B12").facts()).instrument());
    assertEquals(List.of("Type"), job(receipt).unread());
  }

  @Test
  void what_a_model_costs_to_replace_is_taken_once_and_other_values_are_noted() {
    List<String> header = List.of("Asset no", "Instrument", "Model", "Replacement value", "Place");
    done(bring(Map.of(), header, List.of("S1", "Oboe", "W-1", "", "Store A")));

    Receipt receipt =
        done(
            bring(
                Map.of(),
                header,
                List.of("S1", "Oboe", "W-1", "£1,450", "Store A"),
                List.of("S2", "Oboe", "W-1", "1450.00", "Store A"),
                List.of("S3", "Oboe", "W-1", "£900", "Store A"),
                List.of("S4", "Horn", "H", "120 150", "Store A")));

    assertEquals(new ImportJob.Counts(4, 2, 1, 0, 1, 0), job(receipt).counts());
    assertEquals(Optional.of(Money.of("1450")), model(item("S1").facts()).value());
    assertEquals("", item("S2").facts().note());
    assertEquals("Replacement value by the register: £900.00.", item("S3").facts().note());
    assertTrue(refusedIn(receipt).getFirst().reason().contains("two amounts"));
    assertEquals(
        new ImportJob.Counts(1, 0, 0, 1, 0, 0),
        job(done(bring(Map.of(), header, List.of("S3", "Oboe", "W-1", "900", "Store A"))))
            .counts());
  }

  @Test
  void ticks_days_to_come_counts_and_words_beside_a_name_are_not_lost() {
    Receipt receipt =
        done(
            bring(
                Map.of("place", "Store A"),
                List.of(
                    "Asset no", "Instrument", "Model", "Description", "Adapted", "Bought", "Qty"),
                List.of("T1", "Violin", "Student I", "crack in rib", "x", "", ""),
                List.of("T2", "Violin", "", "İstanbul Agop 14\"", "", "", "1 pc"),
                List.of("T3", "Violin", "", "", "", "01/09/65", ""),
                List.of("T4", "Violin", "", "", "", "", "12 pcs"),
                List.of("T5", "Violin", "", "", "", "", "two"),
                List.of("T6", "Viola", "Student II gold lacquer with hard case", "", "", "", "")));

    assertEquals(new ImportJob.Counts(6, 3, 0, 0, 3, 0), job(receipt).counts());
    assertTrue(model(item("T1").facts()).accessible());
    assertEquals("crack in rib", item("T1").facts().note());
    assertEquals("Student II gold lacquer with hard case", item("T6").facts().note());
    assertTrue(refusedIn(receipt).getFirst().reason().contains("2065-09-01"));
  }

  @Test
  void a_dry_run_keeps_nothing_and_says_the_same() {
    Receipt receipt = done(dryRun(Map.of(), PLAIN, SAX, CELLO, List.of("Total: 2")));

    assertEquals(new ImportJob.Counts(3, 2, 0, 0, 0, 1), job(receipt).counts());
    assertTrue(holds(r -> r.items().find(Key.of("SAX-1")).isEmpty()));
    assertEquals(List.of(), seen(r -> r.models().every()));
  }

  @Test
  void more_rows_than_come_at_once_share_their_models_and_numbers() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(PLAIN);
    for (int i = 0; i < 2500; i++) {
      rows.add(List.of("F-" + i, "Flute " + i % 3, "S" + i % 2400, "Store A", ""));
    }

    Receipt receipt = done(run(files.file("register.csv", rows), Map.of()));

    assertEquals(new ImportJob.Counts(2500, 2400, 0, 0, 100, 0), job(receipt).counts());
    assertEquals(3, seen(r -> r.models().every()).size());
    assertFalse(refusedIn(receipt).getFirst().reason().contains("above"));
  }

  @SafeVarargs
  private Outcome<Receipt> dryRun(Map<String, String> beside, List<String>... rows) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> row : rows) {
      all.add(row);
    }
    return run(RowsAsFiles.dryRun(files.file("register.csv", all)), beside);
  }

  private Item item(String number) {
    return seen(r -> r.items().find(Key.of(number))).orElseThrow().value();
  }

  private Model model(ItemFacts facts) {
    return seen(r -> r.models().find(new Key.ById(facts.model()))).orElseThrow().value();
  }
}
