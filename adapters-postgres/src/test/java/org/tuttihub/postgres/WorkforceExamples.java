package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.Attendee;
import org.tuttihub.domain.workforce.CheckDetail;
import org.tuttihub.domain.workforce.ClearanceOverride;
import org.tuttihub.domain.workforce.ClearanceRecord;
import org.tuttihub.domain.workforce.ClearanceRecord.How;
import org.tuttihub.domain.workforce.CpdBooking;
import org.tuttihub.domain.workforce.CpdEvent;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Release;
import org.tuttihub.domain.workforce.Retention;
import org.tuttihub.domain.workforce.Standing;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.policy.DbsLevel;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.RequirementKind;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** One of everything that the room of the workforce has: STF-1 is looked after by STF-2. */
final class WorkforceExamples {
  private WorkforceExamples() {}

  static void fill(AllRecords r) {
    Member manager = member("STF-2", "Ines Vale", Optional.empty());
    Member teacher = member("STF-1", "Jory Penn", Optional.of(manager.identity().id()));
    UUID staff = teacher.identity().id();
    r.staff().add(manager);
    r.staff().add(teacher);
    Member gone = member("STF-3", "Erased", Optional.empty());
    r.staff().add(gone.working(Period.day(gone.works().from())));
    r.staff()
        .keepRetention(manager.identity().id(), new Retention("A claim", Optional.empty(), false));
    r.staff().keepRetention(gone.identity().id(), new Retention("", Optional.of(DAY), false));
    ClearanceRecord dbs = record("CLR-1", staff);
    r.clearanceRecords().add(dbs);
    r.clearanceRecords()
        .keepDetail(dbs.identity().id(), new CheckDetail("0012345", "Looked into", "A court asks"));
    ClearanceOverride.Approved override = override(staff);
    r.overrides().add(override);
    Release release =
        new Release(
            Examples.identity("RLS-1"),
            AcademicYear.containing(DAY),
            Term.Season.SUMMER,
            DAY,
            "PER-1",
            2,
            List.of(
                new Release.Judged(
                    staff,
                    DAY,
                    Standing.State.EXPIRING,
                    Optional.of(override.request().identity().id()),
                    "the core's own terms")));
    r.releases().add(release);
    r.sessions().add(released("SES-1", release.identity().id(), staff));
    r.sessions().add(new TeachingSession.Planned(facts("SES-2", Optional.empty())));
    fillCpd(r, staff);
  }

  private static void fillCpd(AllRecords r, UUID staff) {
    CpdEvent event =
        new CpdEvent(
            Examples.identity("CPD-1"),
            new CpdEvent.Words(
                "Breath", "wind", "Reed Trust", "The barn", "https://example.org/breath"),
            CpdEvent.Mode.BLENDED,
            LocalDate.of(2090, 6, 1),
            "16:00",
            new BigDecimal("1.5"),
            true,
            List.of(CpdEvent.Audience.values()),
            Optional.of(20),
            Optional.of(DAY),
            false);
    r.cpdEvents().add(event);
    CpdBooking guest =
        booking("CPB-2", event, new Attendee.AtSchool(new Urn("117283")), CpdBooking.State.BOOKED);
    r.cpdBookings()
        .add(
            booking(
                "CPB-1",
                event,
                new Attendee.Staff(staff, CpdEvent.Audience.STAFF),
                CpdBooking.State.ATTENDED));
    r.cpdBookings().add(guest);
    UUID contact = r.contacts().find(Key.of("CON-1")).orElseThrow().value().identity().id();
    r.cpdBookings()
        .add(booking("CPB-3", event, new Attendee.Outside(contact), CpdBooking.State.ABSENT));
    r.cpdBookings().keepGuest(guest.identity().id(), "Una Marsh");
  }

  private static CpdBooking booking(
      String ref, CpdEvent event, Attendee who, CpdBooking.State state) {
    return new CpdBooking(Examples.identity(ref), event.identity().id(), who, state);
  }

  private static Member member(String ref, String name, Optional<UUID> manager) {
    return new Member(
        Examples.identity(ref),
        name,
        ref + "@example.org",
        Engagement.SELF_EMPLOYED,
        Optional.empty(),
        List.of(WorkRole.TEACHER),
        List.of("oboe"),
        List.of("West"),
        Optional.of(new BigDecimal("12.5")),
        manager,
        "Reeds",
        new Period(DAY.minusYears(2), Optional.empty()));
  }

  private static ClearanceRecord record(String ref, UUID staff) {
    return new ClearanceRecord(
        Examples.identity(ref),
        staff,
        new Credential(
            "dbs",
            DAY.minusDays(9),
            Optional.of(LocalDate.of(2190, 1, 1)),
            Optional.of(DbsLevel.ENHANCED_BARRED),
            Optional.empty()),
        How.SEEN,
        "PER-1",
        DAY,
        Optional.empty(),
        Optional.empty());
  }

  private static ClearanceOverride.Approved override(UUID staff) {
    return new ClearanceOverride.Approved(
        new ClearanceOverride.Request(
            Examples.identity("OVR-1"),
            staff,
            "insurance",
            RequirementKind.INSURANCE,
            "It is in the post",
            DAY.plusDays(5),
            "PER-1",
            DAY),
        "PER-2",
        DAY);
  }

  private static TeachingSession released(String ref, UUID release, UUID staff) {
    return new TeachingSession.Released(facts(ref, Optional.of(staff)), release);
  }

  private static TeachingSession.Facts facts(String ref, Optional<UUID> staff) {
    return new TeachingSession.Facts(
        Examples.identity(ref),
        "L-" + ref,
        AcademicYear.containing(DAY),
        Term.Season.SUMMER,
        LocalDate.of(2190, 6, 1),
        "09:15",
        45,
        "lessons",
        Optional.of(new Urn("117283")),
        "The barn",
        staff,
        Optional.empty());
  }
}
