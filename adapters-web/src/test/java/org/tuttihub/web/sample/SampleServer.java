package org.tuttihub.web.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.health.Health;
import org.tuttihub.application.outside.Outside;
import org.tuttihub.application.plan.PublishedPlan;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.web.WebParts;
import org.tuttihub.web.WebServer;
import org.tuttihub.web.docs.OpenApi;
import org.tuttihub.web.http.Limits;

/** A real server around a catalogue, on a free port. */
public final class SampleServer implements AutoCloseable {
  public static final Limits SMALL =
      new Limits(
          200,
          16,
          2,
          3,
          Duration.ofSeconds(2),
          Duration.ofMillis(800),
          Duration.ofSeconds(20),
          Duration.ofSeconds(1),
          100_000,
          Duration.ofSeconds(3),
          3_000_000,
          10,
          10);
  private static final Map<String, Actor> ACTORS =
      Map.of(
          "admin", new Actor("PER-1", "Ada", Set.of(Role.ADMINISTRATOR)),
          "viewer", new Actor("PER-2", "Vic", Set.of(Role.VIEWER)));

  private static final Path SPOOLS = Path.of("target", "spools").toAbsolutePath();

  public final Path spool;
  public final int port;
  public final Api api;
  private final HandClock clock = clock();
  private final WebServer server;
  private volatile Optional<PlanVersion> plan = Optional.of(SamplePlan.version());
  private volatile Optional<String> trouble = Optional.empty();
  private volatile List<String> warnings = List.of();

  public SampleServer(Catalogue catalogue, Limits limits) {
    this(catalogue, new InMemoryTutti().outside, limits);
  }

  public SampleServer(Catalogue catalogue, Outside<?> outside, Limits limits) {
    try {
      spool = Files.createTempDirectory(Files.createDirectories(SPOOLS), "spool");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    server = new WebServer(parts(catalogue, limits, clock, outside, spool, () -> plan, health()));
    port = server.start("127.0.0.1", 0);
    api = new Api(port, new Contract(OpenApi.describe(catalogue)));
  }

  /** Tries to start another server there. */
  public static void another(int port) {
    new WebServer(
            parts(
                new Instruments().catalogue(),
                SMALL,
                clock(),
                new InMemoryTutti().outside,
                SPOOLS.resolve("another"),
                Optional::empty,
                Optional::empty))
        .start("127.0.0.1", port);
  }

  private static WebParts parts(
      Catalogue catalogue,
      Limits limits,
      Clock clock,
      Outside<?> outside,
      Path spool,
      PublishedPlan plan,
      Health health) {
    return new WebParts(
        catalogue,
        new Acting.Beginning(clock, UUID::randomUUID),
        secret -> Optional.ofNullable(ACTORS.get(secret)),
        plan,
        health,
        new PlainTables(),
        outside,
        spool,
        limits,
        "0.1.0");
  }

  private Health health() {
    return new Health() {
      @Override
      public Optional<String> trouble() {
        return trouble;
      }

      @Override
      public List<String> warnings() {
        return warnings;
      }
    };
  }

  private static HandClock clock() {
    return new HandClock(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London"));
  }

  /** Time goes by. */
  public void later(Duration time) {
    clock.forward(time);
  }

  public SampleServer withoutPlan() {
    plan = Optional.empty();
    return this;
  }

  public void isInTrouble(String sentence) {
    trouble = Optional.of(sentence);
  }

  public void hasWarnings(String... sentences) {
    warnings = List.of(sentences);
  }

  /** The files in the spool folder. */
  public List<Path> spooled() {
    try (Stream<Path> files = Files.list(spool)) {
      return files.toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
