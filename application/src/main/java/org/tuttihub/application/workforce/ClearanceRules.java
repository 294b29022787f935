package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.plugins.LocalPolicy.Answer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * Tells what is asked of people before they teach: by the hub's policy, or as the core does where
 * it has none. It is asked outside any unit of work.
 */
public interface ClearanceRules {

  /** Of whom, and for which day. */
  record Asked(Engagement engagement, List<WorkRole> roles, LocalDate on) {
    public static Asked of(Member member, LocalDate on) {
      return new Asked(member.engagement(), member.roles(), on);
    }
  }

  /**
   * What is asked, each time; refused where a policy is adopted that does not answer: then nobody
   * of them is clear.
   */
  Map<Asked, Outcome<Answer<ClearanceTerms>>> terms(Collection<Asked> asked);

  /** What is asked of one person. */
  default Outcome<Answer<ClearanceTerms>> terms(Asked one) {
    return terms(List.of(one)).get(one);
  }
}
