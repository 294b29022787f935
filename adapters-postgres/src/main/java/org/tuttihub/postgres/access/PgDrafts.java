package org.tuttihub.postgres.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.access.Drafts;
import org.tuttihub.postgres.sql.Asking;
import org.tuttihub.postgres.sql.Database;

/** Unfinished forms, in PostgreSQL: they outlive the connection, and the server too. */
public final class PgDrafts implements Drafts {
  private static final String OF =
      "select form, fields, typed from draft where actor = $1 and at >= $2 order by at, form";
  private static final String FORMS =
      "select form from draft where actor = $1 and at >= $2 order by at, form";
  private static final String FORGET_OLD = "delete from draft where at < $1";
  private static final String DROP = "delete from draft where actor = $1 and form = $2";
  private static final String KEEP =
      """
      insert into draft (actor, form, fields, typed, at) values ($1, $2, $3, $4, $5)
      on conflict (actor, form) do update set fields = excluded.fields, typed = excluded.typed,
        at = excluded.at\
      """;

  /** The oldest of one person beyond so many forms, or so many letters of all together. */
  private static final String FORGET_BEYOND =
      """
      delete from draft d using (
        select form, row_number() over newest as place,
          sum(length(array_to_string(typed, ''))) over newest as letters
        from draft where actor = $1
        window newest as (order by at desc, form desc)) b
      where d.actor = $1 and d.form = b.form and (b.place > $2 or b.letters > $3)\
      """;

  private final Database database;
  private final Clock clock;
  private final Limits limits;

  public PgDrafts(Database database, Clock clock, Limits limits) {
    this.database = database;
    this.clock = clock;
    this.limits = limits;
  }

  @Override
  public Map<String, Map<String, String>> of(String actor) {
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    database
        .pipeline()
        .all(
            row -> Map.entry(row.text("form"), texts(row.texts("fields"), row.texts("typed"))),
            OF,
            actor,
            oldest())
        .forEach(form -> texts.put(form.getKey(), form.getValue()));
    return texts;
  }

  @Override
  public void keep(String actor, String form, Map<String, String> texts) {
    if (Drafts.letters(texts) > limits.letters()) {
      return;
    }
    List<String> fields = new ArrayList<>(texts.keySet());
    String[] typed = fields.stream().map(f -> kept(texts.get(f))).toArray(String[]::new);
    database.change(
        session -> {
          session.ask(FORGET_OLD, oldest());
          session.ask(KEEP, actor, form, fields.toArray(String[]::new), typed, at(clock));
          return session.ask(FORGET_BEYOND, actor, limits.forms(), limits.letters()).rowCount();
        });
  }

  @Override
  public void drop(String actor, String form) {
    database.change(
        session -> {
          session.ask(FORGET_OLD, oldest());
          return session.ask(DROP, actor, form).rowCount();
        });
  }

  /** The names of the forms that somebody left unfinished. */
  static List<String> forms(Asking asking, String actor) {
    return asking.all(
        row -> row.text("form"), FORMS, actor, oldest(Clock.systemUTC(), Limits.USUAL));
  }

  private OffsetDateTime oldest() {
    return oldest(clock, limits);
  }

  private static OffsetDateTime oldest(Clock clock, Limits limits) {
    return at(clock).minus(limits.age());
  }

  private static OffsetDateTime at(Clock clock) {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** What was pasted may hold the one character that PostgreSQL does not take. */
  private static String kept(String typed) {
    return typed.replace("\0", "");
  }

  private static Map<String, String> texts(List<String> fields, List<String> typed) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      texts.put(fields.get(i), typed.get(i));
    }
    return texts;
  }
}
