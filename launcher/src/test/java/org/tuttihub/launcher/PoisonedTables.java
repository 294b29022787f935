package org.tuttihub.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tuttihub.postgres.TestDatabase;

/**
 * A database as it may come back from anywhere: in every column that no check guards stands poison,
 * each text in at least one row. Tables are cut or filled until their rows are enough for that.
 */
final class PoisonedTables {
  private static final String COLUMNS =
      """
      select c.relname || ' ' || a.attname || ' ' || replace(format_type(a.atttypid, null), ' ', '-')
        || ' ' || (a.attidentity <> '')
        || ' ' || exists (select from pg_index i where i.indrelid = c.oid and i.indisunique
          and a.attnum = any (i.indkey))
        || ' ' || exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
          and a.attnum = any (f.conkey))
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname not in ('kept_table', 'tutti_schema')
        and a.attnum > 0 and not a.attisdropped
      order by c.oid, a.attnum\
      """;

  private static final String TRIED =
      """
      create function tried(change text) returns boolean language plpgsql as $$ begin
        set constraints all immediate;
        execute change;
        return true;
      exception when integrity_constraint_violation or data_exception then
        return false;
      end $$\
      """;

  /** What keeps the past would keep poison from it; rules that triggers guard stay. */
  private static final String PAST_ASIDE =
      """
      do $do$ declare r record; begin
        for r in select tgrelid::regclass as its, tgname from pg_trigger
          where not tgisinternal and tgconstraint = 0
        loop
          execute format('alter table %s disable trigger %I', r.its, r.tgname);
        end loop;
      end $do$\
      """;

  /** New values of columns for which the old one with a number, or the old one, will not do. */
  private static final Map<String, String> MADE =
      Map.of(
          "token.hash", "md5(n::text) || md5(n::text)",
          "adoption.rank", "100 + n",
          "price_list_line.variant", "t.variant || n",
          "policy_setting.setting", "t.setting || n",
          "fund.year", "t.year",
          "survey_round.year", "(3000 + n) || '/01'",
          "survey_return.round",
              "(select id from survey_round order by year desc offset n - 1 limit 1)",
          "link.hash", "md5(n::text) || md5(n::text)");

  private static final String FEW =
      """
      select c.relname from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname !~ '_past$' and c.relname <> 'poison'
        and (xpath('/row/n/text()', query_to_xml(
          format('select count(*) as n from %I', c.relname), false, true, '')))[1]::text::int
          < (select count(*) from poison)
      order by 1\
      """;

  private final TestDatabase database;
  private final List<Column> columns;
  private final Set<String> guarded = new TreeSet<>();
  private final Set<String> poisoned = new TreeSet<>();

