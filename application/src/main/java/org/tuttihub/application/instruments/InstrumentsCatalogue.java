package org.tuttihub.application.instruments;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;

/**
 * What can be asked of the room {@code instruments}. Lists and cards are in {@link
 * InstrumentViews}, what is done with items in {@link ItemDeeds}, the loan desk in {@link
 * LoanDeeds}.
 */
public final class InstrumentsCatalogue {
  private InstrumentsCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends InstrumentRecords> work, InstrumentReads reads, Ids ids) {
    return Stream.of(
            InstrumentViews.all(reads),
            new ItemDeeds(work, ids).all(),
            new LoanDeeds(work, ids).all())
        .flatMap(part -> part)
        .toList();
  }
}
