package org.tuttihub.postgres.schools;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.schools.SchoolCard;
import org.tuttihub.application.schools.SchoolReads;
import org.tuttihub.application.schools.SchoolRow;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;

/** What people read of schools, in PostgreSQL. */
public final class PgSchoolReads implements SchoolReads {
  private static final String SCHOOLS =
      """
      select s.ref as urn, s.name, s.level, s.phase_name as phase, s.type_name as type,
        s.status_name as status, s.open,
        coalesce(s.la_code = any((select h.area from {hub} h)::text[]), false) as in_area,
        coalesce(s.universe, s.state_funded) as in_universe,
        s.la_code, s.la_name, s.town, s.postcode, s.pupils, s.trust_name as trust, s.ukprn,
        s.name_key, s.town_key, s.search
      from {school} s\
      """;

  private final Lists lists;

  public PgSchoolReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<SchoolRow> schools() {
    return lists.of(SchoolRow.class, SCHOOLS).folded("name", "town");
  }

  @Override
  public Optional<Stored<SchoolCard>> school(Key key, Optional<LocalDate> asAt) {
    return lists.card(key, asAt, PgSchools::new, SchoolCard::of);
  }
}
