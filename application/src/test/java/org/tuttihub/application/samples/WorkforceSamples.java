package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.Attendee;
import org.tuttihub.domain.workforce.ClearanceOverride;
import org.tuttihub.domain.workforce.ClearanceOverride.Approved;
import org.tuttihub.domain.workforce.ClearanceOverride.Asked;
import org.tuttihub.domain.workforce.ClearanceOverride.Ended;
import org.tuttihub.domain.workforce.ClearanceRecord;
import org.tuttihub.domain.workforce.ClearanceRecord.How;
import org.tuttihub.domain.workforce.ClearanceRecord.Sample;
import org.tuttihub.domain.workforce.ClearanceRecord.Withdrawn;
import org.tuttihub.domain.workforce.CpdBooking;
import org.tuttihub.domain.workforce.CpdEvent;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Release;
import org.tuttihub.domain.workforce.Standing;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.policy.DbsLevel;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.RequirementKind;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** A teacher of a made-up hub, and the lives of what hangs on them. */
public final class WorkforceSamples {
  /** How many records {@link #ground} adds. */
  public static final int GROUND = 3;

  private WorkforceSamples() {}

  /** STF-801, RLS-801 for which they were judged, and CPD-703. */
  static void ground(AllRecords records) {
    records.staff().add(cora());
    records.releases().add(release());
    records.cpdEvents().add(trained());
  }

  /** STF-801, who teaches the cello. */
  public static Member cora() {
    return member(Samples.identity(701, "STF-801"), Engagement.EMPLOYED, Optional.empty());
  }

  private static Member member(Identity identity, Engagement engagement, Optional<UUID> partner) {
    return new Member(
        identity,
        "Cora Finch",
        "c.finch@example.org",
        engagement,
        partner,
        List.of(WorkRole.TEACHER),
        List.of("cello", "double bass"),
        List.of("The \"north\", {mostly}"),
        Optional.of(new BigDecimal("21.5")),
        Optional.empty(),
        "Leads improvisation",
        new Period(LocalDate.of(2020, 9, 1), Optional.empty()));
  }

  /** RLS-801, of the autumn term. */
  public static Release release() {
    return new Release(
        Samples.identity(702, "RLS-801"),
        Acts.THIS_YEAR,
        Term.Season.AUTUMN,
        TODAY,
        "PER-801",
        3,
        List.of(judged()));
  }

  private static Release.Judged judged() {
    return new Release.Judged(
        cora().identity().id(),
        TODAY,
        Standing.State.CLEAR,
        Optional.empty(),
        "the core's own terms");
  }

  static Stream<Life<?>> lives() {
    return Stream.of(
        staff(), records(), overrides(), releases(), sessions(), cpdEvents(), cpdBookings());
  }

  private static Life<Member> staff() {
    Identity identity = Samples.identity(711, "STF-802");
    Member bare =
        new Member(
            identity,
            "Dov",
            "",
            Engagement.VOLUNTEER,
            Optional.empty(),
            List.of(WorkRole.OFFICE),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            new Period(TODAY, Optional.empty()));
    Member led =
        new Member(
            identity,
            "Dov Ash",
            "d@example.org",
            Engagement.SELF_EMPLOYED,
            Optional.empty(),
            List.of(WorkRole.WORKSHOP_LEADER, WorkRole.CONDUCTOR),
            List.of("voice"),
            List.of(),
            Optional.of(new BigDecimal("4")),
            Optional.of(cora().identity().id()),
            "",
            new Period(TODAY, Optional.of(TODAY.plusDays(3))));
    Member theirs =
        new Member(
            identity,
            "Dov Ash",
            "",
            Engagement.PARTNER,
            Optional.of(PartnerSamples.partner().identity().id()),
            List.of(WorkRole.ASSISTANT),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            new Period(TODAY, Optional.empty()));
    return new Life<>(AllRecords::staff, List.of(bare, led, theirs));
  }

  private static Life<ClearanceRecord> records() {
    ClearanceRecord seen = record(How.SEEN, Optional.empty(), Optional.empty());
    ClearanceRecord declared =
        record(How.DECLARED, Optional.of(new Sample(TODAY, "PER-801", true)), Optional.empty());
    ClearanceRecord wrong =
        record(
            How.DECLARED,
            Optional.of(new Sample(TODAY, "PER-801", false)),
            Optional.of(new Withdrawn(TODAY, "It was another person.")));
    return new Life<>(AllRecords::clearanceRecords, List.of(seen, declared, wrong));
  }

  private static ClearanceRecord record(
      How how, Optional<Sample> sampled, Optional<Withdrawn> withdrawn) {
    return new ClearanceRecord(
        Samples.identity(712, "CLR-802"),
        cora().identity().id(),
        new Credential(
            "dbs",
            TODAY.minusDays(9),
            Optional.of(TODAY.plusYears(1)),
            Optional.of(DbsLevel.ENHANCED_BARRED),
            Optional.empty()),
        how,
        "PER-801",
        TODAY,
        sampled,
        withdrawn);
  }

