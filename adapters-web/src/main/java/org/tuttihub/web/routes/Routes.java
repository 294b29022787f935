package org.tuttihub.web.routes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.Bodies;
import org.tuttihub.web.http.Bridge;
import org.tuttihub.web.http.Endpoint;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.http.Reply;

/** The endpoints of every operation of the catalogue, by path and method. */
public record Routes(
    Catalogue catalogue,
    Acting.Beginning beginning,
    Doorkeeper doorkeeper,
    Tables tables,
    Bridge bridge,
    ImportRuns runs,
    Limits limits) {

  /** By path, then by method. */
  public Map<String, Map<String, Endpoint>> all() {
    Map<String, Map<String, Endpoint>> all = new LinkedHashMap<>();
    catalogue
        .all()
        .forEach(
            operation -> {
              Map<String, Endpoint> methods =
                  all.computeIfAbsent(Words.path(operation), _ -> new LinkedHashMap<>());
              if (methods.put(Words.method(operation), named(operation)) != null) {
                throw new IllegalArgumentException(
                    "Two operations have the path of " + operation.name());
              }
            });
    return all;
  }

  /** An endpoint that anybody may ask. */
  public Endpoint open(Function<Asked, Reply> answer) {
    return exchange ->
        Bodies.read(
            exchange,
            limits.bodyBytes(),
            limits.body(),
            body -> {
              Asked asked = exchange.asked(body);
              bridge.answer(exchange, () -> answer.apply(asked));
            });
  }

  private Endpoint named(Operation operation) {
    Endpoint endpoint = endpoint(operation);
    boolean keeps =
        operation instanceof Deed || operation instanceof FileIn || operation instanceof DocumentIn;
    return exchange -> {
      exchange.named(operation.name(), keeps);
      endpoint.serve(exchange);
    };
  }

  private Endpoint endpoint(Operation operation) {
    return switch (operation) {
      case ListOf<?> list -> closed(new ListRoute<>(list, tables));
      case CardOf<?> card -> closed(new CardRoute<>(card, catalogue));
      case Deed<?> deed -> closed(new DeedRoute(deed, catalogue, beginning));
      case Ask<?, ?> ask -> closed(new AskRoute<>(ask, beginning));
      case FileOut<?> export -> closed(new ExportRoute(export, tables));
      case DocumentOut<?> out -> closed(new DocumentOutRoute(out));
      case DocumentIn<?> in ->
          new DocumentInRoute<>(in, doorkeeper, beginning, bridge, runs, limits);
      case FileIn<?> fileIn ->
          new ImportRoute<>(fileIn, doorkeeper, beginning, bridge, runs, limits);
    };
  }

  private Endpoint closed(Route route) {
    return open(asked -> route.answer(asked, doorkeeper.actor(asked)));
  }
}
