package org.tuttihub.application.fakes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.programme.Activities;
import org.tuttihub.application.programme.Bookings;
import org.tuttihub.application.programme.OfferWindows;
import org.tuttihub.application.programme.PupilCounts;
import org.tuttihub.application.programme.WaitingCounts;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.OfferWindow;
import org.tuttihub.domain.programme.PupilCount;
import org.tuttihub.domain.programme.WaitingCount;
import org.tuttihub.domain.values.AcademicYear;

/** The records of the room {@code programme}, in memory. */
final class InMemoryProgramme {
  private InMemoryProgramme() {}

  static final class OfActivities extends InMemoryKept<Activity> implements Activities {
    OfActivities(Unit unit) {
      super(unit, Activity.class);
    }

    @Override
    public List<Activity> of(AcademicYear year) {
      return all()
          .map(Stored::value)
          .filter(a -> a.particulars().year().equals(year))
          .filter(a -> a.state() != Activity.State.CANCELLED)
          .toList();
    }
  }

  static final class OfWindows extends InMemoryKept<OfferWindow> implements OfferWindows {
    OfWindows(Unit unit) {
      super(unit, OfferWindow.class);
    }

    @Override
    public List<OfferWindow> of(AcademicYear year) {
      return all().map(Stored::value).filter(w -> w.year().equals(year)).toList();
    }
  }

  /** A collection that files bring many of. */
  abstract static class Many<T> extends InMemoryKept<T> implements KeptMany<T> {
    Many(Unit unit, Class<T> type) {
      super(unit, type);
    }

    abstract Optional<String> nameOf(T value);

    @Override
    public Map<String, Stored<T>> findAll(Collection<String> names) {
      Map<String, Stored<T>> all = new LinkedHashMap<>();
      all().forEach(stored -> nameOf(stored.value()).ifPresent(name -> all.put(name, stored)));
      all.keySet().retainAll(List.copyOf(names));
      return all;
    }

    @Override
    public void addAll(List<T> values) {
      Map<String, Stored<T>> there =
          findAll(values.stream().flatMap(value -> nameOf(value).stream()).toList());
      if (!there.isEmpty()) {
        throw new IllegalStateException(there.keySet() + " are there already");
      }
      values.forEach(value -> write(new Place(noun().plural(), identityOf(value).id()), value, 1));
    }

    @Override
    public void replaceAll(List<Stored<T>> changed) {
      changed.forEach(this::replace);
    }
  }

  static final class OfBookings extends Many<Booking> implements Bookings {
    OfBookings(Unit unit) {
      super(unit, Booking.class);
    }

    @Override
    Optional<String> nameOf(Booking booking) {
      return booking.facts().source();
    }
  }

  static final class OfWaiting extends Many<WaitingCount> implements WaitingCounts {
    OfWaiting(Unit unit) {
      super(unit, WaitingCount.class);
    }

    @Override
    Optional<String> nameOf(WaitingCount count) {
      return Optional.of(count.identity().ref());
    }
  }

  static final class OfPupils extends Many<PupilCount> implements PupilCounts {
    OfPupils(Unit unit) {
      super(unit, PupilCount.class);
    }

    @Override
    Optional<String> nameOf(PupilCount count) {
      return Optional.of(count.identity().ref());
    }
  }
}
