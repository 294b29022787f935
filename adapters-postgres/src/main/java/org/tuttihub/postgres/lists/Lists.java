package org.tuttihub.postgres.lists;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.sql.Database;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/**
 * What the rooms' lists and cards are read with.
 *
 * @param zone the hub's, in which days end
 */
public record Lists(Database database, ZoneId zone) {

  /** A list over a base query; see {@link PgListing}. */
  public <R> PgListing<R> of(Class<R> row, String base) {
    return new PgListing<>(database, zone, row, base);
  }

  /** A base query as it is asked now, or as at the end of a day. */
  static String as(String base, Optional<LocalDate> asAt, ZoneId zone) {
    String today =
        asAt.map(day -> "date '" + day + "'")
            .orElse("(now() at time zone '" + zone.getId() + "')::date");
    return View.asAt(asAt, zone).of(base.replace("{today}", today));
  }

  /** The day as which something is read: today unless another is given. */
  public LocalDate day(Optional<LocalDate> asAt) {
    return asAt.orElseGet(() -> LocalDate.now(zone));
  }

  /** A card that shows what a row of the list does; the base query has a column {@code ref}. */
  public <T, R> Optional<Stored<R>> row(
      Key key,
      Optional<LocalDate> asAt,
      BiFunction<Session, View, ? extends PgKept<T>> kept,
      Class<R> row,
      String base) {
    return card(key, asAt, kept, row, base, (_, shown) -> (_, _) -> shown);
  }

  /**
   * A card of what a row of the list shows, of the aggregate, and of more, all of one moment.
   *
   * @param card takes the aggregate and the row, then what else is to be read
   */
  public <T, R, C> Optional<Stored<C>> card(
      Key key,
      Optional<LocalDate> asAt,
      BiFunction<Session, View, ? extends PgKept<T>> kept,
      Class<R> row,
      String base,
      BiFunction<T, R, BiFunction<Session, View, C>> card) {
    RowReader<R> reader = new RowReader<>(Shape.of(row));
    String sql = "select * from (" + as(base, asAt, zone) + ") r where r.ref = $1";
    return look(
        asAt,
        (session, view) -> {
          PgKept<T> all = kept.apply(session, view);
          return all.find(key)
              .flatMap(
                  found ->
                      session
                          .first(
                              cells -> reader.read(cells.row()),
                              sql,
                              all.identityOf(found.value()).ref())
                          .map(
                              shown ->
                                  found.with(
                                      card.apply(found.value(), shown).apply(session, view))));
        });
  }

  /** Reads several things as they are, or were at the end of a day, at one moment. */
  public <T> T look(Optional<LocalDate> asAt, BiFunction<Session, View, T> look) {
    View view = View.asAt(asAt, zone);
    return database.view(session -> look.apply(session, view));
  }

  /** A card that an aggregate alone can give. */
  public <T, C> Optional<Stored<C>> card(
      Key key,
      Optional<LocalDate> asAt,
      BiFunction<Session, View, ? extends PgKept<T>> kept,
      Function<? super T, C> card) {
    return look(
        asAt,
        (session, view) ->
            kept.apply(session, view).find(key).map(s -> s.with(card.apply(s.value()))));
  }

  /** The line of a list that shows one record, by its reference. */
  public <T, R> Optional<Stored<R>> line(
      Listing<R> list,
      Key key,
      Optional<LocalDate> asAt,
      BiFunction<Session, View, ? extends PgKept<T>> kept) {
    return look(
            asAt,
            (session, view) -> {
              PgKept<T> all = kept.apply(session, view);
              return all.find(key).map(s -> s.with(all.identityOf(s.value()).ref()));
            })
        .flatMap(
            found ->
                list.page(named(found.value(), asAt)).rows().stream().findFirst().map(found::with));
  }

  private static ListQuery named(String ref, Optional<LocalDate> asAt) {
    Filter same = new Filter("ref", Filter.Test.IS, ref, "");
    return new ListQuery(List.of(same), List.of(), "", new Window.First(1), asAt);
  }
}
