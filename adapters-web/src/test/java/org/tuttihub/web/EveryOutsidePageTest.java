package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tuttihub.application.samples.Outcomes.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.samples.Bands;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.sample.Browser;
import org.tuttihub.web.sample.SampleServer;

/** Each page that partners get, on a telephone and on a desk: filled in wrongly, then rightly. */
class EveryOutsidePageTest {
  @TempDir private Path folder;
  private final InMemoryTutti tutti = new InMemoryTutti();

  @BeforeEach
  void a_partner_is_asked_for_everything() {
    done(
        tutti.hub.decide(
            tutti.acts.anna(),
            records -> {
              Lives.ground(records);
              Bands.add(records, 2);
              return Outcome.done(
                  records
                      .partners()
                      .receipt(
                          tutti.acts.anna(),
                          records.partners().find(Key.of(Bands.ref(1))).orElseThrow().value(),
                          1,
                          "They are there."));
            }));
    ask(
        "calls add",
        "title",
        "Strings in the north",
        "gap",
        "GAP-801",
        "why",
        "Nobody teaches there.",
        "wanted",
        "A year of strings",
        "outcome",
        "Forty children play",
        "opens",
        "2026-11-01",
        "closes",
        "2026-11-30",
        "line",
        "BUD-801");
    ask("calls invite", "id", "COM-1", "partners", Bands.ref(1) + ", " + Bands.ref(2));
    ask("calls open", "id", "COM-1");
  }

  @ParameterizedTest
  @CsvSource({
    "policy, 360",
    "policy, 1280",
    "survey, 360",
    "survey, 1280",
    "bid, 360",
    "bid, 1280"
  })
  void nothing_keeps_a_partner_from_answering(String purpose, int width) throws Exception {
    assumeTrue(Browser.installed().isPresent(), "No Chromium is installed here");
    try (SampleServer server = new SampleServer(tutti.catalogue, tutti.outside, Limits.USUAL);
        Browser browser = Browser.open(width, 800)) {
      browser.ask("Page.setBypassCSP", Map.of("enabled", true));
      browser.go("http://127.0.0.1:" + server.port + link(purpose));
      look(browser, purpose, width, "form");

      fillWrongly(browser, purpose);
      browser.send();
      assertTrue(
          browser.eval("document.title").startsWith("Please look again"),
          browser.eval("document.body.innerText"));
      look(browser, purpose, width, "faults");

      fill(browser, purpose);
      browser.send();
      assertEquals(
          "Thank you",
          browser.eval("document.querySelector('h1').textContent"),
          browser.eval("document.body.innerText"));
      look(browser, purpose, width, "thanks");
    }
  }

  private void fillWrongly(Browser browser, String purpose) throws IOException {
    switch (purpose) {
      case "policy" -> {
        browser.write("policy", "safeguarding");
        browser.write("first", "2026-09-01");
        browser.write("last", "2025-09-01");
        browser.choose("file", Files.writeString(folder.resolve("ours.pdf"), "%PDF-1.7 Ours."));
      }
      case "survey" -> browser.write("young_people", "many");
      default -> browser.write("asked_pence", "a lot");
    }
  }

  private void fill(Browser browser, String purpose) throws IOException {
    switch (purpose) {
      case "policy" -> {
        browser.write("last", "2027-09-01");
        browser.choose("file", Files.writeString(folder.resolve("ours.pdf"), "%PDF-1.7 Ours."));
      }
      case "survey" -> {
        browser.write("young_people", "42");
        browser.write("words", "All went well");
      }
      default -> {
        browser.write("outline", "Strings");
        browser.write("asked_pence", "4000");
      }
    }
  }

  /** A picture is kept where {@code -Dpictures=folder} says. */
  private static void look(Browser browser, String purpose, int width, String what)
      throws IOException {
    String folder = System.getProperty("pictures");
    if (folder != null) {
      browser.picture(Path.of(folder, purpose + "-" + width + "-" + what + ".png"));
    }
    OutsideBrowserTest.assertAccessible(browser, width, purpose + ", " + what);
  }

  private String link(String purpose) {
    Map<String, String> all = new HashMap<>();
    all.put("purpose", purpose);
    all.put("collection", purpose.equals("survey") ? "survey-returns" : "partners");
    all.put("record", purpose.equals("survey") ? asked() : Bands.ref(1));
    all.put("name", "I. Finch");
    all.put("expires", "2026-12-24");
    if (purpose.equals("bid")) {
      all.put("fixed", "call=COM-1");
    }
    return done(tutti.ask("links new", all)).secret().orElseThrow();
  }

  private String asked() {
    return done(tutti.ask(
            "survey-returns add",
            Map.of("round", "SUR-801", "partner", Bands.ref(1), "due", "2026-12-24")))
        .subject()
        .ref();
  }

  private void ask(String operation, String... given) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < given.length; i += 2) {
      fields.put(given[i], given[i + 1]);
    }
    done(tutti.ask(operation, fields));
  }
}
