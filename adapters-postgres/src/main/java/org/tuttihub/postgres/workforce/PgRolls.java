package org.tuttihub.postgres.workforce;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.workforce.Rolls;
import org.tuttihub.domain.workforce.ClearanceOverride.Approved;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.policy.DbsLevel;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** People with all that counts at the gate: one row a person, what they have shown in arrays. */
public final class PgRolls implements Rolls {
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final Function<String, DbsLevel> LEVEL = Cells.choice(DbsLevel.class);

  private static final String SHOWN =
      """
      select r.staff, array_agg(r.requirement) as what, array_agg(r.got_on) as got,
        array_agg(coalesce(r.ends_on, '9999-12-31')) as ends,
        array_agg(coalesce(r.level, '')) as levels, array_agg(coalesce(r.edition, '')) as editions
      from {clearance_record} r
      where r.withdrawn_on is null and r.sampled_right is distinct from false\
      """;

  private final Session session;
  private final View view;

  public PgRolls(Session session, View view) {
    this.session = session;
    this.view = view;
  }

  @Override
  public List<OnRoll> of(Collection<UUID> staff) {
    return put(
        new PgStaff(session, view).of(staff),
        shown(" and r.staff = any($1) group by r.staff", (Object) staff.toArray(UUID[]::new)));
  }

  /** Everybody who ever worked for the hub. */
  List<OnRoll> everybody() {
    return put(new PgStaff(session, view).all(), shown(" group by r.staff"));
  }

  private List<OnRoll> put(List<Member> members, Map<UUID, List<Credential>> shown) {
    Map<UUID, List<Approved>> overrides =
        new PgOverrides(session, view)
            .approved().stream().collect(Collectors.groupingBy(o -> o.request().staff()));
    return members.stream()
        .map(
            m ->
                new OnRoll(
                    m,
                    shown.getOrDefault(m.identity().id(), List.of()),
                    overrides.getOrDefault(m.identity().id(), List.of())))
        .toList();
  }

  private Map<UUID, List<Credential>> shown(String condition, Object... values) {
    Map<UUID, List<Credential>> all = new HashMap<>();
    session
        .ask(view.of(SHOWN + condition), values)
        .forEach(row -> all.put(row.getUUID("staff"), credentials(row)));
    return all;
  }

  private static List<Credential> credentials(Row row) {
    String[] what = row.getArrayOfStrings("what");
    LocalDate[] got = row.getArrayOfLocalDates("got");
    LocalDate[] ends = row.getArrayOfLocalDates("ends");
    String[] levels = row.getArrayOfStrings("levels");
    String[] editions = row.getArrayOfStrings("editions");
    List<Credential> all = new ArrayList<>(what.length);
    for (int i = 0; i < what.length; i++) {
      all.add(
          new Credential(
              what[i],
              got[i],
              Optional.of(ends[i]).filter(end -> end.isBefore(NEVER)),
              Optional.of(levels[i]).filter(l -> !l.isEmpty()).map(LEVEL),
              Optional.of(editions[i]).filter(e -> !e.isEmpty())));
    }
    return all;
  }
}
