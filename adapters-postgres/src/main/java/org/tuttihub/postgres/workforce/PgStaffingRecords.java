package org.tuttihub.postgres.workforce;

import java.util.Map;
import org.tuttihub.application.workforce.Pathways;
import org.tuttihub.application.workforce.StaffingRecords;
import org.tuttihub.application.workforce.Traineeships;
import org.tuttihub.application.workforce.Vacancies;
import org.tuttihub.application.workforce.WorkforceTargets;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the plan for the workforce, on the connection of one unit of work. */
public interface PgStaffingRecords extends StaffingRecords {
  /** What the database says of what cannot be twice. */
  Map<String, Refusal> REFUSALS =
      Map.of(
          "workforce_target_once",
          Refusal.rule(
              "workforce.target-twice",
              "Another target says the same of that year already.",
              "Change that one: workforce-targets change."),
          "traineeship_running_once",
          Refusal.rule(
              "workforce.traineeship-once",
              "Somebody would be on two pathways at once.",
              "Finish or stop one first: traineeships finish, traineeships stop."),
          "traineeship_finished",
          Refusal.rule(
              "workforce.traineeship-unfinished",
              "A traineeship would be finished before all is done that its pathway asks for.",
              "Take back first that it is finished: history undo."),
          "pathway_begun",
          Refusal.rule(
              "workforce.pathway-begun",
              "Somebody is on the pathway: its parts, strands and shadowing stay.",
              "Define another one for those who come next: pathways add."));

  Session session();

  @Override
  default WorkforceTargets workforceTargets() {
    return new PgWorkforceTargets(session(), View.NOW);
  }

  @Override
  default Pathways pathways() {
    return new PgPathways(session(), View.NOW);
  }

  @Override
  default Traineeships traineeships() {
    return new PgTraineeships(session(), View.NOW);
  }

  @Override
  default Vacancies vacancies() {
    return new PgVacancies(session(), View.NOW);
  }
}
