package org.tuttihub.postgres.commissioning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
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
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What people read of commissioning, in PostgreSQL. */
public final class PgCommissioningReads implements CommissioningReads {
  private final Lists lists;

  public PgCommissioningReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<CallRow> calls() {
    return lists.of(CallRow.class, CommissioningSql.CALLS).reference("ref");
  }

  @Override
  public Optional<Stored<CallCard>> call(Key key, Optional<LocalDate> asAt) {
    return card(key, asAt, PgCalls::new, cards -> cards::of);
  }

  @Override
  public Listing<InvitationRow> invitations() {
    return lists
        .of(InvitationRow.class, CommissioningSql.INVITATIONS)
        .reference("call")
        .reference("partner");
  }

  @Override
  public Listing<ReviewerRow> reviewers() {
    return lists
        .of(ReviewerRow.class, CommissioningSql.REVIEWERS)
        .reference("call")
        .reference("reviewer");
  }

  @Override
  public Listing<DueScoreRow> dueScores() {
    return lists
        .of(DueScoreRow.class, CommissioningSql.DUE)
        .reference("bid")
        .reference("call")
        .reference("reviewer");
  }

  @Override
  public Listing<BidRow> bids() {
    return lists
        .of(BidRow.class, CommissioningSql.BIDS)
        .reference("ref")
        .reference("call")
        .reference("partner");
  }

  @Override
  public Optional<Stored<BidCard>> bid(Key key, Optional<LocalDate> asAt) {
    return card(key, asAt, PgBids::new, cards -> cards::of);
  }

  @Override
  public Listing<ScoreRow> scores() {
    return lists
        .of(ScoreRow.class, CommissioningSql.SCORES)
        .reference("ref")
        .reference("bid")
        .reference("call")
        .reference("reviewer");
  }

  @Override
  public Optional<Stored<ScoreCard>> score(Key key, Optional<LocalDate> asAt) {
    return card(key, asAt, PgSheets::new, cards -> cards::of);
  }

  @Override
  public Listing<ConflictRow> conflicts() {
    return lists
        .of(ConflictRow.class, CommissioningSql.CONFLICTS)
        .reference("ref")
        .reference("reviewer")
        .reference("partner");
  }

  @Override
  public Optional<Stored<ConflictRow>> conflict(Key key, Optional<LocalDate> asAt) {
    return card(key, asAt, PgConflicts::new, cards -> cards::of);
  }

  @Override
  public Listing<ProjectRow> projects() {
    return lists
        .of(ProjectRow.class, CommissioningSql.PROJECTS)
        .reference("ref")
        .reference("call")
        .reference("bid")
        .reference("partner");
  }

  @Override
  public Optional<Stored<ProjectCard>> project(Key key, Optional<LocalDate> asAt) {
    return lists.look(
        asAt,
        (session, view) ->
            new PgProjects(session, view)
                .find(key)
                .map(p -> p.with(new ProjectCards(session, view).of(p.value()))));
  }

  @Override
  public Listing<InstalmentRow> instalments() {
    return lists.of(InstalmentRow.class, CommissioningSql.INSTALMENTS).reference("project");
  }

  private <T, C> Optional<Stored<C>> card(
      Key key,
      Optional<LocalDate> asAt,
      BiFunction<Session, View, ? extends PgKept<T>> kept,
      Function<CommissioningCards, Function<T, C>> card) {
    LocalDate day = asAt.orElseGet(() -> LocalDate.now(lists.zone()));
    return lists.look(
        asAt,
        (session, view) ->
            kept.apply(session, view)
                .find(key)
                .map(
                    found ->
                        found.with(
                            card.apply(new CommissioningCards(session, view, day))
                                .apply(found.value()))));
  }
}
