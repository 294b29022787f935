package org.tuttihub.launcher.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.ssh.Caller;

/**
 * People at terminals, in a process of their own so that what they cost is not counted as the
 * server's. They do what is written to them line by line, and answer each line with figures.
 */
public final class Callers {
  private static final int CROWD = 4;
  private static final Size SIZE = new Size(120, 40);

  /** What stands on the first screen once its lines have come. */
  private static final String LINES = "LATE";

  private static final String[] KEYS = {"j", "j", "j", "j", "k", "\u001b[6~", "\u001b[5~", "G"};

  private final List<Heard> all = new ArrayList<>();
  private final Random random = new Random(11);
  private final PrintStream out;
  private final Caller caller;

  private Callers(PrintStream out, KeyPair key, int port) {
    this.out = out;
    this.caller = Caller.of(key, port);
  }

  /** Says its key, and then does what it is told. */
  public static void main(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    KeyPair key = Caller.newKey();
    out.println(Caller.publicKey(key));
    Callers callers = new Callers(out, key, Integer.parseInt(args[0]));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ", 3);
      callers.told(words[0], words.length > 1 ? Integer.parseInt(words[1]) : 0);
    }
    System.exit(0);
  }

  private void told(String what, int many) throws InterruptedException {
    switch (what) {
      case "open" -> say(opened(many, 1));
      case "crowd" -> say(opened(many, CROWD));
      case "list" -> say(listed());
      case "keys" -> keys(many);
      case "still" -> all.forEach(Heard::begin);
      case "heard" -> say(List.of((double) all.getFirst().bytes()));
      default -> throw new IllegalArgumentException(what);
    }
  }

  /** So many come in, a few of them at once, and all stay. */
  private List<Double> opened(int many, int atOnce) throws InterruptedException {
    Semaphore doors = new Semaphore(atOnce);
    List<Callable<Double>> coming = new ArrayList<>();
    for (int i = all.size(); i < many; i++) {
      coming.add(
          () -> {
            doors.acquire();
            try {
              return come();
            } finally {
              doors.release();
            }
          });
    }
    return together(coming);
  }

  private double come() throws IOException, InterruptedException {
    long began = System.nanoTime();
    Heard heard = new Heard();
    heard.over(caller.screens(SIZE, Map.of("LANG", "en_GB.UTF-8"), heard));
    double millis = heard.until(LINES, began);
    synchronized (all) {
      all.add(heard);
    }
    return millis;
  }

  /** Everybody opens the list, a few at once. */
  private List<Double> listed() throws InterruptedException {
    Semaphore few = new Semaphore(CROWD);
    return each(
        line -> {
          few.acquire();
          try {
            return line.goes(":schools list\r", "0 Ash Vale");
          } finally {
            few.release();
          }
        });
  }

  /** Everybody presses a key about once a second. */
  private void keys(int rounds) throws InterruptedException {
    List<Double> first = new ArrayList<>();
    List<Double> last = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      List<Double> painted =
          each(
              line -> {
                Thread.sleep(random.nextInt(1_500));
                return line.pressed(KEYS[random.nextInt(KEYS.length)]);
              });
      first.addAll(painted);
      Thread.sleep(400);
      all.forEach(line -> last.add(line.last()));
    }
    say(first);
    say(last);
  }

  private interface OfEach {
    double of(Heard line) throws Exception;
  }

  private List<Double> each(OfEach what) throws InterruptedException {
    return together(all.stream().map(line -> (Callable<Double>) () -> what.of(line)).toList());
  }

  private static List<Double> together(List<Callable<Double>> tasks) throws InterruptedException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Double> answers = new ArrayList<>();
      for (Future<Double> one : threads.invokeAll(tasks)) {
        answers.add(one.get());
      }
      return answers;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** The middle, the 99th percentile and the most. */
  private void say(List<Double> figures) {
    double[] sorted = figures.stream().mapToDouble(f -> f).sorted().toArray();
    int most = sorted.length - 1;
    out.printf(
        Locale.ROOT,
        "%.2f %.2f %.2f%n",
        sorted[most / 2],
        sorted[(int) Math.ceil(most * 0.99)],
        sorted[most]);
  }
}
