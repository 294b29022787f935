package org.tuttihub.postgres.history;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.postgres.sql.Session;

/**
 * A table whose past is kept, as putting back sees it.
 *
 * @param parent the table whose records its rows belong to; empty when they stand for themselves
 * @param keys the columns of its primary key
 * @param columns every other column but those that the database keeps itself
 */
record KeptTable(
    String name, String parent, boolean versioned, List<String> keys, List<String> columns) {

  /** Parents before children, as the migrations made them. */
  static List<KeptTable> all(Session session) {
    return session.all(
        row ->
            new KeptTable(
                row.text("name"),
                row.text("parent"),
                row.yes("versioned"),
                row.texts("keys"),
                row.texts("columns")),
        """
        select k.name, k.parent,
          bool_or(a.attname = 'version') as versioned,
          array_agg(a.attname::text order by a.attnum) filter (where a.attnum = any(i.indkey)) as keys,
          coalesce(array_agg(a.attname::text order by a.attnum) filter (
            where not a.attnum = any(i.indkey) and a.attgenerated = ''
              and a.attname not in ('version', 'since', 'deed')), '{}') as columns
        from kept_table k
        join pg_index i on i.indrelid = k.name::regclass and i.indisprimary
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum > 0 and not a.attisdropped
        where not k.stays
        group by k.name, k.parent, i.indrelid
        order by i.indrelid\
        """);
  }

  /** The table's name where the deed has written or removed rows of it, else nothing. */
  String isWritten() {
    return """
    select '%1$s' as name where exists (select from %1$s t where t.deed = $1)
      or exists (select from %1$s_past p where p.deed = $1)
      or exists (select from %1$s_past p where p.ended_by = $1)\
    """
        .formatted(name);
  }

  /** Rows that the deed wrote or removed and that are not as it left them. */
  String writtenSince() {
    return """
    select %2$s as ref from %1$s_past x where x.deed = $1
    union
    select %2$s from %1$s_past x join %1$s t on %3$s where x.ended_by = $1 and t.deed <> $1
    limit 3\
    """
        .formatted(name, ref(), same("t", "x"));
  }

  /** Records that the present deed took away although another system's id is tied to them. */
  String goneButTied() {
    return versioned
        ? """
        select o.ref from other_id o join %1$s_past p on p.id = o.subject
        where p.deed = $1 and p.ended_by = tutti_deed()
          and not exists (select from %1$s t where t.id = o.subject) limit 1\
        """
            .formatted(name)
        : "select '' as ref where false and $1::uuid is null";
  }

  /** The reference of the record with an id. */
  String refOf() {
    return "select ref from %s where id = $1".formatted(name);
  }

  String removeAdded() {
    return """
    delete from %1$s t where t.deed = $1
      and not exists (select from %1$s_past p where %2$s and p.ended_by is not distinct from $1)\
    """
        .formatted(name, same("t", "p"));
  }

  String restoreChanged() {
    return """
    update %1$s t set (%2$s) = row(%3$s) from %1$s_past p
    where %4$s and p.ended_by = $1 and t.deed is not distinct from $1\
    """
        .formatted(
            name,
            list(columns, c -> c) + (versioned ? ", version" : ""),
            list(columns, c -> "p." + c) + (versioned ? ", t.version + 1" : ""),
            same("t", "p"));
  }

  String restoreRemoved() {
    return """
    insert into %1$s (%2$s, %3$s) select %4$s, %5$s from %1$s_past p
    where p.ended_by = $1 and not exists (select from %1$s t where %6$s)\
    """
        .formatted(
            name,
            list(keys, c -> c),
            list(columns, c -> c) + (versioned ? ", version" : ""),
            list(keys, c -> "p." + c),
            list(columns, c -> "p." + c) + (versioned ? ", p.version + 1" : ""),
            same("t", "p"));
  }

  /** How people know the record that a row belongs to. */
  private String ref() {
    return parent.isEmpty()
        ? versioned || columns.contains("ref") ? "x.ref" : "x." + keys.getFirst() + "::text"
        : "coalesce((select r.ref from %1$s r where r.id = x.%1$s_id), '%1$s')".formatted(parent);
  }

  private String same(String one, String other) {
    return keys.stream()
        .map(k -> one + "." + k + " = " + other + "." + k)
        .collect(Collectors.joining(" and "));
  }

  private static String list(List<String> names, Function<String, String> turn) {
    return names.stream().map(turn).collect(Collectors.joining(", "));
  }
}
