package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.web.WebServer;
import org.tuttihub.web.docs.OpenApi;
import org.tuttihub.web.sample.RandomMix;
import org.tuttihub.web.sample.RandomRequests.Manners;
import org.tuttihub.web.sample.RandomRun;

/** Whatever is sent to the demonstration hub, the answer is one that the description declares. */
@Tag("it")
class RandomRequestsOnTheHubTest {
  private static final int REQUESTS = Integer.getInteger("tutti.random.requests", 2_000);
  private static final int AT_ONCE = 4;

  @TempDir Path data;

  @Test
  void no_request_gets_an_answer_that_is_not_declared() throws Exception {
    long seed = Long.getLong("tutti.random.seed", System.nanoTime());
    try (RealHub hub = new RealHub(data);
        WebServer server = new WebServer(hub.tutti.web())) {
      HubKnown known = new HubKnown(hub, List.of(hub.tutti.token(), viewer(hub)));
      int port = server.start("127.0.0.1", 0);

      RandomMix mix =
          new RandomRun(port, OpenApi.describe(hub.catalogue()), known)
              .send(REQUESTS, AT_ONCE, seed);

      System.out.println(mix);
      System.out.println("never done: " + mix.neverDone());
      assertTrue(mix.percentDone(Manners.GOOD) >= 30, mix::toString);
      assertTrue(mix.percentUnderstood(Manners.GOOD) >= 60, mix::toString);
      assertTrue(mix.of(Manners.GOOD).containsAll(Set.of(200, 201, 404, 409)), mix::toString);
      assertTrue(mix.of(Manners.NEARLY).containsAll(Set.of(200, 400, 428)), mix::toString);
      assertTrue(mix.of(Manners.NASTY).containsAll(Set.of(400, 401, 404)), mix::toString);
    }
  }

  private static String viewer(RealHub hub) {
    String person =
        hub.names("people").get(hub.values("people", "sign_in").indexOf(RealHub.MANAGER));
    Map<String, ?> token =
        Map.of(
            "person",
            person,
            "label",
            "A look",
            "roles",
            List.of("viewer"),
            "expires",
            hub.today().plusDays(30).toString());
    return switch (hub.send("tokens new", token)) {
      case Outcome.Done<Receipt>(Receipt made) -> made.secret().orElseThrow();
      case Outcome.Refused<Receipt>(var refusal) -> throw new AssertionError(refusal.sentence());
    };
  }
}
