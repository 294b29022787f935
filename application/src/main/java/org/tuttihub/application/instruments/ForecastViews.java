package org.tuttihub.application.instruments;

import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.instruments.Forecast;

/** What will be short and to spare. */
final class ForecastViews {
  static final Noun NOUN = new Noun("instruments", "forecast", "line of the forecast", "");

  private ForecastViews() {}

  static Stream<Operation> all(StockReads reads) {
    return Stream.of(
        ListOf.of(
                NOUN,
                "What is short and to spare as of today, by instrument and size, and why",
                ForecastRow.class,
                new ListedInMemory<>(
                    ForecastRow.class,
                    () ->
                        Forecast.of(reads.forecast(Optional.empty(), AskForecast.YEARS, 0))
                            .lines()
                            .stream()
                            .map(ForecastRow::of)
                            .toList()),
                Column.of("kind", "Instrument", 20),
                Column.of("demand", "Asked", 6),
                Column.of("available", "There", 6),
                Column.of("shortage", "Short", 6),
                Column.of("surplus", "To spare", 8),
                Column.of("reasons", "Why", 30),
                Column.of("staying", "Out", 5).fromWidth(110),
                Column.of("booked", "Booked", 6).fromWidth(120),
                Column.of("waiting", "Waiting", 7).fromWidth(130),
                Column.of("each_pence", "Each", 10).fromWidth(140))
            .sortedBy("-shortage", "kind"),
        Ask.of(
            NOUN,
            "reckon",
            "Reckon what will be short and to spare on a day, why, and what to buy first",
            Permission.READ,
            AskForecast.Request.class,
            AskForecast.Answer.class,
            new AskForecast(reads)::answer,
            Note.of("on", "On", "The first day for which it is asked, such as that of a term"),
            Note.of("budget_pence", "Budget", "What may be spent; as much as is short if left out"),
            Note.of(
                "growth_months",
                "Growth",
                "After how many months on loan a child needs the next size; none if left out"),
            Note.of("years", "Years", "From how many years past it is learnt what gets lost; 3")));
  }
}
