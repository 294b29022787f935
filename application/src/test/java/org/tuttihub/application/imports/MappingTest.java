package org.tuttihub.application.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.records.Noun;

/** What is said of columns beside a file. */
class MappingTest {
  private static final Noun THINGS = new Noun("room", "things", "thing", "THI");
  private static final UsualWords USUAL =
      UsualWords.read("# Data\nname: Called, Full name\nborn_on: Born, D.o.B.\n");

  @Test
  void a_heading_is_known_whatever_its_case_and_signs() {
    assertEquals(Optional.of("born_on"), USUAL.named(" D O B * "));
    assertEquals(Optional.of("name"), USUAL.named("FULL-NAME:"));
    assertEquals(Optional.of("born_on"), USUAL.named("born_on"));
    assertEquals(Optional.empty(), USUAL.named("name of the cat"));
  }

  @Test
  void a_word_that_stands_for_two_fields_is_a_mistake_in_the_data() {
    assertThrows(IllegalStateException.class, () -> UsualWords.read("a: X\nb: x\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Wer=name",
        "Wer = name, Wann=born on",
        "Surname, first name=name; Wann=Born_On",
        "Farbe=nothing, Form=nothing",
        "Cost (£)=name,"
      })
  void what_is_said_can_be_understood(String said) {
    assertNotNull(done(Mapping.of(THINGS, USUAL, Optional.of(said))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wer",
        "Wer=",
        "=name",
        "Wer=colour",
        "A=name, B=name",
        "Wer=name, Wann",
        "?=name"
      })
  void what_cannot_be_is_refused_and_the_fields_are_named(String said) {
    assertEquals(
        "imports.mapping", refused(Mapping.of(THINGS, USUAL, Optional.of(said))).code(), said);
  }
}
