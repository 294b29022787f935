package org.tuttihub.postgres.charging;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.charging.PlayedBookings;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.whatif.Booked;
import org.tuttihub.domain.charging.whatif.Played;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.kept.ColumnType;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;

/** Bookings for what-ifs in PostgreSQL: one query, those of a school that are alike as one row. */
public record PgPlayedBookings(Session session) implements PlayedBookings {
  private static final Function<String, Customer> CUSTOMER = Cells.choice(Customer.class);

  private static final String OF_SET =
      """
      select b.customer, coalesce(s.la_code, '') as authority, b.on_day, b.service, b.variant,
        b.quantity, b.terms, b.facts::text as facts, b.urn, coalesce(s.name, '') as school,
        count(*) as bookings
      from booking_set_entry b left join school s on s.ref = b.urn
      where b.booking_set_id = $1
      group by b.customer, s.la_code, b.on_day, b.service, b.variant, b.quantity, b.terms, b.facts,
        b.urn, s.name\
      """;

  /** Priced by the first day of the year that they are for. */
  private static final String OF_YEAR =
      """
      select 'school' as customer, coalesce(s.la_code, '') as authority, $2::date as on_day,
        b.service, b.variant, b.quantity, b.terms, '{}' as facts, b.school as urn,
        coalesce(s.name, '') as school, count(*) as bookings
      from booking b left join school s on s.ref = b.school
      where b.year = $1 and b.state not in ('declined', 'withdrawn')
      group by s.la_code, b.service, b.variant, b.quantity, b.terms, b.school, s.name\
      """;

  @Override
  public List<Played> ofSet(UUID set) {
    return read(OF_SET, Tuple.of(set));
  }

  @Override
  public List<Played> ofYear(AcademicYear year) {
    return read(OF_YEAR, Tuple.of(year.toString(), year.firstDay()));
  }

  private List<Played> read(String sql, Tuple values) {
    session.takeTime();
    List<Played> played = new ArrayList<>();
    Same same = new Same(new HashMap<>(), new HashMap<>(), new HashMap<>(Map.of("{}", Facts.NONE)));
    session.each(sql, values, row -> played.add(played(row, same)));
    return played;
  }

  /** What stands in many rows is kept once: a year's bookings are many, their words are few. */
  private record Same(
      Map<String, String> texts,
      Map<LocalDate, Optional<LocalDate>> days,
      Map<String, Facts> facts) {
    String text(Cells row, String column) {
      return texts.computeIfAbsent(row.text(column), text -> text);
    }

    Optional<LocalDate> maybeDay(Cells row, String column) {
      return row.maybeDay(column).flatMap(day -> days.computeIfAbsent(day, Optional::of));
    }

    Facts facts(String json) {
      return facts.computeIfAbsent(json, unread -> new Facts(ColumnType.texts(unread)));
    }
  }

  private static Played played(Row found, Same same) {
    Cells row = new Cells(found);
    Booked what =
        new Booked(
            CUSTOMER.apply(row.text("customer")),
            same.text(row, "authority"),
            same.maybeDay(row, "on_day"),
            same.text(row, "service"),
            same.text(row, "variant"),
            row.whole("quantity"),
            row.whole("terms"),
            same.facts(row.text("facts")));
    return new Played(what, same.text(row, "urn"), same.text(row, "school"), row.large("bookings"));
  }
}
