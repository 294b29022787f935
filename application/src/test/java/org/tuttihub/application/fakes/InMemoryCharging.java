package org.tuttihub.application.fakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.charging.BookingSets;
import org.tuttihub.application.charging.PlayedBookings;
import org.tuttihub.application.charging.PriceLists;
import org.tuttihub.application.charging.Services;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.fakes.Shelves.Row;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.Service;
import org.tuttihub.domain.charging.whatif.Booked;
import org.tuttihub.domain.charging.whatif.Played;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Period;

/** What only the room {@code charging} asks of its records, in memory. */
final class InMemoryCharging {
  private InMemoryCharging() {}

  static final class OfServices extends InMemoryKept<Service> implements Services {
    OfServices(Unit unit) {
      super(unit, Service.class);
    }

    @Override
    public Optional<Stored<Service>> find(Key key) {
      return super.find(key)
          .or(
              () ->
                  key instanceof Key.ByRef(String ref)
                      ? first(service -> service.code().equalsIgnoreCase(ref))
                      : Optional.empty());
    }

    @Override
    public Optional<Stored<Service>> byCode(String code) {
      return first(service -> service.code().equals(code));
    }

    @Override
    public List<Service> every() {
      return all().map(Stored::value).sorted(Comparator.comparing(Service::code)).toList();
    }
  }

  static final class OfPriceLists extends InMemoryKept<PriceList> implements PriceLists {
    OfPriceLists(Unit unit) {
      super(unit, PriceList.class);
    }

    @Override
    public List<Stored<PriceList>> during(Period days) {
      return all().filter(s -> s.value().heading().period().meets(days)).toList();
    }
  }

  static final class OfBookingSets extends InMemoryKept<BookingSet> implements BookingSets {
    private record OfSet(UUID set) {}

    private record Entries(List<BookingSet.Entry> all) {}

    OfBookingSets(Unit unit) {
      super(unit, BookingSet.class);
    }

    @Override
    public void keepEntries(BookingSet set, List<BookingSet.Entry> entries) {
      List<BookingSet.Entry> all = new ArrayList<>(entries(set.identity().id()));
      all.addAll(entries);
      unit()
          .write(
              place(set.identity().id()),
              Optional.of(new Row(new Entries(all), set.identity().ref(), 1, unit().deed())));
    }

    @Override
    public void remove(Stored<? extends BookingSet> stored) {
      unit().write(place(stored.value().identity().id()), Optional.empty());
      super.remove(stored);
    }

    List<BookingSet.Entry> entries(UUID set) {
      return unit()
          .shelves()
          .row(place(set))
          .map(row -> ((Entries) row.value()).all())
          .orElse(List.of());
    }

    private static Place place(UUID set) {
      return new Place("booking-set-entries", new OfSet(set));
    }
  }

  /** The programme has no bookings here: what reads them is tested where they are kept. */
  record Bookings(Unit unit) implements PlayedBookings {

    @Override
    public List<Played> ofSet(UUID set) {
      Map<List<Object>, Played> alike = new LinkedHashMap<>();
      for (BookingSet.Entry entry : new OfBookingSets(unit).entries(set)) {
        Optional<School> school =
            new InMemoryRooms.OfSchools(unit).find(new Key.ByRef(entry.urn())).map(Stored::value);
        Played one =
            new Played(
                booked(entry, school.flatMap(s -> s.entry().laCode())),
                entry.urn(),
                school.map(s -> s.entry().name()).orElse(""),
                1);
        alike.merge(
            List.of(one.what(), one.urn()),
            one,
            (a, b) -> new Played(a.what(), a.urn(), a.school(), a.count() + b.count()));
      }
      return List.copyOf(alike.values());
    }

    @Override
    public List<Played> ofYear(AcademicYear year) {
      return List.of();
    }

    private static Booked booked(BookingSet.Entry entry, Optional<LaCode> authority) {
      return new Booked(
          entry.customer(),
          authority.map(LaCode::text).orElse(""),
          entry.on(),
          entry.service(),
          entry.variant(),
          entry.quantity(),
          entry.terms(),
          entry.facts());
    }
  }
}
