package org.tuttihub.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process, through REST, with the command line beside it. */
@Tag("e2e")
class ServerTest {
  private static final String HUB =
      """
      {"name":"Northern Lights Music Hub","lead_organisation":"Aurora Music Trust",
       "lead_kind":"charity","area":["919"],"vision":"Every child plays.","purpose":"","values":""}
      """;

  @TempDir Path data;

  @Test
  void a_hub_is_founded_over_rest_and_seen_by_a_command_beside_the_server() throws IOException {
    try (Program server = Program.start(data, "serve")) {
      Rest.Reply founded = server.rest().post("/hub/found", HUB);
      Program.Answer shown = Program.run(data, "hub", "show", "--json").expecting(0);
      Program.Answer second =
          Program.run(data, "serve", "--port", String.valueOf(server.port())).expecting(1);

      assertEquals(201, founded.status() == 200 ? 201 : founded.status(), founded.toString());
      assertTrue(shown.out().contains("Northern Lights Music Hub"), shown.out());
      assertEquals("", shown.err(), "libraries say nothing of themselves");
      assertTrue(second.err().contains("is taken"), second.err());
    }
  }

  @Test
  void an_objective_lives_over_rest_and_the_plan_shows_it_when_published() throws IOException {
    try (Program server = Program.start(data, "serve")) {
      Rest rest = server.rest();
      rest.post("/hub/found", HUB);
      rest.post("/needs/start", "{\"year\":\"2026/27\"}");
      String row = rest.get("/needs?year=2026/27&limit=1").body().at("/items/0/ref").asText();
      String gap =
          rest.post("/gaps", "{\"statement\":\"" + row + "\",\"text\":\"Few steel pan providers\"}")
              .body()
              .path("ref")
              .asText();
      Rest.Reply drafted =
          rest.put(
              "/objectives/finance:4711",
              "{\"year\":\"2026/27\",\"statement\":\"More children try steel pan\"}");
      String at = "/objectives/" + drafted.body().path("ref").asText();

      Rest.Reply tooEarly = rest.post(at + "/agree", "{}", "If-Match", rest.get(at).etag());
      change(
          rest,
          at,
          "change",
          """
          {"owner":"R. Hale","resources":"8,000 pounds","due":"2027-07-31",
           "functions":["INCLUSION"],"gaps":["%s"]}
          """
              .formatted(gap));
      change(rest, at, "add-measure", "{\"name\":\"Schools\",\"unit\":\"count\",\"target\":10}");
      change(
          rest,
          at,
          "add-action",
          "{\"text\":\"Commission sessions\",\"owner\":\"R. Hale\",\"due\":\"2027-01-31\"}");
      change(rest, at, "agree", "{}");
      change(rest, at, "activate", "{}");
      Rest.Reply byOther = rest.get("/objectives/finance:4711");
      Rest.Reply before = rest.get("/plans");
      rest.post("/plans/publish", "{\"year\":\"2026/27\"}");
      JsonNode page = new Rest(server.base(), "none").get("/plan").body();

      assertEquals(409, tooEarly.status());
      assertEquals("urn:tutti:refusal:objectives.not-smart", tooEarly.body().path("type").asText());
      assertEquals("active", byOther.body().path("state").asText());
      assertEquals(0, before.body().path("items").size());
      assertTrue(page.asText().contains("More children try steel pan"), page.asText());
    }
  }

  @Test
  void a_calendar_program_asks_again_and_again_until_its_link_is_revoked() throws Exception {
    try (Program server = Program.start(data, "serve")) {
      Rest rest = server.rest();
      rest.post("/hub/found", HUB);
      rest.post(
          "/staff", "{\"name\":\"Ada Penn\",\"engagement\":\"volunteer\",\"roles\":[\"teacher\"]}");
      rest.post(
          "/sessions",
          "{\"on\":\"%s\",\"time\":\"09:15\",\"minutes\":45,\"service\":\"Ukulele, Year 4\",\"staff\":\"STF-1\",\"term\":\"summer\"}"
              .formatted(LocalDate.now(ZoneId.of("Europe/London")).plusDays(9)));
      String path =
          rest.post(
                  "/links/new",
                  "{\"purpose\":\"calendar\",\"record\":\"STF-1\",\"expires\":\"%s\"}"
                      .formatted(LocalDate.now(ZoneId.of("Europe/London")).plusDays(30)))
              .body()
              .path("secret")
              .asText();

      HttpResponse<String> first = fetched(server, path + ".ics");
      HttpResponse<String> second = fetched(server, path + ".ics");
      HttpResponse<String> page = fetched(server, path);
      rest.post("/links/LNK-1/revoke", "{}", "If-Match", rest.get("/links/LNK-1").etag());

      assertEquals(200, first.statusCode(), first.body());
      assertEquals(
          "text/calendar; charset=utf-8", first.headers().firstValue("Content-Type").orElse(""));
      assertEquals("no-store", first.headers().firstValue("Cache-Control").orElse(""));
      assertTrue(
          first.body().contains("SUMMARY:Stood down\\, you are not clear: Ukulele\\, Year 4"),
          first.body());
      assertTrue(first.body().contains("SUMMARY:Missing: "), first.body());
      assertEquals(first.body(), second.body());
      assertTrue(page.body().contains(path + ".ics"), page.body());
      assertFalse(page.body().contains("<form"), page.body());
      assertEquals(404, fetched(server, path + ".ics").statusCode());
      assertEquals(404, fetched(server, "/l/" + "0".repeat(64) + ".ics").statusCode());
    }
  }

