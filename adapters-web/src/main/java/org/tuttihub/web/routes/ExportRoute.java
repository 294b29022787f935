package org.tuttihub.web.routes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.http.Query;
import org.tuttihub.web.http.Reply;

/** A table as a file. */
record ExportRoute(FileOut<?> export, Tables tables) implements Route {

  @Override
  public Reply answer(Asked asked, Actor actor) {
    Query query = asked.query();
    TableFormat format = format(asked, query);
    Map<String, Object> options = new LinkedHashMap<>(query.values());
    options.remove("format");
    if (export.isOnRecord()) {
      refuseGivenId(query);
      Keys.of(export, asked);
      options.put("id", Keys.text(asked));
    }
    FileOut.Writing writing =
        NotServed.unless(export.perform(actor, options), Problem.Place.PARAMETER);
    return new Reply.Streamed(
        Map.of(
            "Content-Type",
            contentType(format),
            "Content-Disposition",
            "attachment; filename=\"" + fileName(asked, format) + "\""),
        (out, alive) -> {
          try (TableWriter table = tables.write(out, format)) {
            writing.to(new Telling(table, Once.of(alive)));
          }
        });
  }

  private static TableFormat format(Asked asked, Query query) {
    Optional<TableFormat> format = Params.format(asked, query, List.of(TableFormat.values()));
    if (format.isEmpty() && query.find("format").isPresent()) {
      throw Query.wrong("format", "It must be csv, tsv or xlsx.");
    }
    return format.orElse(TableFormat.CSV);
  }

  private static void refuseGivenId(Query query) {
    if (query.find("id").isPresent()) {
      throw Query.wrong("id", "The path names the record; leave it out here.");
    }
  }

  private static String contentType(TableFormat format) {
    String type = Params.mediaType(format);
    return format == TableFormat.XLSX ? type : type + "; charset=utf-8";
  }

  private String fileName(Asked asked, TableFormat format) {
    String of = asked.record().map(id -> "-" + id.replaceAll("[^A-Za-z0-9._-]", "_")).orElse("");
    return export.noun().plural() + of + format.ending();
  }

  /** A table that tells when its first row comes. */
  private record Telling(TableWriter table, Runnable alive) implements TableWriter {
    @Override
    public void row(List<String> cells) {
      alive.run();
      table.row(cells);
    }

    @Override
    public void close() {
      table.close();
    }
  }
}
