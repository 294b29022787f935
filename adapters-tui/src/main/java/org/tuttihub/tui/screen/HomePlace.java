package org.tuttihub.tui.screen;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.records.Noun;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.Labels;

/**
 * Every place there is: the hub's collections, each with how many there are.
 *
 * @param counts how many, by collection; absent until it is known
 * @param notices what should be looked at
 * @param counting whether they have been asked for
 * @param first whether it is the first screen, so that going back is leaving
 */
record HomePlace(
    long id,
    List<Operation> entries,
    Map<String, Long> counts,
    List<String> notices,
    boolean counting,
    boolean first,
    int at,
    int top)
    implements Place {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
  private static final int COUNT = 9;

  static HomePlace of(long id, ConsoleParts parts, boolean first) {
    Catalogue catalogue = parts.catalogue();
    List<Operation> entries =
        catalogue.nouns().stream()
            .flatMap(noun -> entry(catalogue, noun, parts.actor()).stream())
            .toList();
    return new HomePlace(id, entries, Map.of(), List.of(), false, first, 0, 0);
  }

  /** A collection's list, or the card of the only one there is, or what can be asked. */
  private static Optional<Operation> entry(Catalogue catalogue, Noun noun, Actor actor) {
    Optional<Operation> list = catalogue.list(noun.plural()).map(Operation.class::cast);
    return list.or(() -> catalogue.card(noun.plural()).filter(CardOf::only))
        .or(() -> catalogue.of(noun.plural()).filter(o -> o instanceof Ask).findFirst())
        .filter(operation -> actor.may(operation.permission()));
  }

  @Override
  public Where where() {
    return first ? Where.HOME : Where.PLACES;
  }

  @Override
  public void draw(Page page, State state) {
    ConsoleParts parts = state.parts();
    page.title(
        first ? "Tutti  " + parts.title() : "All places",
        DAY.format(parts.today()) + "   " + parts.actor().name());
    page.below(
        notices.stream()
            .flatMap(n -> Wrap.to(page.width() - 2, SafeText.line(n)).stream())
            .toList(),
        Tone.WARNING);
    int label = entries.stream().mapToInt(e -> Glyphs.width(label(e))).max().orElse(0);
    int first = Page.scrolled(top, at, entries.size(), page.height() - 1);
    for (int i = first; i < entries.size() && i - first < page.height() - 1; i++) {
      Operation entry = entries.get(i);
      int line = i - first + 1;
      page.put(3, line, label(entry), Tone.STRONG);
      page.put(3 + label, line, Glyphs.right(count(entry), COUNT), Tone.PLAIN);
      page.put(
          5 + label + COUNT,
          line,
          Glyphs.cut(SafeText.line(entry.sentence()), page.width() - label - COUNT - 6),
          Tone.PLAIN);
      if (i == at) {
        page.chosen(line);
      }
    }
  }

  private static String label(Operation entry) {
    return Labels.of(entry.noun().plural());
  }

  private String count(Operation entry) {
    Long count = counts.get(entry.noun().plural());
    return count == null ? "" : String.format("%,d", count);
  }

  @Override
  public State act(State state, Act act) {
    return switch (act) {
      case UP -> state.top(moved(at - 1, state));
      case DOWN -> state.top(moved(at + 1, state));
      case PAGE_UP -> state.top(moved(at - Page.height(state), state));
      case PAGE_DOWN -> state.top(moved(at + Page.height(state), state));
      case FIRST -> state.top(moved(0, state));
      case LAST -> state.top(moved(entries.size() - 1, state));
      case OPEN -> entries.isEmpty() ? state : opened(state, entries.get(at));
      case REREAD -> state.top(stale());
      case UNDO -> Undoing.last(state);
      case LEAVE -> state.leave();
      case BACK -> state.back();
      default -> state;
    };
  }

  private static State opened(State state, Operation entry) {
    return entry instanceof Ask
        ? Going.asks(state, entry.noun().plural())
        : Going.to(state, entry, Optional.empty());
  }

  private HomePlace moved(int to, State state) {
    int line = Math.clamp(to, 0, Math.max(0, entries.size() - 1));
    int begin = Page.scrolled(top, line, entries.size(), Page.height(state) - 1);
    return new HomePlace(id, entries, counts, notices, counting, first, line, begin);
  }

  @Override
  public State settle(State state) {
    if (counting) {
      return state;
    }
    State next =
        state
            .top(new HomePlace(id, entries, counts, notices, true, first, at, top))
            .start(Work.of("notices", () -> noticed(state.parts()), s -> s));
    for (Operation entry : entries) {
      if (entry instanceof ListOf<?> list) {
        next = next.start(Work.of(list.name(), () -> count(state.parts().actor(), list), s -> s));
      }
    }
    return next;
  }

  private UnaryOperator<State> count(Actor actor, ListOf<?> list) {
    long many = list.count(actor, ListQuery.ALL);
    return state ->
        state.change(HomePlace.class, id, home -> home.counted(list.noun().plural(), many));
  }

  private UnaryOperator<State> noticed(ConsoleParts parts) {
    List<String> now = parts.notices().get();
    return state ->
        state.change(
            HomePlace.class,
            id,
            home ->
                new HomePlace(
                    id,
                    home.entries,
                    home.counts,
                    now,
                    home.counting,
                    home.first,
                    home.at,
                    home.top));
  }

  private HomePlace counted(String plural, long many) {
    Map<String, Long> more = new LinkedHashMap<>(counts);
    more.put(plural, many);
    return new HomePlace(id, entries, more, notices, counting, first, at, top);
  }

  @Override
  public HomePlace stale() {
    return new HomePlace(id, entries, counts, notices, false, first, at, top);
  }
}
