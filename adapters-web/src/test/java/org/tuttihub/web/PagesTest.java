package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.web.docs.OpenApi;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.sample.Api;
import org.tuttihub.web.sample.Instruments;
import org.tuttihub.web.sample.SampleServer;

class PagesTest {
  private static SampleServer server;
  private static Api api;

  @BeforeAll
  static void start() {
    server = new SampleServer(new Instruments().with(3).catalogue(), Limits.USUAL);
    api = server.api;
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void the_plan_shows_all_of_its_version_and_nothing_of_it_as_markup() {
    String page = api.get("/plan").asNobody().send().body();

    for (String expected :
        new String[] {
          "<h1>Local Plan for Music Education</h1>",
          "Chalk Hills Music Hub",
          "Arts Council England",
          "Every child in the Chalk Hills finds the music that is theirs.",
          "<time datetime=\"2026-11-22\">22 November 2026</time>",
          "Two objectives are new",
          "<h3>Inclusion</h3>",
          "Not yet written.",
          "Eleven schools in the north",
          "OBJ-12",
          "Appoint four leaders",
          "&lt;evening&gt; <span class=\"code\">course</span>",
          "<div>https://hub.example/singing</div>",
          "<div>Schools: Singing in primary schools</div>",
          "Open Government Licence v3.0",
          "patience &amp; &lt;b&gt;joy&lt;/b&gt;"
        }) {
      assertTrue(page.contains(expected), expected);
    }
    assertFalse(page.contains("<b>joy"));
  }

  @Test
  void the_plan_comes_as_json_too() {
    Api.Answer answer = api.get("/plan").asNobody().header("Accept", "application/json").send();

    assertEquals(3, answer.json().get("number").asInt());
    assertEquals("2026/27", answer.json().get("year").asText());
    assertEquals("OBJ-12", answer.json().at("/content/objectives/0/ref").asText());
  }

  @Test
  void before_the_first_publication_the_page_says_so() {
    try (SampleServer fresh =
        new SampleServer(new Instruments().catalogue(), Limits.USUAL).withoutPlan()) {
      Api.Answer page = fresh.api.get("/plan").asNobody().send();
      Api.Answer json =
          fresh.api.get("/plan").asNobody().header("Accept", "application/json").send();

      assertEquals(404, page.status());
      assertTrue(page.body().contains("No plan has been published yet"));
      assertEquals("plan.none-published", json.code());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/plan", "/docs"})
  void a_page_is_accessible_and_has_nothing_from_elsewhere(String path) {
    Api.Answer answer = api.get(path).asNobody().send();
    String page = answer.body();

    assertTrue(page.startsWith("<!doctype html>\n<html lang=\"en-GB\">"));
    assertTrue(page.contains("href=\"#main\""));
    assertEquals(1, count(page, "<h1>"));
    assertEquals(1, count(page, "<main id=\"main\""));
    assertFalse(Pattern.compile("(src|href)=\"(https?:)?//").matcher(page).find());
    assertFalse(page.contains("<script"));
    assertEquals(count(page, "<table>"), count(page, "<thead>"));
    assertFalse(Pattern.compile("<th(?! scope=)(?!ead)").matcher(page).find());
    assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'"));
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    assertIdsAreUniqueAndLinksLead(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/plan", "/docs", "/api/v1/openapi.json"})
  void a_page_that_was_seen_is_not_sent_again(String path) {
    String tag = api.get(path).asNobody().send().header("ETag");

    assertEquals(304, api.get(path).asNobody().header("If-None-Match", tag).send().status());
  }

  @Test
  void the_documentation_has_every_operation_with_its_command() {
    String page = api.get("/docs").asNobody().send().body();

    assertTrue(page.contains("<h3 id=\"instruments-sign-name\">instruments sign</h3>"));
    assertTrue(page.contains("tutti instruments sign ID"));
    assertTrue(page.contains("tutti import instruments FILE"));
    assertTrue(page.contains("/api/v1/instruments/{id}/sign"));
    assertTrue(page.contains("If-Match: &quot;1&quot;"));
  }

  @Test
  void the_description_is_the_same_each_time_and_is_what_is_served() {
    String one = OpenApi.describe(new Instruments().with(3).catalogue());
    String other = OpenApi.describe(new Instruments().catalogue());

    assertEquals(one, other);
    assertEquals(one, api.get("/api/v1/openapi.json").asNobody().send().body());
    assertTrue(one.startsWith("{\n  \"openapi\" : \"3.1.0\""));
    assertTrue(one.endsWith("}\n"));
  }

  private static void assertIdsAreUniqueAndLinksLead(String page) {
    var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1));
    var all = ids.toList();
    assertEquals(all.size(), all.stream().distinct().count(), "ids twice");
    Pattern.compile("(?:href=\"#|aria-labelledby=\")([^\"]+)\"")
        .matcher(page)
        .results()
        .map(m -> m.group(1))
        .forEach(id -> assertTrue(all.contains(id), id));
  }

  private static int count(String page, String part) {
    return page.split(Pattern.quote(part), -1).length - 1;
  }
}
