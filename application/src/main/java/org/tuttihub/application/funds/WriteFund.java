package org.tuttihub.application.funds;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Opens a fund for an academic year, and says better what it is. */
public final class WriteFund {

  /** The fund. */
  public record Add(
      String code,
      String name,
      Fund.Kind kind,
      AcademicYear year,
      Optional<String> purpose,
      List<String> functions) {}

  /** What changes. */
  public record Alter(
      Key id, Change<String> name, Change<String> purpose, Change<List<String>> functions) {}

  private final UnitOfWork<? extends FundRecords> work;
  private final Ids ids;

  public WriteFund(UnitOfWork<? extends FundRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a code that the year has already, and functions that it does not have. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            functions(records, asked.year(), asked.functions())
                .then(_ -> free(records, asked))
                .then(_ -> Fund.open(fund(records, asked)))
                .map(
                    fund ->
                        records
                            .funds()
                            .added(
                                acting,
                                fund,
                                fund.identity()
                                    + " is "
                                    + fund.name()
                                    + " of "
                                    + fund.year()
                                    + ".")));
  }

  /** Refuses a purpose that the fund's own lines do not fit, or that its income needs. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .funds()
                .require(acting, asked.id())
                .then(stored -> changed(records, stored, asked))
                .map(
                    stored ->
                        records
                            .funds()
                            .replaced(acting, stored, stored.value().identity() + " is changed.")));
  }

  private Fund fund(FundRecords records, Add asked) {
    return new Fund(
        new Identity(ids.next(), records.funds().nextRef()),
        asked.code(),
        asked.name(),
        asked.kind(),
        asked.year(),
        asked.purpose().orElse(""),
        asked.functions());
  }

  private static Outcome<Stored<Fund>> changed(
      FundRecords records, Stored<Fund> stored, Alter asked) {
    Fund before = stored.value();
    Fund after =
        before.described(
            asked.name().over(before.name(), before.name()),
            asked.purpose().over(before.purpose(), ""),
            asked.functions().over(before.functions(), List.of()));
    boolean isTied = records.incomes().isRestricted(before.identity().id());
    Outcome<Fund> fits =
        functions(records, after.year(), after.functions()).then(_ -> after.mayTake(isTied));
    for (var line : records.budgetLines().of(before.identity().id())) {
      fits = fits.then(fund -> line.value().on(fund).map(_ -> fund));
    }
    return fits.map(stored::with);
  }

  private static Outcome<Boolean> functions(
      FundRecords records, AcademicYear year, List<String> codes) {
    return Outcome.each(codes, code -> new Purse(records).function(year, code)).map(_ -> true);
  }

  private static Outcome<Boolean> free(FundRecords records, Add asked) {
    return records
        .funds()
        .called(asked.code(), asked.year())
        .map(
            there ->
                Outcome.<Boolean>refused(
                    Refusal.rule(
                        "funds.code-taken",
                        there.value().identity()
                            + " is called "
                            + asked.code()
                            + " in "
                            + asked.year()
                            + " already.",
                        "Give another code, or change that fund.")))
        .orElseGet(() -> Outcome.done(true));
  }
}
