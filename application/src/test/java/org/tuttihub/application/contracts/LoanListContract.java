package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.values.Key;

/** Lists of what goes out and what is back come in: every row is done or told of. */
public abstract class LoanListContract extends ListContract {
  private static final List<String> PLAIN =
      List.of("Asset no", "Lent to", "E-mail", "Date out", "Due back", "Returned");

  @Override
  protected String takesIn() {
    return "loans import";
  }

  @Test
  void what_names_a_borrower_goes_out_and_what_names_none_comes_back() {
    stock(6);
    done(perform("items lend", Map.of("id", "FLU-4", "borrower", "D. Carer", "from", day(-9))));

    Receipt receipt =
        done(
            bring(
                PLAIN,
                List.of("flu1", "Una Vale", "una@example.org", "1/11/2026", "19 December 2026"),
                List.of("FLU 2", "Ben Oak", "", "", "2026-12-19", ""),
                List.of("FLU-4", "", "", "", "", "20/11/2026"),
                List.of("FLU-5"),
                List.of("FLU-99", "Una Vale"),
                List.of("", "", "", "", "", ""),
                PLAIN,
                List.of("", "Autumn term"),
                List.of("FLU-1", "Cat Moor"),
                List.of("FLU-6", "Cat Moor", "", "soon")));

    ImportJob job = job(receipt);
    assertEquals(new ImportJob.Counts(9, 2, 1, 0, 4, 2), job.counts());
    LoanFacts first = open("FLU-1").orElseThrow().facts();
    assertEquals(LocalDate.of(2026, 11, 1), first.from());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 19)), first.due());
    assertEquals("una@example.org", first.borrower().email());
    assertEquals(Optional.of("the core's own terms"), first.terms().map(t -> t.policy()));
    assertEquals("Ben Oak", open("FLU-2").orElseThrow().facts().borrower().name());
    assertEquals(Optional.empty(), open("FLU-4"));
    assertEquals(
        List.of("FLU-5", "FLU-99", "FLU-1", "FLU-6"),
        every().refusedOf(new Key.ById(job.identity().id())).stream().map(Verdict::key).toList());
  }

  @Test
  void the_same_list_again_changes_nothing_and_is_taken_back_whole() {
    stock(3);
    List<List<String>> rows =
        List.of(
            PLAIN,
            List.of("FLU-1", "Una Vale", "", "2026-11-02", "2026-12-19"),
            List.of("FLU-2", "Ben Oak"),
            List.of("FLU-3", "", "", "", "", "2026-11-20"));

    Receipt first = done(bring(Map.of(), rows));
    Receipt again = done(bring(Map.of(), rows));

    assertEquals(new ImportJob.Counts(3, 2, 0, 1, 0, 0), job(first).counts());
    assertEquals(new ImportJob.Counts(3, 0, 0, 3, 0, 0), job(again).counts());
    done(perform("imports undo", Map.of("id", first.subject().ref())));
    assertEquals(Optional.empty(), open("FLU-1"));
    assertEquals(Item.State.IN_STORE, item("FLU-1").value().state());
    assertEquals(Item.State.IN_STORE, item("FLU-2").value().state());
  }

  @Test
  void a_dry_run_tells_the_same_and_keeps_nothing() {
    stock(2);
    ImportFile file =
        files.file("l.csv", List.of(PLAIN, List.of("FLU-1", "Una Vale"), List.of("FLU-9", "Una")));

    Receipt receipt = done(run(RowsAsFiles.dryRun(file), Map.of()));

    assertEquals(new ImportJob.Counts(2, 1, 0, 0, 1, 0), job(receipt).counts());
    assertEquals(Optional.empty(), open("FLU-1"));
  }

  @Test
  void what_is_promised_to_somebody_else_is_refused_and_told() {
    stock(2);
    done(
        perform(
            "reservations add",
            Map.of("item", "FLU-1", "borrower", "D. Carer", "from", day(10), "until", day(20))));

    Receipt receipt =
        done(
            bring(
                PLAIN,
                List.of("FLU-1", "Una Vale", "", "", day(15)),
                List.of("FLU-2", "Una Vale", "", "", day(15))));

    assertEquals(new ImportJob.Counts(2, 1, 0, 0, 1, 0), job(receipt).counts());
    assertTrue(
        every()
            .refusedOf(new Key.ById(receipt.subject().id()))
            .getFirst()
            .reason()
            .contains("promises"));
  }

  @Test
  void whatever_lists_come_an_item_is_out_exactly_on_its_open_loan() {
    stock(8);
    Random random = new Random(23);

    for (int round = 0; round < 12; round++) {
      List<List<String>> rows = new ArrayList<>(List.of(PLAIN));
      for (int row = 0; row < 8; row++) {
        rows.add(
            List.of(
                (random.nextBoolean() ? "FLU-" : "flu ") + (1 + random.nextInt(9)),
                random.nextInt(3) == 0 ? "" : "Carer " + random.nextInt(3),
                "",
                "",
                random.nextBoolean() ? day(random.nextInt(30)) : "",
                random.nextInt(4) == 0 ? Acts.TODAY.toString() : ""));
      }
      ImportJob job = job(done(bring(Map.of(), rows)));
      assertEquals(8, job.counts().read());
      for (int i = 1; i <= 8; i++) {
        Item item = item("FLU-" + i).value();
        assertEquals(
            item.outOn(),
            open("FLU-" + i).map(loan -> loan.identity().id()),
            "after round " + round);
      }
    }
  }

  private void stock(int many) {
    String model = done(perform("models add", Map.of("instrument", "flute"))).subject().ref();
    for (int i = 1; i <= many; i++) {
      done(
          perform(
              "items add", Map.of("asset_number", "FLU-" + i, "model", model, "place", "Store 1")));
    }
  }

  private static String day(int days) {
    return Acts.TODAY.plusDays(days).toString();
  }

  private Stored<Item> item(String number) {
    return seen(r -> r.items().find(Key.of(number))).orElseThrow();
  }

  private Optional<Loan> open(String number) {
    UUID id = item(number).value().identity().id();
    return seen(r -> r.loans().openOf(id)).map(Stored::value);
  }
}
