package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.web.sample.Api;
import org.tuttihub.web.sample.Arrivals.Arrived;
import org.tuttihub.web.sample.Instruments;
import org.tuttihub.web.sample.Raw;
import org.tuttihub.web.sample.SampleServer;

class ImportAndExportTest {
  private static final String ALL = "/api/v1/instruments";
  private static final String IMPORT = ALL + "/import";
  private final Instruments instruments = new Instruments().with(3);
  private SampleServer server;
  private Api api;

  @BeforeEach
  void start() {
    server = new SampleServer(instruments.catalogue(), SampleServer.SMALL);
    api = server.api;
  }

  @AfterEach
  void stop() {
    instruments.arrivals.hold.countDown();
    server.close();
  }

  @Test
  void a_file_comes_in_and_its_import_runs_on() throws Exception {
    String file = "ref,name\r\n" + "INS-1,Ümlaut\r\n".repeat(100_000);
    Api.Answer answer =
        api.post(IMPORT + "?dry_run=true&file_name=C:%5Cmy%2Fedubase.csv&edition=2026-01-02")
            .body("text/csv", file)
            .header("Idempotency-Key", "file-1")
            .send();
    Arrived arrived = instruments.arrivals.arrived.poll(10, TimeUnit.SECONDS);

    assertEquals(202, answer.status(), answer.body());
    assertEquals("/api/v1/imports/IMP-1", answer.header("Location"));
    assertEquals("IMP-1", answer.json().get("ref").asText());
    assertEquals("edubase.csv", arrived.name());
    assertTrue(arrived.dryRun());
    assertEquals(file.getBytes(StandardCharsets.UTF_8).length, arrived.bytes());
    assertEquals(Optional.of(LocalDate.of(2026, 1, 2)), arrived.reading().edition());
    assertEquals(Optional.of("file-1"), arrived.key());
    assertNothingLeft();
  }

  @Test
  void two_imports_run_at_once_and_the_others_wait_up_to_a_number() throws Exception {
    instruments.arrivals.hold = new CountDownLatch(1);
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      answers.add(api.post(IMPORT).body("text/csv", "a,b").send().status());
    }
    instruments.arrivals.hold.countDown();
    for (int i = 0; i < 3; i++) {
      instruments.arrivals.arrived.poll(10, TimeUnit.SECONDS);
    }

