package org.tuttihub.application.today;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;

/** What can be asked of the first screen. */
public final class TodayCatalogue {
  public static final Noun NOUN = new Noun("today", "today", "line", "");

  /** What is said when there is nothing to do. */
  public static final String ALL_WELL =
      "Nothing is late, due or broken, and nothing waits for you. Enjoy the music.";

  static final String HISTORY = "history";

  private TodayCatalogue() {}

  /**
   * @param lines what the rooms contribute
   * @param catalogue with the lists that count them
   */
  public static List<Operation> of(
      List<TodayLine> lines,
      Supplier<Catalogue> catalogue,
      TodayReads reads,
      Supplier<LocalDate> today) {
    return List.of(
        ListOf.of(
                NOUN,
                "What is not safe, late, due, broken, or waits for you; the week; what others did",
                TodayRow.class,
                new TodayListing(
                    actor -> new Today(lines, catalogue.get(), reads, today.get()).rows(actor)),
                Column.of("kind", "Why", 10),
                Column.of("says", "What", 46),
                Column.of("on", "Day", 10),
                Column.of("list", "Where", 16),
                Column.of("filters", "Filter", 40).fromWidth(120))
            .sortedBy("place"));
  }
}
