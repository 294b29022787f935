package org.tuttihub.application.fakes;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.Vacancies;
import org.tuttihub.application.workforce.WorkforceTargets;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.Vacancy;
import org.tuttihub.domain.workforce.WorkforceTarget;

/** The records of the plan for the workforce, in memory. */
final class InMemoryStaffing {
  private InMemoryStaffing() {}

  static final class OfTargets extends InMemoryKept<WorkforceTarget> implements WorkforceTargets {
    OfTargets(Unit unit) {
      super(unit, WorkforceTarget.class);
    }

    @Override
    public List<WorkforceTarget> of(AcademicYear year) {
      return all().map(Stored::value).filter(t -> t.year().equals(year)).toList();
    }
  }

  static final class OfVacancies extends InMemoryProgramme.Many<Vacancy> implements Vacancies {
    OfVacancies(Unit unit) {
      super(unit, Vacancy.class);
    }

    @Override
    Optional<String> nameOf(Vacancy vacancy) {
      return Optional.of(vacancy.identity().ref());
    }
  }
}
