package org.tuttihub.application.fakes;

import static org.tuttihub.application.fakes.NoReads.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.workforce.ObservationCard;
import org.tuttihub.application.workforce.ObservationDueRow;
import org.tuttihub.application.workforce.ObservationRatingRow;
import org.tuttihub.application.workforce.ObservationReads;
import org.tuttihub.application.workforce.ObservationRow;
import org.tuttihub.application.workforce.ObservationRuleRow;
import org.tuttihub.application.workforce.ObservationTargetRow;
import org.tuttihub.application.workforce.ObservationThemeRow;
import org.tuttihub.domain.values.Key;

/** Reads of observations that find nothing. */
public class NoObservationReads implements ObservationReads {

  @Override
  public Listing<ObservationRow> observations() {
    return empty();
  }

  @Override
  public Optional<Stored<ObservationCard>> observation(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<ObservationTargetRow> targets() {
    return empty();
  }

  @Override
  public Listing<ObservationRatingRow> ratings() {
    return empty();
  }

  @Override
  public Listing<ObservationRuleRow> rules() {
    return empty();
  }

  @Override
  public Optional<Stored<ObservationRuleRow>> rule(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public ObservationDueRow.Roll due(Optional<LocalDate> asAt) {
    return new ObservationDueRow.Roll(asAt.orElse(Acts.TODAY), List.of(), List.of());
  }

  @Override
  public ObservationThemeRow.Roll rated() {
    return new ObservationThemeRow.Roll(Acts.TODAY, List.of(), List.of());
  }
}
