package org.tuttihub.plugin.host.jar;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.plugin.host.Sources;

class FenceTest {

  /** What a policy may well be written with; none of it reaches outside. */
  @Test
  void ordinary_java_is_within_the_fence() {
    String code =
        """
        package p;
        import java.math.BigDecimal;
        import java.time.*;
        import java.util.*;
        import java.util.function.*;
        import java.util.stream.*;
        import org.tuttihub.domain.charging.policy.*;
        import org.tuttihub.domain.policy.Decision;
        import org.tuttihub.domain.values.Money;
        public class P implements ChargingPolicy {
          enum Band { LOW, HIGH; static Band of(int i) { return i > 1 ? HIGH : LOW; } }
          record Row(String name, List<Band> bands) {}
          sealed interface Shape permits Round, Flat {}
          record Round(int r) implements Shape {}
          record Flat() implements Shape {}
          static final Map<String, Integer> TABLE = Map.of("a", 1);
          private static final java.util.regex.Pattern SHAPE = java.util.regex.Pattern.compile("a+");
          int area(Shape s) {
            return switch (s) { case Round(int r) when r > 3 -> r; case Round r -> 1; case Flat f -> 0; };
          }
          String word(Band b) { return switch (b) { case LOW -> "low"; case HIGH -> "high"; }; }
          String text(String s) { return switch (s) { case "a" -> "b"; default -> s.repeat(2); }; }
          public Decision<Quotation> quote(ChargingFacts facts) {
            assert facts != null : "facts";
            Quote quote = facts.quote();
            int[] counts = new int[3];
            String[][] grid = new String[2][2];
            List<String> names = new ArrayList<>(List.of("b", "a"));
            names.sort(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
            Map<Boolean, List<Item>> parts = facts.items().stream()
                .collect(Collectors.partitioningBy(i -> i.terms() > 1));
            EnumMap<Band, Money> sums = new EnumMap<>(Band.class);
            Supplier<Row> rows = () -> new Row("r" + counts[0]++, List.of(Band.values()));
            BigDecimal share = new BigDecimal("0.5").multiply(BigDecimal.TEN);
            LocalDate end = facts.on().plusMonths(3);
            String said = String.format("%s %s %s %s", share, end, rows.get(), SHAPE.matcher("a").matches());
            for (Item item : facts.items()) {
              sums.merge(Band.of(item.terms()), facts.price(item).amount(), Money::plus);
            }
            IntStream.range(0, 3).mapToObj(Integer::toString).forEach(names::add);
            try { Integer.parseInt("x"); } catch (NumberFormatException _) { said = said.strip(); }
            if (said.isEmpty() || parts.isEmpty() || grid.length > 2) throw new IllegalStateException(said);
            Object o = facts;
            if (o instanceof ChargingFacts f && f.items().hashCode() == Objects.hash(1)) return null;
            return quote.because(said + Math.max(1, 2) + area(new Round(4)) + word(Band.LOW)).decided();
          }
        }
        """;

    assertDoesNotThrow(() -> Fence.check(compiled("p.P", code)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\"));|java.nio.file.Files",
        "new java.io.FileInputStream(\"/etc/passwd\").close();|java.io.FileInputStream",
        "new java.io.PrintWriter(\"/tmp/x\").close();|java.io.PrintWriter",
        "new java.util.Formatter(\"/tmp/x\").close();|java.util.Formatter",
        "new java.net.Socket(\"localhost\", 80).close();|java.net.Socket",
        "System.exit(1);|java.lang.System.exit",
        "System.out.println();|java.lang.System.out",
        "System.getenv();|java.lang.System.getenv",
        "Runtime.getRuntime().halt(1);|java.lang.Runtime",
        "new ProcessBuilder(\"id\").start();|java.lang.ProcessBuilder",
        "new Thread(() -> {}).start();|java.lang.Thread",
        "java.util.concurrent.Executors.newCachedThreadPool();|java.util.concurrent.Executors",
        "java.time.LocalDate.now();|java.time.LocalDate.now",
        "java.time.ZoneId.systemDefault();|java.time.ZoneId.systemDefault",
        "System.nanoTime();|java.lang.System.nanoTime",
        "Math.random();|java.lang.Math.random",
        "new java.util.Random();|java.util.Random",
        "java.util.UUID.randomUUID();|java.util.UUID.randomUUID",
        "Class.forName(\"java.lang.Runtime\");|java.lang.Class.forName",
        "P.class.getClassLoader();|java.lang.Class.getClassLoader",
        "P.class.getMethods();|java.lang.Class.getMethods",
        "java.lang.invoke.MethodHandles.lookup();|java.lang.invoke.MethodHandles.lookup",
        "java.util.ServiceLoader.load(Runnable.class);|java.util.ServiceLoader",
        "java.util.Locale.setDefault(java.util.Locale.FRANCE);|java.util.Locale.setDefault",
        "java.util.TimeZone.setDefault(null);|java.util.TimeZone",
        "Runnable r = Runtime.getRuntime()::gc; r.run();|java.lang.Runtime",
        "synchronized (String.class) { area(); }|P.m locks",
        "new java.io.ObjectInputStream(null).readObject();|java.io.ObjectInputStream",
        "throw (Exception)"
            + " Class.class.getConstructors()[0].newInstance();|java.lang.Class.getConstructors",
        "new ClassLoader() {};|java.lang.ClassLoader",
        "String[][] s = new String[1][]; Process[] p = new Process[1];|java.lang.Process",
        "sun.misc.Unsafe.class.getName();|sun.misc.Unsafe",
        "org.tuttihub.application.catalogue.Binder.nearest(\"\","
            + " java.util.List.of());|org.tuttihub.application.catalogue.Binder"
      })
  void what_reaches_outside_is_named_before_it_is_loaded(String code, String named) {
    Unfit unfit = assertThrows(Unfit.class, () -> Fence.check(method(code)));

    assertTrue(unfit.sentence().contains(named), unfit.sentence());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public native void n();|P.n is native",
        "protected void finalize() {}|P.finalize would run when nobody asks",
        "synchronized void s() {}|P.s locks"
      })
  void methods_of_the_wrong_kind_are_named(String member, String said) {
    Unfit unfit =
        assertThrows(
            Unfit.class,
            () -> Fence.check(compiled("p.P", "package p; public class P { " + member + " }")));

    assertTrue(unfit.sentence().contains(said), unfit.sentence());
  }

  @Test
  void nobody_brings_classes_under_another_s_name() {
    for (String taken :
        new String[] {
          "org.tuttihub.domain.values", "org.tuttihub.plugin.host", "org.tuttihub.other"
        }) {
      Unfit unfit =
          assertThrows(
              Unfit.class,
              () ->
                  Fence.check(compiled(taken + ".P", "package " + taken + "; public class P {}")));

      assertTrue(unfit.sentence().contains("whose name is not its own"), unfit.sentence());
    }
  }

  @Test
  void what_is_no_class_file_is_told() {
    PluginFiles files = new PluginFiles("", Map.of("p/P.class", new byte[] {1, 2, 3}));

    Unfit unfit = assertThrows(Unfit.class, () -> Fence.check(files));

    assertTrue(unfit.sentence().contains("p.P is none that this Java can read"), unfit.sentence());
  }

  private static PluginFiles method(String code) {
    return compiled(
        "p.P",
        "package p; public class P { int area() { return 1; } void m() throws Exception { "
            + code
            + " } }");
  }

  private static PluginFiles compiled(String type, String code) {
    return new PluginFiles("", Sources.compiled(Map.of(type, code)));
  }
}