    assertEquals(List.of(202, 202, 202, 503), answers);
    assertEquals(2, instruments.arrivals.most.get());
    assertNothingLeft();
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, '', admin, 415",
    "multipart/form-data; boundary=x, '', admin, 415",
    "text/csv, '?colour=red', admin, 400",
    "text/csv, '?edition=yesterday', admin, 400",
    "text/csv, '?dry_run=perhaps', admin, 400",
    "text/csv, '?file_name=', admin, 400",
    "text/csv, '?file_name=%00', admin, 400",
    "text/plain, '', admin, 400",
    "text/csv, '', viewer, 403",
    "text/csv, '', stolen, 401"
  })
  void what_cannot_be_imported_is_refused_and_nothing_is_left(
      String type, String query, String token, int status) throws Exception {
    Api.Answer answer =
        api.post(IMPORT + query).as(token).body(type, "a,b\r\n".repeat(50_000)).send();

    assertEquals(status, answer.status(), answer.body());
    assertNothingLeft();
  }

  @Test
  void a_file_that_is_too_large_is_refused_announced_or_not() throws Exception {
    Api.Answer announced = api.post(IMPORT).body("text/csv", "x".repeat(4_000_000)).send();
    Raw.Answer chunked =
        Raw.send(
                server.port,
                Raw.head(
                        "POST /api/v1/instruments/import HTTP/1.1",
                        "Host: x",
                        "Authorization: Bearer admin",
                        "Content-Type: text/csv",
                        "Transfer-Encoding: chunked")
                    + ("186a0\r\n" + "x".repeat(100_000) + "\r\n").repeat(40)
                    + "0\r\n\r\n")
            .orElseThrow();

    assertEquals(413, announced.status());
    assertEquals(413, chunked.status());
    assertNothingLeft();
  }

  @Test
  void a_file_that_stops_coming_leaves_nothing() throws Exception {
    try (Socket socket = begun()) {
      Raw.Answer answer = Raw.answer(socket.getInputStream()).orElseThrow();

      assertEquals(408, answer.status());
    }
    assertNothingLeft();
  }

  @Test
  void a_sender_that_goes_away_leaves_nothing() throws Exception {
    begun().close();
    Thread.sleep(300);

    assertNothingLeft();
  }

  @Test
  void a_sender_that_waits_for_a_word_gets_it_after_its_token_was_seen() throws Exception {
    String head =
        Raw.head(
            "POST /api/v1/instruments/import HTTP/1.1",
            "Host: x",
            "Authorization: Bearer TOKEN",
            "Content-Type: text/csv",
            "Expect: 100-continue",
            "Content-Length: 3");
    try (Socket good = Raw.connected(server.port);
        Socket bad = Raw.connected(server.port)) {
      good.getOutputStream().write(ascii(head.replace("TOKEN", "admin")));
      byte[] word = good.getInputStream().readNBytes(25);
      good.getOutputStream().write(ascii("a,b"));
      Raw.Answer done = Raw.answer(good.getInputStream()).orElseThrow();
      bad.getOutputStream().write(ascii(head.replace("TOKEN", "stolen")));
      Raw.Answer refused = Raw.answer(bad.getInputStream()).orElseThrow();

      assertEquals("HTTP/1.1 100 Continue\r\n\r\n", new String(word, StandardCharsets.US_ASCII));
      assertEquals(202, done.status());
      assertEquals(401, refused.status());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/export, '', text/csv; charset=utf-8, instruments.csv, 'ref,name'",
    "/export?format=tsv, '', text/tab-separated-values; charset=utf-8, instruments.tsv, 'ref"
        + "\tname'",
    "/export?format=xlsx&family=brass, '',"
        + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
        + " instruments.xlsx, 'ref,name'",
    "/export, text/tab-separated-values, text/tab-separated-values; charset=utf-8,"
        + " instruments.tsv, 'ref\tname'",
    "/INS-2/label, '', text/csv; charset=utf-8, instruments-INS-2.csv, Instrument 2"
  })
  void a_table_goes_out_as_a_file(
      String path, String accept, String type, String name, String firstLine) {
    Api.Asking asking = api.get(ALL + path);
    Api.Answer answer =
        accept.isEmpty() ? asking.unchecked() : asking.header("Accept", accept).unchecked();

    assertEquals(200, answer.status());
    assertEquals(type, answer.header("Content-Type"));
    assertEquals("attachment; filename=\"" + name + "\"", answer.header("Content-Disposition"));
    assertEquals(firstLine, answer.body().lines().findFirst().orElse(""));
  }

  @Test
  void an_export_that_cannot_be_is_refused() {
    assertEquals(400, api.get(ALL + "/export?format=pdf").send().status());
    assertEquals(400, api.get(ALL + "/export?colour=red").send().status());
    assertEquals(400, api.get(ALL + "/export?family=tin").send().status());
    assertEquals(400, api.get(ALL + "/INS-1/label?id=INS-2").send().status());
    assertEquals(404, api.get(ALL + "/INS-9/label").send().status());
  }

  private Socket begun() throws Exception {
    Socket socket = Raw.connected(server.port);
    OutputStream out = socket.getOutputStream();
    out.write(
        ascii(
            Raw.head(
                    "POST /api/v1/instruments/import HTTP/1.1",
                    "Host: x",
                    "Authorization: Bearer admin",
                    "Content-Type: text/csv",
                    "Content-Length: 100000")
                + "a,b"));
    out.flush();
    Thread.sleep(200);
    return socket;
  }

  private void assertNothingLeft() throws InterruptedException {
    for (int i = 0; i < 50 && !server.spooled().isEmpty(); i++) {
      Thread.sleep(40);
    }
    assertEquals(List.of(), server.spooled());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
