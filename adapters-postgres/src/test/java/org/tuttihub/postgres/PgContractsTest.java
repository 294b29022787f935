package org.tuttihub.postgres;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

/** The hub in PostgreSQL keeps every contract. */
class PgContractsTest {
  private static TestDatabase database;
  private static PgHub pg;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    pg = database.open();
  }

  @AfterAll
  static void close() {
    pg.close();
    database.close();
  }

  @BeforeEach
  void clean() {
    database.clean();
  }

  @Nested
  class AsUnitOfWork extends UnitOfWorkContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return pg.work();
    }
  }

  @Nested
  class WhenAskedAgain extends RepeatContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return pg.work();
    }
  }

  @Nested
  class InRaces extends RaceContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return pg.work();
    }
  }

  @Nested
  class AsRecords extends KeptContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return pg.work();
    }
  }

  @Nested
  class AsPast extends PastContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return pg.work();
    }
  }

  @Nested
  class AsOtherIds extends OtherIdsContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return pg.work();
    }
  }

  @Nested
  class AsRooms extends RoomsContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return pg.work();
    }
  }

  @Nested
  class AsFunds extends FundContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return pg.work();
    }
  }

  @Nested
  class AsProgramme extends ProgrammeContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return pg.work();
    }
  }

  @Nested
  class WhenImporting extends ImportContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return pg.work();
    }

    @Override
    protected ImportDesk desk() {
      return pg.importDesk();
    }

    @Override
    protected List<Verdict> refusedOf(Key job) {
      List<Verdict> refused = new ArrayList<>();
      pg.reads().imports().refused(job, refused::add);
      return refused;
    }
  }
}
