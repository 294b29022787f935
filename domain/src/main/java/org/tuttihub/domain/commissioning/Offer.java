package org.tuttihub.domain.commissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * What a partner offers.
 *
 * @param receivedOn when it came
 * @param late why it is taken although the call was over; empty when it came in time
 * @param ongoingCost what it costs a year once the money ends; nothing is said by {@code 0}, and
 *     absent until the partner says so
 */
public record Offer(
    Identity identity,
    UUID call,
    UUID partner,
    LocalDate receivedOn,
    String late,
    Words words,
    Optional<Money> ongoingCost,
    Budget budget) {

  /**
   * What it says. All of it belongs to a complete bid.
   *
   * @param outline what will be delivered
   * @param how how it will be delivered, and by whom
   * @param fit how it fits the hub's frameworks and policies
   * @param ongoing what is needed when the money ends, and how that is carried on
   * @param environment which travel it brings, and what is done to keep it low
   * @param inclusion how the partner includes everybody, here and in all it does
   * @param remissions who pays less or nothing, and by which rules
   */
  public record Words(
      String outline,
      String how,
      String fit,
      String ongoing,
      String environment,
      String inclusion,
      String remissions) {}

  /** What is missing or wrong by what its call asks for; nothing when it is complete. */
  public List<Fault> missing(Brief asked) {
    List<Fault> missing = new ArrayList<>();
    said(missing, "outline", words.outline(), "Say what will be delivered.");
    said(missing, "how", words.how(), "Say how it will be delivered.");
    said(missing, "fit", words.fit(), "Say how it fits the hub's frameworks and policies.");
    said(missing, "ongoing", words.ongoing(), "Say what follows when the money ends.");
    said(missing, "environment", words.environment(), "Say what travel it brings.");
    said(missing, "inclusion", words.inclusion(), "Say how the partner includes everybody.");
    said(
        missing, "remissions", words.remissions(), "Say who pays less or nothing, by which rules.");
    if (ongoingCost.filter(cost -> !cost.isNegative()).isEmpty()) {
      missing.add(
          new Fault(
              "ongoing_cost_pence",
              "Say what it costs a year when the money ends; 0 where it costs nothing."));
    }
    missing.addAll(budget.faults());
    switch (asked.support()) {
      case MONEY -> {
        if (budget.grant().compareTo(Money.ZERO) <= 0) {
          missing.add(new Fault("asked_pence", "Say how much is asked for."));
        }
        asked
            .most()
            .filter(most -> budget.grant().compareTo(most) > 0)
            .ifPresent(
                most ->
                    missing.add(
                        new Fault(
                            "asked_pence",
                            "It asks for "
                                + budget.grant()
                                + "; "
                                + asked.identity()
                                + " gives up to "
                                + most
                                + ".")));
      }
      case IN_KIND -> {
        if (!budget.grant().isZero()) {
          missing.add(new Fault("asked_pence", "The hub gives support in kind: ask for no money."));
        }
      }
    }
    return missing;
  }

  private static void said(List<Fault> missing, String field, String words, String remedy) {
    if (words.isBlank()) {
      missing.add(new Fault(field, remedy));
    }
  }
}
