package org.tuttihub.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.each.Marked;
import org.tuttihub.tui.each.Tally;
import org.tuttihub.tui.screen.Memory.Did;
import org.tuttihub.tui.view.PutBack;
import org.tuttihub.tui.view.Values;

/** Undoes deeds, having said which. */
final class Undoing {
  private Undoing() {}

  /** The last deed of this session; of a set, all that was done to it. */
  static State last(State state) {
    return state.memory().deeds().stream()
        .findFirst()
        .map(
            did -> did.receipts().size() > 1 ? set(state, did) : ask(state, did.deed(), did.last()))
        .orElseGet(() -> state.remark("Nothing was done in this session that could be undone."));
  }

  /** The last deed of this session on a record, else the last that its history knows. */
  static State of(State state, CardPlace place) {
    String ref = subject(place);
    String collection = place.card().noun().plural();
    for (Did did : state.memory().deeds()) {
      for (Receipt receipt : did.receipts().reversed()) {
        if (receipt.subject().ref().equals(ref)
            && receipt.subject().collection().equals(collection)) {
          return ask(state, did.deed(), receipt);
        }
      }
    }
    return fromHistory(state, ref);
  }

  /** How history names the record of a card: by its reference, the first of its fields. */
  static String subject(CardPlace place) {
    return place
        .loaded()
        .filter(_ -> !place.card().only())
        .map(
            loaded ->
                Values.exact(
                    place.card().card(),
                    place.card().card().parts().getFirst(),
                    loaded.stored().value()))
        .orElse(place.name());
  }

  private static State ask(State state, Deed<?> done, Receipt receipt) {
    if (done.undo() instanceof Undo.Never(String why)) {
      return state.remark("The last deed cannot be undone: " + why + ". " + receipt.said());
    }
    return ask(
        state,
        receipt.said(),
        receipt.deed().toString(),
        s -> s.remember(memory -> memory.undone(List.of(receipt))));
  }

  /** What was done to each of a set is undone one by one, the last first. */
  private static State set(State state, Did did) {
    if (did.deed().undo() instanceof Undo.Never(String why)) {
      return state.remark("The last deeds cannot be undone: " + why + ".");
    }
    Optional<Deed<?>> undoing = PutBack.deed(state.parts().catalogue());
    if (undoing.isEmpty()) {
      return state.remark("Undoing is not offered here.");
    }
    String question =
        String.format("Undo %s with each of %,d?", did.deed().name(), did.receipts().size());
    List<Marked> set =
        did.receipts().reversed().stream()
            .map(r -> new Marked(r.deed().toString(), r.said(), Optional.empty(), Optional.empty()))
            .toList();
    EachPlace.Meant meant =
        new EachPlace.Meant(
            undoing.get(),
            set.stream().map(Marked::key).toList(),
            Map.of(),
            Map.of(),
            (s, tally) -> undone(s, did, tally));
    return state.open(
        id ->
            Question.yesOrNo(id, question, s -> s.open(next -> EachPlace.doing(next, meant, set))));
  }

  private static State undone(State state, Did did, Tally tally) {
    List<String> left = tally.undone();
    List<Receipt> gone =
        did.receipts().stream().filter(r -> !left.contains(r.deed().toString())).toList();
    return state.remember(memory -> memory.undone(gone));
  }

  private static State ask(State state, String said, String deed, UnaryOperator<State> after) {
    Optional<Deed<?>> undoing = PutBack.deed(state.parts().catalogue());
    if (undoing.isEmpty()) {
      return state.remark("Undoing is not offered here.");
    }
    return state.open(
        id ->
            Question.yesOrNo(
                id,
                "Undo this? " + said,
                s -> s.start(work(s.parts(), undoing.get(), deed, after))));
  }

  private static Work work(
      ConsoleParts parts, Deed<?> undoing, String deed, UnaryOperator<State> after) {
    return Work.of(
        undoing.name(),
        () ->
            switch (PutBack.of(parts, undoing, deed)) {
              case Outcome.Refused<Receipt>(Refusal refusal) -> s -> s.refused(refusal);
              case Outcome.Done<Receipt>(Receipt receipt) ->
                  s -> after.apply(s.stale().done(receipt.said()));
            },
        s -> s);
  }

  private static State fromHistory(State state, String ref) {
    Optional<ListOf<?>> history = state.parts().catalogue().list("history");
    if (history.isEmpty() || history.get().row().part("subject").isEmpty()) {
      return state.remark("Nothing was done in this session that could be undone.");
    }
    Actor actor = state.parts().actor();
    return state.start(Work.of("history list", () -> newest(history.get(), actor, ref), s -> s));
  }

  private static UnaryOperator<State> newest(ListOf<?> list, Actor actor, String ref) {
    Outcome<Optional<Object>> found =
        list.query(
                actor,
                List.of(Filter.of("subject", false, ref)),
                List.of(),
                "",
                new Window.First(1),
                Optional.empty())
            .map(query -> first(list, actor, query));
    return switch (found) {
      case Outcome.Refused<Optional<Object>>(Refusal refusal) -> s -> s.refused(refusal);
      case Outcome.Done<Optional<Object>>(Optional<Object> row) ->
          s ->
              row.map(entry -> ask(s, said(list, entry), name(list, entry), t -> t))
                  .orElseGet(() -> s.remark("Nothing was done to it yet."));
    };
  }

  private static Optional<Object> first(ListOf<?> list, Actor actor, ListQuery query) {
    return list.page(actor, query).rows().stream().findFirst().map(Object.class::cast);
  }

  private static String name(ListOf<?> list, Object entry) {
    Part part = list.row().part("deed").orElse(list.row().parts().getFirst());
    return Values.exact(list.row(), part, entry);
  }

  private static String said(ListOf<?> list, Object entry) {
    Part part = list.row().part("said").orElse(list.row().parts().getLast());
    return Values.exact(list.row(), part, entry);
  }
}
