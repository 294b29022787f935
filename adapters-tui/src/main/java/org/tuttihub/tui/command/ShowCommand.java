package org.tuttihub.tui.command;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.view.CardView;
import org.tuttihub.tui.view.MayView;
import org.tuttihub.tui.view.PlainCard;
import org.tuttihub.tui.view.Values;

/** {@code ROOM show}: one record in full. */
final class ShowCommand {
  private final Terms terms;
  private final Paper paper;

  ShowCommand(Terms terms) {
    this.terms = terms;
    this.paper = new Paper(terms);
  }

  Exit run(CardOf<?> card, Given given) {
    String usage = card.name() + (card.only() ? "" : " ID");
    given.only(
        usage, Stream.concat(Stream.of("as-at"), Stream.of(Format.OPTIONS)).toArray(String[]::new));
    given.atMost(card.only() ? 0 : 1, usage);
    Key key =
        card.only() ? CardOf.ONLY : key(given.word(0, "which " + card.noun().singular(), usage));
    Format format = Format.of(given);
    return show(card, key, given, format);
  }

  private <C> Exit show(CardOf<C> card, Key key, Given given, Format format) {
    return switch (card.show(terms.actor(), key, Asked.asAt(given))) {
      case Outcome.Refused<Stored<C>>(var refusal) -> Exit.refused(terms, refusal);
      case Outcome.Done<Stored<C>>(Stored<C> stored) -> {
        write(card, stored, format);
        if (format.isForPeople()) {
          paper.remark("Version " + stored.version());
        }
        yield Exit.DONE;
      }
    };
  }

  private void write(CardOf<?> card, Stored<?> stored, Format format) {
    switch (format) {
      case TABLE -> {
        paper.out(CardView.lines(blocks(card, stored.value()), terms.width()));
        paper.out(
            MayView.lines(terms.catalogue(), terms.actor(), card, stored.value(), terms.width()));
      }
      case PLAIN -> {
        paper.out(PlainCard.lines(blocks(card, stored.value())));
        paper.out(MayView.lines(terms.catalogue(), terms.actor(), card, stored.value(), 1000));
      }
      case CSV -> csv(card, stored.value());
      case JSON -> {
        try (JsonOut json = new JsonOut(terms.out())) {
          json.record(card.card(), stored.value());
        }
      }
    }
  }

  private List<CardView.Block> blocks(CardOf<?> card, Object shown) {
    ZoneId zone = terms.beginning().clock().getZone();
    return CardView.of(terms.catalogue(), card, shown, zone);
  }

  /** Single values only: a table has no room for records inside a record. */
  private void csv(CardOf<?> card, Object shown) {
    List<Part> flat = card.card().parts().stream().filter(p -> p.kind().isPresent()).toList();
    try (TableWriter table = new CsvOut(terms)) {
      table.row(flat.stream().map(Part::name).toList());
      table.row(flat.stream().map(part -> Values.exact(card.card(), part, shown)).toList());
    }
  }

  static Key key(String text) {
    try {
      return Key.of(text);
    } catch (BadValue bad) {
      throw new Usage(bad.sentence());
    }
  }
}
