package org.tuttihub.postgres.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.charging.BookingSetRow;
import org.tuttihub.application.charging.ChargingReads;
import org.tuttihub.application.charging.PriceListCard;
import org.tuttihub.application.charging.PriceListRow;
import org.tuttihub.application.charging.ServiceRow;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What people read of services, prices and sets of bookings, in PostgreSQL. */
public final class PgChargingReads implements ChargingReads {
  private static final String SERVICES =
      """
      select s.ref, s.code, s.name, s.classroom,
        folded(concat_ws(' ', s.ref, s.code, s.name)) as search
      from {service} s\
      """;

  private static final String PRICE_LISTS =
      """
      select l.ref, l.title, l.customer, l.authority, l.first_day as from, l.last_day as until,
        (select count(*) from {price_list_line} p where p.price_list_id = l.id) as prices,
        array(select distinct p.service from {price_list_line} p where p.price_list_id = l.id
              order by p.service) as services,
        l.document,
        exists (select from {price_list} n
                where n.id <> l.id and n.first_day > l.first_day
                  and coalesce(n.last_day, 'infinity') > l.last_day
                  and (n.customer is null or n.customer is not distinct from l.customer)
                  and (n.authority is null or n.authority is not distinct from l.authority))
          as followed,
        folded(concat_ws(' ', l.ref, l.title, l.document)) as search
      from {price_list} l\
      """;

  private static final String BOOKING_SETS =
      """
      select b.ref, b.title,
        (select count(*) from {booking_set_entry} e where e.booking_set_id = b.id) as bookings,
        (select count(distinct e.urn) from {booking_set_entry} e
         where e.booking_set_id = b.id and e.urn <> '') as schools,
        folded(concat_ws(' ', b.ref, b.title)) as search
      from {booking_set} b\
      """;

  private final Lists lists;

  public PgChargingReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<ServiceRow> services() {
    return lists.of(ServiceRow.class, SERVICES).reference("ref");
  }

  @Override
  public Optional<Stored<ServiceRow>> service(Key key, Optional<LocalDate> asAt) {
    return lists.card(key, asAt, PgServices::new, ServiceRow::of);
  }

  @Override
  public Listing<PriceListRow> priceLists() {
    return lists.of(PriceListRow.class, PRICE_LISTS).reference("ref");
  }

  @Override
  public Optional<Stored<PriceListCard>> priceList(Key key, Optional<LocalDate> asAt) {
    return lists.card(key, asAt, PgPriceLists::new, PriceListCard::of);
  }

  @Override
  public Listing<BookingSetRow> bookingSets() {
    return lists.of(BookingSetRow.class, BOOKING_SETS).reference("ref");
  }

  @Override
  public Optional<Stored<BookingSetRow>> bookingSet(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgBookingSets(session, view)
                .find(key)
                .map(set -> set.with(counted(session, view, set.value()))));
  }

  private static BookingSetRow counted(Session session, View view, BookingSet set) {
    return session
        .first(
            row ->
                new BookingSetRow(
                    row.text("ref"),
                    row.text("title"),
                    row.large("bookings"),
                    row.large("schools")),
            view.of(BOOKING_SETS) + " where b.id = $1",
            set.identity().id())
        .orElseThrow();
  }
}
