package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.partners.policy.HeldPolicy;

/**
 * What an agreement needs beside its signatures to go live.
 *
 * @param partner the state of the partner
 * @param required the policies that the hub's terms require of it
 * @param shown what it has shown
 * @param running another agreement with it that is in force; absent where there is none
 */
public record Readiness(
    Partner.State partner,
    List<HeldPolicy> required,
    List<ShownPolicy> shown,
    Optional<String> running) {

  /** What an agreement is missing on a day, all of it. */
  List<Fault> missing(AgreementFacts facts, List<Signature> signed, LocalDate day) {
    List<Fault> missing = new ArrayList<>();
    for (Signature.Side side : Signature.Side.values()) {
      if (signed.stream().noneMatch(s -> s.side() == side)) {
        missing.add(new Fault("signatures", "It is not signed for " + side.words() + "."));
      }
    }
    if (!facts.spans(day)) {
      missing.add(
          new Fault(
              "period",
              "Today is %s; it runs from %s to %s.".formatted(day, facts.first(), facts.last())));
    }
    missing.addAll(missing(required, shown, day));
    if (!partner.isPartner() && partner != Partner.State.STANDARDS_MET) {
      missing.add(
          new Fault(
              "partner",
              "The partner is "
                  + partner.words()
                  + "; it must be found to meet the standards first (partners meet-standards)."));
    }
    running.ifPresent(
        ref ->
            missing.add(
                new Fault(
                    "period",
                    "Agreement " + ref + " with the same partner holds on " + day + ".")));
    return missing;
  }

  /** The policies of those required that are not held, accepted and in date on a day, and why. */
  public static List<Fault> missing(
      List<HeldPolicy> required, List<ShownPolicy> shown, LocalDate day) {
    return required.stream()
        .filter(
            policy ->
                shown.stream().noneMatch(s -> s.facts().policy() == policy && s.isInDate(day)))
        .map(policy -> new Fault("policies", why(policy, shown, day)))
        .toList();
  }

  private static String why(HeldPolicy policy, List<ShownPolicy> shown, LocalDate day) {
    List<ShownPolicy> these = shown.stream().filter(s -> s.facts().policy() == policy).toList();
    if (these.isEmpty()) {
      return "No " + policy.words() + " policy is shown.";
    }
    ShownPolicy last = these.getLast();
    return switch (last.standing(day)) {
      case SHOWN -> last.identity() + " (" + policy.words() + ") is not accepted yet.";
      case REFUSED -> last.identity() + " (" + policy.words() + ") was refused.";
      case LAPSED ->
          last.identity()
              + " ("
              + policy.words()
              + ") lapsed on "
              + last.facts().last().map(LocalDate::toString).orElse("an unknown day")
              + ".";
      case ACCEPTED ->
          last.identity()
              + " ("
              + policy.words()
              + ") holds only from "
              + last.facts().first()
              + " on.";
    };
  }
}
