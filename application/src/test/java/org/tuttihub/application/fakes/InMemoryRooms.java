package org.tuttihub.application.fakes;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.access.People;
import org.tuttihub.application.access.Tokens;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.fakes.Shelves.Row;
import org.tuttihub.application.hub.Hubs;
import org.tuttihub.application.imports.ColumnMapping;
import org.tuttihub.application.imports.ColumnMappings;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.application.imports.ImportJobs;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.needs.Gaps;
import org.tuttihub.application.needs.NeedsStatements;
import org.tuttihub.application.objectives.Objectives;
import org.tuttihub.application.plan.PlanVersions;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.schools.Schools;
import org.tuttihub.application.strategy.Frameworks;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Token;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/** What only one room asks of its records, in memory. */
final class InMemoryRooms {
  private InMemoryRooms() {}

  static final class OfHubs extends InMemoryKept<Hub> implements Hubs {
    OfHubs(Unit unit) {
      super(unit, Hub.class);
    }
  }

  static final class OfFrameworks extends InMemoryKept<Framework> implements Frameworks {
    OfFrameworks(Unit unit) {
      super(unit, Framework.class);
    }

    @Override
    public Optional<Framework> inForce(AcademicYear year) {
      return all()
          .map(Stored::value)
          .filter(pack -> pack.from().compareTo(year) <= 0)
          .max(Comparator.comparing(Framework::from).thenComparingInt(Framework::version));
    }

    @Override
    public Optional<Integer> newest(String code) {
      return all()
          .map(Stored::value)
          .filter(pack -> pack.code().equals(code))
          .map(Framework::version)
          .max(Comparator.naturalOrder());
    }
  }

  static final class OfNeeds extends InMemoryKept<NeedsStatement> implements NeedsStatements {
    private record Headings(List<List<String>> rows) {}

    OfNeeds(Unit unit) {
      super(unit, NeedsStatement.class);
    }

    @Override
    public List<Stored<NeedsStatement>> of(AcademicYear year) {
      return all()
          .filter(stored -> stored.value().year().equals(year))
          .sorted(Comparator.comparingInt(stored -> stored.value().position()))
          .toList();
    }

    @Override
    public List<List<String>> headings(AcademicYear year) {
      return unit()
          .shelves()
          .row(place(year))
          .map(row -> ((Headings) row.value()).rows())
          .orElse(List.of());
    }

    @Override
    public void keepHeadings(AcademicYear year, List<List<String>> rows) {
      List<List<String>> copy = rows.stream().map(List::copyOf).toList();
      unit()
          .write(
              place(year),
              Optional.of(new Row(new Headings(copy), "the heading of " + year, 1, unit().deed())));
    }

    private static Place place(AcademicYear year) {
      return new Place("headings", year);
    }
  }

  static final class OfGaps extends InMemoryKept<Gap> implements Gaps {
    OfGaps(Unit unit) {
      super(unit, Gap.class);
    }

    @Override
    public List<Stored<Gap>> of(UUID statement) {
      return all()
          .filter(stored -> stored.value().particulars().statement().equals(statement))
          .toList();
    }
  }

  static final class OfObjectives extends InMemoryKept<Objective> implements Objectives {
    OfObjectives(Unit unit) {
      super(unit, Objective.class);
    }
  }

  static final class OfSchools extends InMemoryKept<School> implements Schools {
    OfSchools(Unit unit) {
      super(unit, School.class);
    }

    @Override
    Optional<Stored<School>> byOther(String system, String value) {
      return system.equals("ukprn")
          ? first(school -> school.entry().ukprn().map(Ukprn::text).equals(Optional.of(value)))
          : super.byOther(system, value);
    }

    @Override
    public Map<Urn, Stored<School>> findAll(Collection<Urn> urns) {
      Map<Urn, Stored<School>> all = new LinkedHashMap<>();
      all().forEach(stored -> all.put(stored.value().urn(), stored));
      all.keySet().retainAll(urns);
      return all;
    }

    @Override
    public void addAll(List<School> schools) {
      Map<Urn, Stored<School>> there = findAll(schools.stream().map(School::urn).toList());
      if (!there.isEmpty()) {
        throw new IllegalStateException(there.keySet() + " are there already");
      }
      schools.forEach(
          school -> write(new Place(noun().plural(), school.identity().id()), school, 1));
    }

    @Override
    public void replaceAll(List<Stored<School>> schools) {
      schools.forEach(this::replace);
    }
  }

  static final class OfPeople extends InMemoryKept<Person> implements People {
    OfPeople(Unit unit) {
      super(unit, Person.class);
    }

    @Override
    public Optional<Stored<Person>> bySignIn(String signIn) {
      return first(person -> person.signIn().equals(signIn));
    }

    @Override
    public List<Person> holding(Collection<String> fingerprints) {
      return all()
          .map(Stored::value)
          .filter(p -> p.keys().stream().anyMatch(k -> fingerprints.contains(k.fingerprint())))
          .sorted(Comparator.comparing(Person::signIn))
          .toList();
    }
  }

  static final class OfTokens extends InMemoryKept<Token> implements Tokens {
    OfTokens(Unit unit) {
      super(unit, Token.class);
    }

    @Override
    public Optional<Token> byHash(String hash) {
      return first(token -> token.hash().equals(hash)).map(Stored::value);
    }
  }

  static final class OfPlans extends InMemoryKept<PlanVersion> implements PlanVersions {
    OfPlans(Unit unit) {
      super(unit, PlanVersion.class);
    }

    @Override
    public Optional<PlanVersion> latest() {
      return all().map(Stored::value).max(Comparator.comparingInt(PlanVersion::number));
    }
  }

  static final class OfImports extends InMemoryKept<ImportJob> implements ImportJobs {
    OfImports(Unit unit) {
      super(unit, ImportJob.class);
    }

    /** Undoing leaves the record of an import alone. */
    @Override
    void write(Place place, ImportJob job, long version) {
      unit().writeForGood(place, new Row(job, job.identity().ref(), version, Optional.empty()));
    }

    @Override
    public void keepVerdicts(ImportJob job, List<Verdict> verdicts) {
      if (find(new Key.ById(job.identity().id())).isEmpty()) {
        throw new IllegalStateException(job.identity() + " is not on record");
      }
      unit().found(job.identity().id(), verdicts);
    }

    @Override
    public int forgetRefused(Collection<UUID> jobs) {
      return jobs.stream().mapToInt(unit()::forgetRefused).sum();
    }
  }

  static final class OfMappings extends InMemoryKept<ColumnMapping> implements ColumnMappings {
    OfMappings(Unit unit) {
      super(unit, ColumnMapping.class);
    }

    /** Undoing leaves what was said of headings alone. */
    @Override
    void write(Place place, ColumnMapping mapping, long version) {
      unit()
          .writeForGood(
              place, new Row(mapping, mapping.identity().ref(), version, Optional.empty()));
    }

    @Override
    public List<Stored<ColumnMapping>> of(String what) {
      return all()
          .filter(s -> s.value().what().equals(what))
          .sorted(
              Comparator.comparingInt(
                      (Stored<ColumnMapping> s) -> s.value().identity().ref().length())
                  .thenComparing(s -> s.value().identity().ref()))
          .toList();
    }
  }
}
