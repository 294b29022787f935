package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.application.samples.Acts.THIS_YEAR;
import static org.tuttihub.application.samples.Acts.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.Outcomes;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.application.samples.WorkforceSamples;
import org.tuttihub.application.workforce.Sessions.Holder;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Attendee;
import org.tuttihub.domain.workforce.CheckDetail;
import org.tuttihub.domain.workforce.ClearanceOverride;
import org.tuttihub.domain.workforce.ClearanceOverride.Approved;
import org.tuttihub.domain.workforce.ClearanceRecord;
import org.tuttihub.domain.workforce.ClearanceRecord.How;
import org.tuttihub.domain.workforce.ClearanceRecord.Sample;
import org.tuttihub.domain.workforce.ClearanceRecord.Withdrawn;
import org.tuttihub.domain.workforce.CpdBooking;
import org.tuttihub.domain.workforce.CpdBooking.State;
import org.tuttihub.domain.workforce.CpdEvent;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.policy.DbsLevel;
import org.tuttihub.domain.workforce.policy.RequirementKind;

/** What the room of the workforce asks of its records. */
public abstract class WorkforceContract extends HubContract {
  private static final UUID CORA = WorkforceSamples.cora().identity().id();

  @Test
  void the_roll_has_all_that_counts_at_the_gate_and_nothing_else() {
    Credential read =
        new Credential("kcsie", TODAY, Optional.empty(), Optional.empty(), Optional.of("2026"));
    Credential checked =
        new Credential(
            "dbs",
            TODAY.minusDays(1),
            Optional.of(TODAY.plusDays(9)),
            Optional.of(DbsLevel.ENHANCED),
            Optional.empty());
    keep(
        r -> {
          Lives.ground(r);
          add(r, 731, read, Optional.empty(), Optional.empty());
          add(r, 732, checked, Optional.of(new Sample(TODAY, "PER-801", true)), Optional.empty());
          add(r, 733, read, Optional.of(new Sample(TODAY, "PER-801", false)), Optional.empty());
          add(r, 734, checked, Optional.empty(), Optional.of(new Withdrawn(TODAY, "Wrong.")));
        });

    List<OnRoll> roll = seen(r -> r.rolls().of(List.of(CORA, Samples.id(998))));

    assertEquals(1, roll.size());
    assertEquals(WorkforceSamples.cora(), roll.getFirst().member());
    assertEquals(Set.of(read, checked), Set.copyOf(roll.getFirst().credentials()));
    assertEquals(2, roll.getFirst().credentials().size());
  }

  @Test
  void the_roll_has_overrides_that_were_approved_and_have_not_ended() {
    Approved good = override(741, "insurance");
    Approved over = override(742, "right-to-work");
    keep(
        r -> {
          Lives.ground(r);
          r.overrides().add(good);
          r.overrides().add(new ClearanceOverride.Ended(over.request(), Optional.of(over), TODAY));
          r.overrides().add(new ClearanceOverride.Asked(override(743, "insurance").request()));
        });

    assertEquals(List.of(good), seen(r -> r.rolls().of(List.of(CORA)).getFirst().overrides()));
  }

  @Test
  void those_who_hold_planned_sessions_of_a_term_are_found_with_their_first_day() {
    keep(
        r -> {
          Lives.ground(r);
          for (int i = 0; i < 7; i++) {
            plan(r, 820 + i, TODAY.plusDays(7 - i), Optional.of(CORA));
          }
          plan(r, 830, TODAY.minusDays(1), Optional.of(CORA));
          plan(r, 831, TODAY, Optional.empty());
          r.sessions()
              .add(
                  new TeachingSession.Cancelled(
                      WorkforceSamples.facts(832, "S-832", TODAY, Optional.of(CORA))));
        });

    List<Holder> holders = seen(r -> r.sessions().holders(THIS_YEAR, Term.Season.AUTUMN, TODAY));

    assertEquals(
        List.of(
            new Holder(
                CORA,
                TODAY.plusDays(1),
                7,
                List.of("SES-826", "SES-825", "SES-824", "SES-823", "SES-822"))),
        holders);
    assertEquals(8, planned(Term.Season.AUTUMN));
    assertEquals(0, planned(Term.Season.SPRING));
  }

  @Test
  void releasing_a_term_releases_what_is_planned_from_a_day_on() {
    UUID release = WorkforceSamples.release().identity().id();
    keep(
        r -> {
          Lives.ground(r);
          plan(r, 820, TODAY, Optional.of(CORA));
          plan(r, 821, TODAY.minusDays(1), Optional.of(CORA));
        });

    keep(r -> r.sessions().release(release, THIS_YEAR, Term.Season.AUTUMN, TODAY));

    TeachingSession.Facts facts = WorkforceSamples.facts(820, "S-820", TODAY, Optional.of(CORA));
    assertEquals(new TeachingSession.Released(facts, release), session("SES-820"));
    assertEquals(TeachingSession.State.PLANNED, session("SES-821").state());
    assertEquals(0, planned(Term.Season.AUTUMN));
  }

