package org.tuttihub.application.instruments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.values.Identity;

/** What is expected and seen in rounds of counting; files call a line by its reference. */
public interface StockLines extends KeptMany<StockLine> {
  Noun NOUN = new Noun("instruments", "stock-lines", "stock-take line", "STL");

  /** The lines of some items in a round; of an item there is one at the most. */
  List<Stored<StockLine>> of(UUID stockTake, Collection<UUID> items);

  /** How a round stands. */
  Tally tally(UUID stockTake, int most);

  /**
   * How many are expected in a round, and how many of them were seen.
   *
   * @param unseen asset numbers of those that were not, in order, the first of them
   */
  record Tally(int expected, int seen, List<String> unseen) {

    /** How much was seen, in whole percent, never said better than it is; all of nothing is 100. */
    public int percent() {
      return expected == 0 ? 100 : (int) (100L * seen / expected);
    }
  }

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(StockLine line) {
    return line.identity();
  }
}
