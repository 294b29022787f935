package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.THIS_YEAR;
import static org.tuttihub.application.samples.Acts.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.access.Token;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;

/** Aggregates of a made-up hub. Their numbers begin at 801, where no test counts to. */
public final class Samples {
  private static final long UUID_7 = 0x0199_0000_0000_7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private Samples() {}

  /** An id that counting ids never give. */
  public static UUID id(int number) {
    return new UUID(UUID_7, VARIANT | number);
  }

  public static Identity identity(int number, String ref) {
    return new Identity(id(number), ref);
  }

  public static Hub rivenhallHub() {
    return new Hub(
        identity(1, "HUB"),
        "Rivenhall Music Hub",
        "Rivenhall Council",
        Hub.LeadKind.COUNCIL,
        List.of(LaCode.of("919")),
        "Every child finds their instrument.",
        "We bring schools, teachers and ensembles together.",
        "Open, patient, curious.\nAnd loud.",
        List.of());
  }

  public static Term autumnTerm() {
    return new Term(
        THIS_YEAR, Term.Season.AUTUMN, LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18), 14);
  }

  public static Term springTerm() {
    return new Term(
        THIS_YEAR, Term.Season.SPRING, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25), 11);
  }

  /** A pack that holds from 2022/23. */
  public static Framework nationalPack() {
    return pack(11, "FWK-801", 1, new AcademicYear(2022));
  }

  /** A pack as {@code npme-2022}, in any version. */
  public static Framework pack(int number, String ref, int version, AcademicYear from) {
    return new Framework(
        identity(number, ref),
        "npme-2022",
        version,
        "National plan, version " + version,
        "Made up for tests",
        from,
        "The Funder",
        List.of(
            new Framework.Aim("A1", "Every child sings."),
            new Framework.Aim("A2", "Who wants to, goes on.")),
        List.of(
            new Framework.Function("schools", "Schools", "Works with schools"),
            new Framework.Function("inclusion", "Inclusion", "Leaves nobody out")),
        List.of(
            new Framework.AreaOfFocus(
                "Support for schools",
                Optional.of("schools"),
                List.of(
                    new Framework.SubArea("whole-class", "Whole-class teaching"),
                    new Framework.SubArea("singing", "Singing strategies"))),
            new Framework.AreaOfFocus(
                "Other",
                Optional.empty(),
                List.of(new Framework.SubArea("digital", "Digital infrastructure")))),
        List.of(
            new Framework.RatingValue("red", "Red", "Not begun"),
            new Framework.RatingValue("green", "Green", "Reached")),
        Map.of("part", 500, "vision", 4000));
  }

  /** A blank row, which is kept as well as any other. */
  public static NeedsStatement wholeClassRow() {
    return new NeedsStatement(
        identity(21, "NEED-801"),
        THIS_YEAR,
        1,
        "Support for schools",
        "Whole-class teaching",
        Optional.of("whole-class"),
        "",
        "",
        "",
        List.of(),
        List.of());
  }

  public static Gap fewStringTeachers() {
    return new Gap.Open(
        new Gap.Particulars(
            identity(31, "GAP-801"),
            wholeClassRow().identity().id(),
            "Nobody teaches strings in the north.",
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            Gap.Reach.INSIDE));
  }

  public static Person annaBrook() {
    return new Person(
        identity(61, "PER-801"),
        "a.brook",
        "Anna Brook",
        "anna.brook@example.org",
        Set.of(Role.OFFICER, Role.BOARD),
        List.of(),
        Optional.empty());
  }

  public static Token financeToken() {
    return new Token(
        identity(71, "TOK-801"),
        annaBrook().identity().id(),
        "Finance",
        Set.of(Role.OFFICER),
        "0f".repeat(32),
        Instant.parse("2027-01-01T00:00:00Z"),
        Optional.empty());
  }

  public static PlanVersion firstPlan() {
    return new PlanVersion(
        identity(81, "PLAN-801"),
        1,
        THIS_YEAR,
        TODAY,
        "",
        new PlanVersion.Content(
            "Rivenhall Music Hub",
            "Rivenhall Council",
            "The Funder",
            "Every child finds their instrument.",
            "",
            "Open \"and\" loud.\n\nYes.",
            List.of(new PlanVersion.Aim("A1", "Every child sings.")),
            List.of(new PlanVersion.Function("schools", "Schools", "Works with schools")),
            List.of(
                new PlanVersion.Need("Other", "Digital infrastructure", "A", "B", ""),
                new PlanVersion.Need("Other", "Something of our own", "", "", "")),
            List.of(
                new PlanVersion.Promised(
                    "OBJ-801",
                    "Strings in every district.",
                    List.of("Schools"),
                    List.of("Support for schools: Whole-class teaching"),
                    "Head of strings",
                    "2027-07-31",
                    List.of("Districts with strings, from 3 to 10"),
                    List.of("Find two teachers (by 2027-01-31)"))),
            List.of(
                new PlanVersion.Provided(
                    "Strings on Saturdays",
                    "ensemble",
                    List.of("Schools"),
                    "Children from 7 to 9",
                    "The hub",
                    "Saturdays",
                    "Ash Hall",
                    "",
                    List.of("More strings", "Other: Digital infrastructure"),
                    "£5",
                    "https://hub.example/strings")),
            List.of(
                new PlanVersion.Ally(
                    "Lark Rise Pans", List.of("delivery"), "Pans in schools", "partner", "A fair")),
            List.of("School data: a register.")));
  }

  /** A plan that says nothing but who publishes it. */
  public static PlanVersion bareSecondPlan() {
    return new PlanVersion(
        identity(82, "PLAN-802"),
        2,
        THIS_YEAR,
        TODAY,
        "It became shorter.",
        new PlanVersion.Content(
            "Rivenhall Music Hub",
            "",
            "The Funder",
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** An import of the register that has just begun. */
  public static ImportJob registerImport() {
    return registerImport(identity(91, "IMP-801"));
  }

  /** The same by another name. */
  public static ImportJob registerImport(Identity identity) {
    return new ImportJob(
        identity,
        "schools",
        "edubasealldata20261120.csv",
        false,
        "PER-901",
        Instant.parse("2026-11-22T10:00:00.123456Z"),
        ImportJob.State.RUNNING,
        ImportJob.Counts.NONE,
        "",
        List.of(),
        List.of(),
        Optional.empty());
  }
}
