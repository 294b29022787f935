package org.tuttihub.tui.command;

import java.util.List;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.tui.view.CardView;
import org.tuttihub.tui.view.PlainCard;
import org.tuttihub.tui.view.Values;

/**
 * Writes one record in full, in a format.
 *
 * @param plural the collection whose words its fields are called by
 */
record CardOut(Terms terms, String plural, Shape<?> shape) {

  void write(Object shown, Format format) {
    Paper paper = new Paper(terms);
    switch (format) {
      case TABLE -> paper.out(CardView.lines(blocks(shown), terms.width()));
      case PLAIN -> paper.out(PlainCard.lines(blocks(shown)));
      case CSV -> csv(shown);
      case JSON -> {
        try (JsonOut json = new JsonOut(terms.out())) {
          json.record(shape, shown);
        }
      }
    }
  }

  private List<CardView.Block> blocks(Object shown) {
    return CardView.of(
        terms.catalogue(), plural, shape, shown, terms.beginning().clock().getZone());
  }

  /** Single values only: a table has no room for records inside a record. */
  private void csv(Object shown) {
    List<Part> flat = shape.parts().stream().filter(p -> p.kind().isPresent()).toList();
    try (TableWriter table = new CsvOut(terms)) {
      table.row(flat.stream().map(Part::name).toList());
      table.row(flat.stream().map(part -> Values.exact(shape, part, shown)).toList());
    }
  }
}
