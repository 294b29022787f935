package org.tuttihub.tui.command;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.tui.view.Fitted;
import org.tuttihub.tui.view.RowSentence;
import org.tuttihub.tui.view.Values;

/** Takes the rows of a list one by one and writes them in a format. */
interface RowsOut extends AutoCloseable {
  void row(Object row);

  @Override
  void close();

  static RowsOut of(Format format, ListOf<?> list, Terms terms) {
    return switch (format) {
      case TABLE -> table(list, terms);
      case PLAIN -> plain(list, terms);
      case CSV -> file(list, new CsvOut(terms));
      case JSON -> json(list, terms);
    };
  }

  /** Into a file of any format: every field, under its own name. */
  static RowsOut file(ListOf<?> list, TableWriter table) {
    List<Part> parts = list.row().parts();
    table.row(parts.stream().map(Part::name).toList());
    return new RowsOut() {
      @Override
      public void row(Object row) {
        table.row(parts.stream().map(part -> Values.exact(list.row(), part, row)).toList());
      }

      @Override
      public void close() {
        table.close();
      }
    };
  }

  private static RowsOut table(ListOf<?> list, Terms terms) {
    Paper paper = new Paper(terms);
    Fitted fitted = Fitted.of(list, terms.width(), terms.width());
    paper.heading(fitted.heading());
    return new RowsOut() {
      private boolean cut;

      @Override
      public void row(Object row) {
        cut = cut || fitted.isCut(row, zone(terms));
        paper.out(fitted.row(row, zone(terms)));
      }

      @Override
      public void close() {
        if (cut) {
          paper.remark("Cut to fit: all of it with --format plain.");
        }
      }
    };
  }

  private static RowsOut plain(ListOf<?> list, Terms terms) {
    return lines(new Paper(terms), row -> RowSentence.of(list, row, zone(terms)));
  }

  private static RowsOut lines(Paper paper, Function<Object, String> line) {
    return new RowsOut() {
      @Override
      public void row(Object row) {
        paper.out(line.apply(row));
      }

      @Override
      public void close() {}
    };
  }

  private static RowsOut json(ListOf<?> list, Terms terms) {
    JsonOut json = new JsonOut(terms.out());
    json.beginList();
    return new RowsOut() {
      @Override
      public void row(Object row) {
        json.record(list.row(), row);
      }

      @Override
      public void close() {
        json.endList();
        json.close();
      }
    };
  }

  private static ZoneId zone(Terms terms) {
    return terms.beginning().clock().getZone();
  }
}
