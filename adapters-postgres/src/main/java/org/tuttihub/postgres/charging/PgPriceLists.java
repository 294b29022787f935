package org.tuttihub.postgres.charging;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.LARGE;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.charging.PriceLists;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Period;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Days;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The price lists in PostgreSQL. */
public final class PgPriceLists extends PgKept<PriceList> implements PriceLists {

  /** A price with what stands above it: the database sees with it that prices never overlap. */
  private record Placed(PriceList.Line line, PriceList.Heading heading) {}

  private static final Function<String, Customer> CUSTOMER = Cells.choice(Customer.class);

  private static final Children<PriceList, Placed> LINES =
      Children.<PriceList, Placed>of(
              "price_list_line", "price_list_id", PgPriceLists::placed, PgPriceLists::placed)
          .with("service", TEXT, p -> p.line().service())
          .with("variant", TEXT, p -> p.line().variant())
          .with("unit", TEXT, p -> p.line().unit())
          .with("amount_pence", LARGE, p -> p.line().amount().pence())
          .with("customer", TEXT, p -> p.heading().customer().map(Customer::word).orElse(""))
          .with("authority", TEXT, p -> p.heading().authority().map(LaCode::text).orElse(""))
          .with("first_day", DAY, p -> p.heading().period().from())
          .with("last_day", DAY, p -> p.heading().period().until());

  private static final Table<PriceList> TABLE =
      Table.named("price_list", PriceList::identity)
          .with("title", TEXT, l -> l.heading().title())
          .with("customer", TEXT, l -> l.heading().customer())
          .with("authority", TEXT, l -> l.heading().authority())
          .with("first_day", DAY, l -> l.heading().period().from())
          .with("last_day", DAY, l -> l.heading().period().until())
          .with("document", TEXT, l -> l.heading().document())
          .made();

  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "price_list_lines_apart",
          Refusal.rule(
              "price-lists.overlap",
              "Another list has a price for the same, for the same customers and authority, on some"
                  + " of these days.",
              "End that list before this one begins: price-lists end."));

  public PgPriceLists(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Stored<PriceList>> during(Period days) {
    return load("where " + Days.meet("t", 1) + " order by length(t.ref), t.ref", Days.values(days));
  }

  private static List<Placed> placed(PriceList list) {
    return list.lines().stream().map(line -> new Placed(line, list.heading())).toList();
  }

  private static Placed placed(Cells row) {
    return new Placed(
        new PriceList.Line(
            row.text("service"),
            row.text("variant"),
            row.text("unit"),
            new Money(row.large("amount_pence"))),
        new PriceList.Heading(
            "",
            Optional.of(row.text("customer")).filter(c -> !c.isEmpty()).map(CUSTOMER),
            Optional.of(row.text("authority")).filter(a -> !a.isEmpty()).map(LaCode::new),
            Days.of(row),
            ""));
  }

  @Override
  protected Table<PriceList> table() {
    return TABLE;
  }

  @Override
  protected List<Children<PriceList, ?>> children() {
    return List.of(LINES);
  }

  @Override
  protected PriceList made(Cells row, Kin kin) {
    return new PriceList(
        row.identity(),
        new PriceList.Heading(
            row.text("title"),
            row.maybeChoice(Customer.class, "customer"),
            row.maybeText("authority").map(LaCode::new),
            Days.of(row),
            row.text("document")),
        kin.of(LINES).stream().map(Placed::line).toList());
  }
}
