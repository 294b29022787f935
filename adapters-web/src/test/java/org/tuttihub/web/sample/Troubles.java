package org.tuttihub.web.sample;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.application.tables.UnwritableTable;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** A collection in which everything goes wrong, or takes its time. */
public final class Troubles {
  private static final Noun NOUN = new Noun("troubles", "troubles", "trouble", "TRB");

  public final CountDownLatch hold = new CountDownLatch(1);

  /** Nothing to say. */
  public record Nothing() {}

  /** A long row. */
  public record Row(String ref, String filler) {}

  /** How many rows there are. */
  public volatile long rows = 10;

  /** The row at which reading breaks off. */
  public volatile long breakAt = Long.MAX_VALUE;

  public Catalogue catalogue() {
    return new Catalogue(
        List.of(
            ListOf.of(NOUN, "Very many", Row.class, new Many()),
            deed("wait", this::waiting),
            Ask.of(
                NOUN,
                "ponder",
                "A long question",
                Permission.READ,
                Nothing.class,
                Nothing.class,
                (_, _, _) -> waiting().map(_ -> new Nothing())),
            deed(
                "break",
                () -> {
                  throw new IllegalStateException("secret of Ada Keeper");
                }),
            deed(
                "away",
                () -> {
                  throw new Unavailable("The database does not answer.", null);
                }),
            deed("full", () -> Outcome.refused(refusal(Refusal.Kind.BUSY))),
            deed("new", () -> Outcome.done(receipt())),
            new FileOut<>(
                NOUN,
                "export",
                "Too much for its format",
                Permission.READ,
                Shape.of(Nothing.class),
                List.of(),
                (_, _) ->
                    Outcome.done(
                        table -> {
                          table.row(List.of("a"));
                          throw new UnwritableTable("It is too much.", "Take CSV.");
                        }))));
  }

  private Outcome<Receipt> waiting() {
    try {
      hold.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return Outcome.done(receipt());
  }

  private static Receipt receipt() {
    Subject subject = new Subject("troubles", UUID.randomUUID(), "TRB-1");
    return new Receipt(
        UUID.randomUUID(), subject, 1, "Done.", java.util.Map.of(), Optional.of("s3cret"));
  }

  private static Refusal refusal(Refusal.Kind kind) {
    return new Refusal(kind, "busy", "Too many write at once.", "Try again.", List.of());
  }

  private static Deed<Nothing> deed(
      String verb, java.util.function.Supplier<Outcome<Receipt>> run) {
    return Deed.of(
        NOUN, verb, "A deed", Permission.READ, Nothing.class, (Acting _, Nothing _) -> run.get());
  }

  /** Rows without end, which never stand in memory together. */
  private final class Many implements Listing<Row> {
    @Override
    public Page<Row> page(ListQuery query) {
      return new Page<>(List.of(row(1)), Optional.empty(), Optional.empty());
    }

    @Override
    public long count(ListQuery query) {
      return rows;
    }

    @Override
    public void each(ListQuery query, Consumer<? super Row> each) {
      LongStream.rangeClosed(1, rows)
          .forEach(
              n -> {
                if (n == breakAt) {
                  throw new Unavailable("The database is gone.", null);
                }
                each.accept(row(n));
              });
    }

    private Row row(long n) {
      return new Row("TRB-" + n, "x".repeat(100));
    }
  }
}
