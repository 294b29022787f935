package org.tuttihub.domain.commissioning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.domain.commissioning.policy.Criterion;
import org.tuttihub.domain.outcome.Outcome;

/**
 * Who scores one bid, and what came of it so far. Sheets of those who are barred do not count.
 *
 * @param reviewers the call's reviewers, by id
 * @param barred those of them whose declared interest names the partner that bids
 * @param sheets every sheet on the bid, also of those who are barred
 * @param least how many must score it at the least; 0 where there is no such rule
 */
public record Panel(List<UUID> reviewers, List<UUID> barred, List<Sheet> sheets, int least) {
  public Panel {
    reviewers = List.copyOf(reviewers);
    barred = List.copyOf(barred);
    sheets = List.copyOf(sheets);
  }

  /** Where interests leave too few of the reviewers, those who stand in score it as well. */
  public static Panel of(Call call, UUID partner, List<Conflict> conflicts, List<Sheet> sheets) {
    Brief brief = call.brief();
    int least = call.ruled().flatMap(Rules::reviewers).orElse(0);
    List<UUID> barred =
        brief.everyReviewer().stream()
            .filter(who -> conflicts.stream().anyMatch(c -> c.bars(who, partner)))
            .toList();
    boolean enough =
        brief.reviewers().stream().filter(r -> !barred.contains(r)).count() >= Math.max(1, least);
    List<UUID> reviewers = enough ? brief.reviewers() : brief.everyReviewer();
    return new Panel(
        reviewers, barred.stream().filter(reviewers::contains).toList(), sheets, least);
  }

  /** How many sheets there will be, or must be. */
  public int wanted() {
    return Math.max(left(), least);
  }

  /** Whether interests leave fewer than must score it, or nobody. */
  public boolean isShort() {
    return left() < Math.max(1, least);
  }

  private int left() {
    return reviewers.size() - barred.size();
  }

  /** Who has to give a sheet yet. */
  public List<UUID> due() {
    Set<UUID> given = new HashSet<>(sheets.stream().map(Sheet::reviewer).toList());
    return reviewers.stream().filter(r -> !barred.contains(r) && !given.contains(r)).toList();
  }

  /** The sheets that count. */
  public List<Sheet> counted() {
    return sheets.stream()
        .filter(s -> reviewers.contains(s.reviewer()) && !barred.contains(s.reviewer()))
        .toList();
  }

  /**
   * That fewer score it than were named, in words; absent where all of them do. It hinders nothing:
   * whoever decides must see it.
   */
  public Optional<String> fewer() {
    return barred.isEmpty()
        ? Optional.empty()
        : Optional.of(left() + " of " + reviewers.size() + " reviewers, as interests bar the rest");
  }

  /** Whether every sheet is in, and enough of them, so that all may be seen. */
  public boolean isAllIn() {
    return due().isEmpty() && !isShort();
  }

  /**
   * Whether somebody may score now; refuses who is no reviewer, who is barred, and anybody once all
   * sheets are in.
   *
   * @param who how the refusal calls them
   */
  public Outcome<UUID> mayScore(UUID reviewer, String who, Bid bid) {
    String ref = bid.identity().ref();
    if (!reviewers.contains(reviewer)) {
      return No.rule(
          "commissioning.no-reviewer-of-it",
          who + " is not among those who score " + ref + ".",
          "Name them first (calls review-by); who stands in scores only bids for which interests"
              + " leave too few.");
    }
    if (barred.contains(reviewer)) {
      return No.rule(
          "commissioning.barred",
          who + " declared an interest in the partner that bids with " + ref + ", and is barred.",
          "Leave it to the other reviewers; if the interest was a mistake, lift it: conflicts"
              + " list.");
    }
    if (bid.state() != Bid.State.COMPLETE) {
      return No.notNow(ref, bid.state().words(), "scored", "a complete one");
    }
    return isAllIn()
        ? No.rule(
            "commissioning.sheets-open",
            "Every sheet on " + ref + " is in, and all of them can be seen.",
            "They stay as they are; say in the decision what should be weighed differently.")
        : Outcome.done(reviewer);
  }

  /** What they made of it together; refuses as long as a sheet is missing. */
  public Outcome<Assessment> assessed(String ref, List<Criterion> criteria, LocalDate on) {
    List<Sheet> all = counted();
    if (isShort()) {
      return No.rule(
          "commissioning.too-few-reviewers",
          left() == 0
              ? "Every reviewer is barred from scoring " + ref + "."
              : ref
                  + " is left to "
                  + left()
                  + " of "
                  + reviewers.size()
                  + " reviewers, and the rules of its call ask for "
                  + least
                  + " at the least.",
          "Name another reviewer: calls review-by.");
    }
    if (!isAllIn()) {
      return No.rule(
          "commissioning.sheets-missing",
          due().size()
              + (due().size() == 1 ? " sheet on " : " sheets on ")
              + ref
              + (due().size() == 1 ? " is" : " are")
              + " missing.",
          "See who has to score yet: due-scores list.");
    }
    return Outcome.done(
        new Assessment(on, Sheet.mean(all, criteria), all.stream().map(Sheet::reviewer).toList()));
  }
}
