package org.tuttihub.postgres.objectives;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.NUMBER;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;

import java.util.List;
import java.util.UUID;
import org.tuttihub.domain.objectives.Action;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Rating;
import org.tuttihub.postgres.kept.Children;
import org.tuttihub.postgres.kept.Kin;
import org.tuttihub.postgres.sql.Cells;

/** The tables that hang on an objective. */
final class PromiseParts {
  private static final String PARENT = "objective_id";

  static final Children<Objective, UUID> GAPS =
      Children.<Objective, UUID>of(
              "objective_gap", PARENT, o -> o.promise().gaps(), row -> row.id("gap_id"))
          .key("gap_id", ID, gap -> gap);

  private static final Children<Objective, Measure> MEASURES =
      Children.<Objective, Measure>of(
              "objective_measure", PARENT, o -> o.promise().measures(), PromiseParts::measure)
          .key("id", ID, Measure::id)
          .with("name", TEXT, Measure::name)
          .with("kind", TEXT, Measure::kind)
          .with("unit", TEXT, Measure::unit)
          .with("baseline", NUMBER, Measure::baseline)
          .with("target", NUMBER, Measure::target)
          .with("direction", TEXT, Measure::direction);

  /** A reading and the measure that it is of. */
  private record ReadingOf(UUID measure, Measure.Reading reading) {}

  private static final Children<Objective, ReadingOf> READINGS =
      Children.<Objective, ReadingOf>of(
              "objective_reading", PARENT, PromiseParts::readings, PromiseParts::reading)
          .appended("read_on, seq")
          .key("id", ID, r -> r.reading().id())
          .with("measure", ID, ReadingOf::measure)
          .with("read_on", DAY, r -> r.reading().on())
          .with("value", NUMBER, r -> r.reading().value())
          .with("source", TEXT, r -> r.reading().source());

  static final Children<Objective, Action> ACTIONS =
      Children.<Objective, Action>of(
              "objective_action", PARENT, o -> o.promise().actions(), PromiseParts::action)
          .key("id", ID, Action::id)
          .with("text", TEXT, Action::text)
          .with("owner", TEXT, Action::owner)
          .with("due", DAY, Action::due)
          .with("resources", TEXT, Action::resources)
          .with("done_on", DAY, Action::doneOn);

  static final Children<Objective, Rating> RATINGS =
      Children.<Objective, Rating>of(
              "objective_rating", PARENT, o -> o.promise().ratings(), PromiseParts::rating)
          .appended("seq")
          .key("id", ID, Rating::id)
          .with("period", TEXT, Rating::period)
          .with("value", TEXT, Rating::value)
          .with("by_whom", TEXT, Rating::by)
          .with("rated_on", DAY, Rating::on)
          .with("rationale", TEXT, Rating::rationale)
          .with("evidence", TEXT, Rating::evidence);

  static final List<Children<Objective, ?>> ALL =
      List.of(GAPS, MEASURES, READINGS, ACTIONS, RATINGS);

  private PromiseParts() {}

  /** The measures with their readings. */
  static List<Measure> measures(Kin kin) {
    List<ReadingOf> readings = kin.of(READINGS);
    return kin.of(MEASURES).stream()
        .map(
            m ->
                new Measure(
                    m.id(),
                    m.name(),
                    m.kind(),
                    m.unit(),
                    m.baseline(),
                    m.target(),
                    m.direction(),
                    readings.stream()
                        .filter(r -> r.measure().equals(m.id()))
                        .map(ReadingOf::reading)
                        .toList()))
        .toList();
  }

  private static Measure measure(Cells row) {
    return new Measure(
        row.id("id"),
        row.text("name"),
        row.choice(Measure.Kind.class, "kind"),
        row.choice(Measure.Unit.class, "unit"),
        row.maybeNumber("baseline"),
        row.number("target"),
        row.choice(Measure.Direction.class, "direction"),
        List.of());
  }

  private static List<ReadingOf> readings(Objective objective) {
    return objective.promise().measures().stream()
        .flatMap(m -> m.readings().stream().map(r -> new ReadingOf(m.id(), r)))
        .toList();
  }

  private static ReadingOf reading(Cells row) {
    return new ReadingOf(
        row.id("measure"),
        new Measure.Reading(
            row.id("id"), row.day("read_on"), row.number("value"), row.text("source")));
  }

  private static Action action(Cells row) {
    return new Action(
        row.id("id"),
        row.text("text"),
        row.text("owner"),
        row.day("due"),
        row.text("resources"),
        row.maybeDay("done_on"));
  }

  private static Rating rating(Cells row) {
    return new Rating(
        row.id("id"),
        row.text("period"),
        row.text("value"),
        row.text("by_whom"),
        row.day("rated_on"),
        row.text("rationale"),
        row.text("evidence"));
  }
}
