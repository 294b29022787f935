package org.tuttihub.domain.charging.policy;

/**
 * Whose money bears a share.
 *
 * @param kind whose
 * @param name which: the code of a fund ({@code revenue}), or who it is; may be empty
 */
public record Source(Kind kind, String name) {

  /** Whose money it is. */
  public enum Kind {
    /** A fund of the hub's: the revenue grant, the council's contribution. */
    FUND,
    /** A school, from its own budget. */
    SCHOOL,
    /** Anybody else. */
    OTHER
  }

  /** A fund of the hub's, by its code. */
  public static Source fund(String code) {
    return new Source(Kind.FUND, code);
  }

  public static Source school() {
    return new Source(Kind.SCHOOL, "");
  }

  public static Source other(String who) {
    return new Source(Kind.OTHER, who);
  }

  /** {@code the fund revenue}, {@code the school}. */
  public String said() {
    return switch (kind) {
      case FUND -> "the fund " + name;
      case SCHOOL -> "the school";
      case OTHER -> name;
    };
  }
}
