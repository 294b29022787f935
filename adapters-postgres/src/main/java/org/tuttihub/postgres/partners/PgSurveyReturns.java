package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.partners.SurveyReturns;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.partners.SurveyReturn.Answer;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What partners are asked in surveys, in PostgreSQL. */
public final class PgSurveyReturns extends PgKept<SurveyReturn> implements SurveyReturns {
  /** What the database says of a partner who is asked twice. */
  public static final Map<String, Refusal> REFUSALS =
      Map.of(
          "survey_return_once",
          Refusal.rule(
              "partners.asked-already",
              "The partner is asked in that survey already.",
              "Go on with what it was asked: survey-returns list."));

  private static final Table<SurveyReturn> TABLE =
      Table.<SurveyReturn>named("survey_return", SurveyReturn::identity)
          .with("round", ID, r -> r.facts().round())
          .with("partner", ID, r -> r.facts().partner())
          .with("asked_on", DAY, r -> r.facts().askedOn())
          .with("due", DAY, r -> r.facts().due())
          .with("chased", TEXTS, r -> r.facts().chased())
          .with("state", TEXT, r -> r.standing(LocalDate.MIN))
          .with("answered_on", DAY, r -> r.answered().map(Answer::on))
          .with("young_people", WHOLE, r -> r.answered().flatMap(Answer::youngPeople))
          .with("other_income", MONEY, r -> r.answered().flatMap(Answer::otherIncome))
          .with("words", TEXT, r -> r.answered().map(Answer::words).orElse(""))
          .with("complete_on", DAY, PgSurveyReturns::completeOn)
          .made();

  public PgSurveyReturns(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<SurveyReturn> table() {
    return TABLE;
  }

  @Override
  public List<SurveyReturn> of(UUID partner) {
    return load("where t.partner = $1 order by length(t.ref), t.ref", partner).stream()
        .map(Stored::value)
        .toList();
  }

  @Override
  public List<Stored<SurveyReturn>> unanswered() {
    return load("where t.state = 'asked' order by length(t.ref), t.ref");
  }

  /** When the hub found that all is there. */
  static Optional<LocalDate> completeOn(SurveyReturn given) {
    return given instanceof SurveyReturn.Complete complete
        ? Optional.of(complete.on())
        : Optional.empty();
  }

  @Override
  protected SurveyReturn made(Cells row, Kin kin) {
    SurveyReturn.Facts facts =
        new SurveyReturn.Facts(
            row.identity(),
            row.id("round"),
            row.id("partner"),
            row.day("asked_on"),
            row.day("due"),
            row.texts("chased", LocalDate::parse));
    return switch (row.choice(SurveyReturn.Standing.class, "state")) {
      case ASKED, LATE -> new SurveyReturn.Asked(facts);
      case ANSWERED -> new SurveyReturn.Answered(facts, answer(row));
      case COMPLETE -> new SurveyReturn.Complete(facts, answer(row), row.day("complete_on"));
    };
  }

  private static Answer answer(Cells row) {
    return new Answer(
        row.day("answered_on"),
        row.maybeWhole("young_people"),
        row.maybeMoney("other_income"),
        row.text("words"));
  }
}
