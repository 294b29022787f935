package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.domain.values.Key;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.sample.Browser;
import org.tuttihub.web.sample.SampleServer;

/** The pages behind signed links in a real browser, on a telephone and on a desk. */
class OutsideBrowserTest {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  @TempDir private Path folder;
  private final InMemoryTutti tutti = OutsidePagesTest.hub();

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void nothing_keeps_anybody_from_reading_and_filling_in_the_page(int width) throws Exception {
    assumeTrue(Browser.installed().isPresent(), "No Chromium is installed here");
    String path = OutsidePagesTest.link(tutti, Map.of("uses", "9"));
    try (SampleServer server = new SampleServer(tutti.catalogue, tutti.outside, Limits.USUAL);
        Browser browser = Browser.open(width, 800)) {
      browser.ask("Page.setBypassCSP", Map.of("enabled", true));
      browser.go("http://127.0.0.1:" + server.port + path);
      assertAccessible(browser, width, "the form");

      browser.write("quantity", "many");
      browser.send();
      assertTrue(browser.eval("document.title").startsWith("Please look again"));
      assertAccessible(browser, width, "the form with errors");

      browser.go("http://127.0.0.1:" + server.port + "/l/nowhere");
      assertAccessible(browser, width, "the page of a link that leads nowhere");
    }
  }

  @Test
  void a_school_answers_on_a_telephone_without_a_script_and_with_a_file() throws Exception {
    assumeTrue(Browser.installed().isPresent(), "No Chromium is installed here");
    String path = OutsidePagesTest.link(tutti, Map.of());
    Path file = Files.writeString(folder.resolve("Our plan.pdf"), "%PDF-1.7 A plan.");
    try (SampleServer server = new SampleServer(tutti.catalogue, tutti.outside, Limits.USUAL);
        Browser browser = Browser.open(360, 640)) {
      browser.ask("Emulation.setScriptExecutionDisabled", Map.of("value", true));
      browser.go("http://127.0.0.1:" + server.port + path);

      browser.write("quantity", "two");
      browser.send();
      assertEquals(
          "Nothing was sent yet", browser.eval("document.getElementById('errors').textContent"));
      assertEquals("two", browser.eval("document.getElementById('f-quantity').value"));

      browser.write("service", "first-access");
      browser.write("quantity", "2");
      browser.write("note", "Zwei Klassen – ü\nand a second line");
      browser.choose("file", file);
      browser.send();

      assertEquals("Thank you", browser.eval("document.querySelector('h1').textContent"));
      assertEquals(
          List.of(),
          browser.complaints().stream().filter(c -> !c.contains("status of 400")).toList());
    }
    var facts =
        tutti.hub.look(r -> r.bookings().find(Key.of("BKG-1"))).orElseThrow().value().facts();
    assertEquals("Zwei Klassen – ü\nand a second line", facts.note());
    assertEquals(
        "Our plan.pdf",
        tutti
            .hub
            .look(r -> r.attachments().find(Key.of("FIL-1")))
            .orElseThrow()
            .value()
            .particulars()
            .name()
            .text());
  }

  static void assertAccessible(Browser browser, int width, String what) throws IOException {
    browser.eval(axe());
    String found =
        browser.eval(
            """
            axe.run(document, {resultTypes: ['violations']}).then(r => r.violations
              .map(v => v.impact + ' ' + v.id + ': ' + v.nodes.map(n => n.html).join(' | '))
              .join('\\n'))\
            """);
    assertEquals("", found, what + " at " + width);
    assertTrue(
        Integer.parseInt(browser.eval("document.documentElement.scrollWidth")) <= width,
        what + " is wider than " + width);
  }

  private static String axe() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OutsideBrowserTest.class.getResourceAsStream(AXE), AXE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "; 'there'";
    }
  }
}
