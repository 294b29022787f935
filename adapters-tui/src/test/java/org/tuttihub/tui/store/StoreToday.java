package org.tuttihub.tui.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.today.TodayCatalogue;
import org.tuttihub.application.today.TodayKind;
import org.tuttihub.application.today.TodayLine;
import org.tuttihub.application.today.TodayReads;
import org.tuttihub.application.today.Together;
import org.tuttihub.tui.command.CommandLine;

/** The catalogue of the store with a first screen. */
public final class StoreToday implements TodayReads {
  private static final List<TodayLine> LINES =
      List.of(
          TodayLine.of(
                  TodayKind.LATE,
                  "instruments",
                  "1 instrument is in the store",
                  "%,d instruments are in the store")
              .where("state=in-store")
              .by("-ref"),
          TodayLine.of(
                  TodayKind.BROKEN,
                  "instruments",
                  "1 instrument is a cello",
                  "%,d instruments are cellos")
              .where("name=cello"),
          TodayLine.none(TodayKind.DUE, "instruments", "There is no Sousaphone")
              .where("name=Sousaphone"),
          TodayLine.none(TodayKind.DUE, "instruments", "There is no instrument"));

  private StoreToday() {}

  public static Catalogue of(Store store) {
    return of(store, LINES);
  }

  /** With nothing to be done. */
  public static Catalogue quiet(Store store) {
    return of(store, List.of());
  }

  /** With more to be done than a screen shows. */
  public static Catalogue busy(Store store) {
    return of(store, Collections.nCopies(30, LINES.getFirst()));
  }

  private static Catalogue of(Store store, List<TodayLine> lines) {
    AtomicReference<Catalogue> itself = new AtomicReference<>();
    Clock clock = CommandLine.beginning().clock();
    List<Operation> all =
        new ArrayList<>(
            TodayCatalogue.of(lines, itself::get, new StoreToday(), () -> LocalDate.now(clock)));
    all.addAll(StoreCatalogue.of(store).all().toList());
    itself.set(new Catalogue(all));
    return itself.get();
  }

  @Override
  public Together together() {
    return Together.IN_TURN;
  }

  @Override
  public Optional<Instant> hereBefore(String actor) {
    return Optional.of(Instant.parse("2026-11-20T16:40:00Z"));
  }

  @Override
  public List<DoneSince> doneByOthers(String actor, Instant since) {
    return List.of(new DoneSince("instruments lend", 2), new DoneSince("instruments import", 1));
  }
}
