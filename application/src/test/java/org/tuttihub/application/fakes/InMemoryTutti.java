package org.tuttihub.application.fakes;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.Outward;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.outside.ChaseSurveys;
import org.tuttihub.application.outside.Outside;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.domain.outcome.Outcome;

/** The whole application in memory: its catalogue is asked as a door would ask it. */
public final class InMemoryTutti {
  public final CountingIds ids = new CountingIds();
  public final Acts acts = new Acts(ids);
  public final InMemoryHub hub = new InMemoryHub();
  public final InMemoryDesk desk = new InMemoryDesk(hub);
  public final RowsAsFiles files = new RowsAsFiles();
  public final CountingSecrets secrets = new CountingSecrets();
  public final LambdaPolicies policies = new LambdaPolicies();
  public final InMemoryOutbox outbox = new InMemoryOutbox(hub);
  public final Catalogue catalogue;

  /** What people outside reach, as the clock of the tests has it. */
  public final Outside<AllRecords> outside;

  /** Chases surveys, as the program does by itself. */
  public final ChaseSurveys<AllRecords> chase;

  public InMemoryTutti() {
    this(Outward.NOTHING);
  }

  public InMemoryTutti(Outward outward) {
    TuttiCatalogue whole =
        new TuttiCatalogue(
            hub,
            new NoReads(),
            desk,
            files,
            ids,
            secrets,
            policies,
            () -> Acts.TODAY,
            Acts.LONDON,
            outward);
    catalogue = whole.catalogue();
    chase = whole.chaseSurveys();
    outside = whole.outside(new Acting.Beginning(Acts.CLOCK, ids));
  }

  /** Anna does a deed, giving its fields as a person types them. */
  public Outcome<Receipt> ask(String operation, Map<String, ?> given) {
    return ask(acts.anna(), operation, given);
  }

  public Outcome<Receipt> ask(Acting acting, String operation, Map<String, ?> given) {
    return deed(operation).perform(acting, given, Manner.TYPED_BY_HAND);
  }

  /** Anna does a deed, giving its fields as a program does. */
  public Outcome<Receipt> send(String operation, Map<String, ?> given) {
    return deed(operation).perform(acts.anna(), given, Manner.TYPED);
  }

  /** Anna imports a file. */
  public Outcome<Receipt> bring(String operation, ImportFile file, Map<String, ?> given) {
    FileIn<?> in = (FileIn<?>) catalogue.find(operation).orElseThrow();
    return in.open(acts.anna(), file, given).then(opened -> opened.run(Progress.SILENT));
  }

  /** Anna asks a question, giving its fields as a person types them. */
  public <A> Outcome<A> answer(Class<A> answer, String operation, Map<String, ?> given) {
    Ask<?, ?> ask = (Ask<?, ?>) catalogue.find(operation).orElseThrow();
    return ask.answer(acts.anna(), given, Manner.TYPED_BY_HAND, Progress.SILENT).map(answer::cast);
  }

  /** What a table that goes out says, row by row. */
  public Outcome<List<List<String>>> export(String operation, Map<String, ?> given) {
    FileOut<?> out = (FileOut<?>) catalogue.find(operation).orElseThrow();
    return out.perform(acts.anna().actor(), given)
        .map(
            writing -> {
              try (TableWriter table =
                  files.write(OutputStream.nullOutputStream(), TableFormat.CSV)) {
                writing.to(table);
              }
              return files.written();
            });
  }

  /** Anna brings a document. */
  public Outcome<Receipt> bring(String operation, Path file, String name, Map<String, ?> given) {
    DocumentIn<?> in = (DocumentIn<?>) catalogue.find(operation).orElseThrow();
    return in.perform(acts.anna(), new DocumentIn.Incoming(file, name), given);
  }

  /** Anna gets a document. */
  public Outcome<DocumentOut.Document> fetch(String operation, Map<String, ?> given) {
    DocumentOut<?> out = (DocumentOut<?>) catalogue.find(operation).orElseThrow();
    return out.perform(acts.anna().actor(), given);
  }

  private Deed<?> deed(String operation) {
    return (Deed<?>) catalogue.find(operation).orElseThrow();
  }
}
