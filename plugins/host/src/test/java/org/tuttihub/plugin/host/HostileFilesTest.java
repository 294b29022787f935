package org.tuttihub.plugin.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.plugins.PluginStatus;
import org.tuttihub.application.plugins.PluginStatus.Origin;
import org.tuttihub.application.plugins.PluginStatus.State;

/** Jars that are bad before any of their code could run. */
class HostileFilesTest {
  private static final Jars HONEST = Jars.honest();
  private static final Approvals ALL = _ -> Optional.of(new Approvals.Approval(true));

  @TempDir private Path folder;

  @Test
  void what_is_no_jar_is_told() throws IOException {
    Path path = Files.writeString(folder.resolve("a.jar"), "hello");

    assertEquals("It is no jar, or an empty one.", unfit(path));
    assertEquals("a.jar", status(path).id());
  }

  @Test
  void a_jar_that_is_cut_short_is_told() throws IOException {
    Path whole = HONEST.in(folder, "whole.jar");
    byte[] bytes = Files.readAllBytes(whole);
    Path half = Files.write(folder.resolve("half.jar"), Arrays.copyOf(bytes, bytes.length / 2));

    assertTrue(unfit(half).length() > 10);
  }

  @Test
  void a_file_that_unpacks_without_end_is_not_unpacked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("bomb"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(nothing);
      }
    }

    assertEquals(
        "Unpacked, the jar is larger than 16 MB.",
        unfit(Files.write(folder.resolve("bomb.jar"), out.toByteArray())));
  }

  @Test
  void a_jar_of_too_many_files_is_not_read() throws IOException {
    Jars many = HONEST.copy();
    for (int i = 0; i < 2001; i++) {
      many.text("f" + i, "");
    }

    assertEquals("The jar has more than 2000 files in it.", unfit(many.in(folder, "many.jar")));
  }

  @Test
  void a_jar_that_is_too_large_is_not_read() throws IOException {
    Path large = Files.write(folder.resolve("large.jar"), new byte[(8 << 20) + 1]);

    assertEquals("The jar is larger than 8 MB.", unfit(large));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/cron.d/x", "/etc/passwd", "a/../../b", "C:\\x", "a\u0007b"})
  void a_name_that_leads_out_of_the_jar_makes_it_unfit(String name) {
    assertEquals(
        "The jar has a file whose name leads out of it, or is none.",
        unfit(HONEST.copy().text(name, "x").in(folder, "out.jar")));
  }

  @Test
  void a_jar_with_two_files_of_the_same_name_is_unfit() throws IOException {
    Path path = HONEST.copy().text("META-INF/tutti/plugin.jsoN", "{}").in(folder, "two.jar");
    String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
    Files.writeString(
        path, bytes.replace("plugin.jsoN", "plugin.json"), StandardCharsets.ISO_8859_1);

    assertEquals("The jar has two files named META-INF/tutti/plugin.json.", unfit(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "{} {}", "\u0000", "{\"id\":\"a\",\"id\":\"b\"}"})
  void a_descriptor_that_is_none_is_told(String descriptor) {
    String why =
        unfit(HONEST.copy().text("META-INF/tutti/plugin.json", descriptor).in(folder, "d.jar"));

    assertTrue(why.contains("descriptor") || why.startsWith("api"), why);
  }

  @Test
  void a_descriptor_beyond_all_measure_is_not_read() {
    String deep = "{\"id\":" + "[".repeat(100_000);
    String wide = "{\"id\":\"" + "x".repeat(300_000) + "\"}";

    assertTrue(
        unfit(HONEST.copy().text("META-INF/tutti/plugin.json", deep).in(folder, "deep.jar"))
            .startsWith("Its descriptor cannot be read"));
    assertEquals(
        "Its descriptor is larger than 256 KB.",
        unfit(HONEST.copy().text("META-INF/tutti/plugin.json", wide).in(folder, "wide.jar")));
  }

  @Test
  void a_jar_without_a_descriptor_is_told() {
    assertEquals(
        "It has no descriptor META-INF/tutti/plugin.json in it.",
        unfit(HONEST.copy().without("META-INF/tutti/plugin.json").in(folder, "none.jar")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example,on\n",
        "example,onn,customer,service,pays\na,2026-09-01,family,lesson,1\n",
        "example,on,customer,service,pays\na,yesterday,family,lesson,1\n",
        "example,on,customer,service,pays\na,2026-09-01,family,lesson,1,2,3\n",
        "example,on,customer,service,pays\na,2026-09-01,family,hire,1\n",
        "example,on,customer,service,pays\na,2026-09-01,family,lesson,\n",
        "example,on,customer,service,pays\n,2026-09-01,family,lesson,1\n",
        "example,on,customer,service,terms,pays\na,2026-09-01,family,lesson,4,1\n",
        "example,on,customer,service,pays,refused\na,2026-09-01,family,lesson,1,x.y\n",
        "example,on,customer,service,refused\na,2028-09-01,family,lesson,charging.no-price\n",
        "example,on,on,customer,service,pays\na,2026-09-01,,family,lesson,1\n"
      })
  void examples_that_are_none_make_a_plugin_unfit(String table) {
    String why = unfit(HONEST.copy().text("META-INF/tutti/lessons.csv", table).in(folder, "e.jar"));

    assertTrue(why.contains("lessons"), why);
  }

  @Test
  void a_class_that_is_no_policy_is_told() {
    String noPolicy = "package somewhere; public class Lessons {}";
    String unfinished =
        "package somewhere; public abstract class Lessons implements"
            + " org.tuttihub.domain.charging.policy.ChargingPolicy {}";
    String hidden = Jars.HONEST.replace("public class Lessons", "class Lessons");

    assertTrue(unfit(compiled(noPolicy)).contains("is no ChargingPolicy"));
    assertTrue(unfit(compiled(unfinished)).contains("cannot be made"));
    assertTrue(unfit(compiled(hidden)).contains("cannot be made"));
  }

  @Test
  void a_class_that_is_lacking_is_named() {
    String code =
        Jars.HONEST.replace("Quote quote", "Helper.help(); Quote quote")
            + " class Helper { static void help() {} }";
    Map<String, byte[]> classes =
        new HashMap<>(Sources.compiled(Map.of("somewhere.Lessons", code)));
    classes.remove("somewhere/Helper.class");

    String why = unfit(Jars.with(classes).in(folder, "lacking.jar"));

    assertTrue(why.contains("somewhere.Helper"), why);
  }

  @Test
  void classes_under_tutti_s_own_names_are_refused_and_would_not_be_used_anyway() {
    Map<String, byte[]> classes =
        new HashMap<>(Sources.compiled(Map.of("somewhere.Lessons", Jars.HONEST)));
    classes.putAll(
        Sources.compiled(
            Map.of(
                "org.tuttihub.domain.values.Money",
                "package org.tuttihub.domain.values; public record Money(long pence) {"
                    + " static { if (true) throw new IllegalStateException(); } }")));
    Path jar = Jars.with(classes).in(folder, "shadow.jar");

    assertTrue(unfit(jar).contains("org.tuttihub.domain.values.Money, whose name is not its own"));
    try (PluginHost unfenced =
        PluginHost.open(List.of(new FoundJar(jar, Origin.ADDED)), ALL, Limits.USUAL, _ -> {})) {
      assertEquals(State.READY, unfenced.plugins().getFirst().state());
    }
  }

  private Path compiled(String code) {
    return Jars.with(Sources.compiled(Map.of("somewhere.Lessons", code))).in(folder, "c.jar");
  }

  private static String unfit(Path jar) {
    PluginStatus status = status(jar);
    assertEquals(State.UNFIT, status.state(), status.why());
    return status.why();
  }

  private static PluginStatus status(Path jar) {
    try (PluginHost host =
        PluginHost.open(List.of(new FoundJar(jar, Origin.ADDED)), ALL, Limits.USUAL)) {
      return host.plugins().getFirst();
    }
  }
}
