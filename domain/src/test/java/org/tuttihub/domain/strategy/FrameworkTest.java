package org.tuttihub.domain.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.domain.strategy.Framework.Aim;
import org.tuttihub.domain.strategy.Framework.AreaOfFocus;
import org.tuttihub.domain.strategy.Framework.RatingValue;
import org.tuttihub.domain.strategy.Framework.SubArea;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;

class FrameworkTest {
  private static final Framework.Function SCHOOLS =
      new Framework.Function("schools", "Schools", "Works with schools");
  private static final AreaOfFocus SUPPORT =
      new AreaOfFocus(
          "Support",
          Optional.of("schools"),
          List.of(
              new SubArea("cil", "Whole-class teaching"),
              new SubArea("digital", "Example: Digital infrastructure")));
  private static final RatingValue GREEN = new RatingValue("green", "Green", "Reached");

  @Test
  void what_it_has_is_found_by_code() {
    Framework pack = pack(1, List.of(new Aim("A1", "Sing.")), List.of(SUPPORT), List.of(GREEN));

    assertEquals(Optional.of(SCHOOLS), pack.function("schools"));
    assertEquals(Optional.of(new Aim("A1", "Sing.")), pack.aim("A1"));
    assertEquals(Optional.of(GREEN), pack.rating("green"));
    assertEquals(Optional.empty(), pack.function("Schools"));
    assertEquals(Optional.empty(), pack.aim("A2"));
    assertEquals(Optional.empty(), pack.rating("amber"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Whole-class teaching",
        "whole-class  TEACHING.",
        "Example: Whole-class teaching",
        " EXAMPLE:whole-class teaching ."
      })
  void a_sub_area_is_known_in_every_likely_wording(String wording) {
    Framework pack = pack(1, List.of(), List.of(SUPPORT), List.of());

    assertEquals(Optional.of("cil"), pack.subArea(wording).map(SubArea::code));
  }

  @Test
  void the_packs_own_example_marks_are_set_aside_as_well() {
    Framework pack = pack(1, List.of(), List.of(SUPPORT), List.of());

    assertEquals(Optional.of("digital"), pack.subArea("Digital infrastructure").map(SubArea::code));
    assertEquals(Optional.empty(), pack.subArea("Infrastructure"));
    assertEquals(Optional.empty(), pack.subArea(""));
  }

  @Test
  void no_code_stands_twice() {
    Aim aim = new Aim("A1", "Sing.");

    bad(() -> pack(1, List.of(aim, aim), List.of(), List.of()), "the aim A1 more than once");
    bad(() -> pack(1, List.of(), List.of(), List.of(GREEN, GREEN)), "the rating green");
    bad(() -> pack(1, List.of(), List.of(SUPPORT, SUPPORT), List.of()), "the sub-area");
  }

  @Test
  void an_area_belongs_to_a_function_that_the_pack_has_or_to_none() {
    AreaOfFocus stray = new AreaOfFocus("Stray", Optional.of("boats"), List.of());
    AreaOfFocus extra = new AreaOfFocus("Extra", Optional.empty(), List.of());

    bad(() -> pack(1, List.of(), List.of(stray), List.of()), "boats");
    assertEquals(1, pack(1, List.of(), List.of(extra), List.of()).areas().size());
  }

  @Test
  void versions_count_up_from_one() {
    bad(() -> pack(0, List.of(), List.of(), List.of()), "0 is none");
  }

  private static void bad(Runnable making, String said) {
    BadValue bad = assertThrows(BadValue.class, making::run);
    assertTrue(bad.sentence().contains(said), bad.sentence());
  }

  private static Framework pack(
      int version, List<Aim> aims, List<AreaOfFocus> areas, List<RatingValue> scale) {
    return new Framework(
        new Identity(new UUID(0x7000, 1), "FWK-1"),
        "npme-2022",
        version,
        "National plan",
        "Made up",
        new AcademicYear(2022),
        "The Funder",
        aims,
        List.of(SCHOOLS),
        areas,
        scale,
        Map.of());
  }
}
