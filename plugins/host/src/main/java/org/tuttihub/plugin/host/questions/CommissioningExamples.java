package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Reads the worked examples of a commissioning policy, one a row: what the grant bears, what others
 * bear in money and in kind; the cost is all of it.
 */
final class CommissioningExamples {
  private static final List<String> EXPECTED =
      List.of("met", "needed", "counted", "shortfall", "may_override", "bids", "criteria");

  private final PolicyDescription policy;
  private final CsvTable table;
  private final ExampleRows cells;

  CommissioningExamples(PolicyDescription policy, CsvTable table) {
    this.policy = policy;
    this.table = table;
    this.cells = new ExampleRows(policy, table);
  }

  List<Example<CommissioningFacts, CommissioningTerms>> read() throws Unfit {
    List<String> columns =
        new ArrayList<>(
            List.of("example", "on", "stage", "types", "grant", "others", "in_kind", "refused"));
    columns.addAll(EXPECTED);
    cells.refuseUnknownColumns(columns);
    List<Example<CommissioningFacts, CommissioningTerms>> examples = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      examples.add(example(row));
    }
    return examples;
  }

  private Example<CommissioningFacts, CommissioningTerms> example(CsvTable.Row row) throws Unfit {
    String name = cells.needed(row, "example", text -> text);
    Optional<String> refused = cells.read(row, "refused", text -> text);
    boolean expects = EXPECTED.stream().anyMatch(column -> !row.cell(column).isEmpty());
    if (expects == refused.isPresent()) {
      throw cells.fault(
          row, "refused", "Expect at least one of " + String.join(", ", EXPECTED) + ", or this.");
    }
    CommissioningFacts facts = facts(row);
    return new Example<>(
        name,
        facts,
        decision -> Expectation.differs(refused, decision, terms -> wrong(row, terms)));
  }

  private CommissioningFacts facts(CsvTable.Row row) throws Unfit {
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
            .read(row, "stage", text -> PartnershipExamples.choices(Stage.class, text).getFirst())
            .orElse(Stage.BID),
        grant.plus(Money.sum(others.stream().map(OtherIncome::amount).toList())),
        grant,
        others,
        cells
            .read(row, "types", text -> PartnershipExamples.choices(PartnerType.class, text))
            .orElse(List.of()),
        cells.settings(row),
        cells.given(row, About.QUOTE));
  }

  private static List<String> wrong(CsvTable.Row row, CommissioningTerms terms) {
    List<String> wrong = new ArrayList<>();
    compare(row, "met", terms.isMet() ? "yes" : "no", wrong);
    compare(row, "needed", pounds(terms.needed()), wrong);
    compare(row, "counted", pounds(terms.counted()), wrong);
    compare(row, "shortfall", pounds(terms.shortfall()), wrong);
    compare(row, "may_override", terms.mayOverride() ? "yes" : "no", wrong);
    compare(row, "bids", terms.bids(), wrong);
    compare(row, "criteria", terms.criteria().size(), wrong);
    return wrong;
  }

  private static String pounds(Money money) {
    return FactType.MONEY.clean(money.toString());
  }

  private static void compare(CsvTable.Row row, String column, Object got, List<String> wrong) {
    String expected = row.cell(column);
    boolean money = List.of("needed", "counted", "shortfall").contains(column);
    String cleaned = money && !expected.isEmpty() ? FactType.MONEY.clean(expected) : expected;
    if (!expected.isEmpty() && !cleaned.equalsIgnoreCase(got.toString())) {
      wrong.add(column + " was to be " + expected + ", and is " + got);
    }
  }
}
