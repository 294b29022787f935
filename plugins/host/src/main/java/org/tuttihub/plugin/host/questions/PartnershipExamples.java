package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.partners.policy.PartnershipFacts;
import org.tuttihub.domain.partners.policy.PartnershipTerms;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.plugin.host.jar.Unfit;

/** Reads the worked examples of a partnership policy, one a row. */
final class PartnershipExamples {
  private static final List<String> EXPECTED =
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
          "clauses");

  private final PolicyDescription policy;
  private final CsvTable table;
  private final ExampleRows cells;

  PartnershipExamples(PolicyDescription policy, CsvTable table) {
    this.policy = policy;
    this.table = table;
    this.cells = new ExampleRows(policy, table);
  }

  List<Example<PartnershipFacts, PartnershipTerms>> read() throws Unfit {
    List<String> columns = new ArrayList<>(List.of("example", "on", "types", "refused"));
    columns.addAll(EXPECTED);
    cells.refuseUnknownColumns(columns);
    List<Example<PartnershipFacts, PartnershipTerms>> examples = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      examples.add(example(row));
    }
    return examples;
  }

  private Example<PartnershipFacts, PartnershipTerms> example(CsvTable.Row row) throws Unfit {
    String name = cells.needed(row, "example", text -> text);
    Optional<String> refused = cells.read(row, "refused", text -> text);
    boolean expects = EXPECTED.stream().anyMatch(column -> !row.cell(column).isEmpty());
    if (expects == refused.isPresent()) {
      throw cells.fault(
          row, "refused", "Expect at least one of " + String.join(", ", EXPECTED) + ", or this.");
    }
    PartnershipFacts facts =
        new PartnershipFacts(
            policy.ref(),
            LocalDate.parse(cells.needed(row, "on", FactType.DATE::clean)),
            cells.needed(row, "types", text -> choices(PartnerType.class, text)),
            cells.settings(row),
            cells.given(row, About.QUOTE));
    return new Example<>(name, facts, decision -> differs(row, refused, decision));
  }

  private static Optional<String> differs(
      CsvTable.Row row, Optional<String> refused, Decision<PartnershipTerms> decision) {
    return Expectation.differs(refused, decision, terms -> wrong(row, terms));
  }

  private static List<String> wrong(CsvTable.Row row, PartnershipTerms terms) {
    List<String> wrong = new ArrayList<>();
    compare(row, "agreement", terms.agreement() ? "yes" : "no", wrong);
    compare(row, "policies", words(terms.policies(), HeldPolicy::name), wrong);
    compare(row, "review_months", terms.reviewMonths(), wrong);
    compare(row, "longest_months", terms.longestMonths(), wrong);
    compare(row, "final_say", word(terms.finalSay()), wrong);
    compare(row, "first_step_days", terms.firstStepDays(), wrong);
    compare(row, "second_step_days", terms.secondStepDays(), wrong);
    compare(row, "survey_days", terms.surveyDays(), wrong);
    compare(row, "branding_breaches", terms.brandingBreaches(), wrong);
    compare(row, "clauses", terms.clauses().size(), wrong);
    return wrong;
  }

  private static void compare(CsvTable.Row row, String column, Object got, List<String> wrong) {
    String expected = row.cell(column);
    if (!expected.isEmpty() && !expected.equalsIgnoreCase(got.toString())) {
      wrong.add(column + " was to be " + expected + ", and is " + got);
    }
  }

  private static <V> String words(List<V> all, Function<V, String> name) {
    return all.isEmpty()
        ? "none"
        : String.join("; ", all.stream().map(v -> name.apply(v).toLowerCase(Locale.ROOT)).toList());
  }

  private static String word(FinalSay say) {
    return say.name().toLowerCase(Locale.ROOT);
  }

  /** Choices between semicolons. */
  static <C extends Enum<C>> List<C> choices(Class<C> type, String text) {
    return Arrays.stream(text.split(";", -1)).map(word -> choice(type, word.strip())).toList();
  }

  private static <C extends Enum<C>> C choice(Class<C> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new BadValue(
                    BadValue.shown(word)
                        + " is none of: "
                        + words(Arrays.asList(type.getEnumConstants()), Enum::name)
                        + "."));
  }
}
