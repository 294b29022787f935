package org.tuttihub.postgres;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.objectives.Action;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Promise;
import org.tuttihub.domain.objectives.Rating;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/** Records that tests use, with invented names. */
public final class Examples {
  public static final AcademicYear YEAR = new AcademicYear(2024);
  public static final LocalDate DAY = LocalDate.of(2024, 10, 1);

  private Examples() {}

  /** A deed by an administrator, now. */
  public static Acting acting() {
    return acting(Instant.now());
  }

  /** A deed by an administrator at a moment. */
  public static Acting acting(Instant at) {
    return new Acting.Beginning(Clock.fixed(at, ZoneId.of("Europe/London")), UUID::randomUUID)
        .by(Actor.local("tester"), Door.COMMAND)
        .doing("tests run");
  }

  /** What a test's deed answers. */
  public static Receipt receipt(Acting acting) {
    return Receipt.of(acting, new Subject("tests", new UUID(0, 7), "TEST-1"), 1, "It is done.");
  }

  public static Identity identity(String ref) {
    return new Identity(UUID.randomUUID(), ref);
  }

  public static Hub hub() {
    return new Hub(
        identity("HUB"),
        "Ashfield Music Hub",
        "Ashfield Council",
        Hub.LeadKind.COUNCIL,
        List.of(new LaCode("919"), new LaCode("941")),
        "Every child plays.",
        "To make it so.",
        "Kind, and in tune.",
        List.of(
            new Term(
                YEAR,
                Term.Season.AUTUMN,
                LocalDate.of(2024, 9, 2),
                LocalDate.of(2024, 12, 20),
                14)));
  }

  public static Person person(String ref, String signIn) {
    return new Person(
        identity(ref),
        signIn,
        "Zoë \"Q\" O’Neill \\ 音",
        "zoe@example.org",
        Set.of(Role.OFFICER, Role.BOARD),
        List.of(new Person.PublicKey("ssh-ed25519 AAAA", "SHA256:abc", DAY)),
        Optional.empty());
  }

  public static NeedsStatement need(String ref, int position) {
    return new NeedsStatement(
        identity(ref),
        YEAR,
        position,
        "Whole-class teaching",
        "Key stage 2",
        Optional.of("A1"),
        "Every pupil plays.",
        "Not in small schools.",
        "",
        List.of(new NeedsStatement.Consultation("Head teachers", DAY, "Survey", "They want it")),
        List.of(new NeedsStatement.PlanLink("2.1")));
  }

  public static Gap gap(String ref, NeedsStatement statement) {
    return new Gap.Open(
        new Gap.Particulars(
            identity(ref),
            statement.identity().id(),
            "No teaching in the north",
            Optional.of(Gap.Swot.WEAKNESS),
            Optional.of(Gap.Severity.HIGH),
            "the north",
            List.of("small schools", "pupils with \"SEND\", {all}"),
            Gap.Reach.INSIDE));
  }

  /** A SMART objective in force, with everything that can hang on one. */
  public static Objective objective(String ref, Gap gap) {
    Measure measure =
        new Measure(
            UUID.randomUUID(),
            "Schools reached",
            Measure.Kind.MEASURED,
            Measure.Unit.COUNT,
            Optional.of(new BigDecimal("10.50")),
            new BigDecimal("20"),
            Measure.Direction.UP,
            List.of(new Measure.Reading(UUID.randomUUID(), DAY, new BigDecimal("12"), "Register")));
    Action action =
        new Action(UUID.randomUUID(), "Call them", "Officer", DAY, "A day", Optional.of(DAY));
    Rating rating =
        new Rating(UUID.randomUUID(), "autumn 2024/25", "green", "Board", DAY, "Going well", "");
    return new Objective.Active(
        new Promise(
            identity(ref),
            new Promise.Words(
                YEAR, "Reach twenty schools", "Manager", "£500", Optional.of(DAY.plusDays(200))),
            List.of("partnership", "schools"),
            List.of("1"),
            List.of(gap.identity().id()),
            List.of(measure),
            List.of(action),
            List.of(rating)),
        DAY);
  }

  public static School school(int urn, String name) {
    return school(urn, name, Map.of("Gender (name)", "Mixed", "Ward \"x\"", "a\nb\\"));
  }

  public static School school(int urn, String name, Map<String, String> further) {
    String number = String.format("%06d", urn);
    return new School(
        identity(number),
        new School.Entry(
            new Urn(number),
            name,
            Optional.of(new LaCode(urn % 2 == 0 ? "919" : "302")),
            "Hertfordshire",
            "2000",
            Optional.of(new Ukprn("10" + number)),
            "1",
            "Community school",
            "4",
            "Local authority maintained schools",
            urn % 5 == 0 ? "2" : "1",
            urn % 5 == 0 ? "Closed" : "Open",
            "2",
            "Primary",
            Optional.of(LocalDate.of(1990, 9, 1)),
            Optional.empty(),
            Optional.of(4),
            Optional.of(11),
            urn % 3 == 0 ? Optional.empty() : Optional.of(urn % 400),
            Optional.of("12.5"),
            "",
            "Not applicable",
            "1 High Street",
            "",
            urn % 4 == 0 ? "Ware" : "Hemel Hempstead",
            "Hertfordshire",
            "WD4 8DQ",
            "https://example.org",
            "01923 000000",
            "Dr N. Body",
            further),
        School.Local.NOTHING);
  }
}