  /** A column, and what binds its values. */
  private record Column(
      String table, String name, String type, boolean identity, boolean unique, boolean refers) {

    static Column of(String line) {
      List<String> words = List.of(line.split(" ", -1));
      return new Column(
          words.get(0),
          words.get(1),
          words.get(2),
          words.get(3).equals("true"),
          words.get(4).equals("true"),
          words.get(5).equals("true"));
    }

    boolean isJson() {
      return type.startsWith("json");
    }

    boolean isPast() {
      return table.endsWith("_past");
    }

    String live() {
      return table.replaceFirst("_past$", "") + "." + name;
    }

    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  PoisonedTables(TestDatabase database) {
    this.database = database;
    this.columns = database.sql(COLUMNS).stream().map(Column::of).toList();
    database.sql(TRIED);
    database.sql("create table poison (k int not null, p text not null)");
    database.sql(PAST_ASIDE);
  }

  /** Puts these texts everywhere but into the references by which records are opened. */
  void fill(List<String> texts) {
    database.sql("delete from poison");
    database.sql(
        IntStream.range(0, texts.size())
            .mapToObj(k -> "(%d, %s)".formatted(k, quoted(texts.get(k))))
            .collect(Collectors.joining(", ", "insert into poison values ", "")));
    List<String> present = tables().stream().filter(table -> !table.endsWith("_past")).toList();
    tried(present.reversed().stream().map(table -> cut(table, texts.size() + 5)).toList());
    tried(present.stream().map(table -> copies(table, texts.size())).toList());
    poison(columns.stream().filter(c -> !c.isPast() && !c.name().equals("ref")).toList());
    poison(columns.stream().filter(c -> c.isPast() && poisoned.contains(c.live())).toList());
    PoisonedJson documents = new PoisonedJson(texts);
    columns.stream().filter(Column::isJson).forEach(column -> json(column, documents));
  }

  /** In tables of few rows, puts the next text into the place of each. */
  void turn() {
    database.sql("update poison set k = (k + 1) % (select count(*) from poison)");
    Set<String> few = new TreeSet<>(database.sql(FEW));
    poison(
        columns.stream()
            .filter(c -> few.contains(c.table()) && poisoned.contains(c.toString()))
            .toList());
  }

  /** Poisons the references as well. */
  void fillReferences() {
    poison(columns.stream().filter(c -> c.name().equals("ref")).toList());
  }

  /** Poisons the only row of a table with one text. */
  void only(String table, String text) {
    database.sql(
        of(table).stream()
            .filter(c -> poisoned.contains(c.toString()) && c.type().equals("text"))
            .map(c -> c.name() + " = " + quoted(text))
            .collect(Collectors.joining(", ", "update " + table + " set ", "")));
  }

  /** Moves what was last replaced so far back that it shows yesterday. */
  void showYesterday() {
    for (String table : tables().stream().filter(t -> t.endsWith("_past")).toList()) {
      boolean counted = of(table).stream().anyMatch(c -> c.name().equals("version"));
      String last =
          " where (id, version) in (select id, max(version) from " + table + " group by id)";
      database.sql(
          "update " + table + " set since = since - interval '3 days'" + (counted ? last : ""));
    }
  }

  /** The columns that hold poison now. */
  Set<String> poisoned() {
    return poisoned;
  }

  /** The columns into which a check let no poison, or not all of it. */
  Set<String> guarded() {
    return guarded;
  }

  private List<String> tables() {
    return columns.stream().map(Column::table).distinct().toList();
  }

  private List<Column> of(String table) {
    return columns.stream().filter(c -> c.table().equals(table)).toList();
  }

  /** Runs each; tells of which constraints let through. */
  private List<Boolean> tried(List<String> statements) {
    return database
        .sql(
            statements.stream()
                .map(PoisonedTables::quoted)
                .collect(
                    Collectors.joining(
                        ", ",
                        "select tried(s) from unnest(array[",
                        "]::text[]) with ordinality as all_of_them(s, o) order by o")))
        .stream()
        .map(Boolean::valueOf)
        .toList();
  }

  /** Takes the rows that are too many, but for those upon which others build. */
  private static String cut(String table, int most) {
    return rowByRow(
        "select ctid as at from %s order by ctid desc offset %d".formatted(table, most),
        "delete from " + table + " where ctid = r.at");
  }

  private static String rowByRow(String rows, String change) {
    return """
    do $do$ declare r record; begin
      for r in %s loop
        begin
          %s;
        exception when integrity_constraint_violation or data_exception then null;
        end;
      end loop;
    end $do$\
    """
        .formatted(rows, change);
  }

  /** As many rows as there are texts: copies of the last row that can be copied. */
  private String copies(String table, int least) {
    List<Column> copied = of(table).stream().filter(c -> !c.identity()).toList();
    return rowByRow(
        "select ctid as at from " + table + " order by ctid desc",
        "insert into %s (%s) select %s from %s t,"
                .formatted(
                    table,
                    copied.stream().map(Column::name).collect(Collectors.joining(", ")),
                    copied.stream().map(PoisonedTables::copy).collect(Collectors.joining(", ")),
                    table)
            + " generate_series(1, %d - (select count(*)::int from %s)) n".formatted(least, table)
            + " where t.ctid = r.at; exit");
  }

  private static String copy(Column c) {
    String was = "t." + c.name();
    String made = !c.unique() || c.refers() ? was : another(c, was);
    return MADE.getOrDefault(c.toString(), made);
  }

  private static String another(Column c, String was) {
    return switch (c.type()) {
      case "uuid" -> "gen_random_uuid()";
      case "text" -> was + " || n";
      case "integer", "bigint" -> was + " + 1000 * n";
      default -> was;
    };
  }

  /** All rows at once; where a check refuses some, those that it lets in. */
  private void poison(List<Column> all) {
    List<Column> texts = all.stream().filter(c -> c.type().startsWith("text")).toList();
    List<Boolean> done =
        tried(
            texts.stream()
                .map(c -> change(c) + " from (" + rows(c) + ") r where t.ctid = r.at")
                .toList());
    for (int i = 0; i < texts.size(); i++) {
      (done.get(i) ? poisoned : guarded).add(texts.get(i).toString());
    }
    tried(
        texts.stream()
            .filter(c -> guarded.contains(c.toString()))
            .map(c -> rowByRow(rows(c), change(c) + " where t.ctid = r.at"))
            .toList());
  }

  private static String change(Column c) {
    String value =
        c.type().equals("text[]") ? "array[r.p, r.p]" : c.unique() ? "r.p || r.n" : "r.p";
    return "update %s t set %s = %s".formatted(c.table(), c.name(), value);
  }

  private static String rows(Column c) {
    return """
    select q.at, q.n, x.p
    from (select ctid as at, row_number() over (order by ctid) as n from %s) q
    join poison x on x.k = q.n %% (select count(*) from poison)\
    """
        .formatted(c.table());
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private void json(Column column, PoisonedJson documents) {
    List<String> updates = new ArrayList<>();
    for (String row :
        database.sql("select ctid || ' ' || " + column.name() + " from " + column.table())) {
      String json = documents.of(row.substring(row.indexOf(' ') + 1));
      updates.add(
          "update %s set %s = %s where ctid = '%s'"
              .formatted(
                  column.table(), column.name(), quoted(json), row.substring(0, row.indexOf(' '))));
    }
    if (!updates.isEmpty()) {
      database.sql(String.join(";\n", updates));
    }
    poisoned.add(column.toString());
  }
}
