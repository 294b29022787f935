package org.tuttihub.postgres.workforce;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.NUMBER;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import org.tuttihub.application.workforce.CpdEvents;
import org.tuttihub.domain.workforce.CpdEvent;
import org.tuttihub.domain.workforce.CpdEvent.Audience;
import org.tuttihub.domain.workforce.CpdEvent.Mode;
import org.tuttihub.domain.workforce.CpdEvent.Words;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.kept.PgKeptMany;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The events of continuing professional development in PostgreSQL. */
public final class PgCpdEvents extends PgKeptMany<CpdEvent> implements CpdEvents {
  private static final Table<CpdEvent> TABLE =
      Table.named("cpd_event", CpdEvent::identity)
          .with("title", TEXT, e -> e.words().title())
          .with("topic", TEXT, e -> e.words().topic())
          .with("provider", TEXT, e -> e.words().provider())
          .with("place", TEXT, e -> e.words().place())
          .with("recording", TEXT, e -> e.words().recording())
          .with("mode", TEXT, CpdEvent::mode)
          .with("on_day", DAY, CpdEvent::on)
          .with("year", TEXT, CpdEvent::year)
          .with("time_of_day", TEXT, CpdEvent::time)
          .with("hours", NUMBER, e -> e.hours().toPlainString())
          .with("external", YES_NO, CpdEvent::external)
          .with("audience", TEXTS, CpdEvent::audience)
          .with("places", WHOLE, CpdEvent::places)
          .with("published_on", DAY, CpdEvent::publishedOn)
          .with("cancelled", YES_NO, CpdEvent::cancelled)
          .made();

  public PgCpdEvents(Session session, View view) {
    super(session, view, "ref");
  }

  @Override
  protected String nameOf(CpdEvent event) {
    return event.identity().ref();
  }

  @Override
  protected Table<CpdEvent> table() {
    return TABLE;
  }

  @Override
  protected CpdEvent made(Cells row, Kin kin) {
    return new CpdEvent(
        row.identity(),
        new Words(
            row.text("title"),
            row.text("topic"),
            row.text("provider"),
            row.text("place"),
            row.text("recording")),
        row.choice(Mode.class, "mode"),
        row.day("on_day"),
        row.text("time_of_day"),
        row.number("hours"),
        row.yes("external"),
        row.choices(Audience.class, "audience"),
        row.maybeWhole("places"),
        row.maybeDay("published_on"),
        row.yes("cancelled"));
  }
}
