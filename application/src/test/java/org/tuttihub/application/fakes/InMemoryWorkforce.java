package org.tuttihub.application.fakes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.fakes.Shelves.Row;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.workforce.ClearanceRecords;
import org.tuttihub.application.workforce.CpdBookings;
import org.tuttihub.application.workforce.CpdEvents;
import org.tuttihub.application.workforce.Overrides;
import org.tuttihub.application.workforce.Releases;
import org.tuttihub.application.workforce.Rolls;
import org.tuttihub.application.workforce.Sessions;
import org.tuttihub.application.workforce.Staff;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Attendee;
import org.tuttihub.domain.workforce.CheckDetail;
import org.tuttihub.domain.workforce.ClearanceOverride;
import org.tuttihub.domain.workforce.ClearanceOverride.Approved;
import org.tuttihub.domain.workforce.ClearanceRecord;
import org.tuttihub.domain.workforce.CpdBooking;
import org.tuttihub.domain.workforce.CpdEvent;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.Release;
import org.tuttihub.domain.workforce.Retention;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.TeachingSession.Facts;

/** The records of the room {@code workforce}, in memory. */
final class InMemoryWorkforce {
  /** The shelf of what the past does not keep. */
  private static final String DETAILS = "details of checks";

  private static final String RETENTIONS = "retentions of staff";

  private static final String GUESTS = "guests of trainings";

  private InMemoryWorkforce() {}

  static final class OfStaff extends InMemoryProgramme.Many<Member> implements Staff {
    OfStaff(Unit unit) {
      super(unit, Member.class);
    }

    @Override
    Optional<String> nameOf(Member member) {
      return Optional.of(member.identity().ref());
    }

    @Override
    public List<Stored<Member>> named() {
      return all().filter(m -> retention(m.value().identity().id()).erasedOn().isEmpty()).toList();
    }

    @Override
    public Retention retention(UUID staff) {
      return unit()
          .shelves()
          .row(new Place(RETENTIONS, staff))
          .map(row -> (Retention) row.value())
          .orElse(Retention.NONE);
    }

    @Override
    public void keepRetention(UUID staff, Retention retention) {
      unit()
          .writeForGood(new Place(RETENTIONS, staff), new Row(retention, "", 1, Optional.empty()));
    }

    @Override
    public void erase(UUID staff) {
      Stored<Member> stored = find(new Key.ById(staff)).orElseThrow();
      Member m = stored.value();
      replace(
          stored.with(
              new Member(
                  m.identity(),
                  "Erased",
                  "",
                  m.engagement(),
                  m.partner(),
                  m.roles(),
                  List.of(),
                  List.of(),
                  Optional.empty(),
                  Optional.empty(),
                  "",
                  m.works())));
      unit()
          .shelves()
          .everything()
          .forEach(
              (place, row) -> {
                if (row.value() instanceof Subject subject && subject.id().equals(staff)) {
                  unit().write(place, Optional.empty());
                }
              });
    }
  }

  static final class OfClearanceRecords extends InMemoryProgramme.Many<ClearanceRecord>
      implements ClearanceRecords {
    OfClearanceRecords(Unit unit) {
      super(unit, ClearanceRecord.class);
    }

    @Override
    Optional<String> nameOf(ClearanceRecord record) {
      return Optional.of(record.identity().ref());
    }

    @Override
    public Optional<CheckDetail> detail(UUID record) {
      return unit().shelves().row(place(record)).map(row -> (CheckDetail) row.value());
    }

    @Override
    public void keepDetail(UUID record, CheckDetail detail) {
      unit().writeForGood(place(record), new Row(detail, "", 1, Optional.empty()));
    }

    @Override
    public int forgetDetails(Collection<UUID> records) {
      List<UUID> there = records.stream().filter(id -> detail(id).isPresent()).distinct().toList();
      there.forEach(id -> unit().shelves().put(place(id), Optional.empty()));
      return there.size();
    }

    private static Place place(UUID record) {
      return new Place(DETAILS, "detail of " + record);
    }
  }

  static final class OfOverrides extends InMemoryKept<ClearanceOverride> implements Overrides {
    OfOverrides(Unit unit) {
      super(unit, ClearanceOverride.class);
    }
  }

  static final class OfReleases extends InMemoryKept<Release> implements Releases {
    OfReleases(Unit unit) {
      super(unit, Release.class);
    }
  }

