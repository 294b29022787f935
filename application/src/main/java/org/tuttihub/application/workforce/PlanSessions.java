package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.TeachingSession.Facts;

/** Plans sessions one by one, and changes what is planned. Nobody is judged until the release. */
public final class PlanSessions {

  /**
   * The session.
   *
   * @param source what the lesson system calls it; its own reference unless given
   * @param term the hub's term on that day unless given
   */
  public record Add(
      LocalDate on,
      Optional<String> time,
      Integer minutes,
      String service,
      Optional<Urn> school,
      Optional<String> place,
      Optional<Key> staff,
      Optional<Key> activity,
      Optional<Term.Season> term,
      Optional<String> source) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<LocalDate> on,
      Change<String> time,
      Change<Integer> minutes,
      Change<String> service,
      Change<Urn> school,
      Change<String> place,
      Change<Key> staff,
      Change<Key> activity,
      Change<Term.Season> term,
      Change<String> source) {}

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;

  public PlanSessions(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /**
   * Refuses a school, a person or an activity that is not there, a day outside the hub's terms
   * where no term is given, what another session is called, and whatever makes no session.
   */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records -> {
          Identity identity = new Identity(ids.next(), records.sessions().nextRef());
          return linked(records, asked.school(), asked.staff(), asked.activity())
              .then(links -> made(records, identity, asked, links))
              .then(facts -> named(records, facts))
              .map(
                  facts ->
                      records
                          .sessions()
                          .added(
                              acting,
                              new TeachingSession.Planned(facts),
                              identity + " is planned."));
        });
  }

  /** Refuses the same, and to say who else holds a released one: that goes through the gate. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .sessions()
                .step(
                    acting,
                    asked.id(),
                    session ->
                        over(records, session.facts(), asked)
                            .then(facts -> named(records, facts))
                            .then(session::change),
                    session -> session.identity() + " is changed."));
  }

  /** What a session hangs on, by id. */
  private record Links(Optional<UUID> staff, Optional<UUID> activity) {}

  private static Outcome<Links> linked(
      WorkforceRecords records, Optional<Urn> school, Optional<Key> staff, Optional<Key> activity) {
    return there(records, school)
        .then(_ -> records.staff().idOf(staff))
        .then(held -> records.activities().idOf(activity).map(planned -> new Links(held, planned)));
  }

  static Outcome<Optional<Urn>> there(WorkforceRecords records, Optional<Urn> school) {
    return school
        .map(urn -> records.schools().named(Key.of(urn.text())).map(_ -> school))
        .orElseGet(() -> Outcome.done(school));
  }

  private static Outcome<Facts> made(
      WorkforceRecords records, Identity identity, Add asked, Links links) {
    return term(records, asked.on(), asked.term())
        .then(
            term ->
                new Facts(
                        identity,
                        asked.source().orElse(identity.ref()),
                        AcademicYear.containing(asked.on()),
                        term,
                        asked.on(),
                        asked.time().orElse(""),
                        asked.minutes(),
                        asked.service(),
                        asked.school(),
                        asked.place().orElse(""),
                        links.staff(),
                        links.activity())
                    .checked());
  }

  private static Outcome<Facts> over(WorkforceRecords records, Facts f, Alter asked) {
    LocalDate on = asked.on().over(f.on(), f.on());
    Optional<Urn> school = asked.school().over(f.school());
    return there(records, school)
        .then(_ -> asked.staff().over(f.staff(), records.staff()::idOf))
        .then(
            staff ->
                asked
                    .activity()
                    .over(f.activity(), records.activities()::idOf)
                    .map(activity -> new Links(staff, activity)))
        .then(
            links ->
                term(records, on, term(asked, f, on))
                    .then(
                        term ->
                            new Facts(
                                    f.identity(),
                                    asked.source().over(f.source(), f.identity().ref()),
                                    AcademicYear.containing(on),
                                    term,
                                    on,
                                    asked.time().over(f.time(), ""),
                                    asked.minutes().over(f.minutes(), f.minutes()),
                                    asked.service().over(f.service(), ""),
                                    school,
                                    asked.place().over(f.place(), ""),
                                    links.staff(),
                                    links.activity())
                                .checked()));
  }

  /** The term stays as long as the day does. */
  private static Optional<Term.Season> term(Alter asked, Facts before, LocalDate on) {
    return asked
        .term()
        .over(on.equals(before.on()) ? Optional.of(before.term()) : Optional.empty());
  }

  private static Outcome<Term.Season> term(
      WorkforceRecords records, LocalDate on, Optional<Term.Season> given) {
    return given
        .map(Outcome::done)
        .orElseGet(
            () ->
                records
                    .hubs()
                    .only()
                    .flatMap(hub -> hub.value().termOn(on))
                    .map(term -> Outcome.done(term.season()))
                    .orElseGet(() -> Outcome.refused(noTerm(on))));
  }

  static Refusal noTerm(LocalDate on) {
    return Refusal.rule(
        "workforce.no-term",
        on + " lies in no term of the hub.",
        "Choose a day in one (terms list), or say to which term it belongs.");
  }

  /** No two sessions are called the same by the lesson system. */
  private static Outcome<Facts> named(WorkforceRecords records, Facts facts) {
    Optional<Stored<TeachingSession>> other =
        Optional.ofNullable(records.sessions().findAll(List.of(facts.source())).get(facts.source()))
            .filter(s -> !s.value().identity().id().equals(facts.identity().id()));
    return other
        .<Outcome<Facts>>map(s -> Outcome.refused(Sessions.taken(s.value().identity())))
        .orElseGet(() -> Outcome.done(facts));
  }
}
