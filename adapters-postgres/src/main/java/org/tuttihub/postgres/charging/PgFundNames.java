package org.tuttihub.postgres.charging;

import java.util.HashMap;
import java.util.Map;
import org.tuttihub.application.charging.FundNames;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;

/** The names of the hub's funds in PostgreSQL. */
public record PgFundNames(Session session) implements FundNames {

  @Override
  public Map<String, String> of(AcademicYear year) {
    Map<String, String> names = new HashMap<>();
    for (Cells row :
        session.all(r -> r, "select code, name from fund where year = $1", year.toString())) {
      names.put(row.text("code"), row.text("name"));
    }
    return names;
  }
}
