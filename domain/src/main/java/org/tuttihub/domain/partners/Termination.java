package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.policy.FinalSay;

/** How an agreement is ended early: what is proposed, and what is decided. */
public final class Termination {

  /** On which grounds it was proposed, and when. */
  public record Proposal(List<Ground> grounds, LocalDate on) {
    public Proposal {
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * Who decided.
   *
   * @param name of the person who signed the decision
   * @param minute where it is written down
   */
  public record Decision(FinalSay by, String name, String minute, LocalDate on) {

    /** Refuses ({@code partners.final-say}) a decision of anybody but who has the final say. */
    Outcome<Decision> by(FinalSay finalSay) {
      return by == finalSay
          ? Outcome.done(this)
          : Outcome.refused(
              Refusal.rule(
                  "partners.final-say",
                  "The final say has "
                      + finalSay.words()
                      + ", and this is a decision of "
                      + by.words()
                      + ".",
                  "Put it to " + finalSay.words() + ", and record what they decide."));
    }

    /**
     * Refuses anybody else ({@code partners.final-say}), and a day on which it did not run yet
     * ({@code partners.decided-before}).
     */
    Outcome<Decision> ending(Run run, FinalSay finalSay) {
      return on.isBefore(run.since())
          ? Outcome.refused(
              Refusal.rule(
                  "partners.decided-before",
                  "It went live on " + run.since() + ", and cannot have been ended on " + on + ".",
                  "Give the day of the decision, or leave it out for today."))
          : by(finalSay);
    }
  }

  private Termination() {}
}
