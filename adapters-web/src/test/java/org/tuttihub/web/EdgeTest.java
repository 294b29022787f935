package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.web.sample.Api;
import org.tuttihub.web.sample.Instruments;
import org.tuttihub.web.sample.Raw;
import org.tuttihub.web.sample.SampleServer;

class EdgeTest {
  private static final String ALL = "/api/v1/instruments";
  private static SampleServer server;
  private static Api api;

  @BeforeAll
  static void start() {
    server = new SampleServer(new Instruments().with(3).catalogue(), SampleServer.SMALL);
    api = server.api;
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void nobody_gets_nothing() {
    Api.Answer without = api.get(ALL).asNobody().send();
    Api.Answer unknown = api.get(ALL).as("stolen").send();
    Api.Answer odd = api.get(ALL).header("Authorization", "Basic YTpi").send();

    assertEquals(401, without.status());
    assertEquals("access.no-token", without.code());
    assertEquals("Bearer realm=\"tutti\"", without.header("WWW-Authenticate"));
    assertEquals("access.unknown-token", unknown.code());
    assertEquals("access.bad-token", odd.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/plan", "/docs", "/health", "/api/v1/openapi.json"})
  void some_pages_are_for_everybody(String path) {
    assertEquals(200, api.get(path).asNobody().send().status());
  }

  @Test
  void there_is_a_problem_for_every_wrong_path_and_method() {
    Api.Answer path = api.get("/api/v1/drums").unchecked();
    Api.Answer root = api.get("/favicon.ico").unchecked();
    Api.Answer method = api.ask("DELETE", ALL + "/INS-1").send();
    Api.Answer odd = api.ask("BREW", ALL).send();

    assertEquals("request.no-such-path", path.code());
    assertEquals(404, root.status());
    assertEquals(405, method.status());
    assertEquals("GET, HEAD, OPTIONS, PUT", method.header("Allow"));
    assertEquals("request.method", odd.code());
  }

  @Test
  void options_tells_what_there_is() {
    Api.Answer answer = api.ask("OPTIONS", ALL).asNobody().send();

    assertEquals(204, answer.status());
    assertEquals("GET, HEAD, OPTIONS, POST", answer.header("Allow"));
  }

  @Test
  void a_body_that_is_too_large_is_refused_announced_or_not() throws IOException {
    Api.Answer announced = api.post(ALL).json(" ".repeat(2_000_000)).send();
    var chunked =
        Raw.send(
            server.port,
            Raw.head(
                    "POST /api/v1/instruments HTTP/1.1",
                    "Host: x",
                    "Authorization: Bearer admin",
                    "Content-Type: application/json",
                    "Transfer-Encoding: chunked")
                + ("2710\r\n" + " ".repeat(10_000) + "\r\n").repeat(12));

    assertEquals(413, announced.status());
    assertEquals("request.too-large", announced.code());
    assertEquals(413, chunked.orElseThrow().status());
  }

  @ParameterizedTest
  @CsvSource({
    "GET /%zz HTTP/1.1|Host: x, 400",
    "GET /api/v1/instruments/%zz HTTP/1.1|Host: x|Authorization: Bearer admin, 400",
    "GET /api/v1/instruments/%ff HTTP/1.1|Host: x|Authorization: Bearer admin, 404",
    "GET /api/v1/instruments?q=%zz HTTP/1.1|Host: x|Authorization: Bearer admin, 400",
    "GET nonsense HTTP/1.1|Host: x, 404",
    "nonsense, 400",
    "GET / FTP|Host: x, 400",
    "GET / HTTP/1.1|Host : x|: y, 400"
  })
  void garbage_gets_a_problem(String request, int status) throws IOException {
    String head = Raw.head(request.split("\\|", -1));

    Raw.Answer answer = Raw.send(server.port, head).orElseThrow();

    assertEquals(status, answer.status(), answer.body());
    assertEquals("application/problem+json", answer.header("Content-Type").orElse(""));
    assertTrue(answer.body().contains("urn:tutti:refusal:"), answer.body());
  }

  @Test
  void a_version_of_http_that_is_not_spoken_is_turned_away_by_the_library() throws IOException {
    Raw.Answer answer = Raw.send(server.port, Raw.head("GET / HTTP/4.2", "Host: x")).orElseThrow();

    assertEquals(501, answer.status());
  }

  @Test
  void what_is_too_long_is_said_to_be() throws IOException {
    Raw.Answer address =
        Raw.send(server.port, "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n")
            .orElseThrow();
    Raw.Answer header =
        Raw.send(
                server.port, "GET / HTTP/1.1\r\nHost: x\r\nX-A: " + "a".repeat(20_000) + "\r\n\r\n")
            .orElseThrow();

    assertEquals(414, address.status());
    assertEquals(431, header.status());
    assertEquals("application/problem+json", header.header("Content-Type").orElse(""));
  }

  @Test
  void a_body_that_drips_is_given_up() throws Exception {
    try (Socket socket = Raw.connected(server.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ascii(
              Raw.head(
                  "POST /api/v1/instruments HTTP/1.1",
                  "Host: x",
                  "Authorization: Bearer admin",
                  "Content-Type: application/json",
                  "Content-Length: 1000")));
      long began = System.nanoTime();
      Thread.ofVirtual().start(() -> drip(out));

      Raw.Answer answer = Raw.answer(socket.getInputStream()).orElseThrow();

      assertEquals(408, answer.status());
      assertTrue(System.nanoTime() - began < 3_000_000_000L);
    }
  }

  @Test
  void headers_that_drip_are_cut() throws Exception {
    try (Socket socket = Raw.connected(server.port)) {
      OutputStream out = socket.getOutputStream();
      out.write(ascii("GET / HTTP/1.1\r\nX-Slow: "));
      long began = System.nanoTime();
      Thread.ofVirtual().start(() -> drip(out));

      int end = endOf(socket);

      assertEquals(-1, end);
      assertTrue(System.nanoTime() - began < 5_000_000_000L);
    }
  }

  @Test
  void a_connection_that_waits_between_requests_is_closed_in_the_end() throws Exception {
    try (Socket socket = Raw.connected(server.port)) {
      socket.getOutputStream().write(ascii("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"));
      Raw.Answer first = Raw.answer(socket.getInputStream()).orElseThrow();
      socket.getOutputStream().write(ascii("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"));
      Raw.Answer second = Raw.answer(socket.getInputStream()).orElseThrow();

      int end = endOf(socket);

      assertEquals(200, first.status());
      assertEquals(200, second.status());
      assertEquals(-1, end);
    }
  }

  @Test
  void trouble_is_told_by_health() {
    try (SampleServer ill = new SampleServer(new Instruments().catalogue(), SampleServer.SMALL)) {
      ill.isInTrouble("The database does not answer.");

      Api.Answer answer = ill.api.get("/health").asNobody().send();

      assertEquals(503, answer.status());
      assertEquals("The database does not answer.", answer.json().get("detail").asText());
      assertTrue(!answer.header("Retry-After").isEmpty());
    }
  }

  @Test
  void what_should_be_looked_at_is_told_by_health_while_all_goes_on() {
    try (SampleServer well = new SampleServer(new Instruments().catalogue(), SampleServer.SMALL)) {
      well.hasWarnings("The plugin x@1 is in quarantine.");

      Api.Answer answer = well.api.get("/health").asNobody().send();

      assertEquals(200, answer.status());
      assertEquals("ok", answer.json().get("status").asText());
      assertEquals(
          "The plugin x@1 is in quarantine.", answer.json().get("warnings").get(0).asText());
    }
  }

  @Test
  void a_port_that_is_taken_is_told_in_a_sentence() {
    try (SampleServer first = new SampleServer(new Instruments().catalogue(), SampleServer.SMALL)) {

      CannotServe refused = assertThrows(CannotServe.class, () -> SampleServer.another(first.port));

      assertTrue(
          refused.sentence().startsWith("Port " + first.port + " on 127.0.0.1 is taken"),
          refused.sentence());
    }
  }

  private static int endOf(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read();
    } catch (java.net.SocketException reset) {
      return -1;
    }
  }

  private static void drip(OutputStream out) {
    try {
      for (int i = 0; i < 300; i++) {
        out.write(' ');
        out.flush();
        Thread.sleep(100);
      }
    } catch (IOException | InterruptedException _) {
      // the server has closed, as it should
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
