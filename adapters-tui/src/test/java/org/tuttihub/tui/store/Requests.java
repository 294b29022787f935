package org.tuttihub.tui.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.tui.store.Instrument.Family;
import org.tuttihub.tui.store.Instrument.Repair;

/** What the deeds of the store need. */
interface Requests {

  /** A new instrument. */
  record Add(
      String name,
      Family family,
      int bought,
      Money price,
      String note,
      Optional<String> school,
      List<Repair> repairs) {}

  /** A changed one. */
  record ChangeIt(
      Key id,
      Change<String> name,
      Change<String> note,
      Change<Money> price,
      Change<List<Repair>> repairs) {}

  /** One that goes out. */
  record Lend(Key id, LocalDate until, boolean caseIncluded) {}

  /** Nothing but which. */
  record Which(Key id) {}

  /** What an import may be told. */
  record ImportOptions(Optional<LocalDate> edition) {}

  /** What an export may be told. */
  record ExportOptions(Optional<Family> family) {}

  /** Nothing at all. */
  record Nothing() {}

  /** The hub's new name. */
  record Rename(String name) {}
}