  private static Life<ClearanceOverride> overrides() {
    ClearanceOverride.Request request =
        new ClearanceOverride.Request(
            Samples.identity(713, "OVR-802"),
            cora().identity().id(),
            "insurance",
            RequirementKind.INSURANCE,
            "It is being renewed.",
            TODAY.plusDays(5),
            "PER-801",
            TODAY);
    Approved approved = new Approved(request, "PER-802", TODAY.plusDays(1));
    return new Life<>(
        AllRecords::overrides,
        List.of(
            new Asked(request),
            approved,
            new Ended(request, Optional.of(approved), TODAY.plusDays(2)),
            new Ended(request, Optional.empty(), TODAY)));
  }

  private static Life<Release> releases() {
    Release empty =
        new Release(
            Samples.identity(714, "RLS-802"),
            Acts.THIS_YEAR,
            Term.Season.SPRING,
            TODAY,
            "PER-801",
            3,
            List.of());
    return new Life<>(AllRecords::releases, List.of(empty, empty.with(judged())));
  }

  /** A session that files call by that name. */
  public static TeachingSession.Facts facts(
      int number, String source, LocalDate on, Optional<UUID> staff) {
    return new TeachingSession.Facts(
        Samples.identity(number, "SES-" + number),
        source,
        Acts.THIS_YEAR,
        Term.Season.AUTUMN,
        on,
        "14:30",
        30,
        "lessons",
        Optional.empty(),
        "Ash hall",
        staff,
        Optional.empty());
  }

  /** An event of an hour and a half on a day. */
  public static CpdEvent event(int number, LocalDate on, boolean external) {
    return new CpdEvent(
        Samples.identity(number, "CPD-" + number),
        new CpdEvent.Words("Conducting \"from the gut\"", "ensembles", "", "", ""),
        CpdEvent.Mode.IN_PERSON,
        on,
        "16:30",
        new BigDecimal("1.50"),
        external,
        List.of(CpdEvent.Audience.STAFF),
        Optional.of(12),
        Optional.of(TODAY),
        false);
  }

  private static Life<CpdEvent> cpdEvents() {
    CpdEvent published = event(816, TODAY.plusDays(3), true);
    CpdEvent planned =
        new CpdEvent(
            published.identity(),
            new CpdEvent.Words(
                "Hearing {everyone}", "inclusion", "Ash", "Hall", "https://example.org/watch?v=1"),
            CpdEvent.Mode.RECORDING,
            TODAY,
            "",
            new BigDecimal("40"),
            false,
            List.of(CpdEvent.Audience.SCHOOL_STAFF, CpdEvent.Audience.PARTNERS),
            Optional.empty(),
            Optional.empty(),
            false);
    return new Life<>(
        AllRecords::cpdEvents, List.of(planned, published, Outcomes.done(published.cancel(TODAY))));
  }

  private static Life<CpdBooking> cpdBookings() {
    Identity identity = Samples.identity(817, "CPB-817");
    UUID event = trained().identity().id();
    Attendee cora = new Attendee.Staff(cora().identity().id(), CpdEvent.Audience.STAFF);
    Attendee outside = new Attendee.Outside(PartnerSamples.contact().identity().id());
    Attendee atSchool = new Attendee.AtSchool(ProgrammeSamples.ashPrimary().urn());
    return new Life<>(
        AllRecords::cpdBookings,
        List.of(
            new CpdBooking(identity, event, cora, CpdBooking.State.BOOKED),
            new CpdBooking(identity, event, cora, CpdBooking.State.WATCHED),
            new CpdBooking(identity, event, outside, CpdBooking.State.ATTENDED),
            new CpdBooking(identity, event, atSchool, CpdBooking.State.ABSENT),
            new CpdBooking(identity, event, atSchool, CpdBooking.State.CANCELLED)));
  }

  /** CPD-703, an external event of today. */
  public static CpdEvent trained() {
    return event(703, TODAY, true);
  }

  private static Life<TeachingSession> sessions() {
    TeachingSession.Facts free = facts(815, "L-1", TODAY, Optional.empty());
    TeachingSession.Facts held =
        new TeachingSession.Facts(
            free.identity(),
            "L-1",
            Acts.THIS_YEAR,
            Term.Season.SPRING,
            TODAY.plusDays(9),
            "",
            600,
            "first-access",
            Optional.of(ProgrammeSamples.ashPrimary().urn()),
            "",
            Optional.of(cora().identity().id()),
            Optional.of(ProgrammeSamples.club().particulars().identity().id()));
    UUID release = release().identity().id();
    return new Life<>(
        AllRecords::sessions,
        List.of(
            new TeachingSession.Planned(free),
            new TeachingSession.Planned(held),
            new TeachingSession.Released(held, release),
            new TeachingSession.Released(free, release),
            new TeachingSession.Cancelled(held)));
  }
}
