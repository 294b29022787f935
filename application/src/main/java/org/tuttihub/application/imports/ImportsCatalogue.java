package org.tuttihub.application.imports;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** What can be asked of imports, whatever was imported. */
public final class ImportsCatalogue {
  private static final Noun VERDICTS = new Noun("imports", "import-rows", "row of an import", "");

  /** Which import. */
  public record Which(Key id) {}

  private ImportsCatalogue() {}

  public static List<Operation> of(UnitOfWork<? extends ImportRecords> work, ImportReads reads) {
    return List.of(
        ListOf.of(
                ImportJobs.NOUN,
                "Every import: what came, what was found, what became of it",
                ImportRow.class,
                reads.imports(),
                Column.of("ref", "Ref", 7),
                Column.of("what", "What", 8),
                Column.of("state", "State", 11),
                Column.of("read", "Rows", 7),
                Column.of("fresh", "New", 7),
                Column.of("changed", "Changed", 7),
                Column.of("refused", "Refused", 7),
                Column.of("rows_kept", "Kept", 6).fromWidth(130),
                Column.of("passed_over", "Passed", 6).fromWidth(130),
                Column.of("file_name", "File", 18),
                Column.of("started", "Started", 20).fromWidth(110))
            .needing(Permission.IMPORT)
            .sortedBy("-started"),
        CardOf.of(ImportJobs.NOUN, "An import in full", ImportRow.class, reads::importOf)
            .needing(Permission.IMPORT),
        Deed.of(
                ImportJobs.NOUN,
                "undo",
                "Take an import back as a whole",
                Permission.IMPORT,
                UndoImport.Request.class,
                new UndoImport(work)::perform)
            .offeredWhen(
                ImportRow.class,
                row -> Offered.unless(!row.state().equals("kept"), "only when its rows were kept"))
            .never("import the file again"),
        Deed.of(
                ImportJobs.NOUN,
                "forget",
                "Forget what stood in the rows that imports refused",
                Permission.IMPORT,
                ForgetRefused.Some.class,
                new ForgetRefused(work)::perform,
                Note.of("imports", "Imports", "Which ones, such as IMP-3" + Several.UP_TO)
                    .naming(ImportJobs.NOUN))
            .never("the rows are gone; how many there were stays"),
        new FileOut<>(
            ImportJobs.NOUN,
            "refused",
            "The refused rows of an import, to be corrected and imported again",
            Permission.IMPORT,
            Shape.of(Which.class),
            List.of(),
            (_, which) -> refused(reads, which.id())),
        ListOf.of(
                VERDICTS,
                "What was found in each row of each import",
                VerdictRow.class,
                reads.verdicts(),
                Column.of("import_ref", "Import", 7),
                Column.of("row", "Row", 7),
                Column.of("finding", "Finding", 8),
                Column.of("key", "Key", 12),
                Column.of("column", "Column", 16),
                Column.of("reason", "Reason", 24),
                Column.of("fields", "Fields", 40).fromWidth(130))
            .needing(Permission.IMPORT),
        ListOf.of(
                ColumnMappings.NOUN,
                "What was said of the headings of files, for the next of the kind",
                MappingRow.class,
                reads.mappings(),
                Column.of("ref", "Ref", 7),
                Column.of("what", "What", 10),
                Column.of("heading", "Heading", 24),
                Column.of("field", "Field", 18))
            .needing(Permission.IMPORT)
            .sortedBy("what", "heading"),
        CardOf.of(ColumnMappings.NOUN, "A heading that is known", MappingRow.class, reads::mapping)
            .needing(Permission.IMPORT),
        Deed.of(
                ColumnMappings.NOUN,
                "forget",
                "Forget what was said of a heading",
                Permission.IMPORT,
                ForgetMapping.Request.class,
                new ForgetMapping(work)::perform)
            .never("say it again beside the next file: map"));
  }

  private static Outcome<FileOut.Writing> refused(ImportReads reads, Key key) {
    return reads
        .header(key)
        .map(header -> Outcome.done(writing(reads, key, header)))
        .orElseGet(() -> Outcome.refused(Refusal.unknown("imports", "import", key.toString())));
  }

  private static FileOut.Writing writing(ImportReads reads, Key key, List<String> header) {
    return table -> {
      List<String> first = new ArrayList<>(header);
      first.add("Refused because");
      table.row(first);
      reads.refused(
          key,
          verdict -> {
            List<String> cells = new ArrayList<>(verdict.cells());
            while (cells.size() < header.size()) {
              cells.add("");
            }
            cells = new ArrayList<>(cells.subList(0, header.size()));
            cells.add(
                (verdict.column().isEmpty() ? "" : verdict.column() + ": ") + verdict.reason());
            table.row(cells);
          });
    };
  }
}
