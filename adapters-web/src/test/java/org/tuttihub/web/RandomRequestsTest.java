package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tuttihub.web.docs.OpenApi;
import org.tuttihub.web.sample.Instruments;
import org.tuttihub.web.sample.Known;
import org.tuttihub.web.sample.RandomMix;
import org.tuttihub.web.sample.RandomRequests.Manners;
import org.tuttihub.web.sample.RandomRun;
import org.tuttihub.web.sample.SampleServer;

/** Whatever is sent, the answer is one that the description declares. */
@Tag("it")
class RandomRequestsTest {
  private static final int REQUESTS = Integer.getInteger("tutti.random.requests", 6_000);

  /** The sample's instruments; which version they have is a guess. */
  private static final Known INSTRUMENTS =
      new Known() {
        @Override
        public List<String> tokens() {
          return List.of("admin", "viewer");
        }

        @Override
        public List<String> ids(String path) {
          return List.of("INS-1", "INS-2", "INS-3", "INS-999");
        }

        @Override
        public List<String> values(String method, String path, String field) {
          return List.of();
        }

        @Override
        public Optional<Long> version(String method, String path, String id) {
          return Optional.of(1L);
        }

        @Override
        public List<String> files(String path) {
          return List.of("a,b\r\n1,2\r\n");
        }
      };

  @Test
  void no_request_gets_an_answer_that_is_not_declared() throws Exception {
    long seed = Long.getLong("tutti.random.seed", System.nanoTime());
    Instruments instruments = new Instruments().with(20);
    String description = OpenApi.describe(instruments.catalogue());

    RandomMix mix;
    try (SampleServer server = new SampleServer(instruments.catalogue(), SampleServer.SMALL)) {
      mix = new RandomRun(server.port, description, INSTRUMENTS).send(REQUESTS, 1, seed);
    }

    assertTrue(mix.of(Manners.GOOD).containsAll(Set.of(200, 201, 404, 412)), mix::toString);
    assertTrue(mix.of(Manners.NASTY).containsAll(Set.of(400, 401, 404, 415)), mix::toString);
  }
}
