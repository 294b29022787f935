package org.tuttihub.application.contracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.fakes.CountingSecrets;
import org.tuttihub.application.fakes.LambdaPolicies;
import org.tuttihub.application.fakes.NoReads;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.imports.ImportJob;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Lists that are kept elsewhere come in, by the deeds of the whole catalogue. */
abstract class ListContract extends HubContract {
  protected final RowsAsFiles files = new RowsAsFiles();

  /** What keeps the hub. */
  protected abstract EveryContract every();

  @Override
  protected UnitOfWork<AllRecords> hub() {
    return every().hub();
  }

  /** The import that the lists are for, such as {@code loans import}. */
  protected abstract String takesIn();

  @SafeVarargs
  final Outcome<Receipt> bring(List<String>... rows) {
    return bring(Map.of(), rows);
  }

  @SafeVarargs
  final Outcome<Receipt> bring(Map<String, String> beside, List<String>... rows) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> row : rows) {
      all.add(row);
    }
    return bring(beside, all);
  }

  Outcome<Receipt> bring(Map<String, String> beside, List<List<String>> rows) {
    return run(files.file("list.csv", rows), beside);
  }

  Outcome<Receipt> run(ImportFile file, Map<String, String> beside) {
    FileIn<?> in = (FileIn<?>) catalogue().find(takesIn()).orElseThrow();
    return in.open(acts.anna(), file, beside).then(opened -> opened.run(Progress.SILENT));
  }

  Outcome<Receipt> perform(String deed, Map<String, ?> given) {
    return ((Deed<?>) catalogue().find(deed).orElseThrow())
        .perform(acts.anna(), new HashMap<>(given), Manner.TYPED_BY_HAND);
  }

  private Catalogue catalogue() {
    return new TuttiCatalogue(
            hub(),
            new NoReads(),
            every().desk(),
            files,
            ids,
            new CountingSecrets(),
            new LambdaPolicies(),
            () -> Acts.TODAY,
            Acts.LONDON)
        .catalogue();
  }

  ImportJob job(Receipt receipt) {
    return seen(r -> r.imports().find(new Key.ById(receipt.subject().id()))).orElseThrow().value();
  }

  ImportJob.Counts counts(Receipt receipt) {
    return job(receipt).counts();
  }

  List<Verdict> refusedIn(Receipt receipt) {
    return every().refusedOf(Key.of(receipt.subject().ref()));
  }
}
