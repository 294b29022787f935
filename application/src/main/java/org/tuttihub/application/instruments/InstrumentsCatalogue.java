package org.tuttihub.application.instruments;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.imports.Mapping;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.papers.Papers;
import org.tuttihub.application.records.UnitOfWork;

/**
 * What can be asked of the room {@code instruments}. Lists and cards are in {@link
 * InstrumentViews}, what is done with items in {@link ItemDeeds}, the loan desk in {@link
 * LoanDeeds}.
 */
public final class InstrumentsCatalogue {
  private InstrumentsCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends InstrumentRecords> work,
      InstrumentReads reads,
      Ids ids,
      RunImport<? extends InstrumentRecords> imports,
      Papers papers,
      LoanRules rules) {
    return Stream.of(
            InstrumentViews.all(reads),
            new ItemDeeds(work, ids).all(),
            Stream.<Operation>of(
                register(ids, imports),
                list(ids, imports, rules),
                new LabelItems(work, papers).operation()),
            new LoanDeeds(work, ids, rules).all(),
            StockCatalogue.of(work, reads.stock(), ids))
        .flatMap(part -> part)
        .toList();
  }

  private static FileIn<ImportLoans.Beside> list(
      Ids ids, RunImport<? extends InstrumentRecords> imports, LoanRules rules) {
    return new FileIn<>(
        Loans.NOUN,
        "Take in a list of what goes out to whom, and of what is back",
        Shape.of(ImportLoans.Beside.class),
        List.of(Mapping.NOTE),
        (acting, file, beside) ->
            ImportLoans.mapping(beside)
                .then(
                    mapping ->
                        imports.open(
                            acting, file, new ImportLoans(ids, mapping, rules, acting.today()))));
  }

  private static FileIn<ImportItems.Beside> register(
      Ids ids, RunImport<? extends InstrumentRecords> imports) {
    return new FileIn<>(
        Items.NOUN,
        "Take in a register that is kept elsewhere, whatever its columns are called",
        Shape.of(ImportItems.Beside.class),
        List.of(
            Mapping.NOTE,
            Note.of("place", "Place", "The store of rows that name none"),
            Note.of(
                "same_serials",
                "Same serials",
                "Whether serial numbers that other items have may come in again")),
        (acting, file, beside) ->
            ImportItems.mapping(beside)
                .then(
                    mapping ->
                        imports.open(
                            acting, file, new ImportItems(ids, mapping, beside, acting.today()))));
  }
}
