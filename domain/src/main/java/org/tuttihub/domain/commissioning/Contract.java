package org.tuttihub.domain.commissioning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * What hub and partner agree on for a project.
 *
 * @param grant what the partner gets in all; nothing where support is in kind
 * @param pool what others bear of the grant who commission it with the hub
 * @param given what the hub gives in kind, beside the grant and never part of it
 * @param procurement the procurement step by which it was awarded
 * @param conditions what must be kept to, in words; may be empty
 * @param expectations what is expected, in words
 * @param evaluationDue when data and case study are due
 * @param instalments how the hub's part is paid, by the day they are due
 * @param activity the activity of the programme that it is; absent where none is named
 */
public record Contract(
    Identity identity,
    UUID bid,
    UUID call,
    UUID partner,
    String title,
    Money grant,
    List<Contributor> pool,
    List<Given> given,
    Procurement procurement,
    String conditions,
    String expectations,
    LocalDate starts,
    LocalDate ends,
    LocalDate evaluationDue,
    List<Instalment> instalments,
    Optional<UUID> activity) {

  /** Somebody who commissions it with the hub, and what they bear of the grant. */
  public record Contributor(String name, Money amount) {}

  /**
   * Something that the hub gives in kind.
   *
   * @param what in words: {@code the hall on Saturdays}
   * @param value what it is worth
   */
  public record Given(String what, Money value) {}

  /**
   * The procurement step.
   *
   * @param step what was done, in words: {@code three quotes compared}
   * @param reference where that is on record; may be empty
   */
  public record Procurement(String step, String reference, LocalDate on) {}

  /**
   * A part of what the hub pays.
   *
   * @param condition what must be there before it is paid; may be empty
   * @param spending what is committed for it, by id
   * @param paid when it was paid; absent until then
   */
  public record Instalment(
      UUID id,
      LocalDate due,
      Money amount,
      String condition,
      UUID spending,
      Optional<LocalDate> paid) {

    private Instalment paid(LocalDate on) {
      return new Instalment(id, due, amount, condition, spending, Optional.of(on));
    }
  }

  public Contract {
    pool = List.copyOf(pool);
    given = List.copyOf(given);
    instalments = instalments.stream().sorted(Comparator.comparing(Instalment::due)).toList();
  }

  /** What the hub itself bears of the grant. */
  public Money borneByHub() {
    return grant.minus(Money.sum(pool.stream().map(Contributor::amount).toList()));
  }

  /** What all that is given in kind is worth. */
  public Money givenValue() {
    return Money.sum(given.stream().map(Given::value).toList());
  }

  /** What was paid of it. */
  public Money paid() {
    return Money.sum(
        instalments.stream().filter(i -> i.paid().isPresent()).map(Instalment::amount).toList());
  }

  /** The instalments that are not paid. */
  public List<Instalment> unpaid() {
    return instalments.stream().filter(i -> i.paid().isEmpty()).toList();
  }

  /** Refuses days and amounts that do not fit each other, and nothing where something is due. */
  public Outcome<Contract> checked(Brief.Support support) {
    if (support == Brief.Support.IN_KIND && given.isEmpty()) {
      return No.rule(
          "commissioning.nothing-given",
          "The call is for support in kind, and " + identity + " would give none.",
          "Say what is given, and what it is worth (given).");
    }
    if (ends.isBefore(starts) || evaluationDue.isBefore(ends)) {
      return No.rule(
          "commissioning.days",
          "It would run from "
              + starts
              + " to "
              + ends
              + ", its evaluation due on "
              + evaluationDue
              + ".",
          "Give an end from the start on, and an evaluation from the end on.");
    }
    if (pool.stream().anyMatch(c -> !isSome(c.amount()))
        || given.stream().anyMatch(g -> !isSome(g.value()))
        || instalments.stream().anyMatch(i -> !isSome(i.amount()))) {
      return No.rule(
          "commissioning.no-amount",
          "A contribution, an instalment and what is given in kind are more than nothing.",
          "Give each its amount, or leave it out.");
    }
    if (borneByHub().isNegative() || (borneByHub().isZero() && !grant.isZero())) {
      return No.rule(
          "commissioning.pool",
          "Others would bear all of the grant of " + grant + ".",
          "Name what they bear; the hub bears the rest.");
    }
    Money all = Money.sum(instalments.stream().map(Instalment::amount).toList());
    return all.equals(borneByHub())
        ? Outcome.done(this)
        : No.rule(
            "commissioning.instalments",
            "The instalments come to " + all + "; the hub bears " + borneByHub() + ".",
            "Make them equal.");
  }

  /** An instalment is paid; refuses one that was paid before. */
  Outcome<Contract> pay(int number, LocalDate on) {
    return numbered(number)
        .then(
            i ->
                i.paid().isPresent()
                    ? No.rule(
                        "commissioning.instalment-paid",
                        "That instalment was paid on " + i.paid().get() + " already.",
                        "There is nothing to do.")
                    : Outcome.done(
                        paying(
                            instalments.stream().map(o -> o.equals(i) ? i.paid(on) : o).toList())));
  }

  /** The instalment with a number, from 1. */
  public Outcome<Instalment> numbered(int number) {
    return number >= 1 && number <= instalments.size()
        ? Outcome.done(instalments.get(number - 1))
        : No.rule(
            "commissioning.no-such-instalment",
            identity + " has no instalment " + number + ".",
            instalments.isEmpty()
                ? "It is supported in kind; nothing is paid."
                : "Its card numbers them, from 1 to " + instalments.size() + ".");
  }

  private Contract paying(List<Instalment> other) {
    return new Contract(
        identity,
        bid,
        call,
        partner,
        title,
        grant,
        pool,
        given,
        procurement,
        conditions,
        expectations,
        starts,
        ends,
        evaluationDue,
        other,
        activity);
  }

  private static boolean isSome(Money amount) {
    return amount.compareTo(Money.ZERO) > 0;
  }
}
