package org.tuttihub.domain.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.instruments.Item.State;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/** The life of an item. */
class ItemTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final UUID LOAN = new UUID(0, 2);
  private static final UUID RESERVATION = new UUID(0, 3);
  private static final ItemFacts FACTS = facts(Condition.GOOD);

  @Test
  void an_item_goes_out_and_comes_back_as_it_then_is() {
    Item out = done(inStore().lend(LOAN, Optional.empty(), DAY));

    Item back = done(out.takeBack("Store 2", Condition.POOR, DAY.plusDays(9)));

    assertEquals(Optional.of(LOAN), out.outOn());
    assertEquals(Optional.empty(), out.storedAt());
    assertEquals(new Item.InStore(FACTS.in(Condition.POOR), DAY.plusDays(9), "Store 2"), back);
  }

  @Test
  void what_is_out_is_not_lent_again_and_the_refusal_says_since_when() {
    Item out = done(inStore().lend(LOAN, Optional.empty(), DAY));

    Refusal refusal = refused(out.lend(new UUID(0, 9), Optional.empty(), DAY));

    assertEquals("instruments.not-in-state", refusal.code());
    assertEquals("VLN-1 (ITM-1) is on loan since 2026-09-07 and cannot be lent.", refusal.fact());
  }

  @Test
  void what_is_kept_for_a_reservation_goes_out_for_that_one_only() {
    Item reserved = done(inStore().setAside(RESERVATION, DAY));

    assertEquals(
        "instruments.reserved", refused(reserved.lend(LOAN, Optional.empty(), DAY)).code());
    assertEquals(State.ON_LOAN, done(reserved.lend(LOAN, Optional.of(RESERVATION), DAY)).state());
  }

  @Test
  void what_is_unusable_is_not_lent() {
    Item broken = new Item.InStore(facts(Condition.UNUSABLE), DAY, "Store 1");

    assertEquals("instruments.unusable", refused(broken.lend(LOAN, Optional.empty(), DAY)).code());
  }

  @Test
  void only_what_was_proposed_or_is_missing_goes_for_good() {
    Item.Disposal how = new Item.Disposal("Sold", "Board 7", Optional.empty());

    assertEquals("instruments.not-in-state", refused(inStore().dispose(how, DAY)).code());
    Item gone = done(done(inStore().proposeWriteOff("Worn", DAY)).dispose(how, DAY));
    assertEquals(State.DISPOSED, gone.state());
    assertEquals("instruments.not-in-state", refused(gone.with(FACTS)).code());
  }

  @Test
  void whatever_is_done_at_random_an_item_is_in_one_place_at_the_most() {
    Random random = new Random(2026);
    Set<State> seen = EnumSet.noneOf(State.class);

    for (int life = 0; life < 300; life++) {
      Item item = new Item.OnOrder(FACTS, DAY, Optional.empty());
      for (int step = 0; step < 40; step++) {
        item = steps().get(random.nextInt(steps().size())).apply(item);
        seen.add(item.state());
        boolean stored = item.storedAt().isPresent();
        assertTrue(!(stored && item.outOn().isPresent()), item.toString());
        assertEquals(
            EnumSet.of(State.IN_STORE, State.RESERVED, State.WRITE_OFF_PROPOSED)
                .contains(item.state()),
            stored);
        assertEquals(
            EnumSet.of(State.ON_LOAN, State.CLASS_SET).contains(item.state()),
            item.outOn().isPresent());
      }
    }

    assertEquals(EnumSet.allOf(State.class), seen);
  }

  private static List<UnaryOperator<Item>> steps() {
    List<UnaryOperator<Item>> all = new ArrayList<>();
    all.add(i -> or(i, i.receive("Store 1", DAY)));
    all.add(i -> or(i, i.move("Store 2", DAY)));
    all.add(i -> or(i, i.setAside(RESERVATION, DAY)));
    all.add(i -> or(i, i.release(DAY)));
    all.add(i -> or(i, i.lend(LOAN, Optional.of(RESERVATION), DAY)));
    all.add(i -> or(i, i.issue(LOAN, Optional.empty(), DAY)));
    all.add(i -> or(i, i.takeBack("Store 1", Condition.GOOD, DAY)));
    all.add(i -> or(i, i.repair("Workshop", "Loose", DAY)));
    all.add(i -> or(i, i.repaired("Store 1", Condition.GOOD, DAY)));
    all.add(i -> or(i, i.miss("Here", DAY)));
    all.add(i -> or(i, i.find("Store 1", DAY)));
    all.add(i -> or(i, i.proposeWriteOff("Worn", DAY)));
    all.add(i -> or(i, i.keep(DAY)));
    all.add(i -> or(i, i.dispose(new Item.Disposal("Sold", "Board", Optional.empty()), DAY)));
    return all;
  }

  private static Item or(Item before, Outcome<Item> after) {
    return after instanceof Outcome.Done<Item>(Item next) ? next : before;
  }

  private static Item inStore() {
    return new Item.InStore(FACTS, DAY, "Store 1");
  }

  private static ItemFacts facts(Condition condition) {
    return new ItemFacts(
        new Identity(new UUID(0, 1), "ITM-1"),
        new UUID(0, 7),
        "VLN-1",
        "",
        "",
        "",
        condition,
        "",
        "",
        "",
        Purchase.UNKNOWN,
        Optional.empty(),
        "");
  }

  private static Item done(Outcome<Item> outcome) {
    return switch (outcome) {
      case Outcome.Done<Item>(Item item) -> item;
      case Outcome.Refused<Item>(Refusal refusal) -> throw new AssertionError(refusal.sentence());
    };
  }

  private static Refusal refused(Outcome<Item> outcome) {
    return ((Outcome.Refused<Item>) outcome).refusal();
  }
}
