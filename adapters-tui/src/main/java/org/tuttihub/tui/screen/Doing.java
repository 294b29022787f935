package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.access.OwnTerminal;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.Labels;

/** Does deeds, and shows what came of them. */
final class Doing {
  private Doing() {}

  /** A form where fields are asked for; else at once, or after a question when it is for good. */
  static State begin(State state, Deed<?> deed, Optional<Key> key) {
    return deed.fields().findAny().isPresent()
        ? state.open(id -> FormPlace.of(id, deed, key))
        : withoutForm(state, deed, key);
  }

  /** At once, or after a question when it is for good: nothing is to be filled in. */
  static State withoutForm(State state, Deed<?> deed, Optional<Key> key) {
    if (deed.undo() instanceof Undo.Never(String why)) {
      String question =
          String.join(" ", deed.verb(), key.map(Key::toString).orElse("")).strip()
              + ": "
              + Labels.ended(deed.sentence())
              + " This cannot be undone: "
              + why
              + ". Do it?";
      return state.open(id -> Question.yesOrNo(id, question, s -> now(s, deed, key)));
    }
    return now(state, deed, key);
  }

  private static State now(State state, Deed<?> deed, Optional<Key> key) {
    Map<String, Object> sent =
        key.filter(_ -> deed.isOnRecord())
            .<Map<String, Object>>map(k -> Map.of("id", k.toString()))
            .orElse(Map.of());
    Optional<Long> version = version(state, deed, key);
    ConsoleParts parts = state.parts();
    return state.start(
        Work.of(
            deed.name(),
            () -> {
              Outcome<Receipt> outcome = perform(parts, deed, version, sent);
              return s -> told(s, deed, outcome);
            },
            s -> s));
  }

  /** The version of the record that one has before one's eyes. */
  private static Optional<Long> version(State state, Deed<?> deed, Optional<Key> key) {
    return state.top() instanceof CardPlace card
            && card.card().noun().equals(deed.noun())
            && (card.card().only() || key.filter(card.key()::equals).isPresent())
        ? card.loaded().map(loaded -> loaded.stored().version())
        : Optional.empty();
  }

  /** At once, without a question; what came of it is told. */
  static State quietly(State state, Deed<?> deed, Map<String, Object> sent) {
    ConsoleParts parts = state.parts();
    return state.start(
        Work.of(
            deed.name(),
            () ->
                switch (perform(parts, deed, Optional.empty(), sent)) {
                  case Outcome.Refused<Receipt>(Refusal refusal) -> s -> s.refused(refusal);
                  case Outcome.Done<Receipt>(Receipt receipt) ->
                      s -> s.stale().done(receipt.said());
                },
            s -> s));
  }

  static Outcome<Receipt> perform(
      ConsoleParts parts, Deed<?> deed, Optional<Long> version, Map<String, Object> sent) {
    Acting acting = parts.acting();
    Acting expecting = version.map(acting::expecting).orElse(acting);
    return deed.perform(expecting, sent, Manner.TYPED_BY_HAND);
  }

  private static State told(State state, Deed<?> deed, Outcome<Receipt> outcome) {
    return switch (outcome) {
      case Outcome.Refused<Receipt>(Refusal refusal) ->
          (refusal.kind() == Refusal.Kind.STALE ? state.stale() : state).refused(refusal);
      case Outcome.Done<Receipt>(Receipt receipt) -> done(state, deed, receipt);
    };
  }

  /** Something was done: it is said, remembered, and everything on screen is read anew. */
  static State done(State state, Deed<?> deed, Receipt receipt) {
    ConsoleParts parts = state.parts();
    State told =
        state
            .stale()
            .remember(m -> m.did(deed, receipt))
            .done(receipt.said())
            .start(Work.of("settings", () -> liked(parts), s -> s));
    State there = isNew(deed) ? card(told, receipt).apply(told) : told;
    return receipt.secret().isEmpty() ? there : secret(there, receipt, receipt.secret().get());
  }

  /** What was done may have been to one's own terminal. */
  private static UnaryOperator<State> liked(ConsoleParts parts) {
    OwnTerminal liked = parts.desk().terminal().apply(parts.actor());
    return state -> state.liking(liked);
  }

  private static boolean isNew(Deed<?> deed) {
    return !deed.isOnRecord() && !deed.changes();
  }

  /** What is new is shown, where it can be. */
  private static UnaryOperator<State> card(State state, Receipt receipt) {
    Optional<CardOf<?>> card =
        state
            .parts()
            .catalogue()
            .card(receipt.subject().collection())
            .filter(c -> !c.only())
            .filter(c -> state.parts().actor().may(c.permission()));
    return s ->
        card.map(
                c ->
                    s.open(
                        id ->
                            CardPlace.of(id, c, Key.of(receipt.subject().ref()), Optional.empty())))
            .orElse(s);
  }

  private static State secret(State state, Receipt receipt, String secret) {
    int width = state.size().columns() - 2;
    List<String> lines =
        List.of(
            String.join("\n", Wrap.to(width, SafeText.lines(receipt.said()))),
            "",
            "Shown only now, keep it safe:",
            "",
            String.join("\n", Wrap.to(width, SafeText.line(secret))));
    List<String> single =
        lines.stream().flatMap(line -> List.of(line.split("\n", -1)).stream()).toList();
    return state.open(id -> TextPlace.of(id, "Shown once", single));
  }
}
