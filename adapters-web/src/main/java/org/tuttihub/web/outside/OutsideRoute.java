package org.tuttihub.web.outside;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.outside.Offer;
import org.tuttihub.application.outside.Outside;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.Bridge;
import org.tuttihub.web.http.Endpoint;
import org.tuttihub.web.http.Exchange;
import org.tuttihub.web.http.Hash;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.http.Mishaps;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.http.Reply;
import org.tuttihub.web.pages.Pages;
import org.tuttihub.web.routes.ImportRuns;
import org.tuttihub.web.routes.WrongTokens;

/**
 * The pages behind signed links, at {@code /l/TOKEN}. A link that is unknown, has ended or was used
 * up gets one and the same answer; who tries many from one address, or asks often with one link,
 * must wait.
 */
public final class OutsideRoute {
  /** Where the pages are; the token is the record of the path. */
  public static final String PATH = "/l/{id}";

  /** What follows a token where its document is fetched. */
  static final String CALENDAR = ".ics";

  private static final int VISITS = 60;
  private static final Duration TAKING = Duration.ofSeconds(90);
  private static final String TOKEN = "[A-Za-z0-9]{1,200}";
  private static final String ONCE = "[A-Za-z0-9-]{8,64}";

  private final Outside<?> outside;
  private final Acting.Beginning beginning;
  private final Bridge bridge;
  private final ImportRuns runs;
  private final Limits limits;
  private final WrongTokens wrong;
  private final Visits visits;

  public OutsideRoute(
      Outside<?> outside,
      Acting.Beginning beginning,
      Bridge bridge,
      ImportRuns runs,
      Limits limits) {
    this.outside = outside;
    this.beginning = beginning;
    this.bridge = bridge;
    this.runs = runs;
    this.limits = limits;
    this.wrong = new WrongTokens(limits.wrongTokens(), beginning.clock());
    this.visits = new Visits(VISITS, beginning.clock());
  }

  /** By method. */
  public Map<String, Endpoint> all() {
    return Map.of("GET", this::show, "POST", this::answer);
  }

  private void show(Exchange exchange) {
    exchange.named("a signed link", false);
    Asked asked = exchange.asked(Buffer.buffer());
    bridge.answer(
        exchange,
        () ->
            safely(
                asked,
                () ->
                    asked.record().orElse("").endsWith(CALENDAR) ? fetched(asked) : shown(asked)));
  }

  /** What calendar programs ask for, again and again. */
  private Reply.Whole fetched(Asked asked) {
    String token = token(asked);
    Optional<DocumentOut.Document> document =
        admitted(asked, token) ? outside.document(token) : Optional.empty();
    document.ifPresent(_ -> wrong.good(token));
    return document.map(OutsideRoute::written).orElseGet(() -> nowhere(asked, token));
  }

  private static Reply.Whole written(DocumentOut.Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      document.writing().to(bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return Pages.file(document.name(), document.mediaType(), Buffer.buffer(bytes.toByteArray()));
  }

  private Reply.Whole shown(Asked asked) {
    String token = token(asked);
    Optional<Offer> offer = admitted(asked, token) ? outside.open(token) : Optional.empty();
    offer.ifPresent(_ -> wrong.good(token));
    return offer.map(o -> page(o, token, fresh()).fresh()).orElseGet(() -> nowhere(asked, token));
  }

  private void answer(Exchange exchange) {
    exchange.named("an answer through a signed link", true);
    exchange.request().pause();
    Asked asked = exchange.asked(Buffer.buffer());
    bridge.call(
        exchange,
        () -> refused(asked),
        refused -> refused.ifPresentOrElse(exchange::answer, () -> receive(exchange, asked)));
  }

  /** The page that says no before anything is read; absent when the form may come. */
  private Optional<Reply.Whole> refused(Asked asked) {
    String token = token(asked);
    AtomicBoolean known = new AtomicBoolean();
    Reply.Whole no =
        safely(
            asked,
            () -> {
              known.set(admitted(asked, token) && outside.thanks(token).isPresent());
              return known.get() ? OutsidePage.thanks("") : nowhere(asked, token);
            });
    return known.get() ? Optional.empty() : Optional.of(no);
  }

  private void receive(Exchange exchange, Asked asked) {
    if (!runs.takePlace()) {
      exchange.answer(busy("Many people send something at this moment."));
      return;
    }
    Path file = runs.freshFile();
    Forms.read(
        exchange,
        limits,
        outside.mostBytes(),
        file,
        form ->
            bridge.answer(
                exchange,
                TAKING,
                () -> safely(asked, () -> answered(asked, form)),
                () -> runs.dropped(file)),
        () -> runs.dropped(file));
  }

  private Reply.Whole answered(Asked asked, Forms.Form form) {
    String token = token(asked);
    String given = form.written().first("once");
    String once = given.matches(ONCE) ? given : fresh();
    Optional<Offer> offer = outside.open(token);
    Map<String, Object> values = form.written().given(outside.fields(token));
    Outcome<Receipt> outcome =
        outside.answer(
            token,
            new Outside.Answer(
                values, form.file(), new RepeatKey("form:" + once, Hash.of(values.toString()))));
    return switch (outcome) {
      case Outcome.Done<Receipt> _ ->
          OutsidePage.thanks(outside.thanks(token).orElse("Thank you."));
      case Outcome.Refused<Receipt>(Refusal refusal) ->
          offer
              .map(o -> page(o, token, once).again(form.written(), refusal))
              .orElseGet(() -> nowhere(asked, token));
    };
  }

  /** Whatever goes wrong is said on a page, not as a problem for programs. */
  private Reply.Whole safely(Asked asked, Supplier<Reply.Whole> work) {
    try {
      return work.get();
    } catch (NotServed no) {
      return trouble(no.problem());
    } catch (RuntimeException broken) {
      return trouble(Mishaps.problem(broken, asked.id()));
    }
  }

  private static Reply.Whole trouble(Problem problem) {
    Reply.Whole page = OutsidePage.plain(problem.status(), "This did not work", problem.detail());
    for (Map.Entry<String, String> header : problem.headers().entrySet()) {
      page = page.with(header.getKey(), header.getValue());
    }
    return page;
  }

  private boolean admitted(Asked asked, String token) {
    wrong
        .held(asked.from(), token)
        .ifPresent(
            time -> {
              throw tooMany(Math.max(1, time.plusMillis(999).toSeconds()));
            });
    if (!visits.mayCome(token)) {
      throw tooMany(60);
    }
    return token.matches(TOKEN);
  }

  private static NotServed tooMany(long seconds) {
    return new NotServed(
        Problem.of(
                429,
                "links.too-many",
                "Too many requests came: wait " + seconds + " seconds, and open the link again.")
            .with("Retry-After", String.valueOf(seconds)));
  }

  private Reply.Whole nowhere(Asked asked, String token) {
    wrong.wrong(asked.from(), token);
    return OutsidePage.plain(
        404,
        "This link cannot be used",
        "It is wrong, or has ended, or was used already. Please ask whoever sent it to you for a"
            + " new one.");
  }

  private static Reply.Whole busy(String fact) {
    return OutsidePage.plain(
            503, "Please try again in a minute", fact + " Nothing of what you wrote was kept.")
        .with("Retry-After", "60");
  }

  private OutsidePage page(Offer offer, String token, String once) {
    return new OutsidePage(offer, token, once, beginning.clock().getZone());
  }

  private static String token(Asked asked) {
    String record = asked.record().orElse("");
    return record.endsWith(CALENDAR)
        ? record.substring(0, record.length() - CALENDAR.length())
        : record;
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
