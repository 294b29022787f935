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

  /**
   * What the public reads.
   *
   * @param programme empty in versions that were published before plans had one
   * @param partners the same
   */
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
      List<Provided> programme,
      List<Ally> partners,
      List<String> sources) {
    public Content {
      aims = List.copyOf(aims);
      functions = List.copyOf(functions);
      needs = List.copyOf(needs);
      objectives = List.copyOf(objectives);
      programme = programme == null ? List.of() : List.copyOf(programme);
      partners = partners == null ? List.of() : List.copyOf(partners);
      sources = List.copyOf(sources);
    }
  }

  /**
   * A partner of the hub, as printed.
   *
   * @param types in words: {@code delivery}, {@code lead school}
   * @param role what it does with the hub
   * @param status how the partnership stands, in words
   * @param plans what is planned with it
   */
  public record Ally(String name, List<String> types, String role, String status, String plans) {
    public Ally {
      types = List.copyOf(types);
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

  /**
   * Something of the programme, as printed; cancelled activities are not.
   *
   * @param kind in words: {@code first access}
   * @param meets the need that it meets: its aim, and the rows of the needs analysis it goes back
   *     to
   * @param link where the public reads more; may be empty
   */
  public record Provided(
      String title,
      String kind,
      List<String> functions,
      String who,
      String provider,
      String when,
      String where,
      String details,
      List<String> meets,
      String price,
      String link) {
    public Provided {
      functions = List.copyOf(functions);
      meets = List.copyOf(meets);
    }
  }
}
