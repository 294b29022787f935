package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.NUMBER;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.Staff;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Retention;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The workforce in PostgreSQL. */
public final class PgStaff extends PgKeptMany<Member> implements Staff {
  private static final Table<Member> TABLE =
      Table.named("staff_member", Member::identity)
          .with("name", TEXT, Member::name)
          .with("email", TEXT, Member::email)
          .with("engagement", TEXT, Member::engagement)
          .with("partner", ID, Member::partner)
          .with("roles", TEXTS, Member::roles)
          .with("instruments", TEXTS, Member::instruments)
          .with("areas", TEXTS, Member::areas)
          .with("hours", NUMBER, Member::hours)
          .with("manager", ID, Member::manager)
          .with("skills", TEXT, Member::skills)
          .with("first_day", DAY, m -> m.works().from())
          .with("last_day", DAY, m -> m.works().until())
          .made();

  public PgStaff(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  public List<Stored<Member>> named() {
    return load(
        "where not exists (select from staff_retention r where r.staff = t.id"
            + " and r.erased_on is not null) order by t.id");
  }

  @Override
  public Retention retention(UUID staff) {
    return StaffErasure.said(session, staff);
  }

  @Override
  public void keepRetention(UUID staff, Retention retention) {
    StaffErasure.keep(session, staff, retention);
  }

  @Override
  public void erase(UUID staff) {
    session.touches(noun().plural());
    StaffErasure.erase(session, staff);
  }

  @Override
  protected String nameOf(Member member) {
    return member.identity().ref();
  }

  List<Member> all() {
    return values(load("order by t.id"));
  }

  List<Member> of(Collection<UUID> ids) {
    return values(load("where t.id = any($1)", (Object) ids.toArray(UUID[]::new)));
  }

  private static List<Member> values(List<Stored<Member>> all) {
    return all.stream().map(Stored::value).toList();
  }

  @Override
  protected Table<Member> table() {
    return TABLE;
  }

  @Override
  protected Member made(Cells row, Kin kin) {
    return new Member(
        row.identity(),
        row.text("name"),
        row.text("email"),
        row.choice(Engagement.class, "engagement"),
        row.maybeId("partner"),
        row.choices(WorkRole.class, "roles"),
        row.texts("instruments"),
        row.texts("areas"),
        row.maybeNumber("hours"),
        row.maybeId("manager"),
        row.text("skills"),
        new Period(row.day("first_day"), row.maybeDay("last_day")));
  }
}
