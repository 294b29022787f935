package org.tuttihub.postgres.instruments;

import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.instruments.Purchases;
import org.tuttihub.domain.instruments.Drawn;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What budget lines have paid, in PostgreSQL. */
public final class PgPurchases extends PgKeptMany<Drawn> implements Purchases {
  private static final Table<Drawn> TABLE =
      Table.named("item_purchase", Drawn::identity)
          .with("item", ID, Drawn::item)
          .with("line", ID, Drawn::line)
          .with("spending", ID, Drawn::spending)
          .with("price", MONEY, Drawn::price)
          .made();

  public PgPurchases(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  public Set<UUID> paid(Collection<UUID> items) {
    return load("where t.item = any($1)", (Object) items.toArray(UUID[]::new)).stream()
        .map(drawn -> drawn.value().item())
        .collect(Collectors.toSet());
  }

  @Override
  protected String nameOf(Drawn drawn) {
    return drawn.identity().ref();
  }

  @Override
  protected Table<Drawn> table() {
    return TABLE;
  }

  @Override
  protected Drawn made(Cells row, Kin kin) {
    return new Drawn(
        row.identity(), row.id("item"), row.id("line"), row.id("spending"), row.money("price"));
  }
}
