package org.tuttihub.application.fakes;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.contracts.FundContract;
import org.tuttihub.application.contracts.ImportContract;
import org.tuttihub.application.contracts.KeptContract;
import org.tuttihub.application.contracts.OtherIdsContract;
import org.tuttihub.application.contracts.PastContract;
import org.tuttihub.application.contracts.ProgrammeContract;
import org.tuttihub.application.contracts.RaceContract;
import org.tuttihub.application.contracts.RepeatContract;
import org.tuttihub.application.contracts.RoomsContract;
import org.tuttihub.application.contracts.UnitOfWorkContract;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.values.Key;

/** The hub in memory keeps every contract. */
class InMemoryContractsTest {

  @Nested
  class AsUnitOfWork extends UnitOfWorkContract {
    private final InMemoryHub hub = new InMemoryHub();

    @Override
    protected UnitOfWork<AllRecords> hub() {
      return hub;
    }
  }

  @Nested
  class WhenAskedAgain extends RepeatContract {
    private final InMemoryHub hub = new InMemoryHub();

    @Override
    protected UnitOfWork<AllRecords> hub() {
      return hub;
    }
  }

  @Nested
  class InRaces extends RaceContract {
    private final InMemoryHub hub = new InMemoryHub();

    @Override
    protected UnitOfWork<AllRecords> hub() {
      return hub;
    }
  }

  @Nested
  class AsRecords extends KeptContract {
    private final InMemoryHub hub = new InMemoryHub();

    @Override
    protected UnitOfWork<AllRecords> hub() {
      return hub;
    }
  }

  @Nested
  class AsPast extends PastContract {
    private final InMemoryHub hub = new InMemoryHub();

    @Override
    protected UnitOfWork<AllRecords> hub() {
      return hub;
    }
  }

  @Nested
  class AsOtherIds extends OtherIdsContract {
    private final InMemoryHub hub = new InMemoryHub();

    @Override
    protected UnitOfWork<AllRecords> hub() {
      return hub;
    }
  }

  @Nested
  class AsRooms extends RoomsContract {
    private final InMemoryHub hub = new InMemoryHub();

    @Override
    protected UnitOfWork<AllRecords> hub() {
      return hub;
    }
  }

  @Nested
  class AsFunds extends FundContract {
    private final InMemoryHub hub = new InMemoryHub();

    @Override
    protected UnitOfWork<AllRecords> hub() {
      return hub;
    }
  }

  @Nested
  class AsProgramme extends ProgrammeContract {
    private final InMemoryHub hub = new InMemoryHub();

    @Override
    protected UnitOfWork<AllRecords> hub() {
      return hub;
    }
  }

  @Nested
  class WhenImporting extends ImportContract {
    private final InMemoryHub hub = new InMemoryHub();
    private final InMemoryDesk desk = new InMemoryDesk(hub);

    @Override
    protected UnitOfWork<AllRecords> hub() {
      return hub;
    }

    @Override
    protected ImportDesk desk() {
      return desk;
    }

    @Override
    protected List<Verdict> refusedOf(Key job) {
      return hub.look(records -> records.imports().find(job)).stream()
          .flatMap(stored -> hub.verdicts(stored.value().identity().id()).stream())
          .filter(verdict -> verdict.finding() == Verdict.Finding.REFUSED)
          .toList();
    }
  }
}
