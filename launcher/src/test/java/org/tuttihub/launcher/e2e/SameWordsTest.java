package org.tuttihub.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A rule says the same to a program, on the command line and in the console. */
@Tag("e2e")
class SameWordsTest {
  @TempDir static Path home;

  private static Program server;
  private static Rest rest;

  /** Something that a rule refuses: an operation, the record it is about, and what is given. */
  private record No(String code, String collection, String id, String deed, List<String> fields) {
    static No of(String code, String collection, String id, String deed, String... fields) {
      return new No(code, collection, id, deed, List.of(fields));
    }

    String path() {
      return "/"
          + collection
          + (id.isEmpty() ? "" : "/" + id)
          + (deed.equals("add") ? "" : "/" + deed);
    }

    String json() {
      List<String> members = new ArrayList<>();
      for (int i = 0; i < fields.size(); i += 2) {
        members.add("\"%s\": \"%s\"".formatted(fields.get(i), fields.get(i + 1)));
      }
      return "{" + String.join(", ", members) + "}";
    }

    String line() {
      return String.join(" ", words());
    }

    List<String> words() {
      List<String> words = new ArrayList<>(List.of(collection, deed));
      if (!id.isEmpty()) {
        words.add(id);
      }
      for (int i = 0; i < fields.size(); i += 2) {
        words.addAll(List.of("--" + fields.get(i).replace('_', '-'), fields.get(i + 1)));
      }
      return words;
    }
  }

  private static final List<No> REFUSED =
      List.of(
          No.of("partners.there-already", "partners", "", "add", "organisation", "ORG-1"),
          No.of("partners.not-in-state", "partners", "PRT-1", "send-standards", "on", "2026-01-03"),
          No.of("partners.not-in-state", "partners", "PRT-1", "meet-standards"),
          No.of("partners.not-in-state", "partners", "PRT-1", "associate"),
          No.of("partners.not-in-state", "partners", "PRT-1", "decline", "why", "None"),
          No.of("partners.not-ready", "agreements", "AGR-1", "go-live"),
          No.of("partners.not-in-state", "agreements", "AGR-1", "review"),
          No.of("partners.not-in-state", "agreements", "AGR-1", "confirm"),
          No.of("partners.not-in-state", "agreements", "AGR-1", "suspend", "concern", "One"),
          No.of("partners.not-in-state", "agreements", "AGR-1", "end", "why", "Over"),
          No.of(
              "partners.signed-later",
              "agreements",
              "AGR-1",
              "sign-for-hub",
              "name",
              "A",
              "on",
              "2999-01-01"),
          No.of(
              "partners.agreement-dates",
              "agreements",
              "",
              "add",
              "partner",
              "PRT-2",
              "first",
              "2027-01-01",
              "last",
              "2026-01-01"),
          No.of(
              "commissioning.days",
              "calls",
              "",
              "add",
              "title",
              "Drums",
              "why",
              "None",
              "partner",
              "PRT-2",
              "opens",
              "2027-02-01",
              "closes",
              "2027-01-01"),
          No.of("partners.not-in-state", "agreements", "AGR-1", "renew", "last", "2030-01-01"),
          No.of("commissioning.not-in-state", "calls", "COM-1", "close"),
          No.of("commissioning.not-in-state", "calls", "COM-1", "assess"),
          No.of("commissioning.not-in-state", "calls", "COM-1", "decide", "why", "Others"),
          No.of("commissioning.not-in-state", "calls", "COM-1", "none-suitable", "why", "None"),
          No.of(
              "templates.code-taken",
              "templates",
              "",
              "add",
              "code",
              "letter",
              "subject",
              "A",
              "body",
              "B"),
          No.of("partners.unknown", "complaints", "", "add", "partner", "PRT-99", "about", "It"));

