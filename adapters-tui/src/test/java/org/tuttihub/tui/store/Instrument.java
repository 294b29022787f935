package org.tuttihub.tui.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.values.Money;

/** An instrument of the store, with the repairs that it had. */
public record Instrument(
    UUID id,
    String ref,
    String name,
    InstrumentState state,
    Family family,
    int bought,
    Money price,
    Optional<LocalDate> dueBack,
    String note,
    List<Repair> repairs) {

  /** What an instrument is. */
  enum Family {
    BRASS,
    STRINGS,
    WOODWIND,
    PERCUSSION
  }

  /** Where it is in its life. */
  public enum InstrumentState {
    IN_STORE,
    ON_LOAN,
    UNDER_REPAIR
  }

  /** Work that was done on it. */
  record Repair(LocalDate done, String what, Money cost) {}

  /** A row of the list. */
  record Row(
      String ref,
      String name,
      Family family,
      InstrumentState state,
      int bought,
      Money price,
      Optional<LocalDate> dueBack,
      Optional<String> borrower) {}

  /** The card. */
  record Card(
      String ref,
      String name,
      Family family,
      InstrumentState state,
      int bought,
      Money price,
      Optional<LocalDate> dueBack,
      String note,
      List<Repair> repairs) {}

  Row row() {
    return new Row(ref, name, family, state, bought, price, dueBack, Optional.empty());
  }

  Card card() {
    return new Card(ref, name, family, state, bought, price, dueBack, note, repairs);
  }

  Instrument named(String other) {
    return new Instrument(id, ref, other, state, family, bought, price, dueBack, note, repairs);
  }

  Instrument noted(String other) {
    return new Instrument(id, ref, name, state, family, bought, price, dueBack, other, repairs);
  }

  Instrument repaired(List<Repair> others) {
    return new Instrument(id, ref, name, state, family, bought, price, dueBack, note, others);
  }

  Instrument lentUntil(LocalDate due) {
    return new Instrument(
        id,
        ref,
        name,
        InstrumentState.ON_LOAN,
        family,
        bought,
        price,
        Optional.of(due),
        note,
        repairs);
  }

  Instrument back() {
    return new Instrument(
        id,
        ref,
        name,
        InstrumentState.IN_STORE,
        family,
        bought,
        price,
        Optional.empty(),
        note,
        repairs);
  }
}
