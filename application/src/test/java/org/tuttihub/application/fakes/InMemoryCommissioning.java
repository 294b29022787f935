package org.tuttihub.application.fakes;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.commissioning.Bids;
import org.tuttihub.application.commissioning.Calls;
import org.tuttihub.application.commissioning.Conflicts;
import org.tuttihub.application.commissioning.Projects;
import org.tuttihub.application.commissioning.Sheets;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Conflict;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.commissioning.Sheet;

/** The records of the room {@code commissioning}, in memory. */
final class InMemoryCommissioning {
  private InMemoryCommissioning() {}

  static final class OfCalls extends InMemoryKept<Call> implements Calls {
    OfCalls(Unit unit) {
      super(unit, Call.class);
    }
  }

  static final class OfBids extends InMemoryKept<Bid> implements Bids {
    OfBids(Unit unit) {
      super(unit, Bid.class);
    }

    @Override
    public List<Stored<Bid>> of(UUID call) {
      return all().filter(b -> b.value().offer().call().equals(call)).toList();
    }

    @Override
    public List<Stored<Bid>> from(UUID partner) {
      return all().filter(b -> b.value().offer().partner().equals(partner)).toList();
    }
  }

  static final class OfSheets extends InMemoryKept<Sheet> implements Sheets {
    OfSheets(Unit unit) {
      super(unit, Sheet.class);
    }

    @Override
    public List<Stored<Sheet>> ofCall(UUID call) {
      List<UUID> bids =
          new OfBids(unit()).of(call).stream().map(b -> b.value().identity().id()).toList();
      return all().filter(s -> bids.contains(s.value().bid())).toList();
    }
  }

  static final class OfConflicts extends InMemoryKept<Conflict> implements Conflicts {
    OfConflicts(Unit unit) {
      super(unit, Conflict.class);
    }

    @Override
    public List<Conflict> of(List<UUID> people) {
      return all().map(Stored::value).filter(c -> people.contains(c.person())).toList();
    }
  }

  static final class OfProjects extends InMemoryKept<Project> implements Projects {
    OfProjects(Unit unit) {
      super(unit, Project.class);
    }
  }
}
