package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import org.tuttihub.application.partners.Reviews;
import org.tuttihub.domain.partners.Review;
import org.tuttihub.domain.partners.Review.Score;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The reviews of agreements in PostgreSQL. */
public final class PgReviews extends PgKept<Review> implements Reviews {
  private static final Table<Review> TABLE =
      Table.named("review", Review::identity)
          .with("agreement", ID, Review::agreement)
          .with("standard", ID, Review::standard)
          .with("held_on", DAY, Review::on)
          .with("strengths", TEXT, Review::strengths)
          .with("follows", TEXT, Review::follows)
          .made();

  private static final Children<Review, Score> SCORES =
      Children.<Review, Score>of(
              "review_score",
              "review_id",
              Review::scores,
              row -> new Score(row.text("principle"), row.text("value"), row.text("note")))
          .key("principle", TEXT, Score::principle)
          .with("value", TEXT, Score::value)
          .with("note", TEXT, Score::note);

  public PgReviews(Session session, View view) {
    super(session, view);
  }

  @Override
  protected Table<Review> table() {
    return TABLE;
  }

  @Override
  protected List<Children<Review, ?>> children() {
    return List.of(SCORES);
  }

  @Override
  protected Review made(Cells row, Kin kin) {
    return new Review(
        row.identity(),
        row.id("agreement"),
        row.id("standard"),
        row.day("held_on"),
        kin.of(SCORES),
        row.text("strengths"),
        row.text("follows"));
  }
}
