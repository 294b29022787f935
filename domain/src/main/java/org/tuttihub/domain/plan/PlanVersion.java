package org.tuttihub.domain.plan;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * A published version of the Local Plan: exactly what the public reads. It is put together from the
 * records when somebody publishes it, cannot change after that, and is superseded by the next.
 *
 * @param number counts up from 1
 * @param keyChanges what changed since the version before, in a sentence or two
 */
public record PlanVersion(
    Identity identity,
    int number,
    AcademicYear year,
    LocalDate publishedOn,
    String keyChanges,
    Content content) {

  /** What the public reads. */
  public record Content(
      String hub,
      String leadOrganisation,
      String funder,
      String vision,
      String purpose,
      String values,
      List<Aim> aims,
      List<Function> functions,
      List<Need> needs,
      List<Promised> objectives,
      List<String> sources) {
    public Content {
      aims = List.copyOf(aims);
      functions = List.copyOf(functions);
      needs = List.copyOf(needs);
      objectives = List.copyOf(objectives);
      sources = List.copyOf(sources);
    }
  }

  /** An aim, as printed. */
  public record Aim(String code, String text) {}

  /** A strategic function, as printed. */
  public record Function(String code, String name, String about) {}

  /** A row of the needs analysis, as printed. */
  public record Need(String area, String subArea, String partA, String partB, String partC) {}

  /** An objective in force, as printed; its ratings are kept apart from the plan. */
  public record Promised(
      String ref,
      String statement,
      List<String> functions,
      List<String> answers,
      String owner,
      String due,
      List<String> measures,
      List<String> actions) {
    public Promised {
      functions = List.copyOf(functions);
      answers = List.copyOf(answers);
      measures = List.copyOf(measures);
      actions = List.copyOf(actions);
    }
  }
}
