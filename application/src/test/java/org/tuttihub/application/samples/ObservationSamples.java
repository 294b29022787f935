package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.Findings;
import org.tuttihub.domain.workforce.Findings.Rating;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Observation;
import org.tuttihub.domain.workforce.Observation.Plan;
import org.tuttihub.domain.workforce.Observation.Reply;
import org.tuttihub.domain.workforce.Observation.Setting;
import org.tuttihub.domain.workforce.Observation.Sharing;
import org.tuttihub.domain.workforce.ObservationRule;
import org.tuttihub.domain.workforce.ObservationTarget;
import org.tuttihub.domain.workforce.ObservationTarget.FollowUp;
import org.tuttihub.domain.workforce.ObservationTarget.Met;
import org.tuttihub.domain.workforce.Observed;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** The lives of observations, and somebody who observes. */
public final class ObservationSamples {
  /** How many records {@link #ground} adds. */
  public static final int GROUND = 1;

  private ObservationSamples() {}

  /** STF-861, who observes. */
  static void ground(AllRecords records) {
    records.staff().add(nell());
  }

  /** STF-861. */
  public static Member nell() {
    return new Member(
        Samples.identity(861, "STF-861"),
        "Nell Frost",
        "",
        Engagement.EMPLOYED,
        Optional.empty(),
        List.of(WorkRole.LINE_MANAGER),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        new Period(TODAY.minusYears(3), Optional.empty()));
  }

  static Stream<Life<?>> lives() {
    return Stream.of(ofStaff(), ofAPartner(), withdrawnEarly(), rules());
  }

  /** Of Cora's work, or of a partner's. */
  public static Plan plan(int number, Observed whom, Setting setting) {
    return new Plan(
        Samples.identity(number, "OBS-" + number),
        whom,
        TODAY.minusDays(20),
        setting,
        Optional.empty(),
        "",
        nell().identity().id(),
        PartnerSamples.quality().identity().id());
  }

  private static Observed cora() {
    return new Observed.OfStaff(WorkforceSamples.cora().identity().id());
  }

  private static Findings found(List<ObservationTarget> targets) {
    return new Findings(
        List.of(new Rating("Q1", Optional.of("in part")), new Rating("Q2", Optional.empty())),
        "Everybody\n\"sang\", {mostly}",
        targets);
  }

  private static ObservationTarget target(String what, Optional<FollowUp> how) {
    return new ObservationTarget("Q1", what, TODAY.plusDays(9), how);
  }

  public static Life<Observation> ofStaff() {
    Plan first = plan(862, cora(), Setting.INDIVIDUAL_LESSON);
    Plan then =
        new Plan(
            first.identity(),
            first.whom(),
            TODAY.minusDays(12),
            Setting.WHOLE_CLASS,
            Optional.of(ProgrammeSamples.ashPrimary().urn()),
            "The hall",
            first.observer(),
            first.standard());
    Sharing sharing = new Sharing(TODAY.minusDays(9), Optional.empty());
    Sharing answered =
        new Sharing(
            sharing.on(), Optional.of(new Reply(TODAY.minusDays(5), "That is \"fair\", {so}")));
    Optional<FollowUp> met = Optional.of(new FollowUp(Met.PARTLY, TODAY, "Half of it"));
    Optional<FollowUp> not = Optional.of(new FollowUp(Met.NOT_MET, TODAY, ""));
    return new Life<>(
        AllRecords::observations,
        List.of(
            new Observation.Planned(first),
            new Observation.Planned(then),
            new Observation.Recorded(
                then,
                found(
                    List.of(
                        target("a", Optional.empty()),
                        target("b", Optional.empty()),
                        target("c", Optional.empty())))),
            new Observation.Recorded(
                then, found(List.of(target("b", Optional.empty()), target("d", Optional.empty())))),
            new Observation.Shared(
                then, found(List.of(target("b", met), target("d", Optional.empty()))), sharing),
            new Observation.Shared(
                then, found(List.of(target("b", met), target("d", Optional.empty()))), answered),
            new Observation.Closed(
                then, found(List.of(target("b", met), target("d", not))), answered)));
  }

  private static Life<Observation> ofAPartner() {
    UUID partner = PartnerSamples.partner().identity().id();
    Plan plan = plan(863, new Observed.OfPartner(partner), Setting.ENSEMBLE);
    Sharing sharing = new Sharing(TODAY, Optional.of(new Reply(TODAY, "")));
    return new Life<>(
        AllRecords::observations,
        List.of(
            new Observation.Recorded(plan, found(List.of())),
            new Observation.Closed(plan, found(List.of()), sharing),
            new Observation.Withdrawn(
                plan, found(List.of()), Optional.of(sharing), TODAY, "Not theirs")));
  }

  private static Life<Observation> withdrawnEarly() {
    Plan plan = plan(864, cora(), Setting.OTHER);
    return new Life<>(
        AllRecords::observations,
        List.of(
            new Observation.Planned(plan),
            new Observation.Withdrawn(plan, Findings.none(), Optional.empty(), TODAY, "Ill")));
  }

  private static Life<ObservationRule> rules() {
    Identity identity = Samples.identity(865, "OBR-865");
    return new Life<>(
        AllRecords::observationRules,
        List.of(
            new ObservationRule(identity, TODAY, 12, 5),
            new ObservationRule(identity, TODAY, 60, 100)));
  }
}
