package org.tuttihub.tui.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.application.tables.UnreadableFile;
import org.tuttihub.application.tables.UnwritableTable;
import org.tuttihub.tui.Broken;

/** Runs one-line commands; every operation of the catalogue is one. */
public final class Commands {
  private Commands() {}

  /**
   * Runs a command and says how it ended.
   *
   * @return 0 done, 1 refused, 2 not understood, 3 partly, 4 the database does not answer, 70
   *     broken
   */
  public static int run(List<String> args, Terms terms) {
    Exit exit = safely(args, terms);
    terms.out().flush();
    terms.err().flush();
    return exit.code();
  }

  private static Exit safely(List<String> args, Terms terms) {
    Paper paper = new Paper(terms);
    try {
      return dispatch(Given.of(args), terms);
    } catch (Usage usage) {
      paper.remark(usage.sentence());
      return Exit.USAGE;
    } catch (UnreadableFile unreadable) {
      return Exit.refused(terms, unreadable.refusal());
    } catch (UnwritableTable unwritable) {
      return Exit.refused(terms, unwritable.refusal());
    } catch (Unavailable unavailable) {
      paper.remark(unavailable.sentence());
      return Exit.UNREACHABLE;
    } catch (RuntimeException | StackOverflowError broken) {
      paper.remark(Broken.sentence(doing(args), broken));
      return Exit.BROKEN;
    }
  }

  /** The words of the operation only: what stands behind them may be personal. */
  private static String doing(List<String> args) {
    return String.join(" ", args.subList(0, Math.min(2, args.size())));
  }

  private static Exit dispatch(Given given, Terms terms) {
    List<String> words = given.words();
    if (words.isEmpty() || words.getFirst().equals("help")) {
      return new HelpCommand(terms).run(words.subList(words.isEmpty() ? 0 : 1, words.size()));
    }
    String first = words.removeFirst();
    if (first.equals("import") || first.equals("export")) {
      return file(first, given, terms);
    }
    if (words.isEmpty() && isRoom(terms, first)) {
      return new HelpCommand(terms).run(List.of(first));
    }
    room(terms, first);
    Optional<ListOf<?>> only = onlyList(terms, first);
    if (words.isEmpty() && only.isPresent() && !given.has("help")) {
      return new ListCommand(terms).run(only.get(), given);
    }
    if (words.isEmpty() || words.getFirst().equals("help")) {
      return new HelpCommand(terms).run(List.of(first));
    }
    Operation operation = operation(terms, first, words.removeFirst());
    return given.has("help")
        ? new HelpCommand(terms).run(List.of(first, operation.verb()))
        : run(operation, given, terms);
  }

  /** The list of a collection of which nothing else can be asked: its name alone is enough. */
  private static Optional<ListOf<?>> onlyList(Terms terms, String plural) {
    return terms.catalogue().of(plural).count() == 1
        ? terms.catalogue().list(plural)
        : Optional.empty();
  }

  private static Exit file(String verb, Given given, Terms terms) {
    if (given.has("help") && given.words().isEmpty()) {
      return new HelpCommand(terms).run(List.of());
    }
    String plural = given.word(0, "what", verb + " WHAT " + (verb.equals("import") ? "FILE" : ""));
    room(terms, plural);
    given.words().removeFirst();
    if (given.has("help")) {
      return new HelpCommand(terms).run(List.of(plural));
    }
    return verb.equals("export")
        ? new ExportCommand(terms).run(plural, given)
        : run(operation(terms, plural, verb), given, terms);
  }

  private static Exit run(Operation operation, Given given, Terms terms) {
    return switch (operation) {
      case ListOf<?> list -> new ListCommand(terms).run(list, given);
      case CardOf<?> card -> new ShowCommand(terms).run(card, given);
      case Deed<?> deed when given.has(EachCommand.EACH) -> new EachCommand(terms).run(deed, given);
      case Deed<?> deed -> new DeedCommand(terms).run(deed, given);
      case Ask<?, ?> ask -> new AskCommand(terms).run(ask, given);
      case FileIn<?> in -> new ImportCommand(terms).run(in, given);
      case FileOut<?> out -> new ExportCommand(terms).out(out, given);
      case DocumentIn<?> in -> new DocumentCommand(terms).in(in, given);
      case DocumentOut<?> out -> new DocumentCommand(terms).out(out, given);
    };
  }

  private static boolean isRoom(Terms terms, String word) {
    List<Noun> nouns = terms.catalogue().nouns();
    return nouns.stream().anyMatch(noun -> noun.room().equals(word))
        && nouns.stream().noneMatch(noun -> noun.plural().equals(word));
  }

  static void room(Terms terms, String plural) {
    if (terms.catalogue().of(plural).findAny().isEmpty()) {
      Set<String> known = new LinkedHashSet<>(List.of("help", "import", "export"));
      terms.catalogue().nouns().stream().map(Noun::plural).forEach(known::add);
      throw Usage.unknown("command", plural, known, "help");
    }
  }

  static Operation operation(Terms terms, String plural, String verb) {
    return terms
        .catalogue()
        .find(plural + " " + verb)
        .orElseThrow(
            () ->
                Usage.unknown(
                    "command",
                    plural + " " + verb,
                    terms.catalogue().of(plural).map(Operation::name).toList(),
                    plural + " help"));
  }
}
