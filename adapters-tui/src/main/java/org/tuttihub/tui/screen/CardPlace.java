package org.tuttihub.tui.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.view.CardView;

/**
 * A record in full, and what can be done with it.
 *
 * @param loaded what was read; absent until it was
 * @param refused why it could not be read
 * @param current whether what was read is still trusted
 * @param reading whether it is being read
 * @param top the first line on the screen
 * @param chosen where one stands, among the records that it names and then its open offers; -1 for
 *     nowhere
 * @param meanwhile what is known of changes by others since it was read
 */
record CardPlace(
    long id,
    CardOf<?> card,
    Key key,
    Optional<LocalDate> asAt,
    Optional<Loaded> loaded,
    Optional<Refusal> refused,
    boolean current,
    boolean reading,
    int top,
    int chosen,
    Meanwhile meanwhile)
    implements Place {

  /** Whether others changed it since it was read. */
  enum Meanwhile {
    NOTHING,
    PERHAPS,
    CHANGED
  }

  /** What was read. */
  record Loaded(Stored<?> stored, List<CardView.Block> blocks, List<Offer> offers) {}

  static CardPlace of(long id, CardOf<?> card, Key key, Optional<LocalDate> asAt) {
    return new CardPlace(
        id,
        card,
        key,
        asAt,
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        0,
        -1,
        Meanwhile.NOTHING);
  }

  /** How the record is named in commands: its first field where that is known. */
  String name() {
    return card.only() ? card.noun().singular() : key.toString();
  }

  List<Offer> offers() {
    return loaded.map(Loaded::offers).orElse(List.of());
  }

  /** The offers that can be taken. */
  List<Offer> open() {
    return offers().stream().filter(Offer::isOpen).toList();
  }

  @Override
  public Where where() {
    return Where.CARD;
  }

  @Override
  public void draw(Page page, State state) {
    CardPage.draw(this, page);
  }

  @Override
  public State act(State state, Act act) {
    return CardActs.act(this, state, act);
  }

  @Override
  public State press(State state, Press press) {
    return offers().stream()
        .filter(offer -> offer.letter().equals(press.name()))
        .findFirst()
        .map(offer -> CardActs.take(this, state, offer))
        .orElse(state);
  }

  @Override
  public List<OwnKey> ownKeys() {
    return open().stream()
        .map(offer -> new OwnKey(offer.letter(), offer.operation().sentence()))
        .toList();
  }

  @Override
  public State settle(State state) {
    if (reading) {
      return state;
    }
    if (current) {
      return meanwhile == Meanwhile.PERHAPS ? looked(state) : state;
    }
    ConsoleParts parts = state.parts();
    Work work =
        Work.of(
            card.name(),
            () -> read(card, parts),
            s -> s.change(CardPlace.class, id, CardPlace::settled));
    return state.top(readingNow()).start(work);
  }

  private <C> UnaryOperator<State> read(CardOf<C> of, ConsoleParts parts) {
    return switch (of.show(parts.actor(), key, asAt)) {
      case Outcome.Refused<Stored<C>>(Refusal refusal) ->
          loaded.isPresent() && refusal.kind() == Refusal.Kind.UNKNOWN
              ? this::left
              : s -> s.change(CardPlace.class, id, place -> place.gone(refusal));
      case Outcome.Done<Stored<C>>(Stored<C> stored) -> {
        Loaded read =
            new Loaded(
                stored,
                CardView.of(parts.catalogue(), of, stored.value(), parts.zone()),
                asAt.isPresent() ? List.of() : Offer.of(parts, of, key, stored.value()));
        yield s -> s.change(CardPlace.class, id, place -> place.read(read));
      }
    };
  }

  /** It was there and is not any more: says so, and goes back to its list. */
  private State left(State state) {
    boolean here = state.top().id() == id && state.isThere(id);
    String before =
        state.said().orElse(null) instanceof Said.DoneSo(String sentence) ? sentence + " " : "";
    State without = state.without(id);
    Optional<ListOf<?>> list = state.parts().catalogue().list(card.noun().plural());
    boolean there =
        without.top() instanceof ListPlace place && place.list().noun().equals(card.noun());
    State back =
        here && !there && list.isPresent()
            ? Going.to(without, list.get(), Optional.empty())
            : without;
    return here ? back.done(before + name() + " is gone.") : without;
  }

  /** Looks whether it was this record that others changed. */
  private State looked(State state) {
    ConsoleParts parts = state.parts();
    return state
        .top(meanwhile(Meanwhile.NOTHING))
        .start(Work.of(card.name(), () -> looked(card, parts), s -> s));
  }

  private <C> UnaryOperator<State> looked(CardOf<C> of, ConsoleParts parts) {
    long now =
        of.show(parts.actor(), key, asAt) instanceof Outcome.Done<Stored<C>>(Stored<C> stored)
            ? stored.version()
            : 0;
    return s -> s.change(CardPlace.class, id, place -> place.isAt(now) ? place : place.changed());
  }

  private boolean isAt(long version) {
    return !current || loaded.map(l -> l.stored().version() == version).orElse(version == 0);
  }

  private CardPlace changed() {
    return meanwhile(Meanwhile.CHANGED);
  }

  private CardPlace meanwhile(Meanwhile other) {
    return new CardPlace(
        id, card, key, asAt, loaded, refused, current, reading, top, chosen, other);
  }

  @Override
  public CardPlace overtaken(Overtaken by) {
    return by.reachesRecord(card.noun()) && asAt.isEmpty() && meanwhile == Meanwhile.NOTHING
        ? meanwhile(Meanwhile.PERHAPS)
        : this;
  }

  private CardPlace readingNow() {
    return new CardPlace(id, card, key, asAt, loaded, refused, false, true, top, chosen, meanwhile);
  }

  private CardPlace settled() {
    return new CardPlace(id, card, key, asAt, loaded, refused, true, false, top, chosen, meanwhile);
  }

  private CardPlace gone(Refusal refusal) {
    return new CardPlace(
        id,
        card,
        key,
        asAt,
        Optional.empty(),
        Optional.of(refusal),
        true,
        false,
        0,
        -1,
        Meanwhile.NOTHING);
  }

  private CardPlace read(Loaded read) {
    return new CardPlace(
        id,
        card,
        key,
        asAt,
        Optional.of(read),
        Optional.empty(),
        true,
        false,
        top,
        -1,
        Meanwhile.NOTHING);
  }

  CardPlace at(int first, int offer) {
    return new CardPlace(
        id, card, key, asAt, loaded, refused, current, reading, first, offer, meanwhile);
  }

  @Override
  public CardPlace stale() {
    return new CardPlace(
        id, card, key, asAt, loaded, refused, false, reading, top, chosen, meanwhile);
  }
}
