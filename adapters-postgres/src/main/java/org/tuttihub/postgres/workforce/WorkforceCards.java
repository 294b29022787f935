package org.tuttihub.postgres.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.workforce.MemberCard;
import org.tuttihub.application.workforce.RecordCard;
import org.tuttihub.application.workforce.ReleaseCard;
import org.tuttihub.domain.workforce.CheckDetail;
import org.tuttihub.domain.workforce.ClearanceRecord;
import org.tuttihub.domain.workforce.ClearanceRecord.Sample;
import org.tuttihub.domain.workforce.ClearanceRecord.Withdrawn;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Release;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** Makes the cards of the room {@code workforce}. */
record WorkforceCards(Session session, View view) {
  private static final String HELD =
      """
      select count(*)::int as held from {teaching_session}
      where staff = $1 and on_day >= $2 and state <> 'cancelled'\
      """;

  MemberCard of(Member m, LocalDate day) {
    return new MemberCard(
        m.identity().ref(),
        m.name(),
        Optional.of(m.email()).filter(e -> !e.isEmpty()),
        m.engagement(),
        m.partner().flatMap(id -> ref("partner", id)),
        m.roles(),
        m.instruments(),
        m.areas(),
        m.hours(),
        m.manager().flatMap(id -> ref("staff_member", id)),
        Optional.of(m.skills()).filter(s -> !s.isEmpty()),
        m.works().from(),
        m.works().until(),
        session.first(row -> row.whole("held"), view.of(HELD), m.identity().id(), day).orElse(0));
  }

  RecordCard of(ClearanceRecord r) {
    Member member = new PgStaff(session, view).of(List.of(r.staff())).getFirst();
    Optional<CheckDetail> detail =
        view.moment().isEmpty()
            ? new PgClearanceRecords(session, view).detail(r.identity().id())
            : Optional.empty();
    return new RecordCard(
        r.identity().ref(),
        member.identity().ref(),
        member.name(),
        r.credential().requirement(),
        r.credential().gotOn(),
        r.credential().endsOn(),
        r.credential().level(),
        r.credential().edition(),
        r.how(),
        r.seenBy(),
        r.recordedOn(),
        r.sampled().map(Sample::on),
        r.sampled().map(Sample::by),
        r.sampled().map(Sample::right),
        r.withdrawn().map(Withdrawn::on),
        r.withdrawn().map(Withdrawn::why),
        detail.map(CheckDetail::number).filter(s -> !s.isEmpty()),
        detail.map(CheckDetail::remarks).filter(s -> !s.isEmpty()),
        detail.map(CheckDetail::keptBecause).filter(s -> !s.isEmpty()));
  }

  ReleaseCard of(Release r) {
    Map<UUID, Member> people =
        new PgStaff(session, view)
            .of(r.judged().stream().map(Release.Judged::staff).toList()).stream()
                .collect(Collectors.toMap(m -> m.identity().id(), Function.identity()));
    return new ReleaseCard(
        r.identity().ref(),
        r.year(),
        r.term(),
        r.on(),
        r.by(),
        r.sessions(),
        r.judged().stream().map(j -> line(j, people.get(j.staff()))).toList());
  }

  private ReleaseCard.Line line(Release.Judged j, Member member) {
    return new ReleaseCard.Line(
        member.identity().ref(),
        member.name(),
        j.on(),
        j.state(),
        j.override().flatMap(id -> ref("clearance_override", id)),
        j.according());
  }

  private Optional<String> ref(String table, UUID id) {
    return session.first(
        row -> row.text("ref"), view.of("select ref from {" + table + "} where id = $1"), id);
  }
}
