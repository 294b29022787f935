package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.TeachingSession.Facts;

/**
 * Plans the sessions of an activity of the programme: one a week, on the same day and at the same
 * time, on the days that lie in the hub's terms. Nobody is judged until they are released.
 */
public final class PlanSeries {
  /** How many sessions are planned at once. */
  static final int MOST = 200;

  /**
   * The series.
   *
   * @param first the day of the first one
   * @param until the last day that one may be on; the end of the term unless given
   * @param weeks how many weeks lie between two of them; one unless given
   * @param except days on which there is none
   * @param service what is taught; the activity's title unless given
   * @param group which class or group, where the activity has several at the same time and place
   */
  public record Series(
      Key activity,
      LocalDate first,
      Optional<LocalDate> until,
      Optional<Integer> weeks,
      List<LocalDate> except,
      Optional<String> time,
      int minutes,
      Optional<String> service,
      Optional<Urn> school,
      Optional<String> place,
      Optional<Key> staff,
      Optional<String> group) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public PlanSeries(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /**
   * Refuses an activity that is over, days outside its year or the hub's terms, more than two
   * hundred, and what is planned already.
   */
  public Outcome<Receipt> plan(Acting acting, Series asked) {
    return work.decide(
        acting,
        records ->
            records
                .activities()
                .named(asked.activity())
                .then(PlanSeries::stillToCome)
                .then(activity -> facts(records, activity, asked))
                .then(all -> fresh(records, all))
                .map(all -> kept(acting, records, all)));
  }

  /** A day of a term. */
  private record Day(LocalDate on, Term term) {}

  private static Outcome<Activity.Particulars> stillToCome(Activity activity) {
    return switch (activity) {
      case Activity.Planned _, Activity.Running _ -> Outcome.done(activity.particulars());
      case Activity.Done _, Activity.Cancelled _ ->
          no(
              "workforce.activity-over",
              activity.particulars().identity() + " is done or cancelled.",
              "Name an activity that is planned or running.");
    };
  }

  private static Outcome<List<Day>> days(
      WorkforceRecords records, Activity.Particulars activity, Series asked) {
    Optional<Hub> hub = records.hubs().only().map(Stored::value);
    Optional<Term> begins = hub.flatMap(h -> h.termOn(asked.first()));
    int weeks = asked.weeks().orElse(1);
    if (begins.isEmpty()) {
      return Outcome.refused(PlanSessions.noTerm(asked.first()));
    }
    if (weeks < 1 || weeks > 26) {
      return no(
          "workforce.series-weeks",
          "From one session to the next it is 1 to 26 weeks.",
          "Give a number in between, or leave it out for every week.");
    }
    LocalDate last = asked.until().orElse(begins.get().lastDay());
    if (!activity.year().contains(asked.first()) || !activity.year().contains(last)) {
      return no(
          "workforce.series-year",
          activity.identity() + " is of " + activity.year() + ".",
          "Give days from "
              + activity.year().firstDay()
              + " to "
              + activity.year().lastDay()
              + ".");
    }
    List<Day> days =
        Stream.iterate(asked.first(), day -> !day.isAfter(last), day -> day.plusWeeks(weeks))
            .filter(day -> !asked.except().contains(day))
            .flatMap(day -> hub.get().termOn(day).map(term -> new Day(day, term)).stream())
            .toList();
    return days.isEmpty() || days.size() > MOST
        ? no(
            "workforce.series-size",
            "From " + asked.first() + " to " + last + " there are " + days.size() + " sessions.",
            "Choose days between which there are 1 to " + MOST + ".")
        : Outcome.done(days);
  }

  private static Outcome<List<Facts>> facts(
      WorkforceRecords records, Activity.Particulars activity, Series asked) {
    return PlanSessions.there(records, asked.school())
        .then(_ -> records.staff().idOf(asked.staff()))
        .then(
            staff ->
                days(records, activity, asked)
                    .then(
                        days ->
                            Outcome.each(
                                days, day -> facts(activity, day, asked, staff).checked())));
  }

  /** They get their identities once it is known that all of them can be kept. */
  private static Facts facts(
      Activity.Particulars activity, Day day, Series asked, Optional<UUID> staff) {
    String time = asked.time().orElse("");
    String source =
        Stream.of(
                activity.identity().ref(),
                day.on().toString(),
                time,
                asked.school().map(Urn::text).orElse(""),
                asked.group().orElse(""))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining("/"));
    return new Facts(
        Sessions.TO_COME,
        source,
        day.term().year(),
        day.term().season(),
        day.on(),
        time,
        asked.minutes(),
        asked.service().orElse(activity.words().title()),
        asked.school(),
        asked.place().orElse(""),
        staff,
        Optional.of(activity.identity().id()));
  }

  private static Outcome<List<Facts>> fresh(WorkforceRecords records, List<Facts> all) {
    List<String> sources = all.stream().map(Facts::source).toList();
    return records.sessions().findAll(sources).values().stream()
        .map(s -> s.value().facts())
        .min((a, b) -> a.on().compareTo(b.on()))
        .<Outcome<List<Facts>>>map(
            there ->
                no(
                    "workforce.series-planned",
                    there.identity() + " is this activity's on " + there.on() + " already.",
                    "Begin after it, leave that day out, or say which group it is."))
        .orElseGet(() -> Outcome.done(all));
  }

  private Receipt kept(Acting acting, WorkforceRecords records, List<Facts> all) {
    List<TeachingSession> sessions = records.sessions().plan(ids, all);
    TeachingSession first = sessions.getFirst();
    LocalDate last = sessions.getLast().facts().on();
    return records
        .sessions()
        .receipt(
            acting,
            first,
            1,
            sessions.size() == 1
                ? first.identity() + " is planned on " + last + "."
                : first.identity()
                    + " and "
                    + (sessions.size() - 1)
                    + " more are planned, until "
                    + last
                    + ".")
        .fact("sessions", sessions.size());
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
