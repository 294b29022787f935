package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.OBSERVE;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;

/** What people see of observations: those who observe all of it, everybody else the themes. */
record ObservationViews(ObservationReads reads) {
  static final Noun TARGETS =
      new Noun("workforce", "observation-targets", "target of an observation", "");
  static final Noun RATINGS =
      new Noun("workforce", "observation-ratings", "rating of an observation", "");
  static final Noun DUE = new Noun("workforce", "observations-due", "observation that is due", "");
  static final Noun THEMES =
      new Noun("workforce", "observation-themes", "theme of observations", "");

  Stream<Operation> all() {
    return Stream.of(observations(), parts(), computed(), rules()).flatMap(part -> part);
  }

  private Stream<Operation> observations() {
    return Stream.of(
        ListOf.of(
                Observations.NOUN,
                "Observations of the work of staff and of partners",
                ObservationRow.class,
                reads.observations(),
                Column.of("ref", "Ref", 7),
                Column.of("on", "On", 10),
                Column.of("state", "State", 9),
                Column.of("name", "Whose", 24),
                Column.of("setting", "Setting", 17),
                Column.of("open", "Open", 4),
                Column.of("observer_name", "Observer", 20).fromWidth(100),
                Column.of("standard", "By", 7).fromWidth(110),
                Column.of("school", "School", 7).fromWidth(120),
                Column.of("shared_on", "Shared", 10).fromWidth(130),
                Column.of("acknowledged_on", "Acknowledged", 12).fromWidth(140))
            .needing(OBSERVE)
            .sortedBy("-on"),
        CardOf.of(
                Observations.NOUN,
                "An observation in full: ratings, strengths, targets, and the reply",
                ObservationCard.class,
                reads::observation)
            .needing(OBSERVE));
  }

  private Stream<Operation> parts() {
    return Stream.of(
        ListOf.of(
                TARGETS,
                "What is to be done after observations, by when, and what became of it",
                ObservationTargetRow.class,
                reads.targets(),
                Column.of("key", "Target", 9),
                Column.of("by", "By", 10),
                Column.of("state", "State", 8),
                Column.of("name", "Whose", 20),
                Column.of("what", "What", 22),
                Column.of("principle", "Principle", 10).fromWidth(100),
                Column.of("observer", "Observer", 8).fromWidth(120))
            .needing(OBSERVE)
            .sortedBy("by"),
        ListOf.of(
                RATINGS,
                "How each principle was met in each observation",
                ObservationRatingRow.class,
                reads.ratings(),
                Column.of("key", "Rating", 12),
                Column.of("on", "On", 10),
                Column.of("name", "Whose", 20),
                Column.of("title", "Principle", 18),
                Column.of("level", "Rated", 12),
                Column.of("standard", "By", 7).fromWidth(110))
            .needing(OBSERVE)
            .sortedBy("-on"));
  }

  private Stream<Operation> computed() {
    Themes themes = new Themes(reads);
    return Stream.of(
        ListOf.of(
                DUE,
                "By when the work of whom is to be observed again, the longest overdue first",
                ObservationDueRow.class,
                ListedInMemory.asAt(ObservationDueRow.class, themes::due),
                Column.of("whom", "Ref", 7),
                Column.of("name", "Whose", 24),
                Column.of("whose", "Of", 9),
                Column.of("last", "Last", 10),
                Column.of("due", "Due", 10),
                Column.of("days_left", "Left", 5),
                Column.of("planned", "Planned", 10).fromWidth(100))
            .needing(OBSERVE)
            .sortedBy("due"),
        ListOf.of(
                THEMES,
                "What a year's observations say of each principle, and of nobody",
                ObservationThemeRow.class,
                new ListedInMemory<>(ObservationThemeRow.class, themes::rows),
                Column.of("year", "Year", 7),
                Column.of("whose", "Of", 9),
                Column.of("title", "Principle", 18),
                Column.of("people", "People", 6),
                Column.of("observations", "Rated", 5),
                Column.of("ratings", "Ratings", 26),
                Column.of("targets", "Targets", 7).fromWidth(100),
                Column.of("met", "Met", 4).fromWidth(100),
                Column.of("standard", "By", 7).fromWidth(110))
            .sortedBy("-year", "whose", "standard", "principle"));
  }

  private Stream<Operation> rules() {
    return Stream.of(
        ListOf.of(
                ObservationRules.NOUN,
                "How often everybody is observed, and of how few themes are not shown",
                ObservationRuleRow.class,
                reads.rules(),
                Column.of("ref", "Ref", 7),
                Column.of("from", "From", 10),
                Column.of("months", "Months", 6),
                Column.of("fewest", "Fewest", 6))
            .sortedBy("-from"),
        CardOf.of(
            ObservationRules.NOUN,
            "A rule of how often everybody is observed",
            ObservationRuleRow.class,
            reads::rule));
  }
}
