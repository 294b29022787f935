package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;

/**
 * Whoever has an item on loan is asked to look after it and to say how it is: whether it is there,
 * complete and playable, and in which condition. The desk approves what they say, and only then it
 * counts; or it does not, and says why.
 */
public sealed interface SelfAudit {
  Facts facts();

  /** They are asked. */
  record Asked(Facts facts) implements SelfAudit {}

  /** They have said how it is; the desk has not looked yet. */
  record Answered(Facts facts, Answer answer) implements SelfAudit {}

  /** The desk takes it as it was said. */
  record Approved(Facts facts, Answer answer, LocalDate on) implements SelfAudit {}

  /** The desk does not take it as it was said. */
  record Rejected(Facts facts, Answer answer, LocalDate on, String why) implements SelfAudit {}

  /**
   * Who is asked for what.
   *
   * @param stockTake in which it counts, if it is asked for one
   */
  record Facts(
      Identity identity,
      UUID loan,
      UUID item,
      Optional<UUID> stockTake,
      LocalDate askedOn,
      LocalDate due) {}

  /**
   * The checklist, filled in.
   *
   * @param complete whether case and accessories are there
   * @param words may be empty
   */
  record Answer(
      LocalDate on,
      boolean present,
      Optional<Boolean> complete,
      Optional<Boolean> playable,
      Optional<Condition> condition,
      String words) {

    /** Refuses a condition of what is not there, and one that is there without a condition. */
    Outcome<Answer> checked() {
      List<Fault> faults = new ArrayList<>();
      if (present && condition.isEmpty()) {
        faults.add(new Fault("condition", "Say how it is."));
      }
      if (!present && condition.isPresent()) {
        faults.add(new Fault("condition", "Of what is not there, leave it out."));
      }
      return faults.isEmpty()
          ? Outcome.done(this)
          : Outcome.refused(
              Refusal.rule(
                  "instruments.checklist",
                  "The checklist does not fit together.",
                  "Correct what is named.",
                  faults));
    }
  }

  /** The state's name as people read it. */
  enum State {
    ASKED,
    ANSWERED,
    APPROVED,
    REJECTED;

    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  default State state() {
    return switch (this) {
      case Asked _ -> State.ASKED;
      case Answered _ -> State.ANSWERED;
      case Approved _ -> State.APPROVED;
      case Rejected _ -> State.REJECTED;
    };
  }

  default Identity identity() {
    return facts().identity();
  }

  /** What was said; absent while nothing was. */
  default Optional<Answer> said() {
    return switch (this) {
      case Asked _ -> Optional.empty();
      case Answered a -> Optional.of(a.answer());
      case Approved a -> Optional.of(a.answer());
      case Rejected r -> Optional.of(r.answer());
    };
  }

  /** They say how it is; again, and better, until the desk has approved it. */
  default Outcome<SelfAudit> answer(Answer answer) {
    return this instanceof Approved
        ? notNow("answered", "one that is not approved")
        : answer.checked().map(checked -> new Answered(facts(), checked));
  }

  /** The desk takes it as it was said; what is not there is not approved but missed. */
  default Outcome<SelfAudit> approve(LocalDate on) {
    if (!(this instanceof Answered(Facts f, Answer said))) {
      return notNow("approved", "one that is answered");
    }
    return said.present()
        ? Outcome.done(new Approved(f, said, on))
        : Outcome.refused(
            Refusal.rule(
                "instruments.not-there",
                f.identity() + " says that the instrument is not there.",
                "Ask after it, and reject this; or say that it is missing: items miss."));
  }

  /** The desk does not take it as it was said; they may answer again. */
  default Outcome<SelfAudit> reject(String why, LocalDate on) {
    return this instanceof Answered(Facts f, Answer said)
        ? Outcome.done(new Rejected(f, said, on, why))
        : notNow("rejected", "one that is answered");
  }

  private Outcome<SelfAudit> notNow(String step, String wanted) {
    return Outcome.refused(
        Refusal.rule(
            "instruments.not-in-state",
            identity() + " is " + state().words() + " and cannot be " + step + ".",
            "Only " + wanted + " can be " + step + "."));
  }
}
