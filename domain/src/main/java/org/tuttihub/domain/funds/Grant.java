package org.tuttihub.domain.funds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * Money promised to the hub by a funder, for one fund. It may be confirmed in part, until a day;
 * only what is confirmed counts as money in. It is paid in instalments, which never exceed it.
 *
 * @param funder who gives it, by its own name: funders change
 * @param confirmed how much of it is certain; from nothing to all
 * @param confirmedUntil the last day for which it is certain; absent where there is no such day
 * @param instalments by the day they are due
 */
public record Grant(
    Identity identity,
    UUID fund,
    String funder,
    String title,
    Money amount,
    Money confirmed,
    Optional<LocalDate> confirmedUntil,
    List<Instalment> instalments) {

  /**
   * A part of a grant as it is paid.
   *
   * @param received when it came; absent until then
   */
  public record Instalment(UUID id, LocalDate due, Money amount, Optional<LocalDate> received) {}

  public Grant {
    instalments = instalments.stream().sorted(Comparator.comparing(Instalment::due)).toList();
  }

  /** Refuses amounts that do not fit each other. */
  public Outcome<Grant> checked() {
    if (amount.compareTo(Money.ZERO) <= 0) {
      return no("funds.no-amount", "A grant is more than nothing.", "Give its amount.");
    }
    if (confirmed.isNegative() || confirmed.compareTo(amount) > 0) {
      return no(
          "funds.confirmed",
          "Of a grant of " + amount + ", " + confirmed + " cannot be confirmed.",
          "Give from nothing to all of it.");
    }
    if (instalments.stream().anyMatch(i -> i.amount().compareTo(Money.ZERO) <= 0)) {
      return no("funds.no-amount", "An instalment is more than nothing.", "Give its amount.");
    }
    return paid().compareTo(amount) > 0
        ? no(
            "funds.instalments",
            "The instalments come to " + paid() + ", more than the grant of " + amount + ".",
            "Correct an instalment, or the grant.")
        : Outcome.done(this);
  }

  /** What all instalments come to. */
  public Money paid() {
    return Money.sum(instalments.stream().map(Instalment::amount).toList());
  }

  public Grant described(String newFunder, String newTitle, Money newAmount) {
    return new Grant(
        identity, fund, newFunder, newTitle, newAmount, confirmed, confirmedUntil, instalments);
  }

  public Outcome<Grant> confirm(Money certain, Optional<LocalDate> until) {
    return new Grant(identity, fund, funder, title, amount, certain, until, instalments).checked();
  }

  public Outcome<Grant> pay(Instalment instalment) {
    List<Instalment> more = new ArrayList<>(instalments);
    more.add(instalment);
    return installed(more).checked();
  }

  /** An instalment came in; refuses one that came before. */
  public Outcome<Grant> receive(int number, LocalDate on) {
    return numbered(number)
        .then(
            i ->
                i.received().isPresent()
                    ? no(
                        "funds.instalment-received",
                        "That instalment came on " + i.received().get() + " already.",
                        "There is nothing to do.")
                    : Outcome.done(
                        instead(i, new Instalment(i.id(), i.due(), i.amount(), Optional.of(on)))));
  }

  /** An instalment was a mistake; refuses one that came. */
  public Outcome<Grant> drop(int number) {
    return numbered(number)
        .then(
            i ->
                i.received().isPresent()
                    ? no(
                        "funds.instalment-received",
                        "That instalment came on " + i.received().get() + ".",
                        "Keep it; what was received is not taken away.")
                    : Outcome.done(
                        installed(instalments.stream().filter(o -> !o.equals(i)).toList())));
  }

  private Outcome<Instalment> numbered(int number) {
    return number >= 1 && number <= instalments.size()
        ? Outcome.done(instalments.get(number - 1))
        : no(
            "funds.no-such-instalment",
            identity.ref() + " has no instalment " + number + ".",
            "Its card numbers them, from 1 to " + instalments.size() + ".");
  }

  private Grant instead(Instalment old, Instalment changed) {
    return installed(instalments.stream().map(i -> i.equals(old) ? changed : i).toList());
  }

  private Grant installed(List<Instalment> all) {
    return new Grant(identity, fund, funder, title, amount, confirmed, confirmedUntil, all);
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
