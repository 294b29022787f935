package org.tuttihub.web.routes;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.Bridge;
import org.tuttihub.web.http.Conditions;
import org.tuttihub.web.http.Endpoint;
import org.tuttihub.web.http.Exchange;
import org.tuttihub.web.http.Hash;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.http.Query;
import org.tuttihub.web.http.Reply;

/**
 * A document that comes in: the body is the document itself, its name a parameter. Who asks, the
 * permission and the options are looked at before the first byte is taken.
 */
record DocumentInRoute<Q>(
    DocumentIn<Q> in,
    Doorkeeper doorkeeper,
    Acting.Beginning beginning,
    Bridge bridge,
    ImportRuns runs,
    Limits limits)
    implements Endpoint {
  /** How long a virus scanner and the database together may take. */
  static final Duration TAKING = Duration.ofSeconds(90);

  /** A document that may come. */
  private record Awaited(Asked asked, Actor actor, String name, Map<String, Object> options) {}

  @Override
  public void serve(Exchange exchange) {
    exchange.request().pause();
    Asked asked = exchange.asked(Buffer.buffer());
    bridge.call(exchange, () -> awaited(asked), awaited -> receive(exchange, awaited));
  }

  private Awaited awaited(Asked asked) {
    Actor actor = doorkeeper.actor(asked);
    NotServed.unless(in.permits(actor), Problem.Place.PART);
    Repeats.key(asked);
    if (!asked.header("content-encoding").orElse("identity").equalsIgnoreCase("identity")) {
      throw new NotServed(
          Problem.header(
              415,
              "request.media-type",
              "Content-Encoding",
              "Send the file as it is, without Content-Encoding."));
    }
    Map<String, Object> options = new LinkedHashMap<>(asked.query().values());
    options.remove("file_name");
    if (in.isOnRecord()) {
      options.put("id", Keys.text(asked));
    }
    NotServed.unless(
        Binder.bind(in.options(), options, Binder.Manner.TYPED_BY_HAND, in.notes()),
        Problem.Place.PARAMETER);
    String name =
        asked
            .query()
            .find("file_name")
            .filter(given -> !given.isBlank())
            .orElseThrow(() -> Query.wrong("file_name", "Say what the file is called."));
    return new Awaited(asked, actor, name, options);
  }

  private void receive(Exchange exchange, Awaited awaited) {
    if (!runs.takePlace()) {
      exchange.refuse(Problem.busy("Too many files come at once: try again in a minute."));
      return;
    }
    Path file = runs.freshFile();
    Upload.begin(
        exchange,
        limits.uploadingAtMost(in.mostBytes()),
        file,
        () -> bridge.answer(exchange, TAKING, () -> taken(awaited, file), () -> runs.dropped(file)),
        () -> runs.dropped(file));
  }

  private Reply taken(Awaited awaited, Path file) {
    try {
      Acting acting = beginning.by(awaited.actor(), Door.REST);
      if (Repeats.key(awaited.asked()).isPresent()) {
        acting = Repeats.repeatable(acting, awaited.asked(), Hash.of(file));
      }
      Receipt receipt =
          NotServed.unless(
              in.perform(acting, new DocumentIn.Incoming(file, awaited.name()), awaited.options()),
              Problem.Place.PARAMETER);
      String location =
          Words.API + receipt.subject().collection() + "/" + Query.encoded(receipt.subject().ref());
      return Reply.of(201, MediaTypes.JSON, DeedRoute.body(receipt))
          .with("ETag", Conditions.tag(receipt.version()))
          .with("Location", location);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
