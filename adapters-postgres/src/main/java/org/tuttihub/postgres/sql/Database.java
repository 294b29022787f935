package org.tuttihub.postgres.sql;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgConnectOptions;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.postgres.schema.Readiness;

/** The ways to one database: a pipeline for single statements, connections for whole work. */
public final class Database implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int CLOSING_SECONDS = 3;
  private static final int PIPELINES = 4;
  private static final int CONNECTIONS = 10;
  private static final String VIEW = "begin isolation level repeatable read read only";

  private final Vertx vertx;
  private final Supplier<PgConnectOptions> present;
  private final Address address;
  private final Pipeline pipeline;
  private final Connections connections;

  public Database(Supplier<PgConnectOptions> present, Patience patience) {
    this.present = present;
    this.vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
    this.address = new Address(vertx, present, patience);
    this.pipeline = new Pipeline(vertx, address, PIPELINES, patience);
    this.connections = new Connections(vertx, address, CONNECTIONS, patience);
  }

  /** Checks the database and brings it up to date; see {@link Readiness}. */
  public void makeReady(Consumer<String> progress) {
    Readiness.reach(vertx, present.get(), progress);
  }

  public Pipeline pipeline() {
    return pipeline;
  }

  public Connections connections() {
    return connections;
  }

  /** Hears what is notified on a channel, on a connection of its own, until it is closed. */
  public Hearing hearing(String channel, Consumer<String> heard, Runnable missed) {
    return new Hearing(vertx, address, channel, heard, missed).begun();
  }

  /** Reads several things as they were at one moment. */
  public <T> T view(Function<Session, T> look) {
    return within(VIEW, look);
  }

  /** A few changes that belong together and to no deed. */
  public <T> T change(Function<Session, T> work) {
    return within("begin", work);
  }

  private <T> T within(String begin, Function<Session, T> work) {
    return connections.lend(
        session -> {
          session.begin(begin);
          try {
            T result = work.apply(session);
            session.commit();
            return result;
          } catch (RuntimeException e) {
            session.giveUp(e);
            throw e;
          }
        });
  }

  /** Breaks off what is under way; waits a moment for connections to end in good order. */
  @Override
  public void close() {
    try {
      vertx.close().await(CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warn("Connections to the database did not end in good order");
    }
  }
}
