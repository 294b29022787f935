package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.Release.Judged;
import org.tuttihub.domain.workforce.Standing;
import org.tuttihub.domain.workforce.TeachingSession;

/** Gives sessions to somebody who is clear for them, takes people off, and cancels sessions. */
public final class MoveSessions {

  /** Which sessions, and to whom they go. */
  public record Reassign(List<Key> sessions, Key to) {}

  /** Which sessions. */
  public record Some(List<Key> sessions) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final ClearanceRules rules;

  public MoveSessions(UnitOfWork<? extends WorkforceRecords> work, ClearanceRules rules) {
    this.work = work;
    this.rules = rules;
  }

  /**
   * Refuses somebody who is not clear on the day of the first of them, or today if that is past.
   */
  public Outcome<Receipt> reassign(Acting acting, Reassign asked) {
    return Several.howMany(Sessions.NOUN, "sessions", asked.sessions())
        .then(_ -> work.look(records -> seen(acting, records, asked)))
        .then(
            seen -> {
              Judging judging = Judging.of(rules, List.of(seen.to()), _ -> seen.first());
              return work.decide(
                  acting,
                  records ->
                      seen(acting, records, asked)
                          .then(now -> given(acting, records, now, judging)));
            });
  }

  /** Refuses cancelled ones. */
  public Outcome<Receipt> remove(Acting acting, Some asked) {
    return all(acting, asked, TeachingSession::remove, "nobody holds it any more");
  }

  /** Refuses cancelled ones. */
  public Outcome<Receipt> cancel(Acting acting, Some asked) {
    return all(acting, asked, TeachingSession::cancel, "it is cancelled");
  }

  /** The sessions, who is to hold them, and the day for which they are judged. */
  private record Seen(List<Stored<TeachingSession>> sessions, OnRoll to, LocalDate first) {}

  private static Outcome<Seen> seen(Acting acting, WorkforceRecords records, Reassign asked) {
    return records
        .sessions()
        .namedEach(asked.sessions())
        .then(
            sessions ->
                records
                    .staff()
                    .named(asked.to())
                    .map(
                        member ->
                            new Seen(
                                sessions,
                                records.rolls().of(List.of(member.identity().id())).getFirst(),
                                first(sessions, acting.today()))));
  }

  private static LocalDate first(List<Stored<TeachingSession>> sessions, LocalDate today) {
    LocalDate first =
        sessions.stream()
            .map(s -> s.value().facts().on())
            .min(Comparator.naturalOrder())
            .orElse(today);
    return first.isBefore(today) ? today : first;
  }

  private static Outcome<Receipt> given(
      Acting acting, WorkforceRecords records, Seen now, Judging judging) {
    Standing standing = judging.standing(now.to(), now.first());
    if (!standing.isClear()) {
      return Outcome.refused(
          Refusal.rule(
              "workforce.not-clear",
              Judgements.named(now.to(), standing, now.first()),
              "Give the sessions to somebody who is clear."));
    }
    UUID to = now.to().member().identity().id();
    Judged judged = Judgements.of(now.to(), standing, now.first(), judging);
    return Outcome.each(now.sessions(), s -> s.value().reassign(to).map(s::with))
        .map(
            sessions -> {
              underTheirReleases(records, sessions, judged);
              return kept(acting, records, sessions, "it is reassigned");
            });
  }

  /** Whoever takes over a released session is put on record as judged under its release. */
  private static void underTheirReleases(
      WorkforceRecords records, List<Stored<TeachingSession>> sessions, Judged judged) {
    Set<UUID> releases =
        sessions.stream()
            .flatMap(s -> s.value().releasedUnder().stream())
            .collect(Collectors.toSet());
    for (UUID id : releases) {
      records
          .releases()
          .find(new Key.ById(id))
          .ifPresent(r -> records.releases().replace(r.with(r.value().with(judged))));
    }
  }

  private Outcome<Receipt> all(
      Acting acting,
      Some asked,
      Function<TeachingSession, Outcome<TeachingSession>> step,
      String said) {
    return Several.howMany(Sessions.NOUN, "sessions", asked.sessions())
        .then(
            _ ->
                work.decide(
                    acting,
                    records ->
                        records
                            .sessions()
                            .namedEach(asked.sessions())
                            .then(all -> Outcome.each(all, s -> step.apply(s.value()).map(s::with)))
                            .map(sessions -> kept(acting, records, sessions, said))));
  }

  private static Receipt kept(
      Acting acting, WorkforceRecords records, List<Stored<TeachingSession>> all, String said) {
    records.sessions().replaceAll(all);
    TeachingSession first = all.getFirst().value();
    return records
        .sessions()
        .receipt(
            acting,
            first,
            all.getFirst().version() + 1,
            all.size() == 1
                ? first.identity() + ": " + said + "."
                : first.identity() + " and " + (all.size() - 1) + " more: " + said + ".")
        .fact("sessions", all.size());
  }
}
