package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.Money;

/**
 * What a forecast is made of: sums from the hub's own records, by instrument and size.
 *
 * @param on the first day for which it is asked
 * @param years from how many years past it is learnt what gets lost
 * @param stock what there is
 * @param booked what schools have booked with instruments for the academic year of the day
 * @param taught who was taught which instrument by which service, when it was counted last
 * @param waiting who waits for which instrument, when it was counted last
 */
public record ForecastFacts(
    LocalDate on,
    int years,
    List<Stock> stock,
    List<Booked> booked,
    List<Taught> taught,
    List<Waiting> waiting) {

  /** An instrument in a size; the size is empty where it has none. */
  public record Kind(String instrument, String size) {
    /** In words: {@code 3/4 violin}. */
    public String words() {
      return size.isEmpty() ? instrument : size + " " + instrument;
    }
  }

  /**
   * What there is of a kind.
   *
   * @param owned all that the hub has and could lend sooner or later: in store, out, in repair
   * @param unusable how many of them cannot be lent: unusable, or poor and over their useful life
   * @param inRepair how many of them are in repair now
   * @param coming how many are on order and expected by the day
   * @param gone how many went missing or were disposed of in the years looked at
   * @param repairDays how many days they were in repair in the last year, all together
   * @param lent how many are out to single borrowers now
   * @param staying how many of those stay out on the day
   * @param growing how many of those staying have been out for so long that the child has grown
   * @param value what one costs
   */
  public record Stock(
      Kind kind,
      int owned,
      int unusable,
      int inRepair,
      int coming,
      int gone,
      int repairDays,
      int lent,
      int staying,
      int growing,
      Optional<Money> value) {}

  /**
   * What schools have booked of a service.
   *
   * @param bookings how many bookings
   * @param pupils for how many pupils, of those bookings that say so
   * @param classes how many classes those are
   * @param unsaid how many classes do not say for how many pupils
   */
  public record Booked(String service, int bookings, int pupils, int classes, int unsaid) {}

  /** How many a service taught which instrument. */
  public record Taught(String service, String instrument, int pupils) {}

  /** How many wait for an instrument. */
  public record Waiting(String instrument, int waiting) {}
}
