package org.tuttihub.postgres.hub;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.hub.Hubs;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The hub in PostgreSQL. */
public final class PgHubs extends PgKept<Hub> implements Hubs {
  private static final Children<Hub, Term> TERMS =
      Children.of(
              "hub_term",
              "hub_id",
              Hub::terms,
              row ->
                  new Term(
                      row.year("year"),
                      row.choice(Term.Season.class, "season"),
                      row.day("first_day"),
                      row.day("last_day"),
                      row.whole("teaching_weeks")))
          .appended("first_day")
          .key("year", TEXT, Term::year)
          .key("season", TEXT, Term::season)
          .with("first_day", DAY, Term::firstDay)
          .with("last_day", DAY, Term::lastDay)
          .with("teaching_weeks", WHOLE, Term::teachingWeeks);

  private static final Table<Hub> TABLE =
      Table.named("hub", Hub::identity)
          .with("name", TEXT, Hub::name)
          .with("lead_organisation", TEXT, Hub::leadOrganisation)
          .with("lead_kind", TEXT, Hub::leadKind)
          .with("area", TEXTS, Hub::area)
          .with("vision", TEXT, Hub::vision)
          .with("purpose", TEXT, Hub::purpose)
          .with("hub_values", TEXT, Hub::values)
          .made();

  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "hub_only_one",
          Refusal.rule(
              "hub.already-founded",
              "The hub is founded already: one database holds one hub.",
              "Change it with: hub change."),
          "hub_terms_apart",
          Refusal.rule(
              "hub.terms-overlap",
              "The term would overlap another.",
              "Choose dates outside it, or change the other term first."));

  public PgHubs(Session session, View view) {
    super(session, view);
  }

  @Override
  public Optional<Stored<Hub>> only() {
    return first("");
  }

  @Override
  protected Table<Hub> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Hub, ?>> children() {
    return List.of(TERMS);
  }

  @Override
  protected Hub made(Cells row, Kin kin) {
    return new Hub(
        row.identity(),
        row.text("name"),
        row.text("lead_organisation"),
        row.choice(Hub.LeadKind.class, "lead_kind"),
        row.texts("area", LaCode::new),
        row.text("vision"),
        row.text("purpose"),
        row.text("hub_values"),
        kin.of(TERMS));
  }
}
