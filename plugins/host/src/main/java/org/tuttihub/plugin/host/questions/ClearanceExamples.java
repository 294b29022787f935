package org.tuttihub.plugin.host.questions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.workforce.policy.ClearanceFacts;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.Edition;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.Requirement;
import org.tuttihub.domain.workforce.policy.WorkRole;
import org.tuttihub.plugin.host.jar.Unfit;

/**
 * Reads the worked examples of a clearance policy. Lists of requirements are their codes between
 * semicolons; details of one are expected as {@code code=value}.
 */
final class ClearanceExamples {
  private ClearanceExamples() {}

  static List<Example<ClearanceFacts, ClearanceTerms>> read(
      PolicyDescription policy, CsvTable table) throws Unfit {
    ExampleRows cells = new ExampleRows(policy, table);
    return new TermsExamples<>(
            table,
            cells,
            List.of("on", "engagement", "roles"),
            List.of(
                "requirements",
                "blocking",
                "overridable",
                "months",
                "warn_days",
                "level",
                "edition",
                "read_by",
                "detail_months",
                "external_hours",
                "leaver_months",
                "check_in_months"),
            row -> facts(policy, cells, row),
            ClearanceExamples::compare)
        .read();
  }

  private static ClearanceFacts facts(PolicyDescription policy, ExampleRows cells, CsvTable.Row row)
      throws Unfit {
    return new ClearanceFacts(
        policy.ref(),
        LocalDate.parse(cells.needed(row, "on", FactType.DATE::clean)),
        cells.needed(
            row, "engagement", text -> ExampleRows.choices(Engagement.class, text).getFirst()),
        cells.needed(row, "roles", text -> ExampleRows.choices(WorkRole.class, text)),
        cells.settings(row),
        cells.given(row, About.QUOTE));
  }

  private static void compare(Expected row, ClearanceTerms terms) {
    row.are("requirements", those(terms, _ -> true), Requirement::code);
    row.are("blocking", those(terms, Requirement::blocks), Requirement::code);
    row.are("overridable", those(terms, Requirement::overridable), Requirement::code);
    row.is("detail_months", terms.detailMonths());
    row.is("leaver_months", terms.leaverMonths());
    row.is("check_in_months", terms.checkInMonths().map(String::valueOf).orElse("none"));
    row.is("external_hours", terms.externalHours().map(BigDecimal::toPlainString).orElse("any"));
    each(row, "months", terms, r -> r.months().map(String::valueOf).orElse("none"));
    each(row, "warn_days", terms, r -> String.valueOf(r.warnDays()));
    each(
        row,
        "level",
        terms,
        r -> r.level().map(l -> l.name().toLowerCase(Locale.ROOT)).orElse("none"));
    each(row, "edition", terms, r -> r.edition().map(Edition::code).orElse("none"));
    each(row, "read_by", terms, r -> r.edition().map(e -> e.readBy().toString()).orElse(""));
  }

  private static List<Requirement> those(ClearanceTerms terms, Predicate<Requirement> which) {
    return terms.requirements().stream().filter(which).toList();
  }

  /** Something of single requirements: {@code dbs=36; insurance=none}. */
  private static void each(
      Expected row, String column, ClearanceTerms terms, Function<Requirement, String> value) {
    String cell = row.row().cell(column);
    for (String part : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
      String code = part.strip().split("=", 2)[0].strip();
      String got =
          terms.requirements().stream()
              .filter(r -> r.code().equals(code))
              .map(value)
              .findFirst()
              .orElse("not asked for");
      row.compare(column, part.strip().replaceFirst("\\s*=\\s*", "="), code + "=" + got);
    }
  }
}
