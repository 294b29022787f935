package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.sample.Api;
import org.tuttihub.web.sample.Instruments;
import org.tuttihub.web.sample.SampleServer;

class CardAndDeedTest {
  private static final String ALL = "/api/v1/instruments";
  private static final String VIOLA =
      "{'name':'Viola','family':'strings','value_pence':125050,'insured':true}";
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

  private static String added() {
    return api.post(ALL).json(VIOLA).send().json().get("ref").asText();
  }

  @Test
  void what_is_added_can_be_read_where_the_answer_says() {
    Api.Answer added = api.post(ALL).json(VIOLA).send();
    Api.Answer read = api.get(added.header("Location")).send();

    assertEquals(201, added.status());
    assertEquals("\"1\"", added.header("ETag"));
    assertEquals("instruments", added.json().get("collection").asText());
    assertEquals("It is added.", added.json().get("said").asText());
    assertFalse(added.json().has("secret"));
    assertEquals("\"1\"", read.header("ETag"));
    assertEquals(125050, read.json().get("value_pence").asLong());
    assertTrue(read.json().get("bought").isNull());
    assertEquals(1, read.json().get("version").asLong());
    assertEquals("no-store", read.header("Cache-Control"));
    assertEquals("nosniff", read.header("X-Content-Type-Options"));
    assertEquals("", read.header("Server"));
    assertNotEquals(read.header("X-Request-Id"), added.header("X-Request-Id"));
  }

  @Test
  void nested_records_lists_and_numbers_come_back_as_they_went_in() {
    String ref =
        api.post(ALL)
            .json(
                "{'name':'Zoë’s «cello» 🎻','family':'tuned-percussion','value_pence':0,"
                    + "'insured':false,'weight':3.25,'tags':['a','b'],"
                    + "'repairs':[{'on':'2026-02-03','what':'Bridge','hours':2}]}")
            .send()
            .json()
            .get("ref")
            .asText();
    JsonNode card = api.get(ALL + "/" + ref).send().json();

    assertEquals("Zoë’s «cello» 🎻", card.get("name").asText());
    assertEquals("3.25", card.get("weight").asText());
    assertEquals("Bridge", card.get("repairs").get(0).get("what").asText());
    assertEquals(2, card.get("repairs").get(0).get("hours").asInt());
  }

  @Test
  void a_card_says_what_may_be_done_and_why_not() {
    String ref = added();
    JsonNode before = api.get(ALL + "/" + ref).send().json().get("may");
    JsonNode viewer = api.get(ALL + "/" + ref).as("viewer").send().json().get("may");
    api.post(ALL + "/" + ref + "/sign").ifMatch(1).send();
    JsonNode after = api.get(ALL + "/" + ref).send().json().get("may");

    assertTrue(before.get("sign").get("allowed").asBoolean());
    assertFalse(before.get("sign").has("why"));
    assertFalse(viewer.get("change").get("allowed").asBoolean());
    assertTrue(viewer.get("change").get("why").asText().contains("administrator"));
    assertEquals("it is signed for", after.get("sign").get("why").asText());
  }

  @Test
  void a_card_says_what_comes_next_to_whom_it_is_open() {
    String ref = added();

    JsonNode next = api.get(ALL + "/" + ref).send().json().get("what_next");
    JsonNode viewer = api.get(ALL + "/" + ref).as("viewer").send().json().get("what_next");
    JsonNode past = api.get(ALL + "/" + ref + "?as_at=2100-01-01").send().json().get("what_next");

    assertEquals(1, next.size());
    assertEquals("instruments ring", next.get(0).get("operation").asText());
    assertEquals("How it sounds", next.get(0).get("sentence").asText());
    assertEquals("instrument", next.get(0).get("field").asText());
    assertEquals(ref, next.get(0).get("record").asText());
    assertTrue(viewer.isEmpty());
    assertTrue(past.isEmpty());
  }

