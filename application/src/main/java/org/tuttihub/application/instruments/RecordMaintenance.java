package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Maintained;
import org.tuttihub.domain.instruments.Schedule;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Writes down that maintenance was done: of a marked set at once. */
public final class RecordMaintenance {
  private static final Pattern LINE = Pattern.compile("(MNT-[0-9]{1,12})/(ITM-[0-9]{1,12})");

  /** Which lines of what is due were done; the cost is of each item. */
  public record Done(
      List<Key> maintenanceDue,
      Optional<LocalDate> on,
      Optional<String> firm,
      Optional<Money> cost,
      Optional<String> note) {}

  /** A schedule and an item, by their references. */
  private record Line(String schedule, String item) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public RecordMaintenance(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a day that has not come, and what a schedule is not for; all or none. */
  public Outcome<Receipt> perform(Acting acting, Done asked) {
    LocalDate on = asked.on().orElse(acting.today());
    if (on.isAfter(acting.today())) {
      return no("Nothing can have been done on " + on + " yet.", "Give today or a day before.");
    }
    if (asked.cost().filter(Money::isNegative).isPresent()) {
      return no("It cost nothing or more.", "Give the cost of each item, or none.");
    }
    return Several.howMany(Maintenance.NOUN, "lines", asked.maintenanceDue())
        .then(keys -> Outcome.each(keys, RecordMaintenance::line))
        .then(
            lines ->
                work.decide(
                    acting,
                    records ->
                        entries(records, lines, asked, on)
                            .map(entries -> kept(acting, records, entries))));
  }

  private static Outcome<Line> line(Key key) {
    Matcher parts = LINE.matcher(key.toString());
    return parts.matches()
        ? Outcome.done(new Line(parts.group(1), parts.group(2)))
        : Outcome.refused(Refusal.unknown("maintenance-due", "line", key.toString()));
  }

  /** A schedule and an item that it is for. */
  private record Both(Schedule schedule, Item item) {}

  private Outcome<List<Maintained>> entries(
      InstrumentRecords records, List<Line> lines, Done asked, LocalDate on) {
    List<Key> schedules = lines.stream().map(l -> Key.of(l.schedule())).distinct().toList();
    List<Key> items = lines.stream().map(l -> Key.of(l.item())).distinct().toList();
    return records
        .schedules()
        .namedEach(schedules)
        .then(s -> Several.named(records.items(), "items", items).then(i -> both(lines, s, i)))
        .map(found -> made(records, found, asked, on));
  }

  private static Outcome<List<Both>> both(
      List<Line> lines, List<Stored<Schedule>> schedules, List<Stored<Item>> items) {
    Map<String, Schedule> schedule =
        schedules.stream()
            .map(Stored::value)
            .collect(Collectors.toMap(s -> s.identity().ref(), Function.identity()));
    Map<String, Item> item =
        items.stream()
            .map(Stored::value)
            .collect(Collectors.toMap(i -> i.identity().ref(), Function.identity()));
    return Outcome.each(
        lines,
        line ->
            schedule
                .get(line.schedule())
                .mayBeDone(item.get(line.item()))
                .map(s -> new Both(s, item.get(line.item()))));
  }

  private List<Maintained> made(
      InstrumentRecords records, List<Both> found, Done asked, LocalDate on) {
    List<String> refs = records.maintenance().nextRefs(found.size());
    List<Maintained> all = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      all.add(
          new Maintained(
              new Identity(ids.next(), refs.get(i)),
              found.get(i).schedule().identity().id(),
              found.get(i).item().identity().id(),
              on,
              asked.firm().orElse(""),
              asked.cost(),
              asked.note().orElse("")));
    }
    return all;
  }

  private static Receipt kept(Acting acting, InstrumentRecords records, List<Maintained> entries) {
    records.maintenance().addAll(entries);
    return records
        .maintenance()
        .receipt(
            acting,
            entries.getFirst(),
            1,
            Several.andMore(entries.getFirst().identity().toString(), entries.size()) + " written.")
        .fact("entries", entries.size());
  }

  private static <T> Outcome<T> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("instruments.maintenance", fact, remedy));
  }
}
