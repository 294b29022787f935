package org.tuttihub.plugin.host.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.domain.instruments.policy.BorrowerKind;
import org.tuttihub.domain.instruments.policy.HubTerm;
import org.tuttihub.domain.instruments.policy.InstrumentFamily;
import org.tuttihub.domain.instruments.policy.LendingFacts;
import org.tuttihub.domain.instruments.policy.LendingTerms;
import org.tuttihub.domain.policy.FactSpec.About;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Size;
import org.tuttihub.plugin.host.jar.Unfit;

/**
 * Reads the worked examples of a policy on loans. What a row leaves blank is one violin for a carer
 * who has nothing else; terms are written {@code 2025-09-03 to 2025-12-19; ...}.
 */
final class LendingExamples {
  private static final String NONE = "none";

  private LendingExamples() {}

  static List<Example<LendingFacts, LendingTerms>> read(PolicyDescription policy, CsvTable table)
      throws Unfit {
    ExampleRows cells = new ExampleRows(policy, table);
    return new TermsExamples<>(
            table,
            cells,
            List.of(
                "on",
                "until",
                "borrower",
                "class_set",
                "items",
                "family",
                "instrument",
                "size",
                "value",
                "terms",
                "open",
                "overdue",
                "lost"),
            List.of(
                "latest",
                "fee",
                "deposit",
                "insurer",
                "notice_days",
                "return_days",
                "pay_days",
                "clauses"),
            row -> facts(policy, cells, row),
            LendingExamples::compare)
        .read();
  }

  private static LendingFacts facts(PolicyDescription policy, ExampleRows cells, CsvTable.Row row)
      throws Unfit {
    return new LendingFacts(
        policy.ref(),
        LocalDate.parse(cells.needed(row, "on", FactType.DATE::clean)),
        cells.read(row, "until", FactType.DATE::clean).map(LocalDate::parse),
        cells
            .read(row, "borrower", t -> ExampleRows.choices(BorrowerKind.class, t).getFirst())
            .orElse(BorrowerKind.CARER),
        cells.read(row, "class_set", FactType.YES_NO::clean).filter("yes"::equals).isPresent(),
        whole(cells, row, "items").orElse(1),
        cells
            .read(row, "family", t -> ExampleRows.choices(InstrumentFamily.class, t).getFirst())
            .orElse(InstrumentFamily.STRINGS),
        cells.read(row, "instrument", text -> text).orElse("violin"),
        cells.read(row, "size", Size::of),
        cells.read(row, "value", ExampleRows::money),
        cells.read(row, "terms", LendingExamples::terms).orElse(List.of()),
        whole(cells, row, "open").orElse(0),
        whole(cells, row, "overdue").orElse(0),
        whole(cells, row, "lost").orElse(0),
        cells.settings(row),
        cells.given(row, About.QUOTE));
  }

  private static Optional<Integer> whole(ExampleRows cells, CsvTable.Row row, String column)
      throws Unfit {
    return cells.read(row, column, text -> Integer.valueOf(FactType.WHOLE.clean(text)));
  }

  private static List<HubTerm> terms(String text) {
    List<HubTerm> all = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      String[] days = part.strip().split(" to ", -1);
      if (days.length != 2) {
        throw new BadValue(
            "Terms are written 2025-09-03 to 2025-12-19, with semicolons between them.");
      }
      LocalDate first = LocalDate.parse(FactType.DATE.clean(days[0].strip()));
      LocalDate last = LocalDate.parse(FactType.DATE.clean(days[1].strip()));
      all.add(new HubTerm(AcademicYear.containing(first), first, last));
    }
    return all;
  }

  private static void compare(Expected row, LendingTerms terms) {
    row.is("latest", said(terms.until()));
    row.is("fee", terms.fee());
    row.is("deposit", terms.deposit());
    row.is("insurer", terms.insurer().name().toLowerCase(Locale.ROOT));
    row.is("notice_days", said(terms.noticeDays()));
    row.is("return_days", said(terms.returnDays()));
    row.is("pay_days", said(terms.payDays()));
    row.is("clauses", terms.clauses().size());
  }

  private static String said(Optional<?> value) {
    return value.map(String::valueOf).orElse(NONE);
  }
}
