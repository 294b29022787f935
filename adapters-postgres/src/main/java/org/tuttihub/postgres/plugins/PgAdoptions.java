package org.tuttihub.postgres.plugins;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.List;
import java.util.Map;
import org.tuttihub.application.plugins.Adoptions;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.plugins.Scope;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Period;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Days;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The adopted policies in PostgreSQL. */
public final class PgAdoptions extends PgKept<Adoption> implements Adoptions {
  private static final Table<Adoption> TABLE =
      Table.named("adoption", Adoption::identity)
          .with("question", TEXT, Adoption::question)
          .with("plugin", TEXT, a -> a.policy().plugin())
          .with("plugin_version", TEXT, a -> a.policy().version())
          .with("policy", TEXT, a -> a.policy().name())
          .with("services", TEXTS, a -> a.scope().services())
          .with("customers", TEXTS, a -> a.scope().customers())
          .with("authorities", TEXTS, a -> a.scope().authorities())
          .with("first_day", DAY, a -> a.period().from())
          .with("last_day", DAY, a -> a.period().until())
          .with("rank", WHOLE, Adoption::rank)
          .made();

  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "adoption_unambiguous",
          Refusal.rule(
              "policies.ambiguous",
              "Another adopted policy has the same rank and would answer for the same on the same"
                  + " day.",
              "Give one of them another rank, or end one before the other begins."));

  public PgAdoptions(Session session, View view) {
    super(session, view);
  }

  @Override
  public List<Adoption> during(String question, Period days) {
    return load(
            "where t.question = $1 and " + Days.meet("t", 2) + " order by length(t.ref), t.ref",
            Days.values(days, question))
        .stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  protected Table<Adoption> table() {
    return TABLE;
  }

  @Override
  protected Adoption made(Cells row, Kin kin) {
    return new Adoption(
        row.identity(),
        row.text("question"),
        new PolicyRef(row.text("plugin"), row.text("plugin_version"), row.text("policy")),
        new Scope(
            row.texts("services"),
            row.choices(Customer.class, "customers"),
            row.texts("authorities", LaCode::new)),
        Days.of(row),
        row.whole("rank"));
  }
}
