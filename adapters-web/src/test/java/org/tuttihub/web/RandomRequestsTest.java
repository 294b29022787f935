package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tuttihub.web.docs.OpenApi;
import org.tuttihub.web.sample.Instruments;
import org.tuttihub.web.sample.RandomRequests;
import org.tuttihub.web.sample.RandomRequests.Manners;
import org.tuttihub.web.sample.Raw;
import org.tuttihub.web.sample.SampleServer;

/** Whatever is sent, the answer is one that the description declares. */
@Tag("it")
class RandomRequestsTest {
  private static final int REQUESTS = Integer.getInteger("tutti.random.requests", 6_000);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void no_request_gets_an_answer_that_is_not_declared() throws Exception {
    long seed = Long.getLong("tutti.random.seed", System.nanoTime());
    Instruments instruments = new Instruments().with(20);
    JsonNode description = JSON.readTree(OpenApi.describe(instruments.catalogue()));
    RandomRequests requests = new RandomRequests(description, seed);
    Map<Manners, Set<Integer>> seen = new EnumMap<>(Manners.class);

    try (SampleServer server = new SampleServer(instruments.catalogue(), SampleServer.SMALL)) {
      for (int i = 0; i < REQUESTS; i++) {
        RandomRequests.Made made = requests.next();
        Optional<Raw.Answer> answer = Raw.send(server.port, made.bytes());
        String about = "seed " + seed + ", request " + i + ":\n" + made.shown();
        assertTrue(answer.isPresent(), () -> "no answer; " + about);
        check(made, answer.get(), about);
        seen.computeIfAbsent(made.manners(), _ -> new TreeSet<>()).add(answer.get().status());
      }
    }

    assertTrue(seen.get(Manners.GOOD).containsAll(Set.of(200, 201, 404, 412)), () -> "" + seen);
    assertTrue(seen.get(Manners.NASTY).containsAll(Set.of(400, 401, 404, 415)), () -> "" + seen);
  }

  private static void check(RandomRequests.Made made, Raw.Answer answer, String about)
      throws Exception {
    Supplied told = new Supplied(about, answer);
    boolean declared =
        made.declared().contains(String.valueOf(answer.status()))
            || Set.of(400, 404, 405, 414, 431).contains(answer.status());
    assertTrue(declared, told::toString);
    if (answer.status() >= 400 && !made.isHead()) {
      JsonNode problem = JSON.readTree(answer.body());
      assertEquals(
          "application/problem+json", answer.header("Content-Type").orElse(""), told::toString);
      assertEquals(answer.status(), problem.get("status").asInt(), told::toString);
      for (String field : Set.of("type", "title", "detail", "instance", "errors")) {
        assertTrue(problem.has(field), told::toString);
      }
      assertTrue(!problem.get("type").asText().endsWith(":broken"), told::toString);
    }
  }

  /** What to say when something is wrong. */
  private record Supplied(String about, Raw.Answer answer) {}
}
