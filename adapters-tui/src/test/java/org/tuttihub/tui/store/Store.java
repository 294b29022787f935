package org.tuttihub.tui.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Subject;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.tui.store.Instrument.Family;
import org.tuttihub.tui.store.Instrument.InstrumentState;
import org.tuttihub.tui.store.Instrument.Repair;

/** A store of instruments in memory, with versions and a history, for tests of the terminal. */
public final class Store {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");
  static final Noun INSTRUMENTS = new Noun("instruments", "instruments", "instrument", "INS");
  static final Noun HUB = new Noun("hub", "hub", "hub", "");
  static final Noun HISTORY = new Noun("history", "history", "entry", "");
  static final Noun KEYS = new Noun("access", "keys", "key", "KEY");
  static final Noun IMPORTS = new Noun("imports", "imports", "import", "IMP");

  /** What happened. */
  public record Entry(UUID deed, String subject, String operation, String said, String who) {}

  /** The hub. */
  public record HubCard(String name, String vision) {}

  private final Map<String, Stored<Instrument>> kept = new LinkedHashMap<>();
  private final Map<UUID, Stored<Instrument>> before = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private Stored<HubCard> hub = new Stored<>(new HubCard("Demonstration Hub", "Music for all."), 1);

  /** A store with so many instruments. */
  public static Store of(int many) {
    Store store = new Store();
    String[] names = {"Cornet", "Violin", "Clarinet", "Djembe", "Trombone", "Cello", "Flute"};
    Family[] families = {Family.BRASS, Family.STRINGS, Family.WOODWIND, Family.PERCUSSION};
    for (int i = 1; i <= many; i++) {
      String name = names[i % names.length] + " " + (100 + i);
      store.put(store.made(name, families[i % families.length], 2000 + i % 25, 12_500 + i));
    }
    return store;
  }

  private Instrument made(String name, Family family, int bought, long pence) {
    int number = kept.size() + 1;
    return new Instrument(
        new UUID(7, number),
        "INS-" + number,
        name,
        InstrumentState.IN_STORE,
        family,
        bought,
        new Money(pence),
        Optional.empty(),
        number % 3 == 0 ? "Case with a broken lock.\nStrap is new." : "",
        number % 4 == 0
            ? List.of(new Repair(LocalDate.of(2026, 3, 2), "new strings", new Money(4_000)))
            : List.of());
  }

  private void put(Instrument instrument) {
    kept.put(instrument.ref(), new Stored<>(instrument, 1));
  }

  /** Puts any name and note on an instrument, as if it had come past every gate. */
  public synchronized void poison(String ref, String text) {
    kept.computeIfPresent(
        ref,
        (_, s) ->
            new Stored<>(s.value().named(text).noted(text).repaired(worn(text)), s.version()));
    entries.add(new Entry(new UUID(8, entries.size()), ref, text, text, text));
    hub = new Stored<>(new HubCard(text, text), hub.version());
  }

  private static List<Repair> worn(String text) {
    return List.of(new Repair(LocalDate.of(2026, 3, 2), text, new Money(1)));
  }

  /** Somebody else changes an instrument. */
  public synchronized void meanwhile(String ref, String name) {
    kept.computeIfPresent(ref, (_, s) -> new Stored<>(s.value().named(name), s.version() + 1));
  }

  /** Somebody else takes an instrument away. */
  public synchronized void drop(String ref) {
    kept.remove(ref);
  }

  /** Somebody else brings an instrument. */
  public synchronized void bring(String ref) {
    Instrument made = made("Tuba", Family.BRASS, 2026, 1);
    kept.put(
        ref,
        new Stored<>(
            new Instrument(
                made.id(),
                ref,
                made.name(),
                made.state(),
                made.family(),
                made.bought(),
                made.price(),
                made.dueBack(),
                made.note(),
                made.repairs()),
            1));
  }

  public synchronized Optional<Stored<Instrument>> find(Key key) {
    return Optional.ofNullable(kept.get(key.toString()));
  }

  synchronized List<Instrument.Row> rows() {
    return kept.values().stream().map(stored -> stored.value().row()).toList();
  }

  public synchronized List<Entry> entries() {
    return entries.reversed().stream().toList();
  }

  synchronized Stored<HubCard> hub() {
    return hub;
  }

  synchronized Outcome<Receipt> rename(Acting acting, String name) {
    hub = new Stored<>(new HubCard(name, hub.value().vision()), hub.version() + 1);
    return Outcome.done(
        Receipt.of(acting, new Subject("hub", new UUID(1, 1), "HUB"), hub.version(), "Renamed."));
  }

  synchronized Outcome<Receipt> add(Acting acting, Requests.Add asked) {
    Instrument made = made(asked.name(), asked.family(), asked.bought(), asked.price().pence());
    Instrument full = made.noted(asked.note()).repaired(asked.repairs());
    put(full);
    return done(acting, full, 1, "Instrument " + full.ref() + " was added.");
  }

  /** Takes a step with an instrument, when it is as it was seen. */
  synchronized Outcome<Receipt> step(
      Acting acting, Key key, Function<Instrument, Outcome<Instrument>> step, String said) {
    Stored<Instrument> stored = kept.get(key.toString());
    if (stored == null) {
      return Outcome.refused(Refusal.unknown("instruments", "instrument", key.toString()));
    }
    long expected = acting.expectedVersion().orElse(stored.version());
    if (expected != stored.version()) {
      return Outcome.refused(Refusal.stale(key.toString(), expected, stored.version()));
    }
    return step.apply(stored.value())
        .then(
            changed -> {
              before.put(acting.deed(), stored);
              kept.put(changed.ref(), new Stored<>(changed, stored.version() + 1));
              return done(
                  acting, changed, stored.version() + 1, String.format(said, changed.ref()));
            });
  }

  synchronized Outcome<Receipt> undo(Acting acting, Key key) {
    UUID deed = UUID.fromString(key.toString());
    Stored<Instrument> was = before.get(deed);
    if (was == null) {
      return Outcome.refused(
          Refusal.rule("history.not-undoable", "That cannot be undone.", "Change it by hand."));
    }
    Stored<Instrument> is = kept.get(was.value().ref());
    kept.put(was.value().ref(), new Stored<>(was.value(), is.version() + 1));
    return done(acting, was.value(), is.version() + 1, was.value().ref() + " is as it was before.");
  }

  private Outcome<Receipt> done(Acting acting, Instrument instrument, long version, String said) {
    entries.add(
        new Entry(
            acting.deed(), instrument.ref(), acting.operation(), said, acting.actor().name()));
    Subject subject = new Subject("instruments", instrument.id(), instrument.ref());
    return Outcome.done(Receipt.of(acting, subject, version, said));
  }
}
