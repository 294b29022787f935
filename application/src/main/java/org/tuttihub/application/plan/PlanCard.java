package org.tuttihub.application.plan;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.values.AcademicYear;

/** A published version of the plan in full. */
public record PlanCard(
    String ref,
    int number,
    AcademicYear year,
    LocalDate publishedOn,
    String keyChanges,
    String hub,
    String leadOrganisation,
    String funder,
    String vision,
    String purpose,
    String values,
    List<PlanVersion.Aim> aims,
    List<PlanVersion.Function> functions,
    List<PlanVersion.Need> needs,
    List<PlanVersion.Promised> objectives,
    List<PlanVersion.Provided> programme,
    List<PlanVersion.Ally> partners,
    List<String> sources) {

  public static PlanCard of(PlanVersion plan) {
    PlanVersion.Content c = plan.content();
    return new PlanCard(
        plan.identity().ref(),
        plan.number(),
        plan.year(),
        plan.publishedOn(),
        plan.keyChanges(),
        c.hub(),
        c.leadOrganisation(),
        c.funder(),
        c.vision(),
        c.purpose(),
        c.values(),
        c.aims(),
        c.functions(),
        c.needs(),
        c.objectives(),
        c.programme(),
        c.partners(),
        c.sources());
  }
}
