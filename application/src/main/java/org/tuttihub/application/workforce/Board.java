package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Finding;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.Retention;
import org.tuttihub.domain.workforce.Standing;

/**
 * The board of who is clear, computed each time from what is kept and what the rules say of the
 * day. As at a day of the past it goes by what was known then.
 */
public record Board(WorkforceReads reads, ClearanceRules rules) {

  /** Somebody, and how they stand. */
  private record Judged(OnRoll one, Standing standing, String according) {
    Member member() {
      return one.member();
    }
  }

  /** Everybody who works for the hub on the day or later, and how they stand. */
  private record All(LocalDate day, List<Judged> people, Map<UUID, String> refs, Judging judging) {
    Optional<String> manager(Member member) {
      return member.manager().map(refs::get);
    }
  }

  private All all(Optional<LocalDate> asAt) {
    Roll roll = reads.roll(asAt);
    List<OnRoll> present =
        roll.people().stream().filter(one -> !hasLeft(one.member(), roll.day())).toList();
    Judging judging = Judging.of(rules, present, _ -> roll.day());
    return new All(
        roll.day(),
        present.stream()
            .map(
                one ->
                    new Judged(
                        one, judging.standing(one, roll.day()), judging.according(one, roll.day())))
            .toList(),
        roll.people().stream()
            .map(OnRoll::member)
            .collect(Collectors.toMap(m -> m.identity().id(), m -> m.identity().ref())),
        judging);
  }

  private static boolean hasLeft(Member member, LocalDate day) {
    return member.works().until().filter(last -> last.isBefore(day)).isPresent();
  }

  /** The board. */
  public List<ClearanceRow> rows(Optional<LocalDate> asAt) {
    All all = all(asAt);
    return all.people().stream().map(one -> row(all, one)).toList();
  }

  private static ClearanceRow row(All all, Judged one) {
    Member m = one.member();
    List<Finding> findings = one.standing().findings();
    return new ClearanceRow(
        m.identity().ref(),
        m.name(),
        one.standing().state(),
        one.standing().until(),
        one.standing().stopping().size(),
        Math.toIntExact(
            findings.stream().filter(f -> !f.stops() && f.met() != Finding.Met.MET).count()),
        m.engagement(),
        m.roles(),
        m.areas(),
        all.manager(m));
  }

  /** Who must show what, and by when. */
  public List<RenewalRow> renewals(Optional<LocalDate> asAt) {
    All all = all(asAt);
    return all.people().stream()
        .flatMap(
            one ->
                one.standing().findings().stream()
                    .filter(f -> f.met() != Finding.Met.MET)
                    .map(f -> renewal(all, one.member(), f)))
        .toList();
  }

  private static RenewalRow renewal(All all, Member m, Finding f) {
    return new RenewalRow(
        m.identity().ref() + " " + f.requirement().code(),
        m.identity().ref(),
        m.name(),
        f.requirement().code(),
        f.requirement().title(),
        f.met(),
        f.until(),
        f.until().map(day -> Math.toIntExact(ChronoUnit.DAYS.between(all.day(), day))),
        f.requirement().blocks(),
        f.requirement().safeguarding(),
        all.manager(m));
  }

  /** One person, with reasons. */
  public Optional<Stored<ClearanceCard>> card(Key key, Optional<LocalDate> asAt) {
    return reads
        .member(key, asAt)
        .flatMap(
            member -> {
              All all = all(asAt);
              return all.people().stream()
                  .filter(one -> one.member().identity().ref().equals(member.value().ref()))
                  .findFirst()
                  .map(one -> member.with(card(all, one)));
            });
  }

  private static ClearanceCard card(All all, Judged one) {
    Member m = one.member();
    return new ClearanceCard(
        m.identity().ref(),
        m.name(),
        all.day(),
        one.standing().state(),
        one.standing().until(),
        m.engagement(),
        m.roles(),
        one.standing().findings().stream().map(Board::line).toList(),
        one.standing().reasons(),
        one.according());
  }

