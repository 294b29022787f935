package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Acts.THIS_YEAR;
import static org.tuttihub.application.samples.Acts.TODAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.Outcomes;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.application.samples.StaffingSamples;
import org.tuttihub.application.samples.WorkforceSamples;
import org.tuttihub.application.workforce.RunTraineeship;
import org.tuttihub.application.workforce.WriteTarget;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.TargetGoal.Measure;
import org.tuttihub.domain.workforce.Traineeship;
import org.tuttihub.domain.workforce.WorkforceTarget;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** What the plan for the workforce asks of its records. */
public abstract class StaffingContract extends HubContract {
  private static final UUID TRAINEE = Samples.id(941);

  @Test
  void targets_are_found_by_their_year_and_gone_once_they_are_dropped() {
    WriteTarget write = new WriteTarget(hub(), ids);
    String ref = Outcomes.done(write.add(acts.anna(), hours(THIS_YEAR, "oboe"))).subject().ref();
    Outcomes.done(write.add(acts.anna(), hours(THIS_YEAR.next(), "oboe")));

    assertEquals(
        List.of(ref),
        seen(
            r ->
                r.workforceTargets().of(THIS_YEAR).stream()
                    .map(WorkforceTarget::identity)
                    .map(Identity::ref)
                    .toList()));
    Outcomes.done(write.drop(acts.anna(), new WriteTarget.Drop(new Key.ByRef(ref))));
    assertEquals(List.of(), seen(r -> r.workforceTargets().of(THIS_YEAR)));
    Outcomes.done(write.add(acts.anna(), hours(THIS_YEAR, "Oboe")));
  }

  @Test
  void of_many_who_set_the_same_target_at_once_one_does() throws Exception {
    WriteTarget write = new WriteTarget(hub(), ids);

    List<Outcome<Receipt>> outcomes =
        AtOnce.all(
            8, desk -> write.add(acts.anna(), hours(THIS_YEAR, desk % 2 == 0 ? "oboe" : "OBOE")));

    assertEquals(1, outcomes.stream().filter(o -> o instanceof Outcome.Done).count());
    assertEquals(1, seen(r -> r.workforceTargets().of(THIS_YEAR)).size());
  }

  @Test
  void of_many_who_let_a_trainee_begin_at_once_one_does() throws Exception {
    keep(
        r -> {
          Lives.ground(r);
          r.staff().add(trainee());
        });
    RunTraineeship run = new RunTraineeship(hub(), ids);
    Key pathway = new Key.ById(StaffingSamples.accelerator().identity().id());

    List<Outcome<Receipt>> outcomes =
        AtOnce.all(
            8,
            _ ->
                run.begin(
                    acts.anna(),
                    new RunTraineeship.Begin(
                        pathway, new Key.ById(TRAINEE), Optional.empty(), Optional.empty())));

    assertEquals(1, outcomes.stream().filter(o -> o instanceof Outcome.Done).count());
    Traineeship begun = seen(r -> r.traineeships().running(TRAINEE)).orElseThrow().value();
    assertTrue(isBegun(begun.pathway()));
    assertFalse(isBegun(Samples.id(998)));
    Outcomes.done(
        run.stop(
            acts.anna(),
            new RunTraineeship.End(new Key.ById(begun.identity().id()), Optional.of(TODAY))));
    assertEquals(Optional.empty(), seen(r -> r.traineeships().running(TRAINEE)));
    assertTrue(isBegun(begun.pathway()));
  }

  private boolean isBegun(UUID pathway) {
    return seen(r -> r.traineeships().isBegun(pathway));
  }

  private static WriteTarget.Add hours(AcademicYear year, String instrument) {
    return new WriteTarget.Add(
        year,
        Measure.TEACHING_HOURS,
        Optional.of(instrument),
        Optional.empty(),
        Optional.of(new BigDecimal("900")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "The plan");
  }

  private static Member trainee() {
    Member cora = WorkforceSamples.cora();
    return new Member(
        new Identity(TRAINEE, "STF-941"),
        "Min Ash",
        "",
        Engagement.TRAINEE,
        Optional.empty(),
        List.of(WorkRole.TEACHER),
        cora.instruments(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        new Period(TODAY, Optional.empty()));
  }
}
