package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.instruments.StockLines;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.instruments.StockLine.How;
import org.tuttihub.domain.instruments.StockLine.Sighting;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The lines of rounds of counting in PostgreSQL. */
public final class PgStockLines extends PgKeptMany<StockLine> implements StockLines {
  private static final Table<StockLine> TABLE =
      Table.<StockLine>named("stock_line", StockLine::identity)
          .with("stock_take", ID, StockLine::stockTake)
          .with("item", ID, StockLine::item)
          .with("expected_at", TEXT, StockLine::expected)
          .with("seen_on", DAY, of(Sighting::on))
          .with("seen_at", TEXT, of(Sighting::at))
          .with("seen_how", TEXT, of(Sighting::how))
          .with("condition", TEXT, l -> l.seen().flatMap(Sighting::condition))
          .with("remark", TEXT, l -> l.seen().map(Sighting::remark).orElse(""))
          .made();

  private static final String TALLY =
      """
      select count(*)::int as expected, (count(*) filter (where seen_on is not null))::int as seen
      from stock_line where stock_take = $1 and expected_at is not null\
      """;

  private static final String UNSEEN =
      """
      select i.asset_number from stock_line l join item i on i.id = l.item
      where l.stock_take = $1 and l.seen_on is null order by i.asset_key limit $2\
      """;

  public PgStockLines(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  public List<Stored<StockLine>> of(UUID stockTake, Collection<UUID> items) {
    return load(
        "where t.stock_take = $1 and t.item = any($2) order by t.id",
        stockTake,
        items.toArray(UUID[]::new));
  }

  @Override
  public Tally tally(UUID stockTake, int most) {
    List<String> unseen = session.all(row -> row.text("asset_number"), UNSEEN, stockTake, most);
    return session
        .first(row -> new Tally(row.whole("expected"), row.whole("seen"), unseen), TALLY, stockTake)
        .orElseThrow();
  }

  @Override
  protected String nameOf(StockLine line) {
    return line.identity().ref();
  }

  @Override
  protected Table<StockLine> table() {
    return TABLE;
  }

  @Override
  protected StockLine made(Cells row, Kin kin) {
    return new StockLine(
        row.identity(),
        row.id("stock_take"),
        row.id("item"),
        row.maybeText("expected_at"),
        row.maybeDay("seen_on")
            .map(
                on ->
                    new Sighting(
                        on,
                        row.text("seen_at"),
                        row.choice(How.class, "seen_how"),
                        row.maybeChoice(Condition.class, "condition"),
                        row.text("remark"))));
  }

  private static Function<StockLine, Object> of(Function<Sighting, Object> part) {
    return line -> line.seen().map(part);
  }
}
