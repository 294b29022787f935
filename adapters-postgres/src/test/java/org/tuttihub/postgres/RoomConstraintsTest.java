package org.tuttihub.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every rule that the tables of partners, commissioning, messages, files, training, observations
 * and the care of instruments state is broken.
 */
class RoomConstraintsTest {
  private static final String TABLES =
      "'^(organisation|contact|relationship|partner|agreement|held_policy|breach|standard|review"
          + "|survey_r|complaint|provision|commissioning_call|bid|score_sheet|interest_conflict"
          + "|project|link|template|message|attachment|cpd_|repair|maintenance_|stock_|self_audit|capital_|disposal_|item_purchase|observation"
          + "|workforce_|vacancy|pathway|traineeship|check_in)'";

  /** What another rule always refuses first: {@code partner_met} knows each state too. */
  private static final List<String> COVERED = List.of("partner_state");

  /** A row more for each key, and each thing that there is once: the same in these columns only. */
  private static final String TWINS =
      """
      select format('create temporary table twin as select * from %1$s limit 1; %2$s%3$s'
          || 'insert into %1$s select * from twin', t.relname,
          case when a.id and not 'id' = any(k.keys)
               then 'update twin set id = gen_random_uuid(); ' else '' end,
          case when a.ref and not 'ref' = any(k.keys)
               then 'update twin set ref = ref || ''9''; ' else '' end) || '|' || i.relname
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
        cross join lateral (select array_agg(c.attname::text) as keys from pg_attribute c
          where c.attrelid = t.oid and c.attnum = any(x.indkey)) k
        cross join lateral (select bool_or(c.attname = 'id') as id, bool_or(c.attname = 'ref') as ref
          from pg_attribute c where c.attrelid = t.oid and c.attnum > 0) a
      where x.indisunique and x.indpred is null and\
      """;

  private static final String NOWHERE =
      """
      select format('update %1$s set %2$I = %3$s%4$s', t.relname, a.attname,
          case when a.atttypid = 'uuid'::regtype then 'gen_random_uuid()'
               else quote_literal('nowhere') end,
          case when a.attnotnull then '' else format(' where %I is not null', a.attname) end)
        || '|' || c.conname
      from pg_constraint c join pg_class t on t.oid = c.conrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
      where c.contype = 'f' and\
      """;

  /** Checks, keys, uniques and references by name, and what triggers refuse. */
  private static final String RULES =
      """
      select c.conname::text from pg_constraint c join pg_class t on t.oid = c.conrelid
      where c.contype in ('c', 'f', 'p', 'u', 'x') and t.relkind = 'r' and OWN
      union select i.relname::text from pg_index x join pg_class i on i.oid = x.indexrelid
        join pg_class t on t.oid = x.indrelid
      where x.indisunique and t.relkind = 'r' and OWN
      union select m[1] from pg_proc p,
        lateral regexp_matches(p.prosrc, 'refuse\\(''(\\w+)''', 'g') as m where m[1] ~ TABLES
      """;

  private static TestDatabase database;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    try (PgHub hub = database.open()) {
      Filled.fill(hub);
    }
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void each_rule_of_these_rooms_is_broken_from_plain_sql_by_its_name() throws Exception {
    List<String> otherwise = new ArrayList<>();
    Set<String> broken = new TreeSet<>(triedElsewhere());
    broken.addAll(COVERED);
    Stream.of(listed().stream(), asked(TWINS + " " + own()), asked(NOWHERE + " " + own()))
        .flatMap(cases -> cases)
        .forEach(
            each -> {
              String found = refusedBy(each.sql());
              if (found.equals(each.rule())) {
                broken.add(found);
              } else if (!each.derived()) {
                otherwise.add(each.rule() + " but " + found + ": " + each.sql());
              }
            });
    List<String> rules = database.sql(RULES.replace("OWN", own()).replace("TABLES", TABLES));

    assertEquals(List.of(), otherwise);
    assertEquals(List.of(), rules.stream().filter(rule -> !broken.contains(rule)).toList());
    assertTrue(rules.size() > 290, rules.size() + " rules");
  }

  /**
   * A rule and the SQL that breaks it.
   *
   * @param derived whether the SQL was made from the catalogue, and may break another rule first
   */
  private record Case(String rule, String sql, boolean derived) {}

  private static String own() {
    return "t.relname ~ " + TABLES + " and t.relname !~ '_past$' and t.relkind = 'r'";
  }

  private static String refusedBy(String sql) {
    try {
      database.sql(sql);
      return "nothing";
    } catch (PgException refused) {
      return String.valueOf(refused.getConstraint());
    }
  }

  /** What the catalogue says of its own keys and references, as cases. */
  private static Stream<Case> asked(String sql) {
    return database.sql(sql).stream()
        .map(line -> new Case(after(line), line.substring(0, line.lastIndexOf('|')), true));
  }

  private static String after(String line) {
    return line.substring(line.lastIndexOf('|') + 1);
  }

  private static List<Case> listed() throws IOException {
    try (InputStream in =
        RoomConstraintsTest.class.getResourceAsStream(
            "constraints-of-partners-and-commissioning.txt")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 2))
          .map(parts -> new Case(parts[0], parts[1], false))
          .toList();
    }
  }

  /** What {@link ConstraintsTest} breaks by name. */
  private static List<String> triedElsewhere() {
    return Arrays.stream(ConstraintsTest.class.getDeclaredMethods())
        .flatMap(method -> Arrays.stream(method.getAnnotationsByType(CsvSource.class)))
        .flatMap(source -> source.textBlock().lines())
        .map(line -> line.substring(0, Math.max(0, line.indexOf('|'))).strip())
        .toList();
  }
}
