package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.partners.policy.PartnershipFacts;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.plugin.host.jar.Unfit;

/** Reads the worked examples of a partnership policy. */
final class PartnershipExamples {
  private PartnershipExamples() {}

  static List<Example<PartnershipFacts, PartnershipTerms>> read(
      PolicyDescription policy, CsvTable table) throws Unfit {
    ExampleRows cells = new ExampleRows(policy, table);
    return new TermsExamples<>(
            table,
            cells,
            List.of("on", "types"),
            List.of(
                "agreement",
                "policies",
                "review_months",
                "longest_months",
                "final_say",
                "first_step_days",
                "second_step_days",
                "survey_days",
                "branding_breaches",
                "clauses"),
            row -> facts(policy, cells, row),
            PartnershipExamples::compare)
        .read();
  }

  private static PartnershipFacts facts(
      PolicyDescription policy, ExampleRows cells, CsvTable.Row row) throws Unfit {
    return new PartnershipFacts(
        policy.ref(),
        LocalDate.parse(cells.needed(row, "on", FactType.DATE::clean)),
        cells.needed(row, "types", text -> ExampleRows.choices(PartnerType.class, text)),
        cells.settings(row),
        cells.given(row, About.QUOTE));
  }

  private static void compare(Expected row, PartnershipTerms terms) {
    row.is("agreement", terms.agreement());
    row.are("policies", terms.policies(), HeldPolicy::name);
    row.is("review_months", terms.reviewMonths());
    row.is("longest_months", terms.longestMonths());
    row.are("final_say", List.of(terms.finalSay()), FinalSay::name);
    row.is("first_step_days", terms.firstStepDays());
    row.is("second_step_days", terms.secondStepDays());
    row.is("survey_days", terms.surveyDays());
    row.is("branding_breaches", terms.brandingBreaches());
    row.is("clauses", terms.clauses().size());
  }
}
