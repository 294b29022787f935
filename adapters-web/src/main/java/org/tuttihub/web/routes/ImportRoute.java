package org.tuttihub.web.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.OpenedImport;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.Bridge;
import org.tuttihub.web.http.Endpoint;
import org.tuttihub.web.http.Exchange;
import org.tuttihub.web.http.Hash;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.http.Query;
import org.tuttihub.web.http.Reply;
import org.tuttihub.web.json.JsonOut;

/**
 * A file that comes in. Who asks, the permission and the options are looked at before the first
 * byte of the file is taken; then it comes to the disk, the import is opened and answered with its
 * reference, and runs on.
 */
record ImportRoute<Q>(
    FileIn<Q> fileIn,
    Doorkeeper doorkeeper,
    Acting.Beginning beginning,
    Bridge bridge,
    ImportRuns runs,
    Limits limits)
    implements Endpoint {
  /** The parameters that are no options of the import. */
  static final List<String> RESERVED = List.of("dry_run", "file_name");

  private static final Map<String, String> ENDINGS =
      Map.of(
          MediaTypes.CSV,
          ".csv",
          MediaTypes.TSV,
          ".tsv",
          MediaTypes.XLSX,
          ".xlsx",
          "text/plain",
          ".txt",
          "application/octet-stream",
          "");

  /** A file that may come. */
  private record Awaited(
      Asked asked, Actor actor, boolean dryRun, String name, Map<String, String> options) {}

  @Override
  public void serve(Exchange exchange) {
    exchange.request().pause();
    Asked asked = exchange.asked(io.vertx.core.buffer.Buffer.buffer());
    bridge.call(exchange, () -> awaited(asked), awaited -> receive(exchange, awaited));
  }

  private Awaited awaited(Asked asked) {
    Actor actor = doorkeeper.actor(asked);
    NotServed.unless(fileIn.permits(actor), Problem.Place.PART);
    Repeats.key(asked);
    String ending = ending(asked);
    Query query = asked.query();
    Map<String, String> options = new LinkedHashMap<>(query.values());
    RESERVED.forEach(options::remove);
    NotServed.unless(
        Binder.bind(fileIn.options(), options, Binder.Manner.TYPED_BY_HAND, fileIn.notes()),
        Problem.Place.PARAMETER);
    String name = query.find("file_name").map(ImportRoute::plainName).orElse("upload" + ending);
    return new Awaited(asked, actor, Params.yes(query, "dry_run"), name, options);
  }

  private static String ending(Asked asked) {
    if (!asked.header("content-encoding").orElse("identity").equalsIgnoreCase("identity")) {
      throw wrongType("Send the file as it is, without Content-Encoding.");
    }
    return Optional.ofNullable(ENDINGS.get(asked.mediaType().orElse("application/octet-stream")))
        .orElseThrow(
            () ->
                wrongType(
                    "Send the file itself as the body, as one of: "
                        + String.join(", ", mediaTypes())
                        + "."));
  }

  static List<String> mediaTypes() {
    return ENDINGS.keySet().stream().sorted().toList();
  }

  private static NotServed wrongType(String sentence) {
    return new NotServed(Problem.header(415, "request.media-type", "Content-Type", sentence));
  }

  /** The name without folders: it is shown, and its ending looked at. */
  private static String plainName(String given) {
    try {
      String name = CleanText.line(given);
      name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
      if (name.isEmpty() || name.length() > 200) {
        throw Query.wrong("file_name", "It must have 1 to 200 characters.");
      }
      return name;
    } catch (BadValue bad) {
      throw Query.wrong("file_name", bad.sentence());
    }
  }

  private void receive(Exchange exchange, Awaited awaited) {
    if (!runs.takePlace()) {
      exchange.refuse(Problem.busy("Too many imports are waiting: try again in a minute."));
      return;
    }
    Path file = runs.freshFile();
    Upload.begin(
        exchange,
        limits,
        file,
        () -> {
          if (!bridge.answer(exchange, () -> opened(awaited, file))) {
            runs.dropped(file);
          }
        },
        () -> runs.dropped(file));
  }

  /** Opens the import and lets it run. It runs even if this answer comes too late to be heard. */
  private Reply opened(Awaited awaited, Path file) {
    boolean goesOn = false;
    try {
      Acting acting = beginning.by(awaited.actor(), Door.REST);
      if (Repeats.key(awaited.asked()).isPresent()) {
        acting = Repeats.repeatable(acting, awaited.asked(), Hash.of(file));
      }
      ImportFile coming = new ImportFile(file, awaited.name(), awaited.dryRun());
      OpenedImport opened =
          NotServed.unless(fileIn.open(acting, coming, awaited.options()), Problem.Place.PARAMETER);
      runs.run(opened, file);
      goesOn = true;
      return accepted(opened.ref());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      if (!goesOn) {
        runs.dropped(file);
      }
    }
  }

  private static Reply accepted(String ref) {
    String location = Words.API + "imports/" + Query.encoded(ref);
    return Reply.of(
            202,
            MediaTypes.JSON,
            JsonOut.object(
                out -> {
                  out.writeStringField("ref", ref);
                  out.writeStringField("location", location);
                }))
        .with("Location", location);
  }
}
