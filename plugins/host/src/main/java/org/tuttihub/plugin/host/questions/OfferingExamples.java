package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.OfferFacts;
import org.tuttihub.domain.workforce.policy.OfferTerms;
import org.tuttihub.domain.workforce.policy.WorkRole;
import org.tuttihub.plugin.host.jar.Unfit;

/**
 * Reads the worked examples of a policy on offers. What was assessed is expected as {@code
 * code=points} between semicolons.
 */
final class OfferingExamples {
  private OfferingExamples() {}

  static List<Example<OfferFacts, OfferTerms>> read(PolicyDescription policy, CsvTable table)
      throws Unfit {
    ExampleRows cells = new ExampleRows(policy, table);
    return new TermsExamples<>(
            table,
            cells,
            List.of("on", "engagement", "roles", "years_teaching"),
            List.of("grade", "hourly", "yearly", "points", "assessed"),
            row -> facts(policy, cells, row),
            OfferingExamples::compare)
        .read();
  }

  private static OfferFacts facts(PolicyDescription policy, ExampleRows cells, CsvTable.Row row)
      throws Unfit {
    return new OfferFacts(
        policy.ref(),
        LocalDate.parse(cells.needed(row, "on", FactType.DATE::clean)),
        cells.needed(
            row, "engagement", text -> ExampleRows.choices(Engagement.class, text).getFirst()),
        cells.needed(row, "roles", text -> ExampleRows.choices(WorkRole.class, text)),
        cells
            .read(row, "years_teaching", text -> Integer.valueOf(FactType.WHOLE.clean(text)))
            .orElse(0),
        cells.settings(row),
        cells.given(row, About.QUOTE));
  }

  private static void compare(Expected row, OfferTerms terms) {
    row.is("grade", terms.grade());
    row.is("hourly", terms.hourly());
    row.is("yearly", terms.yearly());
    row.is("points", terms.points());
    String cell = row.row().cell("assessed");
    for (String part : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
      String code = part.strip().split("=", 2)[0].strip();
      String got =
          terms.assessed().stream()
              .filter(a -> a.code().equals(code))
              .map(a -> String.valueOf(a.points()))
              .findFirst()
              .orElse("not assessed");
      row.compare("assessed", part.strip().replaceFirst("\\s*=\\s*", "="), code + "=" + got);
    }
  }
}
