package org.tuttihub.application.fakes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.workforce.CheckIns;
import org.tuttihub.application.workforce.Pathways;
import org.tuttihub.application.workforce.Traineeships;
import org.tuttihub.application.workforce.Vacancies;
import org.tuttihub.application.workforce.WorkforceTargets;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.CheckIn;
import org.tuttihub.domain.workforce.Pathway;
import org.tuttihub.domain.workforce.Traineeship;
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

  static final class OfCheckIns extends InMemoryProgramme.Many<CheckIn> implements CheckIns {
    OfCheckIns(Unit unit) {
      super(unit, CheckIn.class);
    }

    @Override
    public Optional<Stored<CheckIn>> planned(UUID staff) {
      return first(c -> c.staff().equals(staff) && c.state() == CheckIn.State.PLANNED);
    }

    @Override
    Optional<String> nameOf(CheckIn checkIn) {
      return Optional.of(checkIn.identity().ref());
    }
  }

  static final class OfPathways extends InMemoryKept<Pathway> implements Pathways {
    OfPathways(Unit unit) {
      super(unit, Pathway.class);
    }
  }

  static final class OfTraineeships extends InMemoryKept<Traineeship> implements Traineeships {
    OfTraineeships(Unit unit) {
      super(unit, Traineeship.class);
    }

    @Override
    public boolean isBegun(UUID pathway) {
      return all().anyMatch(t -> t.value().pathway().equals(pathway));
    }

    @Override
    public Optional<Stored<Traineeship>> running(UUID staff) {
      return first(t -> t.staff().equals(staff) && t.state() == Traineeship.State.RUNNING);
    }
  }
}
