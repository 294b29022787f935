package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuttihub.domain.commissioning.policy.CommissioningFacts;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.commissioning.policy.OtherIncome;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.values.Money;
import org.tuttihub.plugin.host.jar.Unfit;

/**
 * Reads the worked examples of a commissioning policy: what the grant bears, what others bear in
 * money and in kind; the cost is all of it.
 */
final class CommissioningExamples {
  private CommissioningExamples() {}

  static List<Example<CommissioningFacts, CommissioningTerms>> read(
      PolicyDescription policy, CsvTable table) throws Unfit {
    ExampleRows cells = new ExampleRows(policy, table);
    return new TermsExamples<>(
            table,
            cells,
            List.of("on", "stage", "types", "grant", "others", "in_kind"),
            List.of(
                "met",
                "needed",
                "counted",
                "shortfall",
                "may_override",
                "bids",
                "criteria",
                "reviewers"),
            row -> facts(policy, cells, row),
            CommissioningExamples::compare)
        .read();
  }

  private static CommissioningFacts facts(
      PolicyDescription policy, ExampleRows cells, CsvTable.Row row) throws Unfit {
    Money grant = cells.needed(row, "grant", ExampleRows::money);
    List<OtherIncome> others = new ArrayList<>();
    cells
        .read(row, "others", ExampleRows::money)
        .ifPresent(amount -> others.add(new OtherIncome("others", amount, false)));
    cells
        .read(row, "in_kind", ExampleRows::money)
        .ifPresent(amount -> others.add(new OtherIncome("others, in kind", amount, true)));
    return new CommissioningFacts(
        policy.ref(),
        LocalDate.parse(cells.needed(row, "on", FactType.DATE::clean)),
        cells
            .read(row, "stage", text -> ExampleRows.choices(Stage.class, text).getFirst())
            .orElse(Stage.BID),
        grant.plus(Money.sum(others.stream().map(OtherIncome::amount).toList())),
        grant,
        others,
        cells
            .read(row, "types", text -> ExampleRows.choices(PartnerType.class, text))
            .orElse(List.of()),
        cells.settings(row),
        cells.given(row, About.QUOTE));
  }

  private static void compare(Expected row, CommissioningTerms terms) {
    row.is("met", terms.isMet());
    row.is("needed", terms.needed());
    row.is("counted", terms.counted());
    row.is("shortfall", terms.shortfall());
    row.is("may_override", terms.mayOverride());
    row.is("bids", terms.bids());
    row.is("criteria", terms.criteria().size());
    row.is("reviewers", terms.reviewers().map(String::valueOf).orElse("none"));
  }
}
