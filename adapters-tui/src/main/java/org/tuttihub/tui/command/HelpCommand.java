package org.tuttihub.tui.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.tui.view.HelpView;

/** {@code help}: what there is, what a room or a collection has, what a command needs. */
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
      paper.out(HelpView.room(about(words.getFirst()), terms.width()));
    } else {
      Commands.room(terms, words.getFirst());
      Operation operation = Commands.operation(terms, words.getFirst(), words.get(1));
      paper.out(HelpView.operation(operation, terms.width()));
    }
    return Exit.DONE;
  }

  /** What can be asked of one collection, or of all those of a room. */
  private List<Operation> about(String word) {
    List<Operation> all =
        terms
            .catalogue()
            .all()
            .filter(o -> o.noun().plural().equals(word) || o.noun().room().equals(word))
            .toList();
    if (all.isEmpty()) {
      Commands.room(terms, word);
    }
    return all;
  }

  private List<String> everything() {
    List<String> lines = new ArrayList<>();
    lines.add("WHAT list [--filter FIELD=VALUE] [--sort [-]COLUMN] [--limit N] [--search TEXT]");
    lines.add("WHAT show ID        WHAT DEED [ID] [--field value] [--if-version N] [--key KEY]");
    lines.add("WHAT DEED --each [--filter FIELD=VALUE] [--dry-run]    keys come from the input");
    lines.add("WHAT QUESTION [--field value]       answers; nothing of it is kept");
    lines.add("import WHAT FILE [--dry-run] [--refused FILE]        export WHAT [--to FILE]");
    lines.add("Everywhere: --format table|plain|csv|json (--csv, --json), --as-at DATE, --help");
    lines.add("");
    lines.add("WHAT is one of these, room by room:");
    Map<String, List<String>> rooms =
        terms.catalogue().nouns().stream()
            .collect(
                Collectors.groupingBy(
                    Noun::room,
                    LinkedHashMap::new,
                    Collectors.mapping(Noun::plural, Collectors.toList())));
    int column = rooms.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
    rooms.forEach(
        (room, plurals) ->
            lines.addAll(HelpView.beside(room, column, String.join(", ", plurals), terms.width())));
    lines.add("");
    lines.add("More: help ROOM, WHAT help, WHAT DEED --help. For example: " + example());
    return lines;
  }

  private String example() {
    return terms.catalogue().nouns().stream()
        .findFirst()
        .map(noun -> noun.plural() + " help")
        .orElse("help");
  }
}
