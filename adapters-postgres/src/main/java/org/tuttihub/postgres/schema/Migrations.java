package org.tuttihub.postgres.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.tuttihub.postgres.DatabaseUnavailable;

/**
 * Brings a database to the schema of this program: files of plain SQL in order, each in a
 * transaction of its own. A file that was applied anywhere is never changed again.
 */
public final class Migrations {
  /** Every file, in order; new ones are added at the end. */
  public static final List<String> FILES =
      List.of(
          "V001__ground.sql",
          "V002__hub_and_access.sql",
          "V003__strategy_needs_objectives.sql",
          "V004__schools.sql",
          "V005__plan.sql",
          "V006__imports.sql",
          "V007__plugins_and_charging.sql",
          "V008__programme_and_funds.sql",
          "V009__charging_codes.sql",
          "V010__partners.sql",
          "V011__commissioning.sql",
          "V012__messages_files_links.sql",
          "V013__adoptions_of_every_question.sql",
          "V014__saved_views.sql",
          "V015__today.sql",
          "V016__signed_copies_and_reminders.sql",
          "V017__workforce.sql",
          "V018__instruments.sql",
          "V019__bids_awards_and_signed_texts.sql",
          "V020__drafts.sql",
          "V021__registers.sql",
          "V022__cpd.sql",
          "V023__loans_by_policy.sql",
          "V024__care_of_stock.sql",
          "V025__quality.sql",
          "V026__workforce_plan.sql",
          "V027__erasure.sql",
          "V028__check_ins.sql",
          "V029__large_lists.sql",
          "V030__sessions_of_the_programme.sql",
          "V031__offers_of_vacancies.sql",
          "V032__least_reviewers.sql",
          "V033__rated_frameworks_stay.sql",
          "V034__schools_by_what_they_are.sql");

  private final Steps steps;

  Migrations(PgConnection connection) {
    this.steps = new Steps(connection);
  }

  /** Applies what is missing; the caller holds the lock that makes us the only one. */
  void run(Consumer<String> progress) {
    steps.run(
        """
        create table if not exists tutti_schema (
          version integer primary key, name text not null, checksum text not null,
          applied timestamptz not null default now())\
        """);
    Map<Integer, Row> applied = new HashMap<>();
    steps
        .rows("select * from tutti_schema")
        .forEach(row -> applied.put(row.getInteger("version"), row));
    refuseNewer(applied);
    for (String name : FILES) {
      int version = version(name);
      String sql = text(name);
      Row known = applied.get(version);
      if (known == null) {
        progress.accept("Bringing the database up to date: " + name);
        apply(version, name, sql);
      } else if (!known.getString("checksum").equals(checksum(sql))) {
        throw new DatabaseUnavailable(
            "The database was made with another %s than this Tutti has. Use the Tutti that made it, or begin in another data directory with --data."
                .formatted(name));
      }
    }
  }

  private static void refuseNewer(Map<Integer, Row> applied) {
    int newest = applied.keySet().stream().max(Integer::compare).orElse(0);
    if (newest > newest()) {
      throw new DatabaseUnavailable(
          "The database was brought up to schema %d by a newer Tutti; this one knows schema %d. Use the newer Tutti."
              .formatted(newest, newest()));
    }
  }

  /** The schema that this program knows. */
  public static int newest() {
    return version(FILES.getLast());
  }

  /** The number in a file's name; there may be gaps between them. */
  private static int version(String name) {
    return Integer.parseInt(name.substring(1, name.indexOf('_')));
  }

  private void apply(int version, String name, String sql) {
    steps.run("begin");
    try {
      steps.run(sql);
      steps.run(
          "insert into tutti_schema (version, name, checksum) values ($1, $2, $3)",
          Tuple.of(version, name, checksum(sql)));
      steps.run("commit");
    } catch (RuntimeException e) {
      steps.tryRun("rollback");
      throw e;
    }
  }

  static String text(String name) {
    String path = "/org/tuttihub/postgres/migrations/" + name;
    try (InputStream in =
        Objects.requireNonNull(Migrations.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Part of the program cannot be read: " + path, e);
    }
  }

  private static String checksum(String sql) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(sql.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
