package org.tuttihub.tui.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Window;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.each.Each;
import org.tuttihub.tui.each.EachText;
import org.tuttihub.tui.view.Values;

/** The marks on the rows of the list that was read last, and what is done with each of them. */
final class PlainMarks {
  private static final Set<String> WORDS = Set.of("mark", "unmark", "marked", "each");

  private final ConsoleParts parts;
  private final Dialogue dialogue;
  private final Map<String, Set<String>> marks = new LinkedHashMap<>();
  private Optional<Read> last = Optional.empty();

  /** A list that was read. */
  private record Read(ListOf<?> list, ListQuery query) {}

  PlainMarks(ConsoleParts parts, Dialogue dialogue) {
    this.parts = parts;
    this.dialogue = dialogue;
  }

  /** Whether a line is about marks. */
  static boolean isAbout(List<String> words) {
    return !words.isEmpty() && WORDS.contains(words.getFirst());
  }

  void read(ListOf<?> list, ListQuery query) {
    last = Optional.of(new Read(list, query));
  }

  void run(List<String> words) {
    if (last.isEmpty()) {
      dialogue.say("Read a list first: what is marked are its rows.");
      return;
    }
    Read read = last.get();
    Set<String> keys =
        marks.computeIfAbsent(read.list().noun().plural(), _ -> new LinkedHashSet<>());
    List<String> rest = words.subList(1, words.size());
    switch (words.getFirst()) {
      case "mark" -> mark(read, keys, rest);
      case "unmark" -> unmark(read, keys, rest);
      case "each" -> each(read, keys, rest);
      default -> told(read, keys);
    }
  }

  private void mark(Read read, Set<String> keys, List<String> named) {
    Optional<List<String>> more =
        named.equals(List.of("all")) ? all(read.list(), read.query()) : Optional.of(named);
    if (named.isEmpty()) {
      dialogue.say(
          "Say which: mark REF REF, or mark all for every row of the list as it was read.");
      return;
    }
    if (more.isEmpty() || keys.size() + more.get().size() > Each.MOST) {
      dialogue.say(
          String.format(
              "At most %,d are marked at once; nothing more is marked. Filter the list further.",
              Each.MOST));
      return;
    }
    keys.addAll(more.get());
    told(read, keys);
  }

  private <R> Optional<List<String>> all(ListOf<R> list, ListQuery query) {
    Page<R> page = list.page(parts.actor(), query.in(new Window.First(Each.MOST)));
    return page.next().isPresent()
        ? Optional.empty()
        : Optional.of(
            page.rows().stream()
                .map(row -> Values.exact(list.row(), list.row().parts().getFirst(), row))
                .toList());
  }

  private void unmark(Read read, Set<String> keys, List<String> named) {
    if (named.isEmpty()) {
      dialogue.say("Say which: unmark REF REF, or unmark all.");
      return;
    }
    if (named.equals(List.of("all"))) {
      keys.clear();
    }
    named.forEach(keys::remove);
    told(read, keys);
  }

  private void told(Read read, Set<String> keys) {
    dialogue.say(
        keys.isEmpty()
            ? "Nothing is marked."
            : EachText.many(read.list().noun(), keys.size())
                + " marked: "
                + String.join(", ", keys)
                + ".");
  }

  private void each(Read read, Set<String> keys, List<String> words) {
    List<Deed<?>> deeds = Each.deeds(parts.catalogue(), read.list().noun(), parts.actor());
    Optional<Deed<?>> deed =
        deeds.stream().filter(d -> words.equals(List.of(d.verb()))).findFirst();
    if (keys.isEmpty()) {
      dialogue.say("Nothing is marked: mark REF REF, or mark all.");
    } else if (deed.isEmpty()) {
      dialogue.say(
          "Say what to do with each: each DEED, with one of: "
              + String.join(", ", deeds.stream().map(Deed::verb).toList())
              + ".");
    } else {
      List<String> left = new PlainEach(parts, dialogue, deed.get(), new ArrayList<>(keys)).run();
      keys.clear();
      keys.addAll(left);
    }
  }
}
