package org.tuttihub.plugin.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Policies that mean ill, or are badly broken. Each is made in two ways: one that is so from the
 * start, and a sleeper that answers honestly until it is asked for authority 666.
 */
final class HostilePolicies {

  /**
   * A kind of ill.
   *
   * @param name what it does
   * @param members of its class, beside the answer
   * @param body what it does when it is asked; empty where it only lies in the members
   * @param contained whether it can be borne in the server's own process
   */
  record Ill(String name, String members, String body, boolean contained) {
    String type() {
      return "h_" + name.replaceAll("[^a-z0-9]", "_");
    }
  }

  private HostilePolicies() {}

  static final List<Ill> ALL =
      List.of(
          asked("throws", "throw new IllegalStateException(\"family of 3 on 12000 a year\");"),
          asked("throws an error", "throw new AssertionError();"),
          asked("throws what is checked", "sneak(new java.io.IOException());"),
          asked("throws an exception whose message throws", "throw new Bad();"),
          asked("throws out of memory itself", "throw new OutOfMemoryError();"),
          asked("never comes back", "Thread.sleep(600_000);"),
          asked("spins", "spin(); return null;"),
          asked("waits for itself", "synchronized (this) { wait(); }"),
          asked("calls itself without end", "return quote(facts);"),
          asked("answers nothing", "return null;"),
          asked(
              "decides nothing", "return new Decision.Decided<>(null, List.of(), facts.policy());"),
          asked(
              "leaves an item out",
              "return new Decision.Decided<>(new Quotation(List.of()), List.of(),"
                  + " facts.policy());"),
          asked(
              "prices what was not asked for",
              "Quote q = facts.quote(); q.charge(new Item(7, \"lesson\", \"\", 1, 1, Facts.NONE),"
                  + " Money.of(\"1\"), \"x\"); q.charge(facts.items(), Money.of(\"1\"), \"y\");"
                  + " return q.decided();"),
          asked(
              "charges less than nothing",
              "Quote q = facts.quote(); q.charge(facts.items(), Money.of(\"-5\"), \"x\"); return"
                  + " q.decided();"),
          asked(
              "forgives more than it charges",
              "Quote q = facts.quote(); q.charge(facts.items(), Money.of(\"5\"), \"x\")"
                  + ".remission(\"r\", Money.of(\"6\"), Source.fund(\"f\")); return q.decided();"),
          asked(
              "names no fund",
              "Quote q = facts.quote(); q.charge(facts.items(), Money.of(\"5\"), \"x\")"
                  + ".subsidy(\"r\", Money.of(\"1\"), Source.fund(\"\")); return q.decided();"),
          asked(
              "answers in another's name",
              "Decision.Decided<Quotation> d = (Decision.Decided<Quotation>) honest(facts); return"
                  + " new Decision.Decided<>(d.outcome(), d.reasons(), new"
                  + " PolicyRef(\"hertfordshire\", \"1\", \"x\"));"),
          asked(
              "declines without a word",
              "return new Decision.Declined<>(Refusal.rule(\"\", \"\", \"\"), List.of(),"
                  + " facts.policy());"),
          asked(
              "declines with nothing",
              "return new Decision.Declined<>(null, List.of(), facts.policy());"),
          asked(
              "declines as if the door were shut",
              "return new Decision.Declined<>(Refusal.forbidden(\"a\", \"b\", \"c\"), List.of(),"
                  + " facts.policy());"),
          asked(
              "attacks the terminal",
              "Quote q = facts.quote(); q.charge(facts.items(), Money.of(\"5\"),"
                  + " \"\\u001B]0;owned\\u0007\"); return q.decided();"),
          asked(
              "talks without end",
              "Quote q = facts.quote(); q.charge(facts.items(), Money.of(\"5\"),"
                  + " \"x\".repeat(5_000_000)); return q.decided();"),
          asked(
              "gives reasons without end",
              "Quote q = facts.quote(); for (int i = 0; i < 200_000; i++) q.because(\"because\");"
                  + " q.charge(facts.items(), Money.of(\"5\"), \"x\"); return q.decided();"),
          asked(
              "counts beyond all numbers",
              "Quote q = facts.quote(); q.charge(facts.items(), Money.of(\"5\"), \"x\").units(new"
                  + " java.math.BigDecimal(\"1E+999999999\"), \"u\"); return q.decided();"),
          asked(
              "answers differently each time",
              "Quote q = facts.quote(); for (Item i : facts.items()) q.charge(i, new"
                  + " Money(++counter), \"x\"); return q.decided();"),
          asked(
              "hands over a list without end",
              "return new Decision.Decided<>(((Decision.Decided<Quotation>)"
                  + " honest(facts)).outcome(), bottomless(\"because\"), facts.policy());"),
          asked(
              "counts its lines without end",
              "return new Decision.Decided<>(new"
                  + " Quotation(bottomless(((Decision.Decided<Quotation>)"
                  + " honest(facts)).outcome().lines().getFirst())), List.of(), facts.policy());"),
          asked(
              "shows another face each time",
              "Quotation q = ((Decision.Decided<Quotation>) honest(facts)).outcome(); return new"
                  + " Decision.Decided<>(new Quotation(twoFaced(q.lines().getFirst())), List.of(),"
                  + " facts.policy());"),
          asked(
              "has nothing in its reasons",
              "return new Decision.Decided<>(((Decision.Decided<Quotation>)"
                  + " honest(facts)).outcome(), java.util.Arrays.asList(\"a\", null),"
                  + " facts.policy());"),
          asked(
              "writes what cannot be written",
              "Quote q = facts.quote(); q.charge(facts.items(), Money.of(\"5\"),"
                  + " \"a\\ud800b\\u202e\\u0000\"); return q.decided();"),
          asked(
              "matches without end",
              "if (\"a\".repeat(40).concat(\"!\").matches(\"(a|aa)+(a|aa)+(a|aa)+b\")) return null;"
                  + " if (\"a\".repeat(60).concat(\"!\").matches(\"((a+)+)+b\")) return null;"
                  + " return null;"),
          asked(
              "catches whatever stops it",
              "while (true) { try { spin(); } catch (Throwable t) { } if (counter < 0) return null;"
                  + " if (System.nanoTime() % 2 >= 0) throw new Bad(); }"),
          asked(
              "fills all processors",
              "java.util.stream.IntStream.range(0, 2).parallel().forEach(i -> spin()); return"
                  + " null;"),
          asked(
              "turns the server French",
              "java.util.Locale.setDefault(java.util.Locale.FRANCE);"
                  + " java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(\"Asia/Tokyo\"));"
                  + " return honest(facts);"),
          asked("tampers with what it was asked", "facts.items().clear(); return honest(facts);"),
          asked(
              "leaves a thread behind that spins",
              "Thread t = new Thread(() -> { spin(); }); t.setDaemon(true);"
                  + " t.setPriority(1); t.start(); return null;"),
          asked("interrupts itself", "Thread.currentThread().interrupt(); return null;"),
          asked(
              "uses what it may not see",
              "return org.tuttihub.application.catalogue.Binder.nearest(\"a\", List.of()).isEmpty()"
                  + " ? null : null;"),
          made(
              "fails its static initialiser",
              "static { if (true) throw new IllegalStateException(); }"),
          made("spins in its static initialiser", "static { spin(); }"),
          made("fails its constructor", "public @Type@() { throw new IllegalStateException(); }"),
          made("keeps its constructor to itself", "private @Type@() {}"),
          made("wants something to be made of", "public @Type@(String s) {}"),
          // Not to be borne in the server's own process.
          outside("ends the process", "System.exit(0);"),
          outside("halts the process", "Runtime.getRuntime().halt(1);"),
          outside(
              "fills the heap",
              "List<byte[]> all = new java.util.ArrayList<>(); while (true) all.add(new byte[1 <<"
                  + " 20]);"),
          outside(
              "fills the heap with threads that do not end",
              "for (int i = 0; i < 200; i++) { Thread t = new Thread(() -> { try {"
                  + " Thread.sleep(600_000); } catch (InterruptedException e) { } }); t.start(); }"
                  + " return null;"),
          outside(
              "floods the output",
              "for (int i = 0; i < 5_000; i++) { System.out.println(\"flood\");"
                  + " System.err.println(\"flood\"); } return honest(facts);"),
          outside(
              "writes to the pipe itself",
              "try (java.io.FileOutputStream o = new"
                  + " java.io.FileOutputStream(java.io.FileDescriptor.out)) { o.write(new byte[]"
                  + " {0, 0, 0, 2, '{', '}'}); } return honest(facts);"),
          outside(
              "forges a frame without end",
              "java.io.FileOutputStream o = new"
                  + " java.io.FileOutputStream(java.io.FileDescriptor.out); o.write(new byte[]"
                  + " {127, 127, 127, 127}); while (true) o.write(new byte[1 << 16]);"),
          outside(
              "reads what is meant for others",
              "new java.io.FileInputStream(java.io.FileDescriptor.in).read(new byte[1 << 16]);"
                  + " return honest(facts);"),
          outside(
              "closes the streams",
              "System.in.close(); System.out.close(); new"
                  + " java.io.FileInputStream(java.io.FileDescriptor.in).close(); new"
                  + " java.io.FileOutputStream(java.io.FileDescriptor.out).close(); return"
                  + " honest(facts);"),
          outside(
              "interrupts everybody",
              "Thread.getAllStackTraces().keySet().forEach(Thread::interrupt); return null;"),
          outside(
              "leaves a thread that ends the process later",
              "new Thread(() -> { try { Thread.sleep(50); } catch (InterruptedException e) { }"
                  + " System.exit(3); }).start(); return honest(facts);"));

