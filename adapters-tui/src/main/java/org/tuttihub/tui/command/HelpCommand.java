package org.tuttihub.tui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.tui.view.HelpView;

/** {@code help}: what there is, what a room has, what a command needs. */
final class HelpCommand {
  private final Terms terms;
  private final Paper paper;

  HelpCommand(Terms terms) {
    this.terms = terms;
    this.paper = new Paper(terms);
  }

  Exit run(List<String> words) {
    if (words.isEmpty()) {
      paper.out(everything());
    } else if (words.size() == 1) {
      Commands.room(terms, words.getFirst());
      List<Operation> all = terms.catalogue().of(words.getFirst()).toList();
      paper.out(HelpView.room(all, terms.width()));
    } else {
      Commands.room(terms, words.getFirst());
      Operation operation = Commands.operation(terms, words.getFirst(), words.get(1));
      paper.out(HelpView.operation(operation, terms.width()));
    }
    return Exit.DONE;
  }

  private List<String> everything() {
    List<String> lines = new ArrayList<>();
    lines.add("ROOM list [--filter FIELD=VALUE] [--sort [-]COLUMN] [--limit N] [--search TEXT]");
    lines.add("ROOM show ID        ROOM DEED [ID] [--field value] [--if-version N] [--key KEY]");
    lines.add("ROOM DEED --each [--filter FIELD=VALUE] [--dry-run]    keys come from the input");
    lines.add("ROOM QUESTION [--field value]       answers; nothing of it is kept");
    lines.add("import WHAT FILE [--dry-run] [--refused FILE]        export WHAT [--to FILE]");
    lines.add("Everywhere: --format table|plain|csv|json (--csv, --json), --as-at DATE, --help");
    lines.add("");
    List<Noun> nouns = terms.catalogue().nouns();
    int column = nouns.stream().mapToInt(noun -> noun.plural().length()).max().orElse(0) + 2;
    for (Noun noun : nouns) {
      List<String> verbs = terms.catalogue().of(noun.plural()).map(Operation::verb).toList();
      lines.addAll(HelpView.beside(noun.plural(), column, String.join(", ", verbs), terms.width()));
    }
    lines.add("");
    lines.add("More: ROOM help, ROOM DEED --help. For example: " + example().orElse("help"));
    return lines;
  }

  private Optional<String> example() {
    return terms.catalogue().nouns().stream().findFirst().map(noun -> noun.plural() + " help");
  }
}
