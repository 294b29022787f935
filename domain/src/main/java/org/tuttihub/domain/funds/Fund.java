package org.tuttihub.domain.funds;

import java.util.List;
import java.util.Locale;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * Money that is kept apart for an academic year: the revenue grant, the capital grant, the
 * council's contribution, what trading brings in. Money comes in by confirmed grants and by income
 * received; it goes out as it is committed and spent, always on one of the fund's budget lines. A
 * fund never goes below zero. Capital money never pays running costs, and the reverse; money that
 * was given for something pays for nothing else.
 *
 * @param code what policies and people call it in every year: {@code revenue}
 * @param purpose what it was given for, in words; empty where it is free
 * @param functions codes of the strategic functions that it may serve; empty where any
 */
public record Fund(
    Identity identity,
    String code,
    String name,
    Kind kind,
    AcademicYear year,
    String purpose,
    List<String> functions) {
  private static final String CODE = "[a-z][a-z0-9-]{0,39}";

  /** Where a fund's money comes from. */
  public enum Kind {
    /** The grant for running costs. */
    REVENUE,
    /** The grant for instruments, equipment and technology. */
    CAPITAL,
    COUNCIL,
    TRADING,
    TRUST,
    OTHER;

    /** Whether it may be spent on that. */
    public boolean pays(Nature nature) {
      return switch (this) {
        case REVENUE -> nature == Nature.REVENUE;
        case CAPITAL -> nature == Nature.CAPITAL;
        case COUNCIL, TRADING, TRUST, OTHER -> true;
      };
    }

    /** Whether it is the hub's grant, which income from elsewhere is held against. */
    public boolean isHubGrant() {
      return this == REVENUE;
    }
  }

  public Fund {
    functions = functions.stream().distinct().sorted().toList();
  }

  /** Opens a fund; refuses a code that is none ({@code funds.code}). */
  public static Outcome<Fund> open(Fund fund) {
    return fund.code.matches(CODE)
        ? Outcome.done(fund)
        : Outcome.refused(
            Refusal.rule(
                "funds.code",
                "A fund's code is lower-case letters, digits and hyphens.",
                "Give one such as revenue or youth-trust."));
  }

  public Fund described(String newName, String newPurpose, List<String> newFunctions) {
    return new Fund(identity, code, newName, kind, year, newPurpose, newFunctions);
  }

  /** Whether its money was given for something and pays for nothing else. */
  public boolean isRestricted() {
    return !purpose.isBlank() || !functions.isEmpty();
  }

  /** Refuses what its money may not pay for. */
  public Outcome<Fund> mayPay(Nature nature, String function) {
    if (!kind.pays(nature)) {
      return no(
          "funds.capital-and-revenue",
          name + " is " + word(kind) + " money and cannot pay a " + word(nature) + " line.",
          "Take a fund for " + word(nature) + " spending, or correct the line.");
    }
    if (!functions.isEmpty() && !functions.contains(function)) {
      return no(
          "funds.restricted",
          name + " was given for " + String.join(", ", functions) + ", not for " + function + ".",
          "Take a fund that may serve " + function + ".");
    }
    return Outcome.done(this);
  }

  /** Refuses restricted income where nothing says what it is for. */
  public Outcome<Fund> mayTake(boolean restricted) {
    return restricted && !isRestricted()
        ? no(
            "funds.restricted-income",
            "Restricted income cannot go into " + name + ", which is free for anything.",
            "Put it into a fund that says what it was given for: funds add.")
        : Outcome.done(this);
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  private static Outcome<Fund> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
