package org.tuttihub.tui.store;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.OpenedImport;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.tui.store.Requests.ExportOptions;
import org.tuttihub.tui.store.Requests.ImportOptions;
import org.tuttihub.tui.store.Requests.Which;

/** Files that come into the store and go out of it. */
final class StoreFiles {
  private final Store store;

  StoreFiles(Store store) {
    this.store = store;
  }

  FileIn<ImportOptions> in() {
    return new FileIn<>(
        Store.INSTRUMENTS,
        "Takes in a file of instruments.",
        Shape.of(ImportOptions.class),
        List.of(Note.of("edition", "Edition", "The day of the file.")),
        (acting, file, options) ->
            Outcome.done(
                new OpenedImport() {
                  @Override
                  public String ref() {
                    return "IMP-1";
                  }

                  @Override
                  public Outcome<Receipt> run(Progress progress) {
                    progress.at(3, "comparing");
                    Subject subject = new Subject("imports", new UUID(3, 1), "IMP-1");
                    String said =
                        file.dryRun() ? "Would add 2 of 3 rows." : "2 of 3 rows were added.";
                    return Outcome.done(
                        Receipt.of(acting, subject, 1, said + edition(options))
                            .fact("read", 3)
                            .fact("refused", file.name().contains("good") ? 0 : 1));
                  }
                }));
  }

  private static String edition(ImportOptions options) {
    return options.edition().map(day -> " Edition " + day + ".").orElse("");
  }

  FileOut<ExportOptions> out() {
    return new FileOut<>(
        Store.INSTRUMENTS,
        "export",
        "Every instrument, as the insurer wants it.",
        Permission.READ,
        Shape.of(ExportOptions.class),
        List.of(),
        (_, options) ->
            Outcome.done(
                table -> {
                  table.row(List.of("Instrument", "Family"));
                  store.rows().stream()
                      .filter(
                          r -> options.family().isEmpty() || options.family().get() == r.family())
                      .forEach(r -> table.row(List.of(r.name(), r.family().toString())));
                }));
  }

  FileOut<Which> refused() {
    return new FileOut<>(
        Store.IMPORTS,
        "refused",
        "The rows that an import refused.",
        Permission.IMPORT,
        Shape.of(Which.class),
        List.of(),
        (_, options) ->
            Outcome.done(
                table -> {
                  table.row(List.of("Name", "Why"));
                  table.row(List.of("Kazoo", "no family, in " + options.id()));
                }));
  }
}
