package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What all migrations come to stands in one file that a newcomer can read. */
class SchemaTest {
  private static final Path FILE = Path.of("schema.sql");
  private static final String HEADING =
      """
      -- What all migrations come to, as the database tells it. Generated: do not change it here.
      -- What deeds write also has its past: <table>_past, with until and ended_by before the same columns.

      """;

  /** A table with its columns and constraints, the way it would be written by hand. */
  private static final String TABLES =
      """
      select 'create table ' || c.relname || E' (\\n  '
        || (select string_agg(line, E',\\n  ' order by rank, line_no, line) from (
          select 1 as rank, a.attnum as line_no, a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
              || case when a.attidentity <> '' then ' generated as identity' else '' end
              || case when a.attnotnull then ' not null' else '' end
              || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
          from pg_attribute a left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          union all
          select 2, 0, 'constraint ' || o.conname || ' ' || pg_get_constraintdef(o.oid)
          from pg_constraint o where o.conrelid = c.oid and o.contype <> 'n') lines)
        || E'\\n);\\n'
        || coalesce((select string_agg(pg_get_indexdef(i.indexrelid) || ';', E'\\n' order by r.relname)
            || E'\\n'
          from pg_index i join pg_class r on r.oid = i.indexrelid
          where i.indrelid = c.oid
            and not exists (select from pg_constraint o where o.conindid = i.indexrelid)), '')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname not like '%\\_past'
      order by c.relname\
      """;

  @Test
  void the_schema_that_newcomers_read_is_what_the_migrations_make() throws IOException {
    String made;
    try (TestDatabase database = TestDatabase.empty()) {
      database.open().close();
      made = HEADING + String.join("\n", database.sql(TABLES));
    }
    String read = Files.exists(FILE) ? Files.readString(FILE) : "";

    if (!made.equals(read)) {
      Files.writeString(FILE, made);
    }

    assertEquals(read, made, "schema.sql was out of date and has been written anew: look at it");
  }
}
