package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.sample.Api;
import org.tuttihub.web.sample.Instruments;
import org.tuttihub.web.sample.SampleServer;

class ListTest {
  private static final String LIST = "/api/v1/instruments";
  private static SampleServer server;
  private static Api api;

  @BeforeAll
  static void start() {
    server = new SampleServer(new Instruments().with(120).catalogue(), Limits.USUAL);
    api = server.api;
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_page_has_fifty_rows_unless_asked_otherwise() {
    Api.Answer page = api.get(LIST).send();

    assertEquals(200, page.status());
    assertEquals(50, page.json().get("items").size());
    assertTrue(page.json().get("previous").isNull());
    assertFalse(page.json().has("count"));
  }

  @Test
  void a_row_is_written_by_its_shape() {
    JsonNode row = api.get(LIST + "?limit=1&sort=value_pence").send().json().get("items").get(0);

    assertEquals("INS-1", row.get("ref").asText());
    assertEquals("brass", row.get("family").asText());
    assertEquals(100, row.get("value_pence").asLong());
    assertEquals("2026-01-02", row.get("bought").asText());
    assertEquals("2026-11-22T10:00:00Z", row.get("seen").asText());
    assertEquals("[\"loud\",\"old\"]", row.get("tags").toString());
  }

  @Test
  void pages_lead_on_and_back() {
    List<String> seen = new ArrayList<>();
    String cursor = "";
    String first = "";
    for (int page = 0; page < 3; page++) {
      Api.Answer answer = api.get(LIST + "?limit=40&sort=ref" + cursor).send();
      answer.json().get("items").forEach(row -> seen.add(row.get("ref").asText()));
      cursor = "&after=" + answer.json().get("next").asText();
      first = page == 0 ? answer.body() : first;
    }
    Api.Answer second = api.get(LIST + "?limit=40&sort=ref&after=40").send();
    Api.Answer back =
        api.get(LIST + "?limit=40&sort=ref&before=" + second.json().get("previous").asText())
            .send();

    assertEquals(120, seen.stream().distinct().count());
    assertEquals(first, back.body());
    assertTrue(
        second.header("Link").contains("</api/v1/instruments?limit=40&sort=ref&after=80>"),
        second.header("Link"));
    assertTrue(second.header("Link").contains("rel=\"prev\""));
  }

  @ParameterizedTest
  @CsvSource({
    "family=brass, 30",
    "family!=brass, 90",
    "value_pence=1000, 1",
    "value_pence=1000..2000, 11",
    "value_pence=11000.., 11",
    "bought=, 0",
    "bought!=, 120",
    "name=instrument%2012, 2",
    "q=INSTRUMENT+99, 1",
    "family=brass&value_pence=..1000, 3",
    "tags=loud, 120"
  })
  void any_field_is_a_condition(String query, long expected) {
    JsonNode page = api.get(LIST + "?count=true&limit=1&" + query).send().json();

    assertEquals(expected, page.get("count").asLong());
  }

  @Test
  void a_list_sorts_by_several_fields() {
    JsonNode items =
        api.get(LIST + "?sort=-family,-value_pence&limit=2").send().json().get("items");

    assertEquals("tuned-percussion", items.get(0).get("family").asText());
    assertEquals("INS-119", items.get(0).get("ref").asText());
    assertEquals("INS-115", items.get(1).get("ref").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "famly=brass, famly, Did you mean family?",
    "limit=0, limit, from 1 to 1000",
    "limit=many, limit, not a whole number",
    "limit=1&limit=2, limit, more than once",
    "sort=colour, colour, no such column",
    "family=tin, family, is not one of",
    "count=maybe, count, true or false",
    "as_at=yesterday, as_at, not a date",
    "format=xml, format, csv or json",
    "after=1&before=2, before, not both",
    "q=%FF, %FF, not UTF-8",
    "q=%00, %00, U+0000",
    "keeper=x&x=1, x, no such parameter",
    "value_pence=1.5, value_pence, not a whole number"
  })
  void what_cannot_be_understood_is_named(String query, String name, String sentence) {
    Api.Answer answer = api.get(LIST + "?" + query).unchecked();

    assertEquals(400, answer.status(), answer.body());
    JsonNode error = answer.json().get("errors").get(0);
    assertEquals(name, error.get("parameter").asText(), answer.body());
    assertTrue(answer.json().get("detail").asText().contains(sentence), answer.body());
  }

  @Test
  void a_cursor_of_somebody_else_is_refused() {
    Api.Answer answer = api.get(LIST + "?after=nonsense").send();

    assertEquals(400, answer.status());
    assertEquals("request.cursor", answer.code());
  }

  @Test
  void personal_fields_are_empty_for_those_who_may_not_see_them() {
    Api.Answer hidden = api.get(LIST + "?limit=1").as("viewer").send();
    Api.Answer shown = api.get(LIST + "?limit=1").send();
    Api.Answer asked = api.get(LIST + "?keeper=Ada").as("viewer").send();

    assertTrue(hidden.json().get("items").get(0).get("keeper").isNull());
    assertEquals("Ada Keeper", shown.json().get("items").get(0).get("keeper").asText());
    assertEquals(400, asked.status());
  }

  @Test
  void every_row_comes_as_csv() {
    Api.Answer byName = api.get(LIST + "?format=csv&family=brass").send();
    Api.Answer byHeader = api.get(LIST + "?family=brass").header("Accept", "text/csv").send();

    String[] lines = byName.body().split("\r\n", -1);
    assertEquals("ref,name,family,value_pence,bought,insured,tags,seen,keeper", lines[0]);
    assertEquals(
        "INS-1,Instrument 1,brass,100,2026-01-02,false,\"loud, old\",2026-11-22T10:00:00Z,Ada"
            + " Keeper",
        lines[1]);
    assertEquals(32, lines.length);
    assertEquals("text/csv; charset=utf-8", byName.header("Content-Type"));
    assertEquals("attachment; filename=\"instruments.csv\"", byName.header("Content-Disposition"));
    assertEquals(byName.body(), byHeader.body());
  }

  @Test
  void the_head_of_a_list_has_no_rows() {
    Api.Answer page = api.ask("HEAD", LIST).send();
    Api.Answer file = api.ask("HEAD", LIST + "?format=csv").send();

    assertTrue(Integer.parseInt(page.header("Content-Length")) > 1000);
    assertEquals("text/csv; charset=utf-8", file.header("Content-Type"));
    assertEquals("", file.header("Content-Length"));
    assertEquals("", file.body());
  }

  @Test
  void a_page_that_was_seen_is_not_sent_again() {
    String tag = api.get(LIST).send().header("ETag");
    Api.Answer again = api.get(LIST).header("If-None-Match", tag).send();
    Api.Answer other = api.get(LIST + "?limit=3").header("If-None-Match", tag).send();

    assertEquals(304, again.status());
    assertEquals("", again.body());
    assertEquals(200, other.status());
  }
}
