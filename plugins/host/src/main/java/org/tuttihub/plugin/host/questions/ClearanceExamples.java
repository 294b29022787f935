package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.workforce.policy.ClearanceFacts;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.Requirement;
import org.tuttihub.domain.workforce.policy.WorkRole;
import org.tuttihub.plugin.host.jar.Unfit;

/**
 * Reads the worked examples of a clearance policy, one a row. Lists of requirements are their codes
 * between semicolons; details of one are expected as {@code code=value}.
 */
final class ClearanceExamples {
  private static final List<String> EXPECTED =
      List.of(
          "requirements",
          "blocking",
          "overridable",
          "months",
          "warn_days",
          "level",
          "edition",
          "read_by",
          "detail_months");

  private final PolicyDescription policy;
  private final CsvTable table;
  private final ExampleRows cells;

  ClearanceExamples(PolicyDescription policy, CsvTable table) {
    this.policy = policy;
    this.table = table;
    this.cells = new ExampleRows(policy, table);
  }

  List<Example<ClearanceFacts, ClearanceTerms>> read() throws Unfit {
    List<String> columns =
        new ArrayList<>(List.of("example", "on", "engagement", "roles", "refused"));
    columns.addAll(EXPECTED);
    cells.refuseUnknownColumns(columns);
    List<Example<ClearanceFacts, ClearanceTerms>> examples = new ArrayList<>();
    for (CsvTable.Row row : table.rows()) {
      examples.add(example(row));
    }
    return examples;
  }

  private Example<ClearanceFacts, ClearanceTerms> example(CsvTable.Row row) throws Unfit {
    String name = cells.needed(row, "example", text -> text);
    Optional<String> refused = cells.read(row, "refused", text -> text);
    boolean expects = EXPECTED.stream().anyMatch(column -> !row.cell(column).isEmpty());
    if (expects == refused.isPresent()) {
      throw cells.fault(
          row, "refused", "Expect at least one of " + String.join(", ", EXPECTED) + ", or this.");
    }
    ClearanceFacts facts =
        new ClearanceFacts(
            policy.ref(),
            LocalDate.parse(cells.needed(row, "on", FactType.DATE::clean)),
            cells.needed(
                row,
                "engagement",
                text -> PartnershipExamples.choices(Engagement.class, text).getFirst()),
            cells.needed(row, "roles", text -> PartnershipExamples.choices(WorkRole.class, text)),
            cells.settings(row),
            cells.given(row, About.QUOTE));
    return new Example<>(
        name,
        facts,
        decision -> Expectation.differs(refused, decision, terms -> wrong(row, terms)));
  }

  private static List<String> wrong(CsvTable.Row row, ClearanceTerms terms) {
    List<String> wrong = new ArrayList<>();
    compare(row, "requirements", codes(terms, _ -> true), wrong);
    compare(row, "blocking", codes(terms, Requirement::blocks), wrong);
    compare(row, "overridable", codes(terms, Requirement::overridable), wrong);
    compare(row, "detail_months", String.valueOf(terms.detailMonths()), wrong);
    each(row, "months", terms, r -> r.months().map(String::valueOf).orElse("none"), wrong);
    each(row, "warn_days", terms, r -> String.valueOf(r.warnDays()), wrong);
    each(
        row,
        "level",
        terms,
        r -> r.level().map(l -> l.name().toLowerCase(Locale.ROOT)).orElse("none"),
        wrong);
    each(row, "edition", terms, r -> r.edition().map(e -> e.code()).orElse("none"), wrong);
    each(row, "read_by", terms, r -> r.edition().map(e -> e.readBy().toString()).orElse(""), wrong);
    return wrong;
  }

  private static String codes(ClearanceTerms terms, Predicate<Requirement> which) {
    List<String> codes =
        terms.requirements().stream().filter(which).map(Requirement::code).toList();
    return codes.isEmpty() ? "none" : String.join("; ", codes);
  }

  private static void compare(CsvTable.Row row, String column, String got, List<String> wrong) {
    String expected = row.cell(column);
    if (!expected.isEmpty() && !expected.equalsIgnoreCase(got)) {
      wrong.add(column + " was to be " + expected + ", and is " + got);
    }
  }

  /** Something of single requirements: {@code dbs=36; insurance=none}. */
  private static void each(
      CsvTable.Row row,
      String column,
      ClearanceTerms terms,
      Function<Requirement, String> value,
      List<String> wrong) {
    String cell = row.cell(column);
    for (String part : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
      String[] pair = part.strip().split("=", 2);
      String got =
          terms.requirements().stream()
              .filter(r -> r.code().equals(pair[0].strip()))
              .map(value)
              .findFirst()
              .orElse("not asked for");
      if (pair.length < 2 || !pair[1].strip().equalsIgnoreCase(got)) {
        wrong.add(column + " was to be " + part.strip() + ", and is " + got);
      }
    }
  }
}
