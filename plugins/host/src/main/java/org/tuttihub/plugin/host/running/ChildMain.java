package org.tuttihub.plugin.host.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.plugin.host.questions.Questions;

/**
 * The small process in which the policies of one plugin run. It is told the plugin's files and then
 * asked, over its standard streams; a policy's own printing and reading goes nowhere. It ends when
 * the process that started it is gone.
 */
public final class ChildMain {
  private final Frames frames;
  private final BlockingQueue<JsonNode> asked = new LinkedBlockingQueue<>();
  private final Map<String, Object> policies = new HashMap<>();
  private final Map<String, String> questions = new HashMap<>();

  private ChildMain(Frames frames) {
    this.frames = frames;
  }

  public static void main(String[] args) throws Exception {
    Frames frames =
        new Frames(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            Frames.MOST_BYTES);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setIn(InputStream.nullInputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    ChildMain child = new ChildMain(frames);
    Thread.ofPlatform().daemon().name("listening").start(child::listen);
    child.answer();
  }

  /** Hears the end of the process that asks even while a policy spins. */
  private void listen() {
    try {
      while (true) {
        asked.add(frames.read());
      }
    } catch (IOException _) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void answer() throws InterruptedException, IOException {
    frames.write(reply(asked.take(), this::load));
    while (true) {
      frames.write(reply(asked.take(), this::ask));
    }
  }

  private static ObjectNode reply(JsonNode asked, Work work) {
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    reply.set("nonce", asked.get("nonce"));
    try {
      reply.set("answers", work.done(asked));
    } catch (Throwable thrown) {
      Failure failure = thrown instanceof Failure told ? told : Failure.of(thrown);
      reply.put("failed", failure.sentence());
      reply.put("detail", failure.detail());
    }
    return reply;
  }

  private ArrayNode load(JsonNode told) throws Failure, IOException {
    Map<String, byte[]> files = new HashMap<>();
    for (Map.Entry<String, JsonNode> file : told.get("files").properties()) {
      files.put(file.getKey(), file.getValue().binaryValue());
    }
    List<PolicyClass> classes = new ArrayList<>();
    for (JsonNode one : told.get("policies")) {
      PolicyClass policy = RecordTree.read(PolicyClass.class, one);
      classes.add(policy);
      questions.put(policy.policy(), policy.question());
    }
    policies.putAll(Loading.load(told.get("plugin").asText(), files, classes));
    return JsonNodeFactory.instance.arrayNode();
  }

  private ArrayNode ask(JsonNode told) {
    PolicyRef ref = RecordTree.read(PolicyRef.class, told.get("policy"));
    return answers(Questions.named(questions.get(ref.name())), ref, told.get("facts"));
  }

  private <P, F, T> ArrayNode answers(Question<P, F, T> question, PolicyRef ref, JsonNode told) {
    List<F> facts = told.valueStream().map(f -> RecordTree.read(question.facts(), f)).toList();
    ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    for (Decision<T> answer : Answering.answers(question, policies.get(ref.name()), ref, facts)) {
      answers.add(DecisionTree.write(answer));
    }
    return answers;
  }

  private interface Work {
    ArrayNode done(JsonNode asked) throws Exception;
  }
}