  private static HttpResponse<String> fetched(Program server, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.base().replace("/api/v1", "") + path)).build(),
            BodyHandlers.ofString());
  }

  @Test
  void a_killed_server_lost_nothing_it_acknowledged_and_repeats_its_answers() throws IOException {
    String key = "0f8fad5b";
    Rest.Reply first;
    Program server = Program.start(data, "serve");
    try {
      server.rest().post("/hub/found", HUB);
      server.rest().post("/needs/start", "{\"year\":\"2026/27\"}");
      first = server.rest().post("/objectives", objective("One"), "Idempotency-Key", key);
    } finally {
      server.kill();
    }

    try (Program again = Program.start(data, "serve")) {
      Rest.Reply repeated =
          again.rest().post("/objectives", objective("One"), "Idempotency-Key", key);
      Rest.Reply other = again.rest().post("/objectives", objective("Two"), "Idempotency-Key", key);
      JsonNode all = again.rest().get("/objectives?count=true").body();

      assertEquals(first.body(), repeated.body());
      assertEquals(422, other.status());
      assertEquals(1, all.path("count").asInt());
    }
  }

  @Test
  void a_server_killed_in_the_middle_of_an_import_kept_none_of_it() throws IOException {
    Path file = Files.writeString(data.resolve("many.csv"), Register.of(20_000));
    Program server = Program.start(data, "serve");
    try {
      String location =
          server.rest().upload("/schools/import?file_name=many.csv", file, "text/csv").location();
      while (server.rest().get(location).body().path("read").asLong() < 2000) {
        Program.pause();
      }
    } finally {
      server.kill();
    }

    try (Program again = Program.start(data, "serve")) {
      Rest rest = again.rest();
      long kept = rest.get("/schools?count=true&limit=1").body().path("count").asLong();
      String location =
          rest.upload("/schools/import?file_name=many.csv", file, "text/csv").location();
      JsonNode job = rest.ended(location);

      assertTrue(kept == 0 || kept == 20_000, "half an import was kept: " + kept);
      assertEquals("kept", job.path("state").asText());
      assertEquals(20_000, rest.get("/schools?count=true&limit=1").body().path("count").asLong());
    }
  }

  @Test
  void an_import_says_row_by_row_what_it_found_and_can_be_taken_back() throws IOException {
    Path file =
        Files.writeString(
            data.resolve("some.csv"),
            """
            URN,EstablishmentName,LA (code),OpenDate
            117283,Kings Langley Primary School,919,01-09-2001
            abc,No such number,919,
            117284,,919,
            117285,Bad Day School,919,31-02-2001
            117283,Again,919,
            """);
    try (Program server = Program.start(data, "serve")) {
      Rest rest = server.rest();
      String location =
          rest.upload("/schools/import?file_name=some.csv", file, "text/csv").location();
      JsonNode job = rest.ended(location);
      JsonNode rows = rest.get("/import-rows?finding=refused&sort=row").body().path("items");
      Rest.Reply undone =
          rest.post(location + "/undo", "{}", "If-Match", rest.get(location).etag());

      assertEquals(1, job.path("fresh").asInt(), job.toString());
      assertEquals(4, job.path("refused").asInt(), job.toString());
      assertEquals("URN", rows.at("/0/column").asText(), rows.toString());
      assertEquals("OpenDate", rows.at("/2/column").asText(), rows.toString());
      assertEquals(200, undone.status(), undone.toString());
      assertEquals(0, rest.get("/schools?count=true").body().path("count").asLong());
    }
  }

  @Test
  void a_settings_file_with_an_unknown_name_is_refused_with_the_nearest_one() throws IOException {
    Files.writeString(data.resolve("tutti.properties"), "prot=9000\n");

    Program.Answer answer = Program.run(data, "serve").expecting(2);

    assertTrue(answer.err().contains("Did you mean port?"), answer.err());
    assertFalse(answer.err().contains("Exception"), answer.err());
  }

  private static void change(Rest rest, String at, String deed, String body) throws IOException {
    Rest.Reply reply = rest.post(at + "/" + deed, body, "If-Match", rest.get(at).etag());
    assertEquals(200, reply.status(), reply.toString());
  }

  private static String objective(String statement) {
    return "{\"year\":\"2026/27\",\"statement\":\"" + statement + "\"}";
  }
}