  static final class OfSessions extends InMemoryProgramme.Many<TeachingSession>
      implements Sessions {
    OfSessions(Unit unit) {
      super(unit, TeachingSession.class);
    }

    @Override
    Optional<String> nameOf(TeachingSession session) {
      return Optional.of(session.facts().source());
    }

    @Override
    public List<Holder> holders(AcademicYear year, Term.Season term, LocalDate from) {
      Map<UUID, List<Facts>> held =
          of(year, term, from)
              .map(s -> s.value().facts())
              .filter(f -> f.staff().isPresent())
              .sorted(Comparator.comparing(Facts::on))
              .collect(
                  Collectors.groupingBy(
                      f -> f.staff().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
      return held.entrySet().stream()
          .map(
              e ->
                  new Holder(
                      e.getKey(),
                      e.getValue().getFirst().on(),
                      e.getValue().size(),
                      e.getValue().stream()
                          .limit(Holder.SOME)
                          .map(f -> f.identity().ref())
                          .toList()))
          .toList();
    }

    @Override
    public int planned(AcademicYear year, Term.Season term, LocalDate from) {
      return Math.toIntExact(of(year, term, from).count());
    }

    @Override
    public void release(UUID release, AcademicYear year, Term.Season term, LocalDate from) {
      of(year, term, from)
          .toList()
          .forEach(s -> replace(s.with(new TeachingSession.Released(s.value().facts(), release))));
    }

    private Stream<Stored<TeachingSession>> of(
        AcademicYear year, Term.Season term, LocalDate from) {
      return all()
          .filter(s -> s.value() instanceof TeachingSession.Planned)
          .filter(s -> s.value().facts().year().equals(year))
          .filter(s -> s.value().facts().term() == term)
          .filter(s -> !s.value().facts().on().isBefore(from));
    }
  }

  static final class OfCpdEvents extends InMemoryProgramme.Many<CpdEvent> implements CpdEvents {
    OfCpdEvents(Unit unit) {
      super(unit, CpdEvent.class);
    }

    @Override
    Optional<String> nameOf(CpdEvent event) {
      return Optional.of(event.identity().ref());
    }
  }

  static final class OfCpdBookings extends InMemoryProgramme.Many<CpdBooking>
      implements CpdBookings {
    OfCpdBookings(Unit unit) {
      super(unit, CpdBooking.class);
    }

    @Override
    Optional<String> nameOf(CpdBooking booking) {
      return Optional.of(booking.identity().ref());
    }

    @Override
    public List<Stored<CpdBooking>> of(UUID event) {
      return all()
          .filter(b -> b.value().event().equals(event))
          .sorted(Comparator.comparing(b -> b.value().identity().id()))
          .toList();
    }

    @Override
    public Map<UUID, BigDecimal> externalHours(
        Collection<UUID> staff, AcademicYear year, UUID except) {
      Map<UUID, BigDecimal> hours = new HashMap<>();
      all()
          .map(Stored::value)
          .filter(b -> b.state().uses() && !b.event().equals(except))
          .forEach(
              b -> {
                CpdEvent event =
                    new OfCpdEvents(unit()).find(new Key.ById(b.event())).orElseThrow().value();
                if (b.who() instanceof Attendee.Staff(UUID id, var _)
                    && staff.contains(id)
                    && event.external()
                    && !event.cancelled()
                    && event.year().equals(year)) {
                  hours.merge(id, event.hours(), BigDecimal::add);
                }
              });
      return hours;
    }

    @Override
    public Optional<String> guest(UUID booking) {
      return unit().shelves().row(place(booking)).map(row -> (String) row.value());
    }

    @Override
    public void keepGuest(UUID booking, String name) {
      unit().writeForGood(place(booking), new Row(name, "", 1, Optional.empty()));
    }

    @Override
    public int forgetGuests(Collection<UUID> bookings) {
      List<UUID> there = bookings.stream().filter(id -> guest(id).isPresent()).distinct().toList();
      there.forEach(id -> unit().shelves().put(place(id), Optional.empty()));
      return there.size();
    }

    private static Place place(UUID booking) {
      return new Place(GUESTS, "guest of " + booking);
    }
  }

  record OfRolls(Unit unit) implements Rolls {
    @Override
    public List<OnRoll> of(Collection<UUID> staff) {
      return new OfStaff(unit)
          .all()
          .map(Stored::value)
          .filter(m -> staff.contains(m.identity().id()))
          .map(m -> new OnRoll(m, credentials(m), overrides(m)))
          .toList();
    }

    private List<Credential> credentials(Member member) {
      return new OfClearanceRecords(unit)
          .all()
          .map(Stored::value)
          .filter(r -> r.staff().equals(member.identity().id()) && r.counts())
          .map(ClearanceRecord::credential)
          .toList();
    }

    private List<Approved> overrides(Member member) {
      return new OfOverrides(unit)
          .all()
          .map(Stored::value)
          .filter(o -> o.request().staff().equals(member.identity().id()))
          .filter(Approved.class::isInstance)
          .map(Approved.class::cast)
          .toList();
    }
  }
}
