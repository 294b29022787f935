package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * What one partner is asked in a survey. It is asked, chased if need be, answered, and complete
 * once the hub has all that it needs. That it is late, or came late, follows from its days.
 */
public sealed interface SurveyReturn {

  Facts facts();

  /** The partner was asked. */
  record Asked(Facts facts) implements SurveyReturn {}

  /** The partner answered; the hub has not looked yet whether all is there. */
  record Answered(Facts facts, Answer answer) implements SurveyReturn {}

  /** All is there. */
  record Complete(Facts facts, Answer answer, LocalDate on) implements SurveyReturn {}

  /**
   * Who is asked, and when.
   *
   * @param chased the days on which the partner was reminded
   */
  record Facts(
      Identity identity,
      UUID round,
      UUID partner,
      LocalDate askedOn,
      LocalDate due,
      List<LocalDate> chased) {
    public Facts {
      chased = List.copyOf(chased);
    }
  }

  /**
   * What the partner said.
   *
   * @param youngPeople how many took part
   * @param otherIncome what it raised elsewhere for its work with the hub
   */
  record Answer(
      LocalDate on, Optional<Integer> youngPeople, Optional<Money> otherIncome, String words) {}

  /** How it stands on a day. */
  enum Standing {
    ASKED,
    /** Not answered in time. */
    LATE,
    ANSWERED,
    COMPLETE
  }

  default Standing standing(LocalDate today) {
    return switch (this) {
      case Asked _ -> facts().due().isBefore(today) ? Standing.LATE : Standing.ASKED;
      case Answered _ -> Standing.ANSWERED;
      case Complete _ -> Standing.COMPLETE;
    };
  }

  default Identity identity() {
    return facts().identity();
  }

  /** What was answered, where anything was. */
  default Optional<Answer> answered() {
    return switch (this) {
      case Asked _ -> Optional.empty();
      case Answered a -> Optional.of(a.answer());
      case Complete c -> Optional.of(c.answer());
    };
  }

  /** Whether it is late on a day, or came late: a ground on record. */
  default boolean isLate(LocalDate today) {
    return answered().map(Answer::on).orElse(today).isAfter(facts().due());
  }

  /**
   * Whether the partner is to be reminded on a day: a step has come, and since its day nobody has
   * reminded the partner, by hand or otherwise. So each step counts once, and steps that nobody was
   * there for count together.
   *
   * @param steps on which days after it is due; before it is due where negative
   */
  default boolean isToBeChased(List<Integer> steps, LocalDate today) {
    return this instanceof Asked(Facts f)
        && today.isAfter(f.askedOn())
        && steps.stream()
            .map(step -> f.due().plusDays(step))
            .anyMatch(
                step ->
                    !step.isAfter(today) && f.chased().stream().noneMatch(c -> !c.isBefore(step)));
  }

  /** The partner is reminded. */
  default Outcome<SurveyReturn> chase(LocalDate today) {
    if (!(this instanceof Asked(Facts f))) {
      return notNow("chased", "one that is not answered");
    }
    List<LocalDate> days = new ArrayList<>(f.chased());
    if (!days.contains(today)) {
      days.add(today);
    }
    return Outcome.done(
        new Asked(new Facts(f.identity(), f.round(), f.partner(), f.askedOn(), f.due(), days)));
  }

  /** The partner answers, or answers better; until the hub has found it complete. */
  default Outcome<SurveyReturn> answer(Answer answer, LocalDate today) {
    if (answer.on().isAfter(today) || answer.on().isBefore(facts().askedOn())) {
      return Outcome.refused(
          Refusal.rule(
              "partners.answer-day",
              "It was asked on "
                  + facts().askedOn()
                  + " and cannot have been answered on "
                  + answer.on()
                  + ".",
              "Give a day from " + facts().askedOn() + " to " + today + "."));
    }
    return this instanceof Complete
        ? notNow("answered", "one that is not complete")
        : Outcome.done(new Answered(facts(), answer));
  }

  /** The hub has all that it needs. */
  default Outcome<SurveyReturn> complete(LocalDate today) {
    return this instanceof Answered(Facts f, Answer answer)
        ? Outcome.done(new Complete(f, answer, today))
        : notNow("found complete", "an answered one");
  }

  private <T> Outcome<T> notNow(String step, String wanted) {
    return Outcome.refused(
        Refusal.rule(
            "partners.not-in-state",
            identity().ref()
                + " is "
                + getClass().getSimpleName().toLowerCase(Locale.ROOT)
                + " and cannot be "
                + step
                + ".",
            "Only " + wanted + " can be " + step + "."));
  }
}
