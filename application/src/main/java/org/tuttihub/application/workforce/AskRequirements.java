package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.workforce.policy.Edition;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.Requirement;
import org.tuttihub.domain.workforce.policy.RequirementKind;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** Tells what somebody of an engagement and of some roles must have shown, and by which rules. */
public final class AskRequirements {

  /** Of whom, on which day; today unless given. */
  public record Request(Engagement engagement, List<WorkRole> roles, Optional<LocalDate> on) {}

  /**
   * What is asked.
   *
   * @param externalHours how many hours at events of others they may book in a year; absent where
   *     any number
   * @param according whose rules they are
   */
  public record Answer(
      LocalDate on,
      List<Line> requirements,
      int detailMonths,
      Optional<BigDecimal> externalHours,
      String according,
      List<String> reasons) {}

  /**
   * One thing that is asked.
   *
   * @param months for how many it is good; absent where for ever, or as its record says
   * @param readBy the last day for reading an edition
   */
  public record Line(
      String requirement,
      String title,
      String what,
      RequirementKind kind,
      boolean blocks,
      boolean safeguarding,
      boolean overridable,
      Optional<Integer> months,
      int warnDays,
      String level,
      String edition,
      Optional<LocalDate> readBy) {
    static Line of(Requirement r) {
      return new Line(
          r.code(),
          r.title(),
          r.words(),
          r.kind(),
          r.blocks(),
          r.safeguarding(),
          r.overridable(),
          r.months(),
          r.warnDays(),
          r.level().map(l -> l.name().toLowerCase(Locale.ROOT).replace('_', '-')).orElse(""),
          r.edition().map(Edition::code).orElse(""),
          r.edition().map(Edition::readBy));
    }
  }

  private final ClearanceRules rules;

  public AskRequirements(ClearanceRules rules) {
    this.rules = rules;
  }

  /** Refuses where the hub's policy does not answer; then nobody is clear. */
  public Outcome<Answer> answer(Acting acting, Request asked) {
    LocalDate on = asked.on().orElse(acting.today());
    return rules
        .terms(new ClearanceRules.Asked(asked.engagement(), asked.roles(), on))
        .map(
            answer ->
                new Answer(
                    on,
                    answer.terms().requirements().stream().map(Line::of).toList(),
                    answer.terms().detailMonths(),
                    answer.terms().externalHours(),
                    answer.by(),
                    answer.reasons()));
  }
}
