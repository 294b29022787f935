package org.tuttihub.application.fakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.fakes.Shelves.Row;
import org.tuttihub.application.fakes.Shelves.Write;
import org.tuttihub.application.history.Past;
import org.tuttihub.application.records.Subject;
import org.tuttihub.domain.access.Token;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.Service;
import org.tuttihub.domain.funds.BudgetLine;
import org.tuttihub.domain.funds.Grant;
import org.tuttihub.domain.funds.Income;
import org.tuttihub.domain.funds.Spending;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.programme.Booking;
import org.tuttihub.domain.programme.PupilCount;
import org.tuttihub.domain.values.Urn;

/** What was, in memory. */
record InMemoryPast(Unit unit) implements Past {

  @Override
  public Optional<Done> deed(UUID deed) {
    return unit.shelves()
        .deed(deed)
        .map(
            entry ->
                new Done(
                    entry.acting().operation(),
                    entry.acting().actor().id(),
                    entry.receipt(),
                    unit.shelves().isUndone(deed)));
  }

  @Override
  public Outcome<Long> putBack(UUID deed) {
    Map<Place, Optional<Row>> before = new LinkedHashMap<>();
    for (Write write : unit.shelves().writesOf(deed)) {
      before.putIfAbsent(write.place(), write.before());
    }
    for (Place place : before.keySet()) {
      if (!wroteLast(deed, place, before.get(place))) {
        return Outcome.refused(Past.writtenSince(ref(place, before)));
      }
    }
    Optional<Place> missed = missed(before);
    if (missed.isPresent()) {
      return Outcome.refused(Past.inUse(ref(missed.get(), before)));
    }
    before.forEach(this::putBack);
    Optional<Refusal> fault = new InMemoryFunds.OfFunds(unit).fault();
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    unit.shelves().undo(deed);
    return Outcome.done(before.keySet().stream().filter(InMemoryPast::isRecord).count());
  }

  private boolean wroteLast(UUID deed, Place place, Optional<Row> before) {
    Optional<Row> present = unit.shelves().row(place);
    return present.isEmpty()
        ? before.isPresent()
        : present.flatMap(Row::deed).equals(Optional.of(deed));
  }

  private void putBack(Place place, Optional<Row> before) {
    long version = unit.shelves().row(place).or(() -> before).map(Row::version).orElse(0L) + 1;
    unit.write(place, before.map(row -> new Row(row.value(), row.ref(), version, unit.deed())));
  }

  /** A record that would be gone although something that stays is linked to it. */
  private Optional<Place> missed(Map<Place, Optional<Row>> before) {
    Map<Place, Row> after = unit.shelves().everything();
    before.forEach(
        (place, row) -> row.ifPresentOrElse(r -> after.put(place, r), () -> after.remove(place)));
    Set<Object> linked =
        after.values().stream()
            .flatMap(row -> linkedFrom(row.value()).stream())
            .collect(Collectors.toSet());
    Set<String> priced =
        after.values().stream().flatMap(row -> servicesOf(row.value())).collect(Collectors.toSet());
    return before.keySet().stream()
        .filter(place -> isRecord(place) && before.get(place).isEmpty())
        .filter(
            place ->
                linked.contains(place.key())
                    || linked.contains(ref(place, before))
                    || code(place).map(priced::contains).orElse(false))
        .findFirst();
  }

  /** The code by which prices are linked to a service. */
  private Optional<String> code(Place place) {
    return unit.shelves()
        .row(place)
        .map(Row::value)
        .flatMap(
            value ->
                value instanceof Service service ? Optional.of(service.code()) : Optional.empty());
  }

  private static Stream<String> servicesOf(Object value) {
    return value instanceof PriceList list
        ? list.lines().stream().map(PriceList.Line::service)
        : Stream.empty();
  }

  private String ref(Place place, Map<Place, Optional<Row>> before) {
    return unit.shelves().row(place).or(() -> before.get(place)).map(Row::ref).orElseThrow();
  }

  private static boolean isRecord(Place place) {
    return place.key() instanceof UUID;
  }

  /** Ids of records that a value is linked to; a school by its number. */
  private static List<?> linkedFrom(Object value) {
    return switch (value) {
      case Gap gap -> List.of(gap.particulars().statement());
      case Objective objective -> objective.promise().gaps();
      case Token token -> List.of(token.person());
      case Subject subject -> List.of(subject.id());
      case Grant grant -> List.of(grant.fund());
      case BudgetLine line -> List.of(line.fund());
      case Income income -> List.of(income.fund());
      case Spending spending ->
          List.of(spending.particulars().fund(), spending.particulars().line());
      case Activity activity -> linkedFrom(activity.particulars());
      case Booking booking ->
          Stream.concat(
                  Stream.of(booking.facts().school().text()),
                  booking.agreed().stream().flatMap(deal -> deal.commitments().stream()))
              .toList();
      case PupilCount count -> count.school().map(Urn::text).stream().toList();
      default -> List.of();
    };
  }

  private static List<UUID> linkedFrom(Activity.Particulars particulars) {
    return Stream.of(
            particulars.gaps(), particulars.objectives(), particulars.costs().stream().toList())
        .flatMap(List::stream)
        .toList();
  }
}
