package org.tuttihub.tui.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.OpenedImport;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** {@code import WHAT FILE}: compared, told, kept; what was refused goes to a file of its own. */
final class ImportCommand {
  private static final Set<String> OPTIONS =
      Stream.concat(Stream.of("dry-run", "refused", "yes", "key"), Stream.of(Format.OPTIONS))
          .collect(Collectors.toUnmodifiableSet());

  /** What is called a file that comes in through the pipe. */
  private static final String PIPED = "input.csv";

  private final Terms terms;
  private final Paper paper;

  ImportCommand(Terms terms) {
    this.terms = terms;
    this.paper = new Paper(terms);
  }

  Exit run(FileIn<?> in, Given given) {
    String usage = "import " + in.noun().plural() + " FILE";
    String name = given.word(0, "which file", usage);
    given.atMost(1, usage);
    Map<String, Object> options = new Requests(terms).of(in.options(), given, OPTIONS, usage);
    if (name.equals(Piped.NAME)) {
      return Piped.kept(
          terms.in(),
          spool -> opened(in, given, options, new ImportFile(spool, PIPED, given.has("dry-run"))));
    }
    Path file = Usage.file(terms, name);
    return Files.isRegularFile(file)
        ? opened(in, given, options, new ImportFile(file, fileName(file), given.has("dry-run")))
        : Exit.refused(terms, missing(name, file));
  }

  private static Refusal missing(String name, Path file) {
    return Refusal.shape(
        "files.missing",
        Files.isDirectory(file) ? name + " is a folder." : "There is no file " + name + ".",
        "Look at its name and where it lies, and ask again.",
        List.of());
  }

  private Exit opened(FileIn<?> in, Given given, Map<String, Object> options, ImportFile file) {
    return switch (in.open(terms.beginning().by(terms.actor(), terms.door()), file, options)) {
      case Outcome.Refused<OpenedImport>(var refusal) -> Exit.refused(terms, refusal);
      case Outcome.Done<OpenedImport>(OpenedImport opened) ->
          switch (opened.run(new Telling(paper, "rows"))) {
            case Outcome.Refused<Receipt>(var refusal) -> Exit.refused(terms, refusal);
            case Outcome.Done<Receipt>(Receipt receipt) -> told(receipt, opened, given, file);
          };
    };
  }

  private Exit told(Receipt receipt, OpenedImport opened, Given given, ImportFile file) {
    if (Format.of(given) == Format.JSON) {
      try (JsonOut json = new JsonOut(terms.out())) {
        json.receipt(receipt);
      }
    } else {
      paper.out(DeedCommand.lines(receipt, terms.width()));
    }
    if (receipt.facts().getOrDefault("refused", "0").equals("0")) {
      return Exit.DONE;
    }
    keepRefused(opened.ref(), given, file);
    return Exit.PARTLY;
  }

  /** The refused rows, in a file that can be corrected and imported again. */
  private void keepRefused(String ref, Given given, ImportFile file) {
    Optional<Path> to =
        given.one("refused").map(name -> Usage.file(terms, name)).or(() -> beside(file));
    if (to.isEmpty()) {
      paper.remark("See which rows were refused, and why: imports show " + ref);
      paper.remark("Take them, correct them and import them: imports refused " + ref);
      return;
    }
    terms
        .catalogue()
        .find("imports refused")
        .filter(FileOut.class::isInstance)
        .map(operation -> (FileOut<?>) operation)
        .ifPresentOrElse(
            out -> writeRefused(out, ref, to.get()),
            () -> paper.remark("See which rows were refused, and why: imports show " + ref));
  }

  private void writeRefused(FileOut<?> out, String ref, Path to) {
    switch (out.perform(terms.actor(), Map.of("id", ref))) {
      case Outcome.Refused<FileOut.Writing>(var refusal) -> Exit.refused(terms, refusal);
      case Outcome.Done<FileOut.Writing>(FileOut.Writing writing) -> {
        new FileWriting(terms.tables()).into(to, writing::to);
        paper.remark("The refused rows are in " + to + ": correct them and import that file.");
      }
    }
  }

  /** Beside the file; in the folder, where it came through the input. */
  private Optional<Path> beside(ImportFile file) {
    String name = file.name().replaceFirst("\\.[A-Za-z]{2,4}$", "") + "-refused.csv";
    return file.name().equals(PIPED)
        ? terms.folder().file(name)
        : Optional.of(file.path().toAbsolutePath().resolveSibling(name));
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }
}
