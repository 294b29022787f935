package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of commissioning. */
public interface CommissioningReads {
  Listing<CallRow> calls();

  Optional<Stored<CallCard>> call(Key key, Optional<LocalDate> asAt);

  Listing<InvitationRow> invitations();

  Listing<ReviewerRow> reviewers();

  Listing<DueScoreRow> dueScores();

  Listing<BidRow> bids();

  Optional<Stored<BidCard>> bid(Key key, Optional<LocalDate> asAt);

  Listing<ScoreRow> scores();

  Optional<Stored<ScoreCard>> score(Key key, Optional<LocalDate> asAt);

  Listing<ConflictRow> conflicts();

  Optional<Stored<ConflictRow>> conflict(Key key, Optional<LocalDate> asAt);

  Listing<ProjectRow> projects();

  Optional<Stored<ProjectCard>> project(Key key, Optional<LocalDate> asAt);

  Listing<InstalmentRow> instalments();
}
