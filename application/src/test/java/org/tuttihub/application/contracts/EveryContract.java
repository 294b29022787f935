package org.tuttihub.application.contracts;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.messages.Outbox;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.values.Key;

/**
 * All contracts together, for whatever keeps a hub: a new one is written down here only. Run alone
 * they are named by both: {@code -Dtest=PgContractsTest,EveryContract*}.
 */
public abstract class EveryContract {
  protected abstract UnitOfWork<AllRecords> hub();

  protected abstract ImportDesk desk();

  protected abstract Outbox outbox();

  protected abstract Changes changes();

  /** The rows of an import that were refused. */
  protected abstract List<Verdict> refusedOf(Key job);

  /** The tables, with their pasts, in which a word stands; none where there are no tables. */
  protected List<String> tablesWith(String word) {
    return List.of();
  }

  @Nested
  class AsUnitOfWork extends UnitOfWorkContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class WhenAskedAgain extends RepeatContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class InRaces extends RaceContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class AsRecords extends KeptContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class AsPast extends PastContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class AsOtherIds extends OtherIdsContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class WhenPut extends PutContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }

    @Override
    protected ImportDesk desk() {
      return EveryContract.this.desk();
    }
  }

  @Nested
  class AsFunds extends FundContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class AsProgramme extends ProgrammeContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class AsPartners extends PartnerContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class AsPost extends PostContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }

    @Override
    protected Outbox outbox() {
      return EveryContract.this.outbox();
    }
  }

  @Nested
  class WhenTold extends ChangesContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }

    @Override
    protected Changes changes() {
      return EveryContract.this.changes();
    }
  }

  @Nested
  class AsViews extends ViewContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class WhenCommissioning extends CommissioningContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class WhenLending extends InstrumentContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class WhenCaring extends StockContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class AsWorkforce extends WorkforceContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class AsRound extends RoundContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }

    @Override
    protected ImportDesk desk() {
      return EveryContract.this.desk();
    }
  }

  @Nested
  class AsRooms extends RoomsContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class WhenCharging extends ChargingContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }

  @Nested
  class WhenRegistersComeIn extends RegisterContract {
    @Override
    protected EveryContract every() {
      return EveryContract.this;
    }
  }

  @Nested
  class WhenLoansComeIn extends LoanListContract {
    @Override
    protected EveryContract every() {
      return EveryContract.this;
    }
  }

  @Nested
  class WhenListsOfStaffComeIn extends StaffListContract {
    @Override
    protected EveryContract every() {
      return EveryContract.this;
    }
  }

  @Nested
  class WhenListsOfTrainingComeIn extends ClearanceListContract {
    @Override
    protected EveryContract every() {
      return EveryContract.this;
    }
  }

  @Nested
  class WhenStaffAreErased extends StaffErasureContract {
    @Override
    protected EveryContract every() {
      return EveryContract.this;
    }
  }

  @Nested
  class WhenImporting extends ImportContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }

    @Override
    protected ImportDesk desk() {
      return EveryContract.this.desk();
    }

    @Override
    protected List<Verdict> refusedOf(Key job) {
      return EveryContract.this.refusedOf(job);
    }
  }

  @Nested
  class AsStaffingPlan extends StaffingContract {
    @Override
    protected UnitOfWork<AllRecords> hub() {
      return EveryContract.this.hub();
    }
  }
}
