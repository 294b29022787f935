package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.instruments.MoveItem;
import org.tuttihub.application.instruments.RecordMaintenance;
import org.tuttihub.application.instruments.RepairItem;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.InstrumentSamples;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** What the care of the stock asks of its records. */
public abstract class StockContract extends HubContract {
  private static final Key VIOLIN = new Key.ByRef("VLN-1");

  @Test
  void of_many_who_send_one_item_to_be_repaired_at_once_one_does() throws Exception {
    keep(Lives::ground);
    RepairItem repair = new RepairItem(hub(), ids);

    List<Outcome<Receipt>> outcomes =
        AtOnce.all(8, desk -> repair.send(acts.anna(), sent("Workshop " + desk)));

    assertEquals(1, outcomes.stream().filter(o -> o instanceof Outcome.Done).count());
    assertTrue(seen(StockContract::isRepairedByItsOnlyRepair));
  }

  @Test
  void whatever_is_done_at_random_an_item_is_in_repair_exactly_while_one_repair_is_open() {
    keep(Lives::ground);
    RepairItem repair = new RepairItem(hub(), ids);
    MoveItem move = new MoveItem(hub());
    Random random = new Random(2026);
    Set<Item.State> states = EnumSet.noneOf(Item.State.class);

    for (int step = 0; step < 70; step++) {
      switch (random.nextInt(5)) {
        case 0, 1 -> repair.send(acts.anna(), sent("Workshop"));
        case 2 -> repair.back(acts.anna(), back(random.nextInt(3) == 0));
        case 3 -> move.keep(acts.anna(), new MoveItem.Which(VIOLIN));
        default ->
            move.move(acts.anna(), new MoveItem.Place(VIOLIN, Optional.of("S"), Optional.empty()));
      }
      states.add(seen(r -> r.items().find(VIOLIN)).orElseThrow().value().state());
      assertTrue(seen(StockContract::isRepairedByItsOnlyRepair), "after step " + step);
    }
    assertEquals(
        EnumSet.of(Item.State.IN_STORE, Item.State.IN_REPAIR, Item.State.WRITE_OFF_PROPOSED),
        states);
  }

  @Test
  void maintenance_of_many_items_is_written_at_once_and_no_day_twice() {
    keep(Lives::ground);
    keep(
        r ->
            r.items()
                .addAll(
                    IntStream.range(0, 300)
                        .<Item>mapToObj(
                            n ->
                                new Item.InStore(
                                    InstrumentSamples.facts(2000 + n, "ITM-" + (2000 + n), "M" + n),
                                    Acts.TODAY,
                                    "Store 1"))
                        .toList()));
    List<Key> lines = new ArrayList<>();
    IntStream.range(0, 300).forEach(n -> lines.add(Key.of("MNT-801/ITM-" + (2000 + n))));
    RecordMaintenance record = new RecordMaintenance(hub(), ids);

    Receipt receipt =
        ((Outcome.Done<Receipt>) record.perform(acts.anna(), done(lines, Acts.TODAY))).value();
    assertEquals("300", receipt.facts().get("entries"));
    assertEquals(
        "MNT-801",
        seen(r -> r.schedules().findAll(List.of("MNT-801", "MNT-9"))).keySet().iterator().next());
  }

  private static boolean isRepairedByItsOnlyRepair(AllRecords r) {
    Item item = r.items().find(VIOLIN).orElseThrow().value();
    Optional<String> repairer =
        r.repairs()
            .openOf(item.identity().id())
            .map(Stored::value)
            .map(Repair::facts)
            .map(facts -> facts.repairer());
    return repairer.equals(
        item instanceof Item.InRepair away ? Optional.of(away.repairer()) : Optional.empty());
  }

  private static RepairItem.Send sent(String repairer) {
    return new RepairItem.Send(
        VIOLIN,
        repairer,
        "A crack",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static RepairItem.Back back(boolean over) {
    return new RepairItem.Back(
        VIOLIN,
        Optional.of(over),
        Optional.of("Store 1"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static RecordMaintenance.Done done(List<Key> lines, LocalDate on) {
    return new RecordMaintenance.Done(
        lines, Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
