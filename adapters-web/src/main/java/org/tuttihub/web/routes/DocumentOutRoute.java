package org.tuttihub.web.routes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.http.Query;
import org.tuttihub.web.http.Reply;

/** A document as it is. It is to be saved, never to be shown as a page of ours. */
record DocumentOutRoute(DocumentOut<?> out) implements Route {

  @Override
  public Reply answer(Asked asked, Actor actor) {
    Map<String, Object> options = new LinkedHashMap<>(asked.query().values());
    if (out.isOnRecord()) {
      if (options.containsKey("id")) {
        throw Query.wrong("id", "The path names the record; leave it out here.");
      }
      Keys.of(out, asked);
      options.put("id", Keys.text(asked));
    }
    if (out.isPaper() && !options.containsKey(PaperFormat.FIELD)) {
      Stream.of(PaperFormat.values())
          .filter(format -> asked.accepts(format.mediaType()))
          .findFirst()
          .ifPresent(format -> options.put(PaperFormat.FIELD, Kind.choiceName(format)));
    }
    DocumentOut.Document document =
        NotServed.unless(out.perform(actor, options), Problem.Place.PARAMETER);
    return new Reply.Streamed(
        Map.of(
            "Content-Type",
            document.mediaType(),
            "Content-Disposition",
            disposition(document.name()),
            "Content-Security-Policy",
            "default-src 'none'; sandbox; frame-ancestors 'none'",
            "Cross-Origin-Resource-Policy",
            "same-origin"),
        (bytes, alive) -> {
          alive.run();
          document.writing().to(bytes);
        });
  }

  /** A plain name for old readers, the whole one for the others. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + Query.encoded(name);
  }
}
