package org.tuttihub.plugin.hertfordshire;

import java.util.List;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.workforce.policy.Assessed;
import org.tuttihub.domain.workforce.policy.OfferFacts;
import org.tuttihub.domain.workforce.policy.OfferPolicy;
import org.tuttihub.domain.workforce.policy.OfferTerms;

/**
 * What the plan states of offers to new starters: they are assessed objectively, by experience and
 * skills. How much each counts, and what is offered for it, it does not state: that is the hub's to
 * set, and until then nothing is offered.
 */
public final class Offers implements OfferPolicy {
  private static final int MOST_POINTS = 1000;
  private static final int LONGEST = 60;

  /** The points of a row, and the most that its table gives. */
  private record Points(String table, int reached, int most) {
    static Points of(Settings settings, String table, Facts row) {
      int most = settings.table(table).stream().mapToInt(r -> r.whole("points")).max().orElse(0);
      return new Points(table, row.whole("points"), most);
    }

    boolean isSound() {
      return most >= 1 && most <= MOST_POINTS;
    }

    Assessed as(String title) {
      return new Assessed(table, title, reached, most);
    }
  }

  @Override
  public Decision<OfferTerms> terms(OfferFacts facts) {
    Settings settings = facts.settings();
    String qualification = facts.facts().text("qualification");
    Points experience =
        Points.of(
            settings,
            "experience",
            settings.band("experience", "up_to_years", facts.yearsTeaching()));
    Points skills =
        Points.of(settings, "skills", settings.row("skills", "qualification", qualification));
    if (!experience.isSound() || !skills.isSound()) {
      return unset(facts, "A table of points gives at the most less than 1, or more than 1,000.");
    }
    Facts grade = settings.band("grades", "up_to_points", experience.reached() + skills.reached());
    if (grade.money("hourly").isZero() || grade.text("grade").length() > LONGEST) {
      return unset(facts, "A grade is paid nothing, or its name has more than 60 characters.");
    }
    return offered(facts, qualification, experience, skills, grade);
  }

  private static Decision<OfferTerms> offered(
      OfferFacts facts, String qualification, Points experience, Points skills, Facts grade) {
    Money hourly = grade.money("hourly");
    OfferTerms terms =
        OfferTerms.grade(grade.text("grade"))
            .hourly(hourly)
            .by(
                List.of(
                    experience.as("Years of teaching"),
                    skills.as("Qualification in music or teaching")));
    return new Decision.Decided<>(
        terms,
        List.of(
            facts.yearsTeaching() + " years of teaching are " + said(experience),
            "The qualification " + qualification + " is " + said(skills),
            terms.points() + " points are " + terms.grade() + ", at " + hourly + " an hour."),
        facts.policy());
  }

  private static String said(Points points) {
    return points.reached() + " of " + points.most() + " points.";
  }

  private static Decision<OfferTerms> unset(OfferFacts facts, String fact) {
    return new Decision.Declined<>(
        Refusal.rule("hertfordshire.offers-set", fact, "Correct the table: settings set."),
        List.of(fact),
        facts.policy());
  }
}
