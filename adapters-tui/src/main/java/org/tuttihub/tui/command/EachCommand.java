package org.tuttihub.tui.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.tui.each.Each;
import org.tuttihub.tui.each.EachText;
import org.tuttihub.tui.each.Marked;
import org.tuttihub.tui.each.Tally;
import org.tuttihub.tui.view.Values;

/**
 * {@code ROOM DEED --each}: a deed for each of a set, whose keys come from the input, one a line,
 * or from filters on its list.
 */
final class EachCommand {
  static final String EACH = "each";
  private static final Set<String> OPTIONS =
      Stream.of(
              Stream.of(EACH, "dry-run", "yes", "filter", "search", "view"),
              Stream.of(Format.OPTIONS))
          .flatMap(all -> all)
          .collect(Collectors.toUnmodifiableSet());

  private final Terms terms;
  private final Paper paper;

  EachCommand(Terms terms) {
    this.terms = terms;
    this.paper = new Paper(terms);
  }

  Exit run(Deed<?> deed, Given given) {
    String usage = deed.name() + " --help";
    if (!deed.isOnRecord()) {
      throw new Usage(
          "--each is for deeds on one record; " + deed.name() + " is none. See: " + usage);
    }
    given.atMost(0, usage);
    Map<String, Object> said = new Requests(terms).of(deed.request(), given, OPTIONS, usage);
    Format format = Format.of(given);
    return switch (keys(deed, given)) {
      case Outcome.Refused<List<String>>(var refusal) -> Exit.refused(terms, refusal);
      case Outcome.Done<List<String>>(List<String> keys) ->
          switch (deed.permits(terms.actor()).then(_ -> bound(deed, said, keys))) {
            case Outcome.Refused<?>(var refusal) -> Exit.refused(terms, refusal);
            case Outcome.Done<?> _ ->
                given.has("dry-run") ? told(deed, keys, said) : done(deed, keys, said, format);
          };
    };
  }

  /** What is wrong with the fields is said once, before anything is done. */
  private Outcome<?> bound(Deed<?> deed, Map<String, Object> said, List<String> keys) {
    if (keys.isEmpty()) {
      throw new Usage("No " + deed.noun().singular() + " is meant, so nothing is done.");
    }
    Map<String, Object> first = new LinkedHashMap<>(said);
    first.put("id", keys.getFirst());
    return Binder.bind(
        deed.request(),
        first,
        Manner.TYPED_BY_HAND,
        deed.notes(),
        terms.beginning().by(terms.actor(), terms.door()).today());
  }

  private Outcome<List<String>> keys(Deed<?> deed, Given given) {
    if (Stream.of("filter", "search", "view").noneMatch(given::has)) {
      return Outcome.done(typed());
    }
    ListOf<?> list =
        terms
            .catalogue()
            .list(deed.noun().plural())
            .orElseThrow(() -> new Usage("There is no list of " + deed.noun().plural() + "."));
    return filtered(list, given);
  }

  private <R> Outcome<List<String>> filtered(ListOf<R> list, Given given) {
    return Asked.of(given, terms.catalogue(), list, terms.actor(), new Window.First(Each.MOST))
        .map(query -> named(list, query));
  }

  private <R> List<String> named(ListOf<R> list, ListQuery query) {
    Page<R> page = list.page(terms.actor(), query);
    if (page.next().isPresent()) {
      throw tooMany();
    }
    return page.rows().stream()
        .map(row -> Values.exact(list.row(), list.row().parts().getFirst(), row))
        .toList();
  }

  private List<String> typed() {
    Set<String> keys = new LinkedHashSet<>();
    try {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(terms.in(), StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank()) {
          keys.add(line.strip());
        }
        if (keys.size() > Each.MOST) {
          throw tooMany();
        }
      }
    } catch (IOException _) {
      throw new Usage("The keys cannot be read from the input.");
    }
    return List.copyOf(keys);
  }

  private static Usage tooMany() {
    return new Usage(
        String.format(
            "More than %,d are meant; do it in smaller sets. Nothing is done.", Each.MOST));
  }

  /** What would happen; 3 where some of it would not, 1 where nothing would. */
  private Exit told(Deed<?> deed, List<String> keys, Map<String, Object> said) {
    List<Marked> seen = new ArrayList<>();
    Telling telling = new Telling(paper, deed.noun().plural());
    for (String key : keys) {
      seen.add(
          Each.look(
              terms.catalogue(), terms.actor(), terms.beginning().clock().getZone(), deed, key));
      telling.at(seen.size(), "looking");
    }
    Map<String, String> shown = new LinkedHashMap<>();
    said.forEach((field, value) -> shown.put(field, String.valueOf(value)));
    paper.out(EachText.before(deed, seen, shown, terms.width()));
    paper.remark("Nothing was done.");
    return ended(Tally.of(seen), seen.stream().filter(Marked::isOpen).count());
  }

  private Exit done(Deed<?> deed, List<String> keys, Map<String, Object> said, Format format) {
    Tally tally = Tally.of(keys.stream().map(Marked::unseen).toList());
    Telling telling = new Telling(paper, deed.noun().plural());
    while (!tally.left().isEmpty()) {
      Acting acting = terms.beginning().by(terms.actor(), terms.door());
      tally = tally.with(Each.perform(acting, deed, tally.left().getFirst(), said));
      telling.at(tally.all() - tally.left().size(), EachText.summary(tally));
    }
    tell(tally, format);
    return ended(tally, tally.done().size());
  }

  private void tell(Tally tally, Format format) {
    if (format == Format.JSON) {
      try (JsonOut json = new JsonOut(terms.out())) {
        json.tally(tally);
      }
      return;
    }
    paper.out(EachText.after(tally, terms.width()));
  }

  private static Exit ended(Tally tally, long good) {
    return tally.refused().isEmpty() ? Exit.DONE : good == 0 ? Exit.REFUSED : Exit.PARTLY;
  }
}
