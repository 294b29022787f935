package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.tuttihub.web.http.Mishaps;
import org.tuttihub.web.sample.Api;
import org.tuttihub.web.sample.Raw;
import org.tuttihub.web.sample.SampleServer;
import org.tuttihub.web.sample.Troubles;

class WorkTest {
  private static final String ALL = "/api/v1/troubles";
  private final Troubles troubles = new Troubles();
  private SampleServer server;
  private Api api;

  @BeforeEach
  void start() {
    server = new SampleServer(troubles.catalogue(), SampleServer.SMALL);
    api = server.api;
  }

  @AfterEach
  void stop() {
    troubles.hold.countDown();
    server.close();
  }

  @Test
  void work_that_does_not_come_back_is_answered_in_time() {
    long began = System.nanoTime();

    Api.Answer answer = api.post(ALL + "/wait").send();

    assertEquals(503, answer.status());
    assertEquals("busy", answer.code());
    assertEquals("2", answer.header("Retry-After"));
    assertTrue(answer.json().get("detail").asText().contains("Idempotency-Key"));
    assertTrue(System.nanoTime() - began < 2_000_000_000L);
  }

  @Test
  void a_question_that_is_not_answered_in_time_did_nothing_and_says_so() {
    Api.Answer answer = api.post(ALL + "/ponder").send();

    assertEquals(503, answer.status());
    assertEquals(
        "The answer is not there in time: try again in a few seconds.",
        answer.json().get("detail").asText());
  }

  @Test
  void work_that_hangs_stops_nobody_else_until_there_is_too_much_of_it() {
    List<CompletableFuture<Integer>> hanging = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      hanging.add(CompletableFuture.supplyAsync(() -> api.post(ALL + "/wait").send().status()));
    }
    hanging.forEach(CompletableFuture::join);
    Api.Answer last = api.post(ALL + "/new").send();
    CompletableFuture<Integer> one =
        CompletableFuture.supplyAsync(() -> api.post(ALL + "/wait").send().status());
    one.join();
    long began = System.nanoTime();
    Api.Answer over = api.post(ALL + "/new").send();
    long took = System.nanoTime() - began;
    troubles.hold.countDown();

    assertEquals(201, last.status());
    assertEquals(503, over.status());
    assertTrue(took < 500_000_000L);
    assertEquals(201, eventually(ALL + "/new"));
  }

  @Test
  void a_fault_of_ours_is_a_sentence_outside_and_a_line_inside() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger logger = (Logger) LoggerFactory.getLogger(Mishaps.class);
    logger.addAppender(log);

    Api.Answer answer = api.post(ALL + "/break").send();
    logger.detachAppender(log);

    assertEquals(503, answer.status());
    assertEquals("broken", answer.code());
    String id = answer.header("X-Request-Id");
    assertTrue(answer.json().get("detail").asText().contains(id));
    assertEquals("urn:tutti:request:" + id, answer.json().get("instance").asText());
    assertFalse(answer.body().contains("Ada"));
    assertEquals(1, log.list.size());
    assertTrue(log.list.getFirst().getFormattedMessage().contains(id));
    assertEquals(
        "java.lang.IllegalStateException", log.list.getFirst().getThrowableProxy().getMessage());
  }

  @Test
  void a_database_that_is_away_and_too_many_writers_are_both_told() {
    Api.Answer away = api.post(ALL + "/away").send();
    Api.Answer full = api.post(ALL + "/full").send();

    assertEquals("The database does not answer.", away.json().get("detail").asText());
    assertEquals(503, away.status());
    assertEquals(503, full.status());
    assertFalse(full.header("Retry-After").isEmpty());
  }

  @Test
  void what_is_new_shows_its_secret_once_and_where_it_is() {
    Api.Answer answer = api.post(ALL + "/new").send();

    assertEquals(201, answer.status());
    assertEquals("s3cret", answer.json().get("secret").asText());
    assertEquals("/api/v1/troubles/TRB-1", answer.header("Location"));
  }

  @Test
  void a_table_that_its_format_cannot_hold_is_refused_before_the_first_byte() {
    Api.Answer answer = api.get(ALL + "/export?format=xlsx").send();

    assertEquals(409, answer.status());
    assertEquals("files.too-large-for-format", answer.code());
  }

  @Test
  void a_long_list_is_sent_as_it_is_read() {
    troubles.rows = 50_000;

    Api.Answer answer = api.get(ALL + "?format=csv").send();

    assertEquals(50_001, answer.body().lines().count());
    assertEquals("", answer.header("Content-Length"));
  }

  @Test
  void a_list_that_breaks_off_is_never_taken_for_whole() {
    troubles.rows = 50_000;
    troubles.breakAt = 40_000;
    Api.Answer atOnce = broken(5);

    assertThrows(AssertionError.class, () -> broken(40_000));
    assertEquals(503, atOnce.status());
  }

  @Test
  void a_reader_that_stands_still_fills_no_memory_and_no_other_reader_waits() throws Exception {
    troubles.rows = 2_000_000;
    List<Socket> still = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Socket socket = Raw.connected(server.port);
      socket
          .getOutputStream()
          .write(
              Raw.head(
                      "GET /api/v1/troubles?format=csv HTTP/1.1",
                      "Host: x",
                      "Authorization: Bearer admin")
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      assertEquals('H', in.read());
      still.add(socket);
    }

    Api.Answer ordinary = api.get(ALL).send();
    Api.Answer third = api.get(ALL + "?format=csv").send();
    for (Socket socket : still) {
      socket.close();
    }

    assertEquals(200, ordinary.status());
    assertEquals(503, third.status());
  }

  private Api.Answer broken(long at) {
    troubles.breakAt = at;
    return api.get(ALL + "?format=csv").unchecked();
  }

  private int eventually(String path) {
    for (int i = 0; i < 50; i++) {
      int status = api.post(path).send().status();
      if (status != 503) {
        return status;
      }
    }
    return 503;
  }

  @Test
  void closing_waits_for_what_is_at_work() throws IOException {
    CompletableFuture<Integer> waiting =
        CompletableFuture.supplyAsync(() -> api.post(ALL + "/wait").unchecked().status());
    Thread.ofVirtual()
        .start(
            () -> {
              pause(300);
              troubles.hold.countDown();
            });
    pause(100);

    server.close();

    assertEquals(200, waiting.join());
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
