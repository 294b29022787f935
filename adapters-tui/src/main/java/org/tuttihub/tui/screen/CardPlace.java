package org.tuttihub.tui.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.CardOf;
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
 * @param chosen the offer where one stands; -1 for none
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
    int chosen)
    implements Place {

  /** What was read. */
  record Loaded(Stored<?> stored, List<CardView.Block> blocks, List<Offer> offers) {}

  static CardPlace of(long id, CardOf<?> card, Key key, Optional<LocalDate> asAt) {
    return new CardPlace(
        id, card, key, asAt, Optional.empty(), Optional.empty(), false, false, 0, -1);
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
    if (current || reading) {
      return state;
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
          s -> s.change(CardPlace.class, id, place -> place.gone(refusal));
      case Outcome.Done<Stored<C>>(Stored<C> stored) -> {
        Loaded read =
            new Loaded(
                stored,
                CardView.of(parts.catalogue(), of, stored.value(), parts.zone()),
                asAt.isPresent() ? List.of() : Offer.of(parts, of, stored.value()));
        yield s -> s.change(CardPlace.class, id, place -> place.read(read));
      }
    };
  }

  private CardPlace readingNow() {
    return new CardPlace(id, card, key, asAt, loaded, refused, false, true, top, chosen);
  }

  private CardPlace settled() {
    return new CardPlace(id, card, key, asAt, loaded, refused, true, false, top, chosen);
  }

  private CardPlace gone(Refusal refusal) {
    return new CardPlace(
        id, card, key, asAt, Optional.empty(), Optional.of(refusal), true, false, 0, -1);
  }

  private CardPlace read(Loaded read) {
    return new CardPlace(
        id, card, key, asAt, Optional.of(read), Optional.empty(), true, false, top, -1);
  }

  CardPlace at(int first, int offer) {
    return new CardPlace(id, card, key, asAt, loaded, refused, current, reading, first, offer);
  }

  @Override
  public CardPlace stale() {
    return new CardPlace(id, card, key, asAt, loaded, refused, false, reading, top, chosen);
  }
}
