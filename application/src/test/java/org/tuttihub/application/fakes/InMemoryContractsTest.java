package org.tuttihub.application.fakes;

import java.util.List;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.contracts.EveryContract;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.messages.Outbox;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.values.Key;

/** The hub in memory keeps every contract. */
class InMemoryContractsTest extends EveryContract {
  private final InMemoryHub hub = new InMemoryHub();
  private final InMemoryDesk desk = new InMemoryDesk(hub);

  @Override
  protected UnitOfWork<AllRecords> hub() {
    return hub;
  }

  @Override
  protected Changes changes() {
    return hub.changes();
  }

  @Override
  protected ImportDesk desk() {
    return desk;
  }

  @Override
  protected Outbox outbox() {
    return new InMemoryOutbox(hub);
  }

  @Override
  protected List<Verdict> refusedOf(Key job) {
    return hub.look(records -> records.imports().find(job)).stream()
        .flatMap(stored -> hub.verdicts(stored.value().identity().id()).stream())
        .filter(verdict -> verdict.finding() == Verdict.Finding.REFUSED)
        .toList();
  }
}
