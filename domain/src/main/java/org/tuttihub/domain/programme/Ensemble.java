package org.tuttihub.domain.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Refusal.Fault;

/**
 * What makes an activity an ensemble.
 *
 * @param minutes of a weekly rehearsal
 * @param players how many there are; absent until known
 * @param chamber whether it is a chamber group, of {@value #MOST_IN_CHAMBER} players or fewer
 * @param county whether it is one of the county's groups
 * @param organiser who runs it; empty where the provider does
 */
public record Ensemble(
    int minutes, Optional<Integer> players, boolean chamber, boolean county, String organiser) {
  public static final int MOST_IN_CHAMBER = 9;
  private static final int LONGEST = 600;

  /**
   * What is said that only ensembles have; absent where nothing is.
   *
   * @param minutes where they are missing, but not the rest, what was said does not fit
   */
  public static Optional<Ensemble> said(
      Optional<Integer> minutes,
      Optional<Integer> players,
      boolean chamber,
      boolean county,
      String organiser) {
    return minutes.isPresent() || players.isPresent() || chamber || county || !organiser.isBlank()
        ? Optional.of(new Ensemble(minutes.orElse(0), players, chamber, county, organiser))
        : Optional.empty();
  }

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (minutes < 1 || minutes > LONGEST) {
      faults.add(new Fault("minutes", "A rehearsal lasts from 1 to " + LONGEST + " minutes."));
    }
    if (players.filter(p -> p < 1).isPresent()) {
      faults.add(new Fault("players", "An ensemble has players."));
    }
    if (chamber && players.filter(p -> p > MOST_IN_CHAMBER).isPresent()) {
      faults.add(
          new Fault("players", "A chamber group has at most " + MOST_IN_CHAMBER + " players."));
    }
    return faults;
  }
}
