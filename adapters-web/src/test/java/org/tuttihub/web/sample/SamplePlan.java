package org.tuttihub.web.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.plan.PlanVersion.Aim;
import org.tuttihub.domain.plan.PlanVersion.Ally;
import org.tuttihub.domain.plan.PlanVersion.Content;
import org.tuttihub.domain.plan.PlanVersion.Function;
import org.tuttihub.domain.plan.PlanVersion.Need;
import org.tuttihub.domain.plan.PlanVersion.Promised;
import org.tuttihub.domain.plan.PlanVersion.Provided;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/** A made-up plan with everything a plan can have. */
public final class SamplePlan {
  private SamplePlan() {}

  public static PlanVersion version() {
    return new PlanVersion(
        new Identity(UUID.fromString("019ab000-0000-7000-8000-000000000001"), "PLAN-3"),
        3,
        new AcademicYear(2026),
        LocalDate.of(2026, 11, 22),
        "Two objectives are new: transport for schools in the north, and a county ensemble.",
        new Content(
            "Chalk Hills Music Hub",
            "Chalk Hills County Council",
            "Arts Council England",
            "Every child in the Chalk Hills finds the music that is theirs.",
            "We bring schools, teachers and players together.\nWe look after what they share.",
            "Kindness, patience & <b>joy</b>.",
            List.of(
                new Aim("A1", "Schools are helped to teach music well."),
                new Aim("A2", "Young people go as far as they want to.")),
            List.of(
                new Function("PA", "Partnership", "Work with those who share the aim."),
                new Function("SC", "Schools", "Help every school with its music."),
                new Function("PM", "Progression", "Open ways to go further.")),
            List.of(
                new Need(
                    "Schools",
                    "Singing in primary schools",
                    "Every class sings every week, with a teacher who feels sure of it.",
                    "Eleven schools in the north have nobody to lead it.",
                    "A visiting singing leader for two terms in each of them."),
                new Need("Schools", "Instruments in key stage 3", "", "", ""),
                new Need(
                    "Inclusion",
                    "Special schools",
                    "Instruments that fit the player.",
                    "Two of five schools have adapted instruments.",
                    "")),
            List.of(
                new Promised(
                    "OBJ-12",
                    "By July 2027 every primary school in the north has a singing leader.",
                    List.of("SC Schools"),
                    List.of("GAP-4: eleven schools have nobody to lead singing"),
                    "Head of schools programme",
                    "31 July 2027",
                    List.of("Schools with a leader: from 0 to 11 (count)"),
                    List.of("Appoint four leaders, by 31 January 2027")),
                new Promised(
                    "OBJ-13",
                    "A county ensemble.",
                    List.of(),
                    List.of(),
                    "",
                    "",
                    List.of(),
                    List.of())),
            List.of(
                new Provided(
                    "Singing leaders' <evening>",
                    "course",
                    List.of("Schools"),
                    "Teachers who lead singing",
                    "Chalk Hills Music Hub",
                    "Three Tuesdays",
                    "Online",
                    "Bring a song.",
                    List.of("Schools: Singing in primary schools"),
                    "Free",
                    "https://hub.example/singing"),
                new Provided(
                    "County ensemble",
                    "ensemble",
                    List.of(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    List.of(),
                    "",
                    "")),
            List.of(
                new Ally(
                    "Lark Rise <Pans>",
                    List.of("delivery", "community"),
                    "Steel pans in schools",
                    "with an agreement",
                    "A fair in June"),
                new Ally("Ash Vale School", List.of("lead school"), "", "partner", "")),
            List.of(
                "Get Information About Schools, Department for Education. Contains public sector"
                    + " information licensed under the Open Government Licence v3.0.")));
  }
}
