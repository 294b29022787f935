package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.domain.instruments.Forecast;
import org.tuttihub.domain.instruments.ForecastFacts;
import org.tuttihub.domain.instruments.PurchaseList;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Money;

/** Reckons what will be short and to spare on a day, and what to buy first. */
public final class AskForecast {
  static final int YEARS = 3;

  /**
   * For which day.
   *
   * @param growthMonths after how many months on loan a child has grown into the next size; absent
   *     where nobody is taken to grow
   * @param years from how many years past it is learnt what gets lost
   */
  public record Request(
      LocalDate on,
      Optional<Money> budget,
      Optional<Integer> growthMonths,
      Optional<Integer> years) {}

  /**
   * What was reckoned.
   *
   * @param shortage how many instruments are short, all together
   * @param surplus how many are to spare
   * @param wanted what it costs to buy as much as the budget allows
   * @param left of the budget
   * @param reasons what could not be reckoned, and what would help
   */
  public record Answer(
      LocalDate on,
      int shortage,
      int surplus,
      Money wanted,
      Optional<Money> left,
      List<String> reasons,
      List<ForecastRow> lines,
      List<Buy> purchases) {}

  /** What to buy of an instrument in a size, the most urgent first. */
  public record Buy(
      PurchaseList.Priority priority,
      String instrument,
      String size,
      int missing,
      int buy,
      Optional<Money> each,
      Money cost) {}

  private final StockReads reads;

  public AskForecast(StockReads reads) {
    this.reads = reads;
  }

  /** Refuses a day that has passed or is far away, and numbers out of range. */
  public Outcome<Answer> answer(Acting acting, Request asked, Progress progress) {
    LocalDate today = acting.today();
    if (asked.on().isBefore(today) || asked.on().isAfter(today.plusYears(3))) {
      return no(
          "The day is not within the next three years.", "Give the first day of a term to come.");
    }
    int years = asked.years().orElse(YEARS);
    int growth = asked.growthMonths().orElse(0);
    if (years < 1 || years > 20 || growth < 0 || growth > 120) {
      return no(
          "It is learnt from 1 to 20 years, and children grow within 1 to 120 months.",
          "Give numbers in between, or leave them out.");
    }
    if (asked.budget().filter(Money::isNegative).isPresent()) {
      return no("A budget is nothing or more.", "Give an amount in pence, or leave it out.");
    }
    return Outcome.done(answer(reads.forecast(Optional.of(asked.on()), years, growth), asked));
  }

  private static Answer answer(ForecastFacts facts, Request asked) {
    Forecast forecast = Forecast.of(facts);
    PurchaseList list = PurchaseList.of(forecast, asked.budget());
    List<String> reasons = new ArrayList<>(forecast.remarks());
    if (asked.growthMonths().isEmpty()) {
      reasons.add("Nobody is taken to grow into another size: say after how many months.");
    }
    list.wanted().stream()
        .filter(w -> w.each().isEmpty())
        .forEach(w -> reasons.add("No model says what a " + w.kind().words() + " costs."));
    return new Answer(
        facts.on(),
        forecast.lines().stream().mapToInt(Forecast.Line::shortage).sum(),
        forecast.lines().stream().mapToInt(Forecast.Line::surplus).sum(),
        list.spent(),
        list.left(),
        reasons.stream().distinct().toList(),
        forecast.lines().stream().map(ForecastRow::of).toList(),
        list.wanted().stream()
            .map(
                w ->
                    new Buy(
                        w.priority(),
                        w.kind().instrument(),
                        w.kind().size(),
                        w.count(),
                        w.buy(),
                        w.each(),
                        w.cost()))
            .toList());
  }

  private static Outcome<Answer> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("instruments.forecast", fact, remedy));
  }
}
