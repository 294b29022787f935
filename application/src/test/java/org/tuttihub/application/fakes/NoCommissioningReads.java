package org.tuttihub.application.fakes;

import static org.tuttihub.application.fakes.NoReads.empty;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.commissioning.BidCard;
import org.tuttihub.application.commissioning.BidRow;
import org.tuttihub.application.commissioning.CallCard;
import org.tuttihub.application.commissioning.CallRow;
import org.tuttihub.application.commissioning.CommissioningReads;
import org.tuttihub.application.commissioning.ConflictRow;
import org.tuttihub.application.commissioning.DueScoreRow;
import org.tuttihub.application.commissioning.InstalmentRow;
import org.tuttihub.application.commissioning.InvitationRow;
import org.tuttihub.application.commissioning.ProjectCard;
import org.tuttihub.application.commissioning.ProjectRow;
import org.tuttihub.application.commissioning.ReviewerRow;
import org.tuttihub.application.commissioning.ScoreCard;
import org.tuttihub.application.commissioning.ScoreRow;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** Reads of commissioning that find nothing. */
public class NoCommissioningReads implements CommissioningReads {
  @Override
  public Listing<CallRow> calls() {
    return empty();
  }

  @Override
  public Optional<Stored<CallCard>> call(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<InvitationRow> invitations() {
    return empty();
  }

  @Override
  public Listing<ReviewerRow> reviewers() {
    return empty();
  }

  @Override
  public Listing<DueScoreRow> dueScores() {
    return empty();
  }

  @Override
  public Listing<BidRow> bids() {
    return empty();
  }

  @Override
  public Optional<Stored<BidCard>> bid(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<ScoreRow> scores() {
    return empty();
  }

  @Override
  public Optional<Stored<ScoreCard>> score(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<ConflictRow> conflicts() {
    return empty();
  }

  @Override
  public Optional<Stored<ConflictRow>> conflict(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<ProjectRow> projects() {
    return empty();
  }

  @Override
  public Optional<Stored<ProjectCard>> project(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<InstalmentRow> instalments() {
    return empty();
  }
}
