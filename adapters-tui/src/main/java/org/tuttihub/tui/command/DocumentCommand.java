package org.tuttihub.tui.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/**
 * {@code attachments add --file F} and {@code attachments get ID --to F}: documents as they are.
 */
final class DocumentCommand {
  private static final Set<String> IN =
      Stream.concat(Stream.of("file", "name", "yes"), Stream.of(Format.OPTIONS))
          .collect(Collectors.toUnmodifiableSet());

  private final Terms terms;
  private final Paper paper;

  DocumentCommand(Terms terms) {
    this.terms = terms;
    this.paper = new Paper(terms);
  }

  Exit in(DocumentIn<?> in, Given given) {
    String usage = in.name() + (in.isOnRecord() ? " ID" : "") + " --file FILE";
    Map<String, Object> options = id(in, in.isOnRecord(), given, usage);
    options.putAll(new Requests(terms).of(in.options(), given, IN, usage));
    String name = given.one("file").orElseThrow(() -> new Usage("Say which file: " + usage));
    if (name.equals(Piped.NAME)) {
      String called =
          given
              .one("name")
              .orElseThrow(
                  () -> new Usage("Say what the file is called: " + in.name() + " --name NAME"));
      return Piped.kept(
          terms.in(), spool -> taken(in, given, options, new DocumentIn.Incoming(spool, called)));
    }
    Path file = Usage.file(terms, name);
    return Files.isRegularFile(file)
        ? taken(
            in, given, options, new DocumentIn.Incoming(file, String.valueOf(file.getFileName())))
        : Exit.refused(terms, missing(name, file));
  }

  private Exit taken(
      DocumentIn<?> in, Given given, Map<String, Object> options, DocumentIn.Incoming coming) {
    return switch (in.perform(terms.beginning().by(terms.actor(), terms.door()), coming, options)) {
      case Outcome.Refused<Receipt>(var refusal) -> Exit.refused(terms, refusal);
      case Outcome.Done<Receipt>(Receipt receipt) -> {
        new DeedCommand(terms).tell(receipt, Format.of(given));
        yield Exit.DONE;
      }
    };
  }

  Exit out(DocumentOut<?> out, Given given) {
    String usage = out.name() + (out.isOnRecord() ? " ID" : "") + " --to FILE";
    Map<String, Object> options = id(out, out.isOnRecord(), given, usage);
    options.putAll(new Requests(terms).of(out.options(), given, Set.of("to"), usage));
    if (out.isPaper()) {
      byEnding(options, given.one("to").orElse(Piped.NAME));
    }
    return switch (out.perform(terms.actor(), options)) {
      case Outcome.Refused<DocumentOut.Document>(var refusal) -> Exit.refused(terms, refusal);
      case Outcome.Done<DocumentOut.Document>(var document) -> {
        String to = given.one("to").orElse(Piped.NAME);
        if (!out.isOnRecord()) {
          asItIs(document, to);
        }
        write(document, to);
        yield Exit.DONE;
      }
    };
  }

  /** What is made as a PDF is not called anything else. */
  private static void asItIs(DocumentOut.Document document, String to) {
    boolean pdf = document.mediaType().equals(PaperFormat.PDF.mediaType());
    if (pdf
        && !to.equals(Piped.NAME)
        && !PaperFormat.PDF.equals(PaperFormat.ofName(to).orElse(null))) {
      throw new Usage("It is a PDF: let the file's name end in .pdf.");
    }
  }

  /** A paper's format is said by the ending of the file, unless it is given. */
  private static void byEnding(Map<String, Object> options, String to) {
    Optional<PaperFormat> format = PaperFormat.ofName(to);
    if (options.containsKey(PaperFormat.FIELD)) {
      return;
    }
    if (format.isEmpty() && !to.equals(Piped.NAME)) {
      throw new Usage("The file's name must end in .pdf or .docx; that says the format.");
    }
    format.ifPresent(f -> options.put(PaperFormat.FIELD, Kind.choiceName(f)));
  }

  private static Map<String, Object> id(
      Operation operation, boolean onRecord, Given given, String usage) {
    given.atMost(onRecord ? 1 : 0, usage);
    Map<String, Object> options = new LinkedHashMap<>();
    if (onRecord) {
      options.put("id", given.word(0, "which " + operation.noun().singular(), usage));
    }
    return options;
  }

  private static Refusal missing(String name, Path file) {
    return Refusal.shape(
        "files.missing",
        Files.isDirectory(file) ? name + " is a folder." : "There is no file " + name + ".",
        "Look at its name and where it lies, and ask again.",
        List.of());
  }

  /** Into a file that is there whole or not at all; a hyphen is the output. */
  private void write(DocumentOut.Document document, String name) {
    if (name.equals(Piped.NAME)) {
      try {
        document.writing().to(terms.out());
        return;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    Path to = Usage.file(terms, name);
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        document.writing().to(out);
      }
      Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
      paper.remark("Written to " + to);
    } catch (IOException | UncheckedIOException _) {
      throw new Usage(to + " cannot be written: is there such a folder, and room on the disk?");
    } finally {
      forget(part);
    }
  }

  private static void forget(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      // It is in nobody's way.
    }
  }
}