  @Test
  void a_card_that_was_seen_is_not_sent_again() {
    String path = ALL + "/" + added();
    Api.Answer again = api.get(path).header("If-None-Match", "\"1\"").send();
    Api.Answer head = api.ask("HEAD", path).send();

    assertEquals(304, again.status());
    assertEquals(200, head.status());
    assertEquals("", head.body());
    assertTrue(Integer.parseInt(head.header("Content-Length")) > 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INS-9999", "finance:4711", "a%2Fb", "%E2%80%AE", "%00", "%20"})
  void what_is_not_there_is_not_found(String id) {
    Api.Answer answer = api.get(ALL + "/" + id).send();

    assertEquals(404, answer.status(), answer.body());
    assertEquals("instruments.unknown", answer.code());
  }

  @Test
  void a_change_needs_the_version_that_was_seen() {
    String path = ALL + "/" + added() + "/change";
    Api.Answer without = api.post(path).json("{'name':'Alto'}").send();
    Api.Answer star = api.post(path).json("{'name':'Alto'}").header("If-Match", "*").send();
    Api.Answer right = api.post(path).json("{'name':'Alto','bought':null}").ifMatch(1).send();
    Api.Answer stale = api.post(path).json("{'name':'Tenor'}").ifMatch(1).send();

    assertEquals(428, without.status());
    assertEquals(400, star.status());
    assertEquals(200, right.status());
    assertEquals("\"2\"", right.header("ETag"));
    assertEquals(412, stale.status());
    assertEquals("stale", stale.code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'name':'Alto'}  | ["loud","old"]
          {'tags':['new']} | ["new"]
          {'tags':[]}      | []
          {'tags':null}    | []
          """)
  void a_list_that_is_left_out_stays_and_an_empty_one_empties(String sent, String tags) {
    String path = ALL + "/" + added();
    api.post(path + "/change").json("{'tags':['loud','old']}").ifMatch(1).send();

    Api.Answer changed = api.post(path + "/change").json(sent).ifMatch(2).send();

    assertEquals(200, changed.status(), changed.body());
    assertEquals(tags, api.get(path).send().json().get("tags").toString());
  }

  @Test
  void a_deed_without_fields_needs_no_body() {
    String path = ALL + "/" + added() + "/sign";
    Api.Answer first = api.post(path).ifMatch(1).send();
    Api.Answer second = api.post(path).json("{}").ifMatch(2).send();

    assertEquals(200, first.status());
    assertEquals(409, second.status());
    assertEquals("instruments.signed", second.code());
    assertEquals("It is signed for. Leave it at that.", second.json().get("detail").asText());
  }

  @Test
  void putting_creates_first_and_changes_afterwards() {
    String path = ALL + "/finance:4711";
    String body = "{'name':'Horn','family':'brass','value_pence':1}";
    Api.Answer created = api.put(path).json(body).send();
    Api.Answer again = api.put(path).json(body).send();
    Api.Answer changed = api.put(path).json(body.replace("Horn", "Tuba")).ifMatch(1).send();
    Api.Answer never = api.put(ALL + "/finance:1").json(body).ifMatch(1).send();
    Api.Answer ours = api.put(ALL + "/INS-777").json(body).send();

    assertEquals(201, created.status(), created.body());
    assertEquals(428, again.status(), again.body());
    assertEquals(200, changed.status());
    assertEquals("Tuba", api.get(path).send().json().get("name").asText());
    assertEquals(412, never.status());
    assertEquals(404, ours.status());
  }

  @Test
  void the_same_key_does_it_once() {
    Api.Answer first = api.post(ALL).json(VIOLA).header("Idempotency-Key", "k-1").send();
    Api.Answer again =
        api.post(ALL)
            .json(
                "{ 'insured':true, 'value_pence':125050.0e0,'family':'strings','name':'Viola'}"
                    .replace(".0e0", ""))
            .header("Idempotency-Key", "k-1")
            .send();
    Api.Answer other =
        api.post(ALL).json(VIOLA.replace("Viola", "Cello")).header("Idempotency-Key", "k-1").send();
    Api.Answer bad = api.post(ALL).json(VIOLA).header("Idempotency-Key", "k\t1").send();

    assertEquals(first.body(), again.body());
    assertEquals(201, again.status());
    assertEquals(422, other.status());
    assertEquals(400, bad.status());
  }

  @Test
  void a_put_that_is_repeated_gets_its_first_answer() {
    String body = "{'name':'Horn','family':'brass','value_pence':1}";
    Api.Answer first = api.put(ALL + "/crm:1").json(body).header("Idempotency-Key", "put-1").send();
    Api.Answer again = api.put(ALL + "/crm:1").json(body).header("Idempotency-Key", "put-1").send();

    assertEquals(201, again.status());
    assertEquals(first.body(), again.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name':'A','name':'B'}|/name|twice",
        "{'name':'A','colour':'red','family':'brass','value_pence':1,'insured':true}|/colour|no"
            + " such",
        "{'name':'A','family':'brass','value_pence':1,'insured':true,'id':'x'}|/id|no such",
        "{'name':5,'family':'brass','value_pence':1,'insured':true}|/name|in quotes",
        "{'name':'A','family':'tin','value_pence':1,'insured':true}|/family|not one of",
        "{'name':'A','family':'brass','value_pence':'1','insured':true}|/value_pence|without"
            + " quotes",
        "{'name':'A','family':'brass','value_pence':1e400,'insured':true}|/value_pence|out of"
            + " range",
        "{'name':'A','family':'brass','value_pence':1,'insured':'yes'}|/insured|true or false",
        "{'name':'\\ud800','family':'brass','value_pence':1,'insured':true}|/name|surrogate",
        "{'name':'a\\u0000','family':'brass','value_pence':1,'insured':true}|/name|U+0000",
        "{'name':'a\\u202e','family':'brass','value_pence':1,'insured':true}|/name|U+202E",
        "{'name':'A','family':'brass','value_pence':1,'insured':true,'repairs':[{'on':'x'}]}|/repairs/0/on|date",
        "{'family':'brass','value_pence':1,'insured':true}|/name|missing",
        "{'name':NaN}|''|not valid JSON",
        "[1]|''|JSON object",
        "{'name':'A'} x|''|not valid JSON",
        "{'name':'A'}{}|''|follows",
        "{|''|not valid JSON",
        "{'name':[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]}|''|not valid JSON"
      })
  void a_body_is_read_strictly(String body, String pointer, String sentence) {
    Api.Answer answer = api.post(ALL).json(body).send();

    assertEquals(400, answer.status(), answer.body());
    JsonNode error = answer.json().get("errors").get(0);
    assertEquals(pointer, error.get("pointer").asText(), answer.body());
    assertTrue(error.get("detail").asText().contains(sentence), answer.body());
  }

  @Test
  void every_fault_is_told_at_once() {
    Api.Answer answer = api.post(ALL).json("{'nam':'A','family':'tin'}").send();

    assertEquals(5, answer.json().get("errors").size(), answer.body());
    assertTrue(answer.body().contains("Did you mean name?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", ""})
  void a_body_must_be_json(String type) {
    Api.Answer answer =
        type.isEmpty()
            ? api.post(ALL).header("Content-Type", "nonsense").json(VIOLA).send()
            : api.post(ALL).body(type, VIOLA).send();

    assertEquals(415, answer.status());
  }

  @Test
  void an_id_in_the_body_is_refused_where_the_path_has_it() {
    Api.Answer answer =
        api.post(ALL + "/" + added() + "/change").ifMatch(1).json("{'id':'INS-1'}").send();

    assertEquals(400, answer.status());
    assertEquals("/id", answer.json().get("errors").get(0).get("pointer").asText());
  }

  @Test
  void parameters_are_refused_where_there_are_none() {
    assertEquals(400, api.post(ALL + "?dry_run=true").json(VIOLA).send().status());
    assertEquals(400, api.get(ALL + "/INS-1?fields=name").send().status());
    assertEquals(200, api.get(ALL + "/INS-1?as_at=2026-01-01").send().status());
  }

  @Test
  void a_version_has_no_meaning_for_what_is_new() {
    assertEquals(400, api.post(ALL).json(VIOLA).ifMatch(1).send().status());
  }

  @Test
  void a_role_without_the_permission_is_told_so_first() {
    Api.Answer answer = api.post(ALL).as("viewer").json("{'nonsense':1}").send();

    assertEquals(403, answer.status());
    assertEquals("access.not-permitted", answer.code());
  }
}