  @BeforeAll
  static void a_partner_an_agreement_and_a_call_are_there() throws Exception {
    server = Program.start(home.resolve("data"), "serve");
    rest = new Rest(server.at("api"), server.at("token"));
    made(
        "/hub/found",
        "{'name': 'Shire Music Hub', 'lead_organisation': 'The council', 'lead_kind': 'council',"
            + " 'area': ['919'], 'vision': '', 'purpose': '', 'values': ''}");
    made("/organisations", "{'name': 'Lark Rise', 'kind': 'cic'}");
    made("/organisations", "{'name': 'The Barn', 'kind': 'cic'}");
    made("/partners", "{'organisation': 'ORG-1', 'types': ['community']}");
    made("/partners", "{'organisation': 'ORG-2', 'types': ['community']}");
    stepped("/partners/PRT-2/book", "{'on': '2026-01-02'}");
    stepped(
        "/partners/PRT-2/introduce",
        "{'on': '2026-01-02', 'present': 'Both', 'who_we_are': 'A',"
            + " 'needs': 'B', 'type': 'C', 'benefit': 'D'}");
    stepped("/partners/PRT-2/send-standards", "{}");
    stepped("/partners/PRT-2/meet-standards", "{}");
    made("/agreements", "{'partner': 'PRT-2', 'outcomes': 'A band'}");
    made(
        "/calls",
        "{'title': 'Drums', 'partner': 'PRT-2', 'why': 'None', 'opens': '2026-01-01',"
            + " 'closes': '2026-02-01'}");
    made("/templates", "{'code': 'letter', 'subject': 'Hello', 'body': 'There'}");
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void twenty_refusals_name_rule_fact_and_next_step_alike_through_three_doors() throws Exception {
    StringBuilder typed = new StringBuilder();
    // "yes" where a deed asks back because it cannot be undone; elsewhere it is no command.
    REFUSED.forEach(no -> typed.append(no.line()).append("\nyes\n"));
    typed.append("quit\n");
    String console =
        Program.typing(typed.toString(), home.resolve("data"), "console", "--plain").out();

    assertAll(REFUSED.stream().map(no -> alike(no, console)));
    assertEquals(20, REFUSED.size());
  }

  @Test
  void an_agreement_is_a_paper_of_the_kind_that_each_door_asks_for() throws Exception {
    String pdf = bytes("/agreements/AGR-1/text", "application/pdf");
    String word =
        bytes(
            "/agreements/AGR-1/text",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    Path file = home.resolve("agreement.docx");
    Path other = home.resolve("agreement.pdf");
    run("agreements", "text", "AGR-1", "--to", file.toString()).expecting(0);
    run("agreements", "text", "AGR-1", "--to", other.toString()).expecting(0);

    assertTrue(pdf.startsWith("%PDF-"), pdf.substring(0, 20));
    assertTrue(word.startsWith("PK"), word.substring(0, 20));
    assertTrue(bytes("/agreements/AGR-1/text?as=docx", "*/*").startsWith("PK"));
    assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("PK"));
    assertTrue(Files.readString(other, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
  }

  private static Executable alike(No no, String console) {
    return () -> {
      Rest.Reply reply = rest.post(no.path(), no.json(), headers(no));
      String command = run(no.words().toArray(String[]::new)).expecting(1).err();
      String sentence = reply.body().path("detail").asText();
      String told = no + ": " + reply.status() + " " + reply.body() + "\n" + command;

      assertEquals("urn:tutti:refusal:" + no.code(), reply.body().path("type").asText(), told);
      assertTrue(!sentence.isBlank() && flat(command).contains(flat(sentence)), told);
      assertTrue(flat(console).contains(flat(sentence)), () -> no.line() + "\n" + console);
    };
  }

  private static String[] headers(No no) throws IOException {
    return no.id().isEmpty()
        ? new String[0]
        : new String[] {"If-Match", rest.get("/" + no.collection() + "/" + no.id()).etag()};
  }

  /**
   * As it reads, wherever it was broken into lines, and whatever stands between field and fault.
   */
  private static String flat(String text) {
    return text.replaceAll("[\\s:]+", " ");
  }

  private static void made(String path, String body) throws IOException {
    Rest.Reply reply = rest.post(path, body.replace('\'', '"'));
    assertTrue(reply.status() / 100 == 2, () -> path + " " + reply.body());
  }

  private static void stepped(String path, String body) throws IOException {
    String record = path.substring(0, path.lastIndexOf('/'));
    Rest.Reply reply =
        rest.post(path, body.replace('\'', '"'), "If-Match", rest.get(record).etag());
    assertEquals(200, reply.status(), () -> path + " " + reply.body());
  }

  private static Program.Answer run(String... words) throws IOException {
    return Program.run(home.resolve("data"), words);
  }

  private static String bytes(String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.at("api") + path))
            .header("Authorization", "Bearer " + server.at("token"))
            .header("Accept", accept)
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> reply = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      assertEquals(200, reply.statusCode());
      return new String(reply.body(), StandardCharsets.ISO_8859_1);
    }
  }
}
