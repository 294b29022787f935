package org.tuttihub.application.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.programme.OfferWindow;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Says when schools may ask for what the hub offers. */
public final class WriteWindow {

  /** The window; for all services unless some are given. */
  public record Add(
      AcademicYear year,
      List<String> services,
      LocalDate opens,
      LocalDate closes,
      Optional<String> note) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<List<String>> services,
      Change<LocalDate> opens,
      Change<LocalDate> closes,
      Change<String> note) {}

  private final UnitOfWork<? extends ProgrammeRecords> work;
  private final Ids ids;

  public WriteWindow(UnitOfWork<? extends ProgrammeRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a window that closes before it opens. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            new OfferWindow(
                    new Identity(ids.next(), records.offerWindows().nextRef()),
                    asked.year(),
                    asked.services(),
                    asked.opens(),
                    asked.closes(),
                    asked.note().orElse(""))
                .checked()
                .map(window -> records.offerWindows().added(acting, window, said(window))));
  }

  /** Refuses a window that closes before it opens. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .offerWindows()
                .step(
                    acting,
                    asked.id(),
                    w ->
                        new OfferWindow(
                                w.identity(),
                                w.year(),
                                asked.services().over(w.services(), List.of()),
                                asked.opens().over(w.opens(), w.opens()),
                                asked.closes().over(w.closes(), w.closes()),
                                asked.note().over(w.note(), ""))
                            .checked(),
                    WriteWindow::said));
  }

  private static String said(OfferWindow window) {
    return window.identity()
        + " for "
        + window.year()
        + " is open from "
        + window.opens()
        + " to "
        + window.closes()
        + ".";
  }
}
