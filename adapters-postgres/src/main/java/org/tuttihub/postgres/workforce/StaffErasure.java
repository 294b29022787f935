package org.tuttihub.postgres.workforce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tuttihub.domain.workforce.Retention;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;

/**
 * Erases who somebody was, everywhere: each place stands here once, and is erased in its past too.
 * What a past keeps is otherwise never changed.
 */
final class StaffErasure {

  /**
   * Where somebody's words or name stand.
   *
   * @param sets what is put in their place
   * @param whose which rows are theirs; {@code $1} is their id
   * @param counted whether the rows have a version of their own
   */
  private record Place(String table, String sets, String whose, boolean counted) {
    Place(String table, String sets, String whose) {
      this(table, sets, whose, true);
    }
  }

  private static final String ABOUT = "about_collection = 'staff' and about_id = $1";

  private static final List<Place> PLACES =
      List.of(
          new Place(
              "staff_member",
              "name = 'Erased', email = '', instruments = '{}', areas = '{}', hours = null,"
                  + " manager = null, skills = ''",
              "id = $1"),
          new Place("clearance_record", words("why"), "staff = $1"),
          new Place("clearance_override", words("reason"), "staff = $1"),
          new Place("check_in", words("agreed"), "staff = $1"),
          new Place(
              "observation",
              words("place")
                  + ", "
                  + words("strengths")
                  + ", "
                  + words("reply")
                  + ", "
                  + words("why"),
              "staff = $1"),
          new Place(
              "observation_target",
              words("what") + ", " + words("note"),
              "observation_id in (select o.id from observation o where o.staff = $1)",
              false),
          new Place(
              "message",
              "to_name = 'Erased', to_address = 'erased@example.invalid', subject = 'Erased',"
                  + " body = case when link is null then 'Erased' else 'Erased {link}' end",
              ABOUT),
          new Place("link", "name = '', address = '', fixed = '{}'", ABOUT));

  private static final String SAID =
      "select staff, kept_because, erased_on, on_request from staff_retention";

  private StaffErasure() {}

  /** Words are none of theirs any more; where there were none, there are none. */
  private static String words(String column) {
    return column + " = case when " + column + " = '' then '' else 'Erased' end";
  }

  /** What was said of keeping what is held, by whose it is. */
  static Map<UUID, Retention> said(Session session) {
    Map<UUID, Retention> said = new LinkedHashMap<>();
    session.all(row -> row, SAID).forEach(row -> said.put(row.id("staff"), retention(row)));
    return said;
  }

  /** What was said of one. */
  static Retention said(Session session, UUID staff) {
    return session
        .first(StaffErasure::retention, SAID + " where staff = $1", staff)
        .orElse(Retention.NONE);
  }

  private static Retention retention(Cells row) {
    return new Retention(
        row.text("kept_because"), row.maybeDay("erased_on"), row.yes("on_request"));
  }

  static void keep(Session session, UUID staff, Retention retention) {
    session.send("delete from staff_retention where staff = $1", staff);
    if (!retention.saysNothing()) {
      session.send(
          "insert into staff_retention (staff, kept_because, erased_on, on_request)"
              + " values ($1, $2, $3, $4)",
          staff,
          retention.keptBecause(),
          retention.erasedOn().orElse(null),
          retention.onRequest());
    }
  }

  static void erase(Session session, UUID staff) {
    session.ask(
        "update message set version = version + 1, state = 'cancelled', not_before = null,"
            + " ended = now(), trouble = '' where state = 'queued' and "
            + ABOUT,
        staff);
    for (Place place : PLACES) {
      session.ask(
          "update "
              + place.table()
              + " set "
              + (place.counted() ? "version = version + 1, " : "")
              + place.sets()
              + " where "
              + place.whose(),
          staff);
      session.ask(
          "update " + place.table() + "_past set " + place.sets() + " where " + place.whose(),
          staff);
    }
    session.ask(
        "delete from clearance_detail where record in"
            + " (select id from clearance_record where staff = $1)",
        staff);
    session.ask("delete from other_id where collection = 'staff' and subject = $1", staff);
    session.ask("delete from other_id_past where collection = 'staff' and subject = $1", staff);
  }
}
