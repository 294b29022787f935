package org.tuttihub.tui.command;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.view.MayView;

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
        write(card, key, stored, format);
        if (format.isForPeople()) {
          paper.remark("Version " + stored.version());
        }
        yield Exit.DONE;
      }
    };
  }

  private void write(CardOf<?> card, Key key, Stored<?> stored, Format format) {
    new CardOut(terms, card.noun().plural(), card.card()).write(stored.value(), format);
    if (format.isForPeople()) {
      int width = format == Format.PLAIN ? 1000 : terms.width();
      paper.out(MayView.lines(terms.catalogue(), terms.actor(), card, stored.value(), width));
      paper.out(MayView.next(terms.catalogue(), terms.actor(), card, key, stored.value(), width));
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