  @Test
  void details_are_kept_beside_a_record_until_they_are_forgotten() {
    CheckDetail detail = new CheckDetail("001234", "Nothing to \"add\"", "");
    Credential dbs =
        new Credential(
            "dbs", TODAY, Optional.empty(), Optional.of(DbsLevel.ENHANCED), Optional.empty());
    keep(
        r -> {
          Lives.ground(r);
          add(r, 731, dbs, Optional.empty(), Optional.empty());
          r.clearanceRecords().keepDetail(Samples.id(731), detail);
          r.clearanceRecords().keepDetail(Samples.id(731), detail.kept("A court asks."));
        });
    Optional<CheckDetail> kept = seen(r -> r.clearanceRecords().detail(Samples.id(731)));

    keep(
        r ->
            assertEquals(
                1, r.clearanceRecords().forgetDetails(List.of(Samples.id(731), Samples.id(998)))));

    assertEquals(Optional.of(detail.kept("A court asks.")), kept);
    assertEquals(Optional.empty(), seen(r -> r.clearanceRecords().detail(Samples.id(731))));
  }

  @Test
  void external_hours_are_of_what_is_booked_attended_or_watched_at_external_events_of_the_year() {
    keep(
        r -> {
          Lives.ground(r);
          book(r, 851, WorkforceSamples.event(841, TODAY, true), State.BOOKED);
          book(r, 852, WorkforceSamples.event(842, TODAY, true), State.WATCHED);
          book(r, 853, WorkforceSamples.event(843, TODAY, false), State.ATTENDED);
          book(r, 854, WorkforceSamples.event(844, TODAY, true), State.ABSENT);
          book(r, 855, WorkforceSamples.event(845, TODAY, true), State.CANCELLED);
          book(r, 856, WorkforceSamples.event(846, TODAY.plusYears(1), true), State.BOOKED);
          book(r, 857, WorkforceSamples.event(847, TODAY, true), State.ATTENDED);
          CpdEvent off = Outcomes.done(WorkforceSamples.event(848, TODAY, true).cancel(TODAY));
          book(r, 858, off, State.BOOKED);
        });

    assertEquals(
        Map.of(CORA, new BigDecimal("3.0")),
        seen(r -> r.cpdBookings().externalHours(Set.of(CORA), THIS_YEAR, Samples.id(847))));
    assertEquals(
        Map.of(),
        seen(
            r -> r.cpdBookings().externalHours(Set.of(Samples.id(998)), THIS_YEAR, Samples.id(1))));
  }

  @Test
  void names_of_people_at_schools_are_kept_until_they_are_forgotten_for_good() {
    keep(
        r -> {
          Lives.ground(r);
          book(r, 851, WorkforceSamples.event(841, TODAY, true), State.BOOKED);
          r.cpdBookings().keepGuest(Samples.id(851), "Una \"U\" Marsh");
        });
    Optional<String> kept = seen(r -> r.cpdBookings().guest(Samples.id(851)));

    keep(r -> assertEquals(1, r.cpdBookings().forgetGuests(List.of(Samples.id(851), CORA))));

    assertEquals(Optional.of("Una \"U\" Marsh"), kept);
    assertEquals(Optional.empty(), seen(r -> r.cpdBookings().guest(Samples.id(851))));
    assertEquals(
        List.of("CPB-851"),
        seen(
            r ->
                r.cpdBookings().of(Samples.id(841)).stream()
                    .map(s -> s.value().identity().ref())
                    .toList()));
  }

  private static void book(AllRecords r, int number, CpdEvent event, State state) {
    r.cpdEvents().add(event);
    r.cpdBookings()
        .addAll(
            List.of(
                new CpdBooking(
                    Samples.identity(number, "CPB-" + number),
                    event.identity().id(),
                    new Attendee.Staff(CORA, CpdEvent.Audience.STAFF),
                    state)));
  }

  private int planned(Term.Season term) {
    return this.<Integer>seen(r -> r.sessions().planned(THIS_YEAR, term, TODAY));
  }

  private TeachingSession session(String ref) {
    return seen(r -> r.sessions().find(new Key.ByRef(ref)).orElseThrow().value());
  }

  private static void plan(AllRecords r, int number, LocalDate on, Optional<UUID> staff) {
    r.sessions()
        .add(new TeachingSession.Planned(WorkforceSamples.facts(number, "S-" + number, on, staff)));
  }

  private static void add(
      AllRecords r,
      int number,
      Credential shown,
      Optional<Sample> sampled,
      Optional<Withdrawn> withdrawn) {
    r.clearanceRecords()
        .add(
            new ClearanceRecord(
                Samples.identity(number, "CLR-" + number),
                CORA,
                shown,
                sampled.isPresent() ? How.DECLARED : How.SEEN,
                "PER-801",
                TODAY,
                sampled,
                withdrawn));
  }

  private static Approved override(int number, String requirement) {
    return new Approved(
        new ClearanceOverride.Request(
            Samples.identity(number, "OVR-" + number),
            CORA,
            requirement,
            RequirementKind.OTHER,
            "It is on its way.",
            TODAY.plusDays(2),
            "PER-801",
            TODAY),
        "PER-802",
        TODAY);
  }
}
