package org.tuttihub.launcher.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.strategy.Framework.Aim;
import org.tuttihub.domain.strategy.Framework.AreaOfFocus;
import org.tuttihub.domain.strategy.Framework.Function;
import org.tuttihub.domain.strategy.Framework.RatingValue;
import org.tuttihub.domain.strategy.Framework.SubArea;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.launcher.demo.Rehearsal;

/** The national frame as data. */
class PacksTest {
  private final Rehearsal rehearsal = new Rehearsal(Rehearsal.A_SUNDAY);
  private String said = "";
  private Framework pack;

  @BeforeEach
  void install() {
    said = Rehearsal.told(Packs.installMissing(rehearsal.catalogue, rehearsal.acting));
    pack =
        rehearsal.hub.look(records -> records.frameworks().inForce(rehearsal.year)).orElseThrow();
  }

  @Test
  void a_pack_is_installed_once() {
    String again = Rehearsal.told(Packs.installMissing(rehearsal.catalogue, rehearsal.acting));

    assertEquals("[National Plan for Music Education 2022 holds from 2022/23.]", said);
    assertEquals("[]", again);
    assertEquals(1, rehearsal.hub.deeds());
  }

  @Test
  void it_holds_from_2022_23_and_names_the_funder() {
    assertEquals("npme-2022", pack.code());
    assertEquals(1, pack.version());
    assertEquals(AcademicYear.of("2022/23"), pack.from());
    assertEquals("Arts Council England", pack.funder());
  }

  @Test
  void it_has_the_three_aims() {
    assertEquals(
        List.of(
            new Aim(
                "AIM-1",
                "Support schools and other education settings to deliver high-quality music"
                    + " education."),
            new Aim(
                "AIM-2",
                "Support young people to further develop their musical interests and talent,"
                    + " including into employment."),
            new Aim(
                "AIM-3",
                "Support all children and young people to engage with a range of musical"
                    + " opportunities in and out of school.")),
        pack.aims());
  }

  @Test
  void it_has_the_five_functions_by_their_exact_names() {
    List<String> functions = pack.functions().stream().map(f -> f.code() + " " + f.name()).toList();

    assertEquals(
        List.of(
            "PARTNERSHIPS Partnerships",
            "SCHOOLS Schools",
            "PROGRESSION Progression and Musical Development",
            "INCLUSION Inclusion",
            "SUSTAINABILITY Sustainability"),
        functions);
    assertEquals(5, pack.functions().stream().map(Function::about).distinct().count());
  }

  @Test
  void it_has_seven_headings_of_which_two_belong_to_no_function() {
    List<String> headings =
        pack.areas().stream().map(a -> a.name() + " / " + a.function().orElse("-")).toList();

    assertEquals(
        List.of(
            "Programme of Activity / -",
            "Quality / -",
            "Partnerships / PARTNERSHIPS",
            "Schools / SCHOOLS",
            "Progression and Musical Development / PROGRESSION",
            "Inclusion / INCLUSION",
            "Sustainability / SUSTAINABILITY"),
        headings);
  }

  @Test
  void it_has_eighteen_rows_in_order() {
    List<String> rows =
        pack.areas().stream()
            .map(AreaOfFocus::subAreas)
            .flatMap(List::stream)
            .map(SubArea::name)
            .toList();

    assertEquals(
        List.of(
            "Developing partnerships",
            "Supporting progression",
            "Quality of content",
            "Quality of delivery",
            "Quality of development",
            "Breadth of partnerships",
            "Collaboration processes",
            "Understanding school needs, particularly those historically disengaged",
            "Supporting engagement, planning and development",
            "Sustaining and extending relationships and provision",
            "Overcoming barriers to participation and progression",
            "Ensuring high quality pedagogical and creative learning",
            "Supporting equality of access to opportunities",
            "Diversifying the range of opportunities",
            "Supporting representation of different views and needs",
            "Enabling alternative or additional income streams",
            "Considering environmental impact in decision making",
            "Enabling sustainable continuity"),
        rows);
  }

  @Test
  void the_rating_scale_goes_from_not_started_to_complete_or_stopped() {
    List<String> scale = pack.scale().stream().map(RatingValue::code).toList();

    assertEquals(List.of("NOT_STARTED", "RED", "AMBER", "GREEN", "COMPLETE", "STOPPED"), scale);
  }
}
