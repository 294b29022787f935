package org.tuttihub.tui.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.today.TodayCatalogue;
import org.tuttihub.application.today.TodayRow;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.TodayText;

/** {@code ROOM list}: every row that is asked for, written as it comes. */
final class ListCommand {
  private static final int LOOK_EVERY = 500;

  private final Terms terms;

  ListCommand(Terms terms) {
    this.terms = terms;
  }

  Exit run(ListOf<?> list, Given given) {
    String usage = list.name() + " --help";
    given.atMost(0, usage);
    given.only(
        usage, Stream.of(Asked.OPTIONS, Format.OPTIONS).flatMap(Stream::of).toArray(String[]::new));
    Format format = Format.of(given);
    Optional<Long> limit = Asked.limit(given);
    Outcome<ListQuery> query =
        Asked.of(given, terms.catalogue(), list, terms.actor(), new Window.First(Window.MOST));
    return switch (query) {
      case Outcome.Refused<ListQuery>(var refusal) -> Exit.refused(terms, refusal);
      case Outcome.Done<ListQuery>(ListQuery asked) -> {
        if (list.noun().equals(TodayCatalogue.NOUN) && format.isForPeople()) {
          new Paper(terms).out(inWords(list, asked));
          yield Exit.DONE;
        }
        long rows = write(list, asked, limit, format);
        if (format.isForPeople()) {
          new Paper(terms).remark(rows == 1 ? "1 row" : String.format("%,d rows", rows));
        }
        yield Exit.DONE;
      }
    };
  }

  /** The first screen is read rather than looked up. */
  private List<String> inWords(ListOf<?> list, ListQuery query) {
    List<TodayRow> rows = new ArrayList<>();
    list.each(terms.actor(), query, row -> rows.add((TodayRow) row));
    Clock clock = terms.beginning().clock();
    return TodayText.lines(rows, clock.getZone(), LocalDate.now(clock)).stream()
        .flatMap(line -> Wrap.to(terms.width(), line).stream())
        .toList();
  }

  private long write(ListOf<?> list, ListQuery query, Optional<Long> limit, Format format) {
    try (RowsOut out = RowsOut.of(format, list, terms)) {
      Counted counted = new Counted(out, new Paper(terms));
      if (limit.isPresent()) {
        some(list, query, limit.get(), counted);
      } else {
        list.each(terms.actor(), query, counted::row);
      }
      return counted.rows;
    } catch (Torn torn) {
      return torn.rows;
    }
  }

  private void some(ListOf<?> list, ListQuery query, long limit, Counted counted) {
    Window window = new Window.First(size(limit));
    while (true) {
      Page<?> page = list.page(terms.actor(), query.in(window));
      page.rows().forEach(counted::row);
      if (counted.rows >= limit || page.next().isEmpty()) {
        return;
      }
      window = new Window.After(page.next().get(), size(limit - counted.rows));
    }
  }

  private static int size(long wanted) {
    return (int) Math.min(Window.MOST, wanted);
  }

  /** Counts rows on their way, and stops when nobody reads them any more. */
  private static final class Counted {
    private final RowsOut out;
    private final Paper paper;
    private long rows;

    Counted(RowsOut out, Paper paper) {
      this.out = out;
      this.paper = paper;
    }

    void row(Object row) {
      out.row(row);
      rows++;
      if (rows % LOOK_EVERY == 0 && paper.isTorn()) {
        throw new Torn(rows);
      }
    }
  }

  /** Nobody reads any more; the way out of a list that is being streamed. */
  private static final class Torn extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long rows;

    Torn(long rows) {
      super("nobody reads any more", null, false, false);
      this.rows = rows;
    }
  }
}