  private static ClearanceCard.Line line(Finding f) {
    return new ClearanceCard.Line(
        f.requirement().code(),
        f.requirement().title(),
        f.met(),
        f.until(),
        f.requirement().blocks(),
        f.requirement().safeguarding());
  }

  /** Those who are not clear for ever, for whoever looks at sessions. */
  public List<Bar> bars(Optional<LocalDate> asAt) {
    Roll roll = reads.roll(asAt);
    Judging judging = Judging.of(rules, roll.people(), one -> firstDay(one, roll.day()));
    return roll.people().stream()
        .map(one -> bar(one, judging, firstDay(one, roll.day())))
        .filter(bar -> bar.from().isEmpty() || bar.until().isPresent() || starts(bar, roll.day()))
        .toList();
  }

  private static boolean starts(Bar bar, LocalDate day) {
    return bar.from().filter(day::isBefore).isPresent();
  }

  /** The day, or the first on which they work, if that is later. */
  private static LocalDate firstDay(OnRoll one, LocalDate day) {
    LocalDate from = one.member().works().from();
    return from.isAfter(day) ? from : day;
  }

  private static Bar bar(OnRoll one, Judging judging, LocalDate day) {
    Standing standing = judging.standing(one, day);
    return new Bar(
        one.member().identity().id(),
        standing.isClear() ? Optional.of(day) : Optional.empty(),
        standing.until());
  }

  /** Who has left, and until when it is held who they were. */
  public List<LeaverRow> leavers() {
    Roll roll = reads.roll(Optional.empty());
    Map<UUID, Retention> said = reads.retentions();
    List<OnRoll> gone =
        roll.people().stream().filter(one -> hasLeft(one.member(), roll.day())).toList();
    Judging judging = Judging.of(rules, gone, _ -> roll.day());
    return gone.stream()
        .map(
            one ->
                LeaverRow.of(
                    one.member(),
                    judging.heldUntil(one, roll.day()),
                    said.getOrDefault(one.member().identity().id(), Retention.NONE),
                    roll.day()))
        .toList();
  }

  /** With whom their line managers are to check in again, where the policy says how often. */
  public List<CheckInDueRow> checkInsDue(Optional<LocalDate> asAt) {
    All all = all(asAt);
    Map<UUID, CheckInDueRow.Found> found = reads.checkIns().found(asAt);
    return all.people().stream()
        .filter(one -> !one.member().works().from().isAfter(all.day()))
        .flatMap(
            one ->
                all.judging().checkInMonths(one.one(), all.day()).stream()
                    .map(
                        months ->
                            CheckInDueRow.of(
                                one.member(),
                                all.manager(one.member()),
                                found.getOrDefault(
                                    one.member().identity().id(), CheckInDueRow.Found.NEVER),
                                months,
                                all.day())))
        .toList();
  }

  /** Details of DBS checks that are kept, and until when they may be. */
  public List<DetailRow> details() {
    Roll roll = reads.roll(Optional.empty());
    LocalDate day = roll.day();
    Map<UUID, OnRoll> people =
        roll.people().stream()
            .collect(Collectors.toMap(one -> one.member().identity().id(), one -> one));
    Judging judging = Judging.of(rules, people.values(), _ -> day);
    return reads.details().stream()
        .filter(found -> people.containsKey(found.staff()))
        .map(found -> detail(found, people.get(found.staff()), judging, day))
        .toList();
  }

  private static DetailRow detail(
      DetailRow.Found found, OnRoll one, Judging judging, LocalDate day) {
    LocalDate due = found.recordedOn().plusMonths(judging.detailMonths(one, day));
    return new DetailRow(
        found.ref(),
        one.member().identity().ref(),
        one.member().name(),
        found.recordedOn(),
        due,
        !day.isBefore(due),
        found.kept());
  }
}
