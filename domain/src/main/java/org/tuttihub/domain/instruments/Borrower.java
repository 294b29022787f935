package org.tuttihub.domain.instruments;

import java.util.Locale;
import java.util.Optional;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Urn;

/**
 * Who has an instrument.
 *
 * @param school for a school its number, and for others the school where it is played, if there is
 *     one
 * @param name of whoever answers for it: a carer, never the child; empty for a school
 * @param email where reminders go; may be empty
 */
public record Borrower(Kind kind, Optional<Urn> school, String name, String email) {

  /** What sort of borrower it is. */
  public enum Kind {
    SCHOOL,
    CARER,
    TEACHER,
    PARTNER,
    OTHER;

    public String words() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses a school without its number and anybody else without a name. */
  public Outcome<Borrower> checked() {
    if (kind == Kind.SCHOOL && school.isEmpty()) {
      return no("A school is named by its URN.", "Give its URN.");
    }
    return kind != Kind.SCHOOL && name.isBlank()
        ? no("Nobody answers for the loan.", "Say who borrows it.")
        : Outcome.done(this);
  }

  /** Who it is without a name: for history and refusals, which hold none. */
  public String nameless() {
    return kind == Kind.SCHOOL ? "school " + school.orElseThrow() : "a " + kind.words();
  }

  private static Outcome<Borrower> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("instruments.borrower", fact, remedy));
  }
}
