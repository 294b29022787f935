package org.tuttihub.domain.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/**
 * A ground on which ending a partnership is proposed. The list of grounds is open: there is always
 * another, in words.
 *
 * @param fact what happened, without names of people
 */
public record Ground(Code code, String fact) {

  /** The grounds that have a name. */
  public enum Code {
    NOT_SUPPORTING_AIMS,
    NO_BENEFIT_TO_CYP,
    SAFEGUARDING,
    QUALITY_CONCERN,
    IMPACT_CONCERN,
    PERFORMANCE,
    OUTCOMES_NOT_DELIVERED,
    REPUTATIONAL_DAMAGE,
    CONDITIONS_NOT_MET,
    /** Rules of branding broken again and again. */
    BRANDING,
    DATA_NOT_SUPPLIED,
    NO_COMMITMENT_ON_DATA,
    OTHER;

    /** In a sentence: {@code quality concern}. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * What is on record about the partner.
   *
   * @param branding breaches of branding rules
   * @param data breaches of the duty to supply data
   * @param lateReturns survey returns that are late, or came late
   */
  public record OnRecord(int branding, int data, int lateReturns) {}

  /**
   * Refuses ({@code partners.grounds}) no grounds, the same twice, and those that the record does
   * not bear out, naming all of them.
   *
   * @param repeated from how many breaches on branding rules count as broken again and again
   */
  public static Outcome<List<Ground>> checked(List<Ground> grounds, OnRecord record, int repeated) {
    List<Fault> faults = new ArrayList<>();
    if (grounds.isEmpty()) {
      faults.add(new Fault("grounds", "Name at least one ground."));
    }
    for (int i = 0; i < grounds.size(); i++) {
      Ground ground = grounds.get(i);
      String at = "grounds." + i;
      if (grounds.subList(0, i).stream().anyMatch(g -> g.code() == ground.code())) {
        faults.add(new Fault(at + ".code", "Name " + ground.code().words() + " once."));
      }
      if (ground.fact().isBlank()) {
        faults.add(new Fault(at + ".fact", "Say what happened."));
      }
      ground.borneOut(record, repeated, at + ".code", faults);
    }
    return faults.isEmpty()
        ? Outcome.done(List.copyOf(grounds))
        : Outcome.refused(
            Refusal.rule(
                "partners.grounds",
                "Ending the partnership cannot be proposed on these grounds.",
                "Record what bears them out (breaches add, survey-returns), or take other grounds.",
                faults));
  }

  private void borneOut(OnRecord record, int repeated, String field, List<Fault> faults) {
    if (code == Code.BRANDING && record.branding() < repeated) {
      faults.add(
          new Fault(
              field,
              "Branding is a ground from "
                  + repeated
                  + " recorded breaches on; there are "
                  + record.branding()
                  + "."));
    }
    if (code == Code.DATA_NOT_SUPPLIED && record.data() + record.lateReturns() == 0) {
      faults.add(
          new Fault(field, "No survey return is late, and no breach about data is recorded."));
    }
  }
}
