package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.text.Poison;

/** Every text field of every deed: harmful text is refused in a sentence, any other is kept. */
@Tag("it")
class PoisonAtTheGateTest {
  /** Why a field may not take a text that harms nobody; the last four hold codes and columns. */
  private static final List<String> OTHER_REASONS =
      List.of(
          "It is missing.",
          "It must stand on one line: take out line breaks and tabs.",
          "It has [0-9,]+ characters; .*",
          ".* is no plugin and version such as hertfordshire@2026.1.",
          "The SHA-256 has 64 hexadecimal digits, as plugins list shows it.",
          "It is not an e-mail address such as office@school.example.",
          "There is no such column to (filter|sort) by\\..*");

  /**
   * What nobody else is shown while sheets are still to come; and what stands elsewhere than on the
   * card of what was done: a place on its item, who has a class set on its loans. What policies are
   * told is never kept.
   */
  private static final Set<String> UNSEEN =
      Set.of(
          "scores change.comment",
          "items take-back.place",
          "items repaired.place",
          "kits issue.borrower",
          "items lend.facts",
          "items scan.facts",
          "kits issue.facts");

  @TempDir static Path data;
  private static RealHub hub;
  private static DeedSamples samples;

  @BeforeAll
  static void open() {
    hub = new RealHub(data);
    samples = new DeedSamples(hub);
  }

  @AfterAll
  static void close() {
    hub.close();
  }

  @Test
  void harmful_text_is_refused_in_one_sentence_that_names_the_field() {
    List<String> harmful = Poison.all().stream().filter(PoisonAtTheGateTest::isHarmful).toList();
    assertTrue(harmful.size() >= 50, "only " + harmful.size());
    assertTrue(samples.fields().size() >= 120, "only " + samples.fields().size());

    for (DeedSamples.Field field : samples.fields()) {
      for (String text : harmful) {
        for (Manner manner : Manner.values()) {
          Refusal refusal = refusal(field.perform(text, manner), field + " " + shown(text));
          assertEquals(Refusal.Kind.SHAPE, refusal.kind(), field + " " + shown(text));
          assertEquals(1, refusal.faults().size(), refusal.sentence());
          assertEquals(field.path(), refusal.faults().getFirst().field());
          assertTrue(isSentence(refusal.faults().getFirst().sentence()), refusal.sentence());
        }
      }
    }
  }

  @Test
  void any_other_text_is_taken_or_there_is_another_reason() {
    List<String> others = Poison.all().stream().filter(t -> !isHarmful(t)).toList();

    for (DeedSamples.Field field : samples.fields()) {
      for (String text : others) {
        if (field.bind(text) instanceof Outcome.Refused<?>(Refusal refusal)) {
          String reason = refusal.faults().getFirst().sentence();
          assertTrue(
              OTHER_REASONS.stream().anyMatch(reason::matches),
              field + " " + shown(text) + ": " + reason);
        }
      }
    }
  }

  /** Fields that hold a code, a key or somebody else's id may say no, but by a rule. */
  @Test
  void what_is_taken_is_kept_as_it_is() {
    String text =
        Poison.all().stream()
            .filter(t -> !isHarmful(t) && t.length() < 15 && !t.isBlank())
            .filter(t -> t.lines().count() == 1 && !t.contains("\t"))
            .collect(Collectors.joining(" "));
    String kept = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    Set<String> refused = new TreeSet<>();
    Set<String> misunderstood = new TreeSet<>();
    Set<String> lost = new TreeSet<>();

    for (DeedSamples.Field field : samples.fields()) {
      switch (field.perform(text, Manner.TYPED)) {
        case Outcome.Done<Receipt>(Receipt receipt) -> {
          if (!UNSEEN.contains(field.toString())
              && samples.texts(receipt).noneMatch(kept::equals)) {
            lost.add(field.toString());
          }
          samples.undo(receipt);
        }
        case Outcome.Refused<Receipt>(Refusal refusal) -> {
          if (refusal.kind() == Refusal.Kind.SHAPE
              && OTHER_REASONS.stream()
                  .noneMatch(refusal.faults().getFirst().sentence()::matches)) {
            misunderstood.add(field + ": " + refusal.sentence());
          }
          refused.add(field.toString());
        }
      }
    }

    assertEquals(Set.of(), lost);
    assertEquals(Set.of(), misunderstood);
    assertTrue(refused.size() * 2 < samples.fields().size(), () -> "refused: " + refused);
    assertFalse(refused.contains("gaps add.text"), () -> "refused: " + refused);
    assertFalse(refused.contains("activities add.title"), () -> "refused: " + refused);
    assertFalse(refused.contains("spending commit.what"), () -> "refused: " + refused);
    assertFalse(refused.contains("settings set.value"), () -> "refused: " + refused);
    assertFalse(refused.contains("price-lists add.title"), () -> "refused: " + refused);
  }

  private static Refusal refusal(Outcome<Receipt> outcome, String about) {
    return switch (outcome) {
      case Outcome.Done<Receipt> _ -> throw new AssertionError("taken: " + about);
      case Outcome.Refused<Receipt>(Refusal refusal) -> refusal;
    };
  }

  private static boolean isSentence(String text) {
    return text.matches("[A-Z][^\n]*\\.") && Poison.isClean(text);
  }

  /** What the gate must not let in, told in other words than the gate has. */
  private static boolean isHarmful(String text) {
    String joined = text.replaceAll("\r\n?", "\n").replaceAll("[\\u200C\\u200D\\u00AD\\n\\t]", "");
    return joined
        .codePoints()
        .anyMatch(
            point ->
                Stream.of(
                            Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR)
                        .anyMatch(type -> Character.getType(point) == type)
                    || (point & 0xFFFE) == 0xFFFE
                    || (point >= 0xFDD0 && point < 0xFDF0));
  }

  private static String shown(String text) {
    return text.codePoints()
        .limit(20)
        .mapToObj("U+%04X"::formatted)
        .collect(Collectors.joining(" "));
  }
}
