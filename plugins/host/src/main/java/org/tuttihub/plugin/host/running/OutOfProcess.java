package org.tuttihub.plugin.host.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.plugin.host.Limits;

/** Runs policies in a small process of their own, which is killed when it does not answer. */
public final class OutOfProcess implements Runner {
  private static final int MOST = 100;

  private final String plugin;
  private final Map<String, byte[]> files;
  private final List<PolicyClass> classes;
  private final Limits limits;
  private final ReentrantLock turn = new ReentrantLock();
  private Child child;

  public OutOfProcess(
      String plugin, Map<String, byte[]> files, List<PolicyClass> classes, Limits limits) {
    this.plugin = plugin;
    this.files = files;
    this.classes = List.copyOf(classes);
    this.limits = limits;
  }

  @Override
  public int most() {
    return MOST;
  }

  @Override
  public <P, F, T> List<Decision<T>> ask(
      Question<P, F, T> question, PolicyRef policy, List<F> facts, Duration within) throws Failure {
    ObjectNode asked = JsonNodeFactory.instance.objectNode();
    asked.set("policy", RecordTree.write(policy));
    asked.set("facts", RecordTree.write(facts));
    waitForTurn();
    try {
      Child answering = running();
      return killedUnlessDone(
          answering,
          () ->
              Deadline.within(
                  within, "asking " + plugin, () -> read(question, answering.exchange(asked))));
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    Child last = child;
    if (last != null) {
      last.kill();
    }
  }

  private void waitForTurn() throws Failure {
    try {
      if (!turn.tryLock(limits.batch().toMillis(), TimeUnit.MILLISECONDS)) {
        throw Failure.notItsFault("others are asking it; try again.");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw Failure.notItsFault("the asking was broken off.");
    }
  }

  /** Its process; begun anew where that ended between two questions. */
  private Child running() throws Failure {
    if (child != null && child.isAlive()) {
      return child;
    }
    Child fresh = Child.start();
    child = fresh;
    return killedUnlessDone(
        fresh,
        () ->
            Deadline.within(
                limits.start(),
                "starting " + plugin,
                () -> {
                  fresh.exchange(introduction());
                  return fresh;
                }));
  }

  private ObjectNode introduction() {
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    told.put("plugin", plugin);
    ObjectNode all = told.putObject("files");
    files.forEach(all::put);
    ArrayNode policies = told.putArray("policies");
    classes.forEach(one -> policies.add(RecordTree.write(one)));
    return told;
  }

  private static <T> List<Decision<T>> read(Question<?, ?, T> question, JsonNode answers)
      throws Failure {
    List<Decision<T>> decisions = new ArrayList<>(answers.size());
    try {
      answers.forEach(one -> decisions.add(DecisionTree.read(question, one)));
    } catch (RuntimeException garbled) {
      throw new Failure("it answered nonsense.", String.valueOf(garbled.getMessage()));
    }
    return decisions;
  }

  private <T> T killedUnlessDone(Child asked, Work<T> work) throws Failure {
    boolean done = false;
    try {
      T result = work.done();
      done = true;
      return result;
    } finally {
      if (!done) {
        asked.kill();
        child = null;
      }
    }
  }

  private interface Work<T> {
    T done() throws Failure;
  }
}
