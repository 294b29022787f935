package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.web.sample.Api;
import org.tuttihub.web.sample.Instruments;
import org.tuttihub.web.sample.SampleServer;

class WrongTokensTest {
  private static final String ALL = "/api/v1/instruments";

  private final SampleServer server =
      new SampleServer(new Instruments().with(3).catalogue(), SampleServer.SMALL);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void who_tries_many_wrong_tokens_must_wait_and_may_then_try_again() {
    tryWrongTokens("");
    server.later(Duration.ofSeconds(20));

    Api.Answer held = ask("viewer", "");
    server.later(Duration.ofSeconds(40));
    Api.Answer after = ask("viewer", "");

    assertEquals(429, held.status());
    assertEquals("access.too-many-wrong-tokens", held.code());
    assertEquals("40", held.header("Retry-After"));
    assertTrue(held.json().get("detail").asText().contains("wait 40 seconds"), held.body());
    assertEquals(200, after.status());
  }

  @Test
  void a_token_that_was_good_before_is_not_held_up_by_its_neighbours() {
    ask("admin", "");

    tryWrongTokens("");

    assertEquals(200, ask("admin", "").status());
    assertEquals(429, ask("viewer", "").status());
  }

  @Test
  void an_upload_is_held_up_like_anything_else() {
    tryWrongTokens("");

    Api.Answer held =
        server.api.post(ALL + "/import").as("viewer").body("text/csv", "name\nViola\n").send();

    assertEquals(429, held.status());
  }

  @Test
  void behind_a_proxy_on_this_machine_each_is_counted_for_itself() {
    tryWrongTokens("203.0.113.7");

    Api.Answer same = ask("viewer", "198.51.100.1, 203.0.113.7");
    Api.Answer other = ask("viewer", "203.0.113.7, 198.51.100.1");

    assertEquals(429, same.status());
    assertEquals(200, other.status());
  }

  @Test
  void tokens_that_are_missing_or_no_tokens_are_no_tries() {
    for (int i = 0; i < 30; i++) {
      assertEquals(401, server.api.get(ALL).asNobody().send().status());
      assertEquals(401, server.api.get(ALL).header("Authorization", "Basic YTpi").send().status());
    }

    assertEquals(200, ask("viewer", "").status());
  }

  private void tryWrongTokens(String forwarded) {
    for (int i = 0; i < SampleServer.SMALL.wrongTokens(); i++) {
      assertEquals(401, ask("guess-" + i, forwarded).status());
    }
  }

  private Api.Answer ask(String token, String forwarded) {
    Api.Asking asking = server.api.get(ALL).as(token);
    return (forwarded.isEmpty() ? asking : asking.header("X-Forwarded-For", forwarded)).send();
  }
}
