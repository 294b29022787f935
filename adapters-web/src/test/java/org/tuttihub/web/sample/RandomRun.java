package org.tuttihub.web.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tuttihub.web.sample.RandomRequests.Made;

/** Sends random requests, some at once, and holds every answer against the description. */
public final class RandomRun {
  /** What the server answers before it looks for an operation. */
  private static final Set<Integer> OF_THE_EDGE = Set.of(400, 404, 405, 414, 431);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final int port;
  private final JsonNode description;
  private final Contract contract;
  private final Known known;
  private final RandomMix mix = new RandomMix();

  public RandomRun(int port, String description, Known known) {
    this.port = port;
    this.contract = new Contract(description);
    this.known = known;
    try {
      this.description = JSON.readTree(description);
    } catch (IOException broken) {
      throw new AssertionError("The description is no JSON", broken);
    }
  }

  /** Sends so many requests, from so many senders at once; fails at the first wrong answer. */
  public RandomMix send(int requests, int senders, long seed) throws Exception {
    List<Future<?>> sending = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int sender = 0; sender < senders; sender++) {
        RandomRequests made = new RandomRequests(description, known, seed + sender);
        String of = "seed " + (seed + sender);
        sending.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < requests / senders; i++) {
                    one(made.next(), of + ", request " + i);
                  }
                  return null;
                }));
      }
    }
    for (Future<?> sent : sending) {
      try {
        sent.get();
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof AssertionError wrong) {
          throw wrong;
        }
        throw failed;
      }
    }
    return mix;
  }

  private void one(Made made, String about) throws IOException {
    Optional<Raw.Answer> answer = Raw.send(port, made.bytes());
    String shown = about + ":\n" + made.shown();
    assertTrue(answer.isPresent(), () -> "no answer; " + shown);
    check(made, answer.get(), shown + "\n" + answer.get());
    mix.add(made, answer.get().status());
  }

  private void check(Made made, Raw.Answer answer, String about) throws IOException {
    boolean declared = made.declared().contains(String.valueOf(answer.status()));
    assertTrue(declared || OF_THE_EDGE.contains(answer.status()), about);
    if (made.isHead()) {
      return;
    }
    if (answer.status() >= 400) {
      problem(answer, about);
    }
    if (declared) {
      assertEquals(
          "",
          contract.faultsOfAnswer(
              made.method(), made.path(), answer.status(), answer.headers(), answer.body()),
          about);
    }
  }

  private static void problem(Raw.Answer answer, String about) throws IOException {
    JsonNode problem = JSON.readTree(answer.body());
    assertEquals("application/problem+json", answer.header("Content-Type").orElse(""), about);
    assertEquals(answer.status(), problem.get("status").asInt(), about);
    for (String field : Set.of("type", "title", "detail", "instance", "errors")) {
      assertTrue(problem.has(field), about);
    }
    assertTrue(!problem.get("type").asText().endsWith(":broken"), about);
  }
}
