package org.tuttihub.domain.workforce.policy;

import java.util.Optional;
import org.tuttihub.domain.values.BadValue;

/**
 * One thing that must have been shown. A matter of safeguarding is never overridden.
 *
 * @param code by which records name it: {@code dbs}, {@code safeguarding-training}
 * @param title what people call it
 * @param words what satisfies it, one sentence
 * @param kind what sort of thing it is
 * @param safeguarding whether it is a matter of safeguarding
 * @param blocks whether nobody teaches without it
 * @param overridable whether the hub allows an override of it
 * @param months for how many months it is good, 1 to 120; absent where for ever, or as long as the
 *     record of it says
 * @param warnDays how many days before it lapses people are warned, 0 to 366
 * @param level the least level of a DBS check; of those alone
 * @param edition the edition to be read; of what is to be read and understood alone
 */
public record Requirement(
    String code,
    String title,
    String words,
    RequirementKind kind,
    boolean safeguarding,
    boolean blocks,
    boolean overridable,
    Optional<Integer> months,
    int warnDays,
    Optional<DbsLevel> level,
    Optional<Edition> edition) {
  public Requirement {
    if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || code.length() > 40) {
      throw new BadValue(
          "A requirement's code is such as safeguarding-training, not "
              + BadValue.shown(code)
              + ".");
    }
    if (title.isBlank() || words.isBlank()) {
      throw new BadValue("The requirement " + code + " has a title, and says what satisfies it.");
    }
    if (months.filter(m -> m < 1 || m > 120).isPresent()) {
      throw new BadValue("The requirement " + code + " is good for 1 to 120 months.");
    }
    if (warnDays < 0 || warnDays > 366) {
      throw new BadValue("People are warned of " + code + " up to 366 days before.");
    }
    if (level.isPresent() != (kind == RequirementKind.DBS)) {
      throw new BadValue("A DBS check has a level, and nothing else has: " + code + ".");
    }
    if (edition.isPresent() != (kind == RequirementKind.READ_AND_UNDERSTOOD)) {
      throw new BadValue(
          "What is read and understood has an edition, and nothing else has: " + code + ".");
    }
    if (kind.isSafeguarding() && !safeguarding) {
      throw new BadValue("The requirement " + code + " is a matter of safeguarding.");
    }
    if (safeguarding && overridable) {
      throw new BadValue("A matter of safeguarding is never overridden: " + code + ".");
    }
  }

  /** One that blocks, for ever, without warning; a matter of safeguarding where its kind is. */
  public static Requirement of(String code, String title, String words, RequirementKind kind) {
    return new Requirement(
        code,
        title,
        words,
        kind,
        kind.isSafeguarding(),
        true,
        false,
        Optional.empty(),
        0,
        kind == RequirementKind.DBS ? Optional.of(DbsLevel.ENHANCED_BARRED) : Optional.empty(),
        Optional.empty());
  }

  /** To be read in an edition. */
  public static Requirement reading(
      String code, String title, String words, Edition edition, int warnDays) {
    return new Requirement(
        code,
        title,
        words,
        RequirementKind.READ_AND_UNDERSTOOD,
        true,
        true,
        false,
        Optional.empty(),
        warnDays,
        Optional.empty(),
        Optional.of(edition));
  }

  /** Good for some months, with a warning some days before they are over. */
  public Requirement every(int goodMonths, int warned) {
    return new Requirement(
        code,
        title,
        words,
        kind,
        safeguarding,
        blocks,
        overridable,
        Optional.of(goodMonths),
        warned,
        level,
        edition);
  }

  /** Warned of some days before what its record says. */
  public Requirement warning(int days) {
    return new Requirement(
        code, title, words, kind, safeguarding, blocks, overridable, months, days, level, edition);
  }

  /** A DBS check of at least a level. */
  public Requirement atLeast(DbsLevel least) {
    return new Requirement(
        code,
        title,
        words,
        kind,
        safeguarding,
        blocks,
        overridable,
        months,
        warnDays,
        Optional.of(least),
        edition);
  }

  /** One that is asked for, and keeps nobody from teaching. */
  public Requirement withoutBlocking() {
    return new Requirement(
        code,
        title,
        words,
        kind,
        safeguarding,
        false,
        overridable,
        months,
        warnDays,
        level,
        edition);
  }

  /** One of which the hub allows an override. */
  public Requirement thatMayBeOverridden() {
    return new Requirement(
        code, title, words, kind, safeguarding, blocks, true, months, warnDays, level, edition);
  }
}
