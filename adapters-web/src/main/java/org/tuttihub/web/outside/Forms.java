package org.tuttihub.web.outside;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.outside.Offer;
import org.tuttihub.web.http.Exchange;
import org.tuttihub.web.http.Incoming;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.http.Problem;

/** A form on its way in: its fields, and one file, which comes to the disk piece by piece. */
final class Forms {
  /** What fields may have together, beside the file. */
  private static final long FIELDS = 1L << 20;

  private final Exchange exchange;
  private final Path spool;
  private Optional<String> name = Optional.empty();
  private boolean writing;
  private boolean ended;
  private boolean failed;

  private Forms(Exchange exchange, Path spool) {
    this.exchange = exchange;
    this.spool = spool;
  }

  /** A form that came. */
  record Form(Written written, Optional<DocumentIn.Incoming> file) {}

  /**
   * Reads a form. The request must be paused. Browsers say how much they send; who does not, or
   * says too much, is refused before the first byte is taken.
   *
   * @param spool where the file goes
   * @param failing done when it does not come; the answer is given
   */
  static void read(
      Exchange exchange,
      Limits limits,
      long fileBytes,
      Path spool,
      Consumer<Form> then,
      Runnable failing) {
    long announced = Incoming.announced(exchange.request());
    if (announced < 0 || announced > fileBytes + FIELDS) {
      exchange.refuse(
          announced < 0
              ? Problem.of(411, "request.length", "Say in Content-Length how much is sent.")
              : Incoming.tooLarge(fileBytes + FIELDS));
      failing.run();
      return;
    }
    new Forms(exchange, spool).receive(limits, then, failing);
  }

  private void receive(Limits limits, Consumer<Form> then, Runnable failing) {
    HttpServerRequest request = exchange.request();
    request.setExpectMultipart(true);
    Incoming.goAhead(request);
    exchange.answerWithin(limits.upload(), Incoming.tooSlow());
    request.uploadHandler(upload -> take(upload, then, failing));
    request.exceptionHandler(
        _ -> {
          exchange.refuse(Problem.of(400, "request.form", "The form did not arrive as it should."));
          fail(failing);
        });
    request.endHandler(
        _ -> {
          ended = true;
          settle(then, failing);
        });
    request.resume();
  }

  /** The one file that is asked for goes to the disk; anything else is passed over. */
  private void take(HttpServerFileUpload upload, Consumer<Form> then, Runnable failing) {
    if (!upload.name().equals(Offer.FILE) || name.isPresent() || upload.filename().isBlank()) {
      upload.handler(_ -> {});
      return;
    }
    name = Optional.of(upload.filename());
    writing = true;
    upload
        .streamToFileSystem(spool.toString())
        .onSuccess(
            _ -> {
              writing = false;
              settle(then, failing);
            })
        .onFailure(
            _ -> {
              exchange.refuse(
                  Problem.busy("The file cannot be stored at the moment: the disk may be full."));
              writing = false;
              fail(failing);
            });
  }

  private void settle(Consumer<Form> then, Runnable failing) {
    if (!ended || writing || failed) {
      return;
    }
    if (exchange.isAnswered()) {
      fail(failing);
      return;
    }
    exchange.noDeadline();
    failed = true;
    then.accept(
        new Form(
            new Written(values(exchange.request().formAttributes())),
            name.map(n -> new DocumentIn.Incoming(spool, n))));
  }

  private void fail(Runnable failing) {
    if (!failed) {
      failed = true;
      failing.run();
    }
  }

  private static Map<String, List<String>> values(MultiMap attributes) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    attributes.names().forEach(name -> values.put(name, List.copyOf(attributes.getAll(name))));
    return values;
  }
}
