package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.sample.Api;
import org.tuttihub.web.sample.Instruments;
import org.tuttihub.web.sample.SampleServer;

class AskTest {
  private static final String PRICE = "/api/v1/hires/price";
  private static final String FAMILY =
      "{'customer':'family','items':[{'instrument':'harp','weeks':10,'facts':{'insured':'yes'}}],"
          + "'facts':{'income':'16000'}}";
  private static SampleServer server;
  private static Api api;

  @BeforeAll
  static void start() {
    server = new SampleServer(new Instruments().catalogue(), Limits.USUAL);
    api = server.api;
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_question_is_answered_without_a_version_and_without_a_key() {
    Api.Answer answer = api.post(PRICE).as("viewer").json(FAMILY).send();
    JsonNode told = answer.json();

    assertEquals(200, answer.status());
    assertEquals("", answer.header("ETag"));
    assertEquals(6_000, told.get("charge_pence").asLong());
    assertEquals(3_000, told.get("pays_pence").asLong());
    assertEquals("harp", told.get("lines").get(0).get("instrument").asText());
    assertEquals("16000", told.get("facts").get("income").asText());
    assertEquals("A harp costs £6 a week.", told.get("reasons").get(0).asText());
  }

  @Test
  void a_missing_fact_is_a_fault_with_its_question_at_its_place() {
    Api.Answer answer = api.post(PRICE).json("{'customer':'family'}").send();
    JsonNode error = answer.json().get("errors").get(0);

    assertEquals(409, answer.status());
    assertEquals("hires.missing-fact", answer.code());
    assertEquals("/facts/income", error.get("pointer").asText());
    assertEquals("What is the family's yearly income?", error.get("detail").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'customer':'school','facts':{'income':16000}} | /facts/income | text, in quotes",
        "{'customer':'school','facts':{'x y':'1'}} | /facts | is no name",
        "{'customer':'school','facts':['a=b']} | /facts | an object of texts",
        "{'customer':'school','facts':{'a':null}} | /facts/a | text, in quotes",
        "{'customer':'school','items':['instrument=harp']} | /items/0 | an object with fields",
        "{'customer':'school','items':[{'instrument':'harp'}]} | /items/0/weeks | missing",
        "{'customer':'school','income':'1'} | /income | no such field"
      })
  void what_is_wrong_is_pointed_at(String body, String pointer, String detail) {
    Api.Answer answer = api.post(PRICE).json(body).send();
    JsonNode error = answer.json().get("errors").get(0);

    assertEquals(400, answer.status(), answer.body());
    assertEquals(pointer, error.get("pointer").asText());
    assertTrue(error.get("detail").asText().contains(detail), answer.body());
  }

  @Test
  void other_media_types_parameters_and_methods_are_refused() {
    assertEquals(415, api.post(PRICE).body("text/plain", "{}").send().status());
    assertEquals(400, api.post(PRICE + "?customer=school").json("{}").send().status());
    assertEquals(405, api.get(PRICE).send().status());
    assertEquals(401, api.post(PRICE).asNobody().json(FAMILY).send().status());
  }

  @Test
  void the_page_about_the_api_shows_the_body_and_the_answer() {
    String page = api.get("/docs").asNobody().send().body();

    assertTrue(page.contains("Fields of the answer"), page);
    assertTrue(
        page.contains(
            "{&quot;customer&quot;: &quot;school&quot;, &quot;items&quot;:"
                + " [{&quot;instrument&quot;: &quot;text&quot;, &quot;weeks&quot;: 12}]}"),
        page.substring(page.indexOf("hires-price")));
  }
}
