package org.tuttihub.launcher.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.fakes.CountingIds;
import org.tuttihub.application.fakes.CountingSecrets;
import org.tuttihub.application.fakes.InMemoryDesk;
import org.tuttihub.application.fakes.InMemoryHub;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.files.FileTables;
import org.tuttihub.launcher.plugins.Jars;
import org.tuttihub.plugin.host.Approvals;
import org.tuttihub.plugin.host.Limits;
import org.tuttihub.plugin.host.PluginHost;

/** An empty hub in memory on a certain day, with a catalogue to play the demonstration through. */
public final class Rehearsal {
  public static final LocalDate A_SUNDAY = LocalDate.of(2026, 11, 22);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** The policies that Tutti brings, which the demonstration adopts. */
  private static final PolicyHost POLICIES =
      PluginHost.open(Jars.shipped(), Approvals.NONE, Limits.USUAL);

  public final InMemoryHub hub = new InMemoryHub();
  public final AcademicYear year;
  public final Acting.Beginning acting;
  public final Catalogue catalogue;
  final List<String> told = new ArrayList<>();

  public Rehearsal(LocalDate today) {
    year = AcademicYear.containing(today);
    CountingIds ids = new CountingIds();
    acting =
        new Acting.Beginning(
            Clock.fixed(today.atTime(LocalTime.NOON).atZone(LONDON).toInstant(), LONDON), ids);
    catalogue =
        new TuttiCatalogue(
                hub,
                new SomeReads(hub, year),
                new InMemoryDesk(hub),
                new FileTables(),
                ids,
                new CountingSecrets(),
                POLICIES,
                () -> today,
                LONDON)
            .catalogue();
  }

  /** Whether the demonstration was loaded; a refusal is told as its sentence. */
  String load() {
    return told(DemoHub.load(catalogue, acting, told::add));
  }

  Steps steps() {
    return new Steps(catalogue, acting, told::add);
  }

  public static <T> String told(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> String.valueOf(value);
      case Outcome.Refused<T>(Refusal refusal) -> refusal.sentence();
    };
  }

  List<Objective> objectives() {
    return hub.look(
        records -> {
          List<Objective> all = new ArrayList<>();
          for (int number = 1; number <= 50; number++) {
            records
                .objectives()
                .find(new Key.ByRef("OBJ-" + number))
                .ifPresent(stored -> all.add(stored.value()));
          }
          return all;
        });
  }

  List<Booking> bookings() {
    return hub.look(
        records -> {
          List<Booking> all = new ArrayList<>();
          for (int number = 1; number <= 100; number++) {
            records
                .bookings()
                .find(new Key.ByRef("BKG-" + number))
                .ifPresent(stored -> all.add(stored.value()));
          }
          return all;
        });
  }

  List<BookingSet> bookingSets() {
    return bookingSets(hub);
  }

  static List<BookingSet> bookingSets(InMemoryHub hub) {
    return hub.look(
        records -> {
          List<BookingSet> all = new ArrayList<>();
          for (int number = 1; number <= 9; number++) {
            records
                .bookingSets()
                .find(new Key.ByRef("BKS-" + number))
                .ifPresent(stored -> all.add(stored.value()));
          }
          return all;
        });
  }

  List<Gap> gaps() {
    return hub.look(
        records ->
            records.needs().of(year).stream()
                .flatMap(row -> records.gaps().of(row.value().identity().id()).stream())
                .<Gap>map(Stored::value)
                .toList());
  }
}
