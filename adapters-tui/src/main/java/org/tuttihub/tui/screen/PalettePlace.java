package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.command.CommandWords;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.view.Called.Hit;
import org.tuttihub.tui.view.HelpView;
import org.tuttihub.tui.view.Meant;
import org.tuttihub.tui.view.Referenced;

/**
 * Everything that can be asked of Tutti, found by its words, and records by their names; commands
 * can be typed here too.
 *
 * @param operations a line for each that whoever sits here may ask for
 * @param called records that are called as it is typed
 */
record PalettePlace(long id, Picking picking, List<Picking.Entry> operations, CalledSo called)
    implements Place {
  private static final int RECENT = 5;

  PalettePlace(long id, Picking picking, List<Picking.Entry> operations) {
    this(id, picking, operations, CalledSo.NOTHING);
  }

  static PalettePlace typing(long id, String line, ConsoleParts parts) {
    return new PalettePlace(
        id,
        Picking.of(line),
        parts
            .catalogue()
            .all()
            .filter(operation -> parts.actor().may(operation.permission()))
            .map(o -> new Picking.Entry(HelpView.command(o), o.sentence()))
            .toList());
  }

  @Override
  public Where where() {
    return Where.PALETTE;
  }

  @Override
  public void draw(Page page, State state) {
    page.title("Go anywhere, do anything", "words, a name, a reference, a command");
    List<Picking.Entry> entries = entries(state);
    picking.draw(
        page,
        ":",
        entries.isEmpty()
            ? List.of(
                new Picking.Entry(
                    called.busy()
                        ? "Looking for records that are called so…"
                        : "Nothing is called so. Try another word; Enter runs it as a command.",
                    ""))
            : entries);
  }

  /** What was typed lately, then every operation that fits. */
  private List<Picking.Entry> entries(State state) {
    List<Picking.Entry> entries = new ArrayList<>();
    referenced(state)
        .ifPresent(
            card ->
                entries.add(
                    new Picking.Entry(
                        picking.typed().text().strip(),
                        "Opens this " + card.noun().singular() + ".")));
    listed(state).ifPresent(entries::add);
    entries.addAll(
        picking.fitting(
            state.memory().lines().stream()
                .limit(RECENT)
                .map(line -> new Picking.Entry(line, "again"))
                .toList(),
            entry -> entry));
    List<Picking.Entry> ranked = picking.ranked(operations);
    entries.addAll(ranked.stream().filter(picking::isItsWords).toList());
    hits().forEach(hit -> entries.add(entry(hit)));
    entries.addAll(ranked.stream().filter(entry -> !picking.isItsWords(entry)).toList());
    return entries.isEmpty() ? meant(state) : List.copyOf(new LinkedHashSet<>(entries));
  }

  /** A collection that is typed by its bare name is opened, whatever was typed of it lately. */
  private Optional<Picking.Entry> listed(State state) {
    String typed = picking.typed().text();
    return state.parts().catalogue().nouns().stream()
        .filter(noun -> noun.plural().equals(typed) || noun.singular().equals(typed))
        .map(noun -> noun.plural() + " list")
        .flatMap(words -> operations.stream().filter(entry -> entry.words().equals(words)))
        .findFirst();
  }

  String line() {
    return picking.typed().text().strip();
  }

  private List<Hit> hits() {
    return called.of(line()).stream()
        .filter(hit -> picking.fitting(List.of(entry(hit)), e -> e).size() == 1)
        .toList();
  }

  private static Picking.Entry entry(Hit hit) {
    return new Picking.Entry(hit.name(), hit.card().noun().singular() + " " + hit.ref());
  }

  private Optional<Hit> hit(Picking.Entry chosen) {
    return hits().stream().filter(hit -> entry(hit).equals(chosen)).findFirst();
  }

  PalettePlace called(CalledSo other) {
    return new PalettePlace(id, picking, operations, other);
  }

  private PalettePlace picking(Picking other) {
    return new PalettePlace(id, other, operations, called);
  }

  @Override
  public State settle(State state) {
    return CalledSo.settle(this, state);
  }

  /** The card of the record whose reference is typed. */
  private Optional<CardOf<?>> referenced(State state) {
    return Referenced.card(
        state.parts().catalogue(), state.parts().actor(), picking.typed().text().strip());
  }

  /** What comes nearest, where nothing has every word. */
  private List<Picking.Entry> meant(State state) {
    String typed = picking.typed().text().strip();
    String first = typed.split(" ", 2)[0];
    return first.matches("help|import|export")
            || state.parts().catalogue().nouns().stream().anyMatch(n -> n.plural().equals(first))
        ? List.of()
        : Meant.by(state.parts().catalogue(), state.parts().actor(), typed).stream()
            .map(line -> new Picking.Entry(line.command(), line.about()))
            .toList();
  }

  @Override
  public State act(State state, Act act) {
    List<Picking.Entry> entries = entries(state);
    return switch (act) {
      case BACK -> state.back();
      case OPEN -> run(state, entries);
      case COMPLETE -> entries.isEmpty() ? state : state.top(completed(entries));
      default -> state.top(picking(picking.act(act, entries.size())));
    };
  }

  private PalettePlace completed(List<Picking.Entry> entries) {
    Picking.Entry chosen = entries.get(picking.at());
    String words =
        hit(chosen)
            .map(hit -> hit.card().name() + " " + hit.ref())
            .orElseGet(() -> chosen.words().replaceFirst("(FILE|ID)$", ""));
    return picking(Picking.of(words.strip() + " "));
  }

  /** A line that is a command as it stands is run; else the chosen operation. */
  private State run(State state, List<Picking.Entry> entries) {
    String line = picking.typed().text().strip();
    State under = state.back();
    Optional<CardOf<?>> card = referenced(state);
    if (card.isPresent() && picking.at() == 0) {
      return Going.to(under, card.get(), Optional.of(Key.of(line)));
    }
    Optional<List<String>> words = CommandWords.split(line);
    if (words.isPresent() && Typed.isCommand(state.parts().catalogue(), words.get())) {
      State remembered = under.remember(m -> m.typed(line));
      Optional<Operation> bare = Typed.bare(state.parts().catalogue(), words.get());
      return bare.isPresent()
          ? Going.to(remembered, bare.get(), key(under, bare.get()))
          : Typed.run(remembered, words.get());
    }
    if (entries.isEmpty()) {
      return line.isEmpty() || words.isEmpty()
          ? state.remark("That is no command. A quote that is opened must be closed.")
          : Typed.run(under.remember(m -> m.typed(line)), words.get());
    }
    Picking.Entry chosen = entries.get(picking.at());
    Optional<Hit> named = hit(chosen);
    if (named.isPresent()) {
      return Going.to(under, named.get().card(), Optional.of(Key.of(named.get().ref())));
    }
    Optional<Operation> operation =
        state
            .parts()
            .catalogue()
            .all()
            .filter(o -> HelpView.command(o).equals(chosen.words()))
            .findFirst();
    return operation.isPresent()
        ? Going.to(under, operation.get(), key(under, operation.get()))
        : Typed.run(under, CommandWords.split(chosen.words()).orElse(List.of()));
  }

  /** The record that one has before one's eyes, where the operation is about such a one. */
  private static Optional<Key> key(State state, Operation operation) {
    return state.top() instanceof CardPlace card
            && operation.isOnRecord()
            && card.card().noun().equals(operation.noun())
        ? Optional.of(card.key())
        : Optional.empty();
  }

  @Override
  public State press(State state, Press press) {
    return state.top(picking(picking.insert(press.text())));
  }
}
