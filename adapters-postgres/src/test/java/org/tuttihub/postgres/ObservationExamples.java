package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.Findings;
import org.tuttihub.domain.workforce.Findings.Rating;
import org.tuttihub.domain.workforce.Observation;
import org.tuttihub.domain.workforce.Observation.Reply;
import org.tuttihub.domain.workforce.Observation.Setting;
import org.tuttihub.domain.workforce.Observation.Sharing;
import org.tuttihub.domain.workforce.ObservationRule;
import org.tuttihub.domain.workforce.ObservationTarget;
import org.tuttihub.domain.workforce.ObservationTarget.FollowUp;
import org.tuttihub.domain.workforce.ObservationTarget.Met;
import org.tuttihub.domain.workforce.Observed;

/** Observations in their states: STF-2 observes STF-1 and PRT-1. */
final class ObservationExamples {
  private ObservationExamples() {}

  static void fill(AllRecords r) {
    UUID staff = r.staff().find(Key.of("STF-1")).orElseThrow().value().identity().id();
    UUID observer = r.staff().find(Key.of("STF-2")).orElseThrow().value().identity().id();
    UUID partner = r.partners().find(Key.of("PRT-1")).orElseThrow().value().identity().id();
    UUID standard = r.standards().find(Key.of("STD-1")).orElseThrow().value().identity().id();
    Observed teacher = new Observed.OfStaff(staff);
    Sharing sharing = new Sharing(DAY, Optional.of(new Reply(DAY.plusDays(1), "Thank you")));
    r.observations()
        .add(
            new Observation.Closed(
                plan("OBS-1", teacher, observer, standard), found(true), sharing));
    r.observations()
        .add(
            new Observation.Shared(
                plan("OBS-2", new Observed.OfPartner(partner), observer, standard),
                found(false),
                new Sharing(DAY, Optional.empty())));
    r.observations().add(new Observation.Planned(plan("OBS-3", teacher, observer, standard)));
    r.observations()
        .add(
            new Observation.Withdrawn(
                plan("OBS-4", teacher, observer, standard),
                Findings.none(),
                Optional.empty(),
                DAY,
                "Ill"));
    r.observationRules().add(new ObservationRule(Examples.identity("OBR-1"), DAY, 12, 5));
  }

  private static Observation.Plan plan(String ref, Observed whom, UUID observer, UUID standard) {
    return new Observation.Plan(
        Examples.identity(ref),
        whom,
        DAY,
        Setting.WHOLE_CLASS,
        Optional.of(new Urn("117283")),
        "The hall",
        observer,
        standard);
  }

  private static Findings found(boolean followed) {
    Optional<FollowUp> how =
        followed ? Optional.of(new FollowUp(Met.MET, DAY, "Seen")) : Optional.empty();
    return new Findings(
        List.of(new Rating("Q1", Optional.of("yes")), new Rating("Q2", Optional.empty())),
        "Everybody sang",
        List.of(new ObservationTarget("Q1", "Listen more", DAY.plusDays(30), how)));
  }
}
