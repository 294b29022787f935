package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.partners.SurveyRounds;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.SurveyRound;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The surveys in PostgreSQL. */
public final class PgSurveyRounds extends PgKept<SurveyRound> implements SurveyRounds {
  /** What the database says of a second survey in a term. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "survey_round_once",
          Refusal.rule(
              "partners.survey-there",
              "There is a survey of that term already.",
              "Go on with that one: survey-rounds list."));

  private static final Table<SurveyRound> TABLE =
      Table.named("survey_round", SurveyRound::identity)
          .with("year", TEXT, SurveyRound::year)
          .with("term", TEXT, SurveyRound::term)
          .with("asked_on", DAY, SurveyRound::askedOn)
          .with("due", DAY, SurveyRound::due)
          .with("asks", TEXT, SurveyRound::asks)
          .made();

  public PgSurveyRounds(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<SurveyRound> table() {
    return TABLE;
  }

  @Override
  public Optional<SurveyRound> of(AcademicYear year, Term.Season term) {
    return first("where t.year = $1 and t.term = $2", year.toString(), Kind.choiceName(term))
        .map(Stored::value);
  }

  @Override
  protected SurveyRound made(Cells row, Kin kin) {
    return new SurveyRound(
        row.identity(),
        row.year("year"),
        row.choice(Term.Season.class, "term"),
        row.day("asked_on"),
        row.day("due"),
        row.text("asks"));
  }
}