  private static Ill asked(String name, String body) {
    return new Ill(name, "", body, true);
  }

  private static Ill made(String name, String members) {
    return new Ill(name, members, "", true);
  }

  private static Ill outside(String name, String body) {
    return new Ill(name, "", body, false);
  }

  /** The sources of all of them, by the names of their classes. */
  static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Ill ill : ALL) {
      sources.put("h." + ill.type(), source(ill, ill.type(), ill.body()));
      sources.put(
          "h." + ill.type() + "_sleeper",
          source(
              ill,
              ill.type() + "_sleeper",
              "if (facts.authority().equals(\"666\")) { " + ill.body() + " }"));
    }
    return sources;
  }

  /** The sleepers of those that do their ill when they are asked. */
  static Stream<Ill> sleepers() {
    return ALL.stream().filter(ill -> !ill.body().isEmpty());
  }

  private static String source(Ill ill, String type, String body) {
    boolean ends =
        body.startsWith("throw ") || body.contains("while (true)") || body.contains("return ");
    boolean sleeps = body.startsWith("if (facts");
    return """
    package h;
    import java.util.List;
    import org.tuttihub.domain.charging.policy.*;
    import org.tuttihub.domain.outcome.Refusal;
    import org.tuttihub.domain.policy.*;
    import org.tuttihub.domain.values.Money;
    public class @Type@ implements ChargingPolicy {
      static volatile long counter;
      static class Bad extends RuntimeException {
        @Override public String getMessage() { throw new IllegalStateException(); }
        @Override public StackTraceElement[] getStackTrace() { throw new IllegalStateException(); }
        @Override public String toString() { throw new IllegalStateException(); }
      }
      /** Long past every deadline; not for ever, for the sake of the tests that follow. */
      static void spin() {
        for (long end = System.nanoTime() + 8_000_000_000L; System.nanoTime() < end; ) { counter++; }
      }
      static <X extends Throwable> void sneak(Throwable t) throws X { throw (X) t; }
      static <T> List<T> bottomless(T one) {
        return new java.util.AbstractList<T>() {
          @Override public T get(int i) { return one; }
          @Override public int size() { return Integer.MAX_VALUE - 8; }
          @Override public Object[] toArray() { spin(); return new Object[] {one}; }
        };
      }
      /** What is read first is right; whoever reads again is shown a hundredth of it. */
      static List<Quotation.Line> twoFaced(Quotation.Line line) {
        return new java.util.AbstractList<Quotation.Line>() {
          @Override public Quotation.Line get(int i) {
            return ++counter % 2 == 0
                ? line
                : new Quotation.Line(line.items(), line.term(), line.what(), line.units(),
                    line.unit(), new Money(counter), List.of(), List.of());
          }
          @Override public int size() { return 1; }
        };
      }
      @Members@
      public Decision<Quotation> quote(ChargingFacts facts) {
        try { return ill(facts); }
        catch (RuntimeException | Error e) { throw e; }
        catch (Exception e) { @Type@.<RuntimeException>sneak(e); return null; }
      }
      Decision<Quotation> ill(ChargingFacts facts) throws Exception {
        @Body@
      }
      static Decision<Quotation> honest(ChargingFacts facts) {
        Quote quote = facts.quote();
        for (Item item : facts.items()) {
          quote.charge(item, facts.price(item), (long) item.quantity() * item.terms());
        }
        return quote.decided();
      }
    }
    """
        .replace("@Members@", ill.members())
        .replace("@Type@", type)
        .replace("@Body@", ends && !sleeps ? body : body + " return honest(facts);");
  }
}
