package org.tuttihub.postgres.charging;

import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.charging.Services;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.Service;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The services in PostgreSQL. */
public final class PgServices extends PgKept<Service> implements Services {
  private static final Table<Service> TABLE =
      Table.named("service", Service::identity)
          .with("code", TEXT, Service::code)
          .with("name", TEXT, Service::name)
          .with("classroom", YES_NO, Service::classroom)
          .made();

  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "service_code_once",
          Refusal.rule(
              "services.code-taken",
              "There is a service with that code already.",
              "Change that one, or give this one another code."));

  public PgServices(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<Stored<Service>> find(Key key) {
    return key instanceof Key.ByRef(String ref)
        ? first("where t.ref = $1 or t.code = $2", ref, ref.toLowerCase(Locale.ROOT))
        : super.find(key);
  }

  @Override
  public Optional<Stored<Service>> byCode(String code) {
    return first("where t.code = $1", code);
  }

  @Override
  public List<Service> every() {
    return load("order by t.code collate \"C\"").stream().map(Stored::value).toList();
  }

  @Override
  protected Table<Service> table() {
    return TABLE;
  }

  @Override
  protected Service made(Cells row, Kin kin) {
    return new Service(row.identity(), row.text("code"), row.text("name"), row.yes("classroom"));
  }
}
