package org.tuttihub.application.instruments;

import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;

/**
 * What can be asked about the care of the stock: repairs, maintenance, counting, capital, forecast.
 */
final class StockCatalogue {
  private StockCatalogue() {}

  static Stream<Operation> of(
      UnitOfWork<? extends InstrumentRecords> work, StockReads reads, Ids ids) {
    return Stream.of(
            CareViews.all(reads),
            new CareDeeds(work, ids).all(),
            CountViews.all(reads),
            new CountDeeds(work, ids).all(),
            CapitalViews.all(reads),
            new CapitalDeeds(work, ids).all(),
            ForecastViews.all(reads))
        .flatMap(part -> part);
  }
}
