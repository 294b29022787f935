package org.tuttihub.domain.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.domain.files.Attachment.Verdict;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;

class AttachmentTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void a_clean_file_is_ready_and_an_infected_one_is_not_taken() {
    assertEquals(new Attachment.Ready(some(), Optional.of(NOW)), done(take(Verdict.CLEAN)));
    assertEquals(new Attachment.Ready(some(), Optional.empty()), done(take(Verdict.NOT_ASKED)));
    assertEquals("files.infected", code(take(Verdict.INFECTED)));
  }

  @Test
  void a_file_of_which_the_scanner_says_nothing_is_held_until_it_does() {
    Attachment held = done(take(Verdict.UNKNOWN));

    assertEquals("files.held", code(held.readable()));
    assertEquals(held, done(held.scanned(Verdict.UNKNOWN, NOW)));
    assertEquals(held, done(held.scanned(Verdict.NOT_ASKED, NOW)));
    assertEquals("done", code(done(held.scanned(Verdict.CLEAN, NOW)).readable()));
    assertEquals("files.infected", code(done(held.scanned(Verdict.INFECTED, NOW)).readable()));
  }

  @Test
  void no_walk_makes_an_infected_file_readable_again() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Attachment attachment = done(take(Verdict.UNKNOWN));
      boolean infected = false;
      for (int step = 0; step < 20; step++) {
        Verdict verdict = List.of(Verdict.values()).get(random.nextInt(4));
        if (attachment.scanned(verdict, NOW) instanceof Outcome.Done<Attachment>(var next)) {
          infected = infected || next instanceof Attachment.Infected;
          attachment = next;
        }
        assertFalse(infected && attachment.readable() instanceof Outcome.Done<?>, "seed " + seed);
      }
    }
  }

  @Test
  void what_is_ready_is_not_scanned_again() {
    assertEquals("files.not-held", code(done(take(Verdict.CLEAN)).scanned(Verdict.INFECTED, NOW)));
  }

  @Test
  void an_empty_file_is_none() {
    assertThrows(BadValue.class, () -> particulars(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "policy.pdf                   | policy.pdf",
        "../../etc/passwd             | passwd",
        "C:\\Users\\zoe\\policy.pdf   | policy.pdf",
        "..hidden.pdf                 | hidden.pdf",
        "a<b>:c.pdf                   | a_b__c.pdf",
        "'   two   words .pdf  '      | two words .pdf",
        "$(rm -rf).pdf                | _(rm -rf).pdf",
        "Polícy “2026”.pdf            | Polícy “2026”.pdf",
        "--help.pdf                   | help.pdf"
      })
  void names_become_harmless(String given, String name) {
    assertEquals(name, FileName.of(given).text());
  }

  @Test
  void a_name_keeps_its_ending_when_it_is_too_long_and_is_never_empty() {
    assertTrue(FileName.of("x".repeat(500) + ".docx").text().endsWith("x.docx"));
    assertEquals(120, FileName.of("x".repeat(500) + ".docx").text().length());
    assertTrue(FileName.of("𝄞".repeat(300) + ".pdf").text().endsWith(".pdf"));
    assertEquals("a_.pdf", FileName.of("a\u202e.pdf").text());
    for (String nothing : List.of("", "/", "...", " ", "..\\.")) {
      assertThrows(BadValue.class, () -> FileName.of(nothing), nothing);
    }
  }

  @Test
  void types_are_known_by_ending_and_by_what_contents_begin_with() {
    assertEquals(Optional.of(FileType.JPEG), FileType.ofName("a.b.JPG"));
    assertEquals(Optional.empty(), FileType.ofName("a.exe"));
    assertEquals(Optional.empty(), FileType.ofName("a.svg"));
    assertEquals(Optional.empty(), FileType.ofName("a.html"));
    assertEquals(Optional.empty(), FileType.ofName("pdf"));
    assertTrue(FileType.PDF.beginsLike("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
    assertFalse(FileType.PDF.beginsLike("MZ".getBytes(StandardCharsets.UTF_8)));
    assertFalse(FileType.PNG.beginsLike("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
    assertFalse(FileType.PNG.beginsLike(new byte[0]));
  }

  private static Outcome<Attachment> take(Verdict verdict) {
    return Attachment.take(some(), verdict);
  }

  private static Attachment.Particulars some() {
    return particulars(7);
  }

  private static Attachment.Particulars particulars(long size) {
    return new Attachment.Particulars(
        new Identity(new UUID(1, 2), "FIL-1"),
        new About("schools", new UUID(1, 3), "117283"),
        FileName.of("policy.pdf"),
        FileType.PDF,
        size,
        "0c".repeat(32),
        NOW);
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new AssertionError(refusal.sentence());
    };
  }

  private static String code(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : "done";
  }
}
