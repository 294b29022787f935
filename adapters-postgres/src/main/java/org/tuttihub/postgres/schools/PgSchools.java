package org.tuttihub.postgres.schools;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.schools.Schools;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The register of schools in PostgreSQL. */
public final class PgSchools extends PgKept<School> implements Schools {
  private static final int BATCH = 1000;

  public PgSchools(Session session, View view) {
    super(session, view);
  }

  @Override
  public Map<Urn, Stored<School>> findAll(Collection<Urn> urns) {
    session.takeTime();
    String[] refs = urns.stream().map(Urn::text).toArray(String[]::new);
    return load("where t.ref = any($1)", (Object) refs).stream()
        .collect(Collectors.toMap(s -> s.value().urn(), Function.identity()));
  }

  @Override
  public void addAll(List<School> schools) {
    session.takeTime();
    for (List<School> some : batches(schools)) {
      insertRows(some);
    }
  }

  @Override
  public void replaceAll(List<Stored<School>> schools) {
    session.takeTime();
    batches(schools).forEach(this::replaceRows);
  }

  /**
   * By the provider's number, {@code ukprn:…}: of several, the one that teaches, then the newest.
   */
  @Override
  protected Optional<Stored<School>> byOther(String system, String value) {
    return system.equals("ukprn")
        ? first("where t.ukprn = $1 order by t.open desc, t.ref desc limit 1", value)
        : super.byOther(system, value);
  }

  private static <E> List<List<E>> batches(List<E> all) {
    return IntStream.range(0, (all.size() + BATCH - 1) / BATCH)
        .mapToObj(i -> all.subList(i * BATCH, Math.min(all.size(), (i + 1) * BATCH)))
        .toList();
  }

  @Override
  protected Table<School> table() {
    return SchoolTable.TABLE;
  }

  @Override
  protected School made(Cells row, Kin kin) {
    return new School(
        row.identity(),
        SchoolTable.entry(row),
        new School.Local(row.maybeYes("universe"), row.text("reason")));
  }
}
