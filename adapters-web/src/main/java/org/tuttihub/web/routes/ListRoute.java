package org.tuttihub.web.routes;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.Conditions;
import org.tuttihub.web.http.Hash;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.http.Query;
import org.tuttihub.web.http.Reply;
import org.tuttihub.web.json.JsonOut;

/** A list: a page of it as JSON, or all of it as CSV. */
record ListRoute<R>(ListOf<R> list, Tables tables) implements Route {

  @Override
  public Reply answer(Asked asked, Actor actor) {
    Query query = asked.query();
    boolean csv = wantsCsv(asked, query);
    ListQuery wanted =
        NotServed.unless(ListParams.query(list, actor, query), Problem.Place.PARAMETER);
    return csv ? file(actor, wanted) : page(asked, actor, wanted, query);
  }

  private static boolean wantsCsv(Asked asked, Query query) {
    return switch (query.find("format").orElse("")) {
      case "csv" -> true;
      case "json" -> false;
      case "" -> query.find("format").isEmpty() ? asked.accepts(MediaTypes.CSV) : badFormat();
      default -> badFormat();
    };
  }

  private static boolean badFormat() {
    throw Query.wrong("format", "It must be csv or json.");
  }

  private Reply page(Asked asked, Actor actor, ListQuery wanted, Query query) {
    Page<R> page = list.page(actor, wanted);
    Optional<Long> count =
        Params.yes(query, "count") ? Optional.of(list.count(actor, wanted)) : Optional.empty();
    Reply.Whole reply = Reply.of(200, MediaTypes.JSON, json(page, count));
    String links = links(asked.path(), query, page);
    return Conditions.unlessSeen(
        asked, Hash.tag(reply.body()), links.isEmpty() ? reply : reply.with("Link", links));
  }

  private Buffer json(Page<R> page, Optional<Long> count) {
    return JsonOut.object(
        out -> {
          out.writeArrayFieldStart("items");
          for (R row : page.rows()) {
            out.writeStartObject();
            JsonOut.fields(out, list.row(), row);
            out.writeEndObject();
          }
          out.writeEndArray();
          out.writeStringField("next", page.next().orElse(null));
          out.writeStringField("previous", page.previous().orElse(null));
          if (count.isPresent()) {
            out.writeNumberField("count", count.get());
          }
        });
  }

  private static String links(String path, Query query, Page<?> page) {
    List<String> links = new ArrayList<>();
    page.next().ifPresent(cursor -> links.add(link(path, query, "after", cursor, "next")));
    page.previous().ifPresent(cursor -> links.add(link(path, query, "before", cursor, "prev")));
    return String.join(", ", links);
  }

  private static String link(String path, Query query, String name, String cursor, String rel) {
    String address = query.replacing(List.of("after", "before"), name, cursor);
    return "<" + path + "?" + address + ">; rel=\"" + rel + "\"";
  }

  private Reply file(Actor actor, ListQuery wanted) {
    String name = list.noun().plural().toLowerCase(Locale.ROOT) + TableFormat.CSV.ending();
    return new Reply.Streamed(
        Map.of(
            "Content-Type",
            MediaTypes.CSV + "; charset=utf-8",
            "Content-Disposition",
            "attachment; filename=\"" + name + "\""),
        (out, alive) -> {
          try (TableWriter table = tables.write(out, TableFormat.CSV)) {
            table.row(list.row().parts().stream().map(Part::name).toList());
            Runnable first = Once.of(alive);
            list.each(
                actor,
                wanted,
                row -> {
                  first.run();
                  table.row(list.row().parts().stream().map(p -> cell(p, row)).toList());
                });
          }
        });
  }

  private String cell(Part part, R row) {
    Shape<R> shape = list.row();
    return switch (shape.value(row, part)) {
      case Optional<?> maybe -> maybe.map(v -> JsonOut.shown(part.single(), v)).orElse("");
      case Collection<?> many ->
          String.join(", ", many.stream().map(v -> JsonOut.shown(part.single(), v)).toList());
      case Object one -> JsonOut.shown(part.single(), one);
    };
  }
}
