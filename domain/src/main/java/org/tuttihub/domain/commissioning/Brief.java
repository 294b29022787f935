package org.tuttihub.domain.commissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * What a call asks for.
 *
 * @param wanted what is to be delivered; may be blank while the call is a draft
 * @param outcome what is to be different afterwards; as {@code wanted}
 * @param place where; empty when everywhere
 * @param line the budget line that would pay; absent until it is known, and where support is in
 *     kind
 * @param most the highest grant that may be asked for; absent where there is no such bound
 * @param invited the partners that were asked, as they were asked
 * @param reviewers the people who score the bids, by id
 * @param standIns those who score only bids for which interests leave too few of the reviewers:
 *     they were named when sheets on others could be seen already
 */
public record Brief(
    Identity identity,
    String title,
    Origin origin,
    String wanted,
    String outcome,
    String place,
    Support support,
    LocalDate opens,
    LocalDate closes,
    Optional<UUID> line,
    Optional<Money> most,
    List<Invitation> invited,
    List<UUID> reviewers,
    List<UUID> standIns) {

  /** What the hub gives. */
  public enum Support {
    MONEY,
    /** Rooms, instruments, people's time: nothing is paid. */
    IN_KIND
  }

  /** A partner that was asked on a day. */
  public record Invitation(UUID partner, LocalDate on) {}

  public Brief {
    invited = List.copyOf(invited);
    reviewers = List.copyOf(reviewers);
    standIns = List.copyOf(standIns);
  }

  /** With nobody who stands in. */
  public Brief(
      Identity identity,
      String title,
      Origin origin,
      String wanted,
      String outcome,
      String place,
      Support support,
      LocalDate opens,
      LocalDate closes,
      Optional<UUID> line,
      Optional<Money> most,
      List<Invitation> invited,
      List<UUID> reviewers) {
    this(
        identity, title, origin, wanted, outcome, place, support, opens, closes, line, most,
        invited, reviewers, List.of());
  }

  /** Who scores, and who stands in. */
  public List<UUID> everyReviewer() {
    return Stream.concat(reviewers.stream(), standIns.stream()).toList();
  }

  public boolean invites(UUID partner) {
    return invited.stream().anyMatch(i -> i.partner().equals(partner));
  }

  /** Refuses a reference for a title, days in the wrong order, and a highest grant of nothing. */
  Outcome<Brief> checked() {
    if (title.strip().matches("[A-Z]{3}-[0-9]+")) {
      return No.rule(
          "commissioning.title",
          title.strip() + " is the reference of a record, and no title that partners understand.",
          "Give a title in words (title); the budget line is a field of its own (line).",
          List.of(new Fault("title", "It is only a reference.")));
    }
    if (closes.isBefore(opens)) {
      return No.rule(
          "commissioning.days",
          "It would close on " + closes + ", before it opens on " + opens + ".",
          "Give a closing day from " + opens + " on.");
    }
    return most.isPresent() && most.get().compareTo(Money.ZERO) <= 0
        ? No.rule(
            "commissioning.no-amount",
            "The highest grant is more than nothing.",
            "Give an amount, or leave it out.")
        : Outcome.done(this);
  }

  /** What is missing before partners can be asked. */
  List<Fault> missing(LocalDate today) {
    List<Fault> missing = new ArrayList<>();
    if (wanted.isBlank()) {
      missing.add(new Fault("wanted", "Say what is to be delivered."));
    }
    if (outcome.isBlank()) {
      missing.add(new Fault("outcome", "Say what is to be different afterwards."));
    }
    if (origin.words().isBlank()) {
      missing.add(new Fault("why", "Say what of its origin it answers."));
    }
    if (support == Support.MONEY && line.isEmpty()) {
      missing.add(new Fault("line", "Name the budget line that would pay."));
    }
    if (closes.isBefore(today)) {
      missing.add(new Fault("closes", closes + " is over: give a later day."));
    }
    return missing;
  }

  /** The same with partners more; those that were asked before stay as they were. */
  Brief inviting(List<UUID> partners, LocalDate on) {
    List<Invitation> all = new ArrayList<>(invited);
    partners.stream()
        .distinct()
        .filter(p -> !invites(p))
        .forEach(p -> all.add(new Invitation(p, on)));
    return with(all, reviewers, standIns);
  }

  Brief reviewedBy(List<UUID> people, List<UUID> others) {
    return with(
        invited,
        people.stream().distinct().toList(),
        others.stream().distinct().filter(p -> !people.contains(p)).toList());
  }

  Brief closing(LocalDate day) {
    return new Brief(
        identity, title, origin, wanted, outcome, place, support, opens, day, line, most, invited,
        reviewers, standIns);
  }

  private Brief with(
      List<Invitation> otherInvited, List<UUID> otherReviewers, List<UUID> otherStandIns) {
    return new Brief(
        identity,
        title,
        origin,
        wanted,
        outcome,
        place,
        support,
        opens,
        closes,
        line,
        most,
        otherInvited,
        otherReviewers,
        otherStandIns);
  }
}
