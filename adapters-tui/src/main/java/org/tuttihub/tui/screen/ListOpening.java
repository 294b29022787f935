package org.tuttihub.tui.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.command.ListExport;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.view.CardView;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.Values;

/** From a list to its records, and to a file. */
final class ListOpening {
  private ListOpening() {}

  /**
   * Opens the record of the row, or the one with which it goes on; shows the row in full where
   * there is neither.
   */
  static State open(ListPlace place, State state) {
    Optional<Object> row = place.row();
    if (row.isEmpty()) {
      return state;
    }
    ListOf<?> list = place.list();
    Optional<CardOf<?>> card =
        state
            .parts()
            .catalogue()
            .card(list.opens().map(ListOf.Opens::noun).orElse(list.noun()).plural())
            .filter(c -> state.parts().actor().may(c.permission()));
    Part named =
        list.opens()
            .flatMap(opens -> list.row().part(opens.field()))
            .orElse(list.row().parts().getFirst());
    try {
      String name = Values.exact(list.row(), named, row.get());
      Key key = Key.of(name);
      return card.isPresent()
          ? state.open(id -> CardPlace.of(id, card.get(), key, place.asked().asAt()))
          : inFull(list, row.get(), state);
    } catch (BadValue _) {
      return inFull(list, row.get(), state);
    }
  }

  private static State inFull(ListOf<?> list, Object row, State state) {
    List<CardView.Block> blocks = new ArrayList<>();
    for (Part part : list.row().parts()) {
      String label =
          SafeText.line(Labels.of(state.parts().catalogue(), list.noun().plural(), part.name()));
      String text = Values.people(list.row(), part, row, state.parts().zone());
      blocks.add(new CardView.Field(label, SafeText.lines(text)));
    }
    List<String> lines = CardView.lines(blocks, state.size().columns() - 2);
    return state.open(id -> TextPlace.of(id, Labels.of(list.noun().singular()), lines));
  }

  static State export(ListPlace place, State state) {
    if (!state.parts().folder().isThere()) {
      return state.remark(state.parts().folder().whyNot(""));
    }
    return state.open(
        id ->
            Prompt.of(
                id,
                "Write these rows to which file:",
                place.list().noun().plural() + ".csv",
                "The ending says the format: .csv, .tsv or .xlsx. Folder: "
                    + state.parts().folder(),
                (s, typed) -> s.start(work(place, s.parts(), typed.strip()))));
  }

  private static Work work(ListPlace place, ConsoleParts parts, String name) {
    return Work.of("export", () -> written(place, parts, name), s -> s);
  }

  private static UnaryOperator<State> written(ListPlace place, ConsoleParts parts, String name) {
    Optional<Path> named = parts.folder().file(name);
    if (named.isEmpty()) {
      return s -> s.remark(parts.folder().whyNot(name));
    }
    Path to = named.get();
    Outcome<Long> written =
        ListReading.query(place.list(), parts.actor(), place.asked(), new Window.First(Window.MOST))
            .then(query -> write(place, parts, query, to));
    return switch (written) {
      case Outcome.Refused<Long>(var refusal) -> s -> s.refused(refusal);
      case Outcome.Done<Long>(Long rows) ->
          s -> s.done(String.format("%,d rows are in %s.", rows, to.toAbsolutePath()));
    };
  }

  private static Outcome<Long> write(
      ListPlace place, ConsoleParts parts, ListQuery query, Path to) {
    return ListExport.write(place.list(), parts.actor(), query, parts.tables(), to);
  }
}
