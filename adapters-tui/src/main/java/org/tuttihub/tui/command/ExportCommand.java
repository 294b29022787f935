package org.tuttihub.tui.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.domain.outcome.Outcome;

/** {@code export WHAT}: a table as a file, or as CSV on the output. */
final class ExportCommand {
  private final Terms terms;
  private final Paper paper;

  ExportCommand(Terms terms) {
    this.terms = terms;
    this.paper = new Paper(terms);
  }

  /** The table that a collection has for going out, else its list. */
  Exit run(String plural, Given given) {
    Optional<Operation> own = terms.catalogue().find(plural + " export");
    if (own.isPresent() && own.get() instanceof FileOut<?> out) {
      return out(out, given);
    }
    if (own.isPresent() && own.get() instanceof DocumentOut<?> document) {
      return new DocumentCommand(terms).out(document, given);
    }
    return terms
        .catalogue()
        .list(plural)
        .map(list -> list(list, given))
        .orElseThrow(
            () ->
                new Usage(plural + " has neither an export nor a list. See: " + plural + " help"));
  }

  Exit out(FileOut<?> out, Given given) {
    String usage = out.name() + (out.isOnRecord() ? " ID" : "") + " [--to FILE]";
    given.atMost(out.isOnRecord() ? 1 : 0, usage);
    Map<String, Object> options = new LinkedHashMap<>();
    if (out.isOnRecord()) {
      options.put("id", given.word(0, "which " + out.noun().singular(), usage));
    }
    options.putAll(new Requests(terms).of(out.options(), given, Set.of("to", "csv"), usage));
    return switch (out.perform(terms.actor(), options)) {
      case Outcome.Refused<FileOut.Writing>(var refusal) -> Exit.refused(terms, refusal);
      case Outcome.Done<FileOut.Writing>(FileOut.Writing writing) -> {
        write(given, writing::to);
        yield Exit.DONE;
      }
    };
  }

  private Exit list(ListOf<?> list, Given given) {
    String usage = "export " + list.noun().plural() + " [--to FILE]";
    given.atMost(0, usage);
    given.only(
        usage,
        Stream.concat(Stream.of("to", "csv"), Stream.of(Asked.OPTIONS)).toArray(String[]::new));
    return switch (Asked.of(
        given, terms.catalogue(), list, terms.actor(), new Window.First(Window.MOST))) {
      case Outcome.Refused<ListQuery>(var refusal) -> Exit.refused(terms, refusal);
      case Outcome.Done<ListQuery>(ListQuery query) -> {
        write(given, table -> rows(list, query, table));
        yield Exit.DONE;
      }
    };
  }

  private void rows(ListOf<?> list, ListQuery query, TableWriter table) {
    // Whoever opened the table closes it.
    RowsOut out = RowsOut.file(list, table);
    list.each(terms.actor(), query, out::row);
  }

  private void write(Given given, Consumer<TableWriter> rows) {
    Optional<Path> to = given.one("to").map(name -> Usage.file(terms, name));
    if (to.isPresent()) {
      new FileWriting(terms.tables()).into(to.get(), rows);
      paper.remark("Written to " + to.get());
      return;
    }
    try (TableWriter table = new CsvOut(terms)) {
      rows.accept(table);
    }
  }
}
