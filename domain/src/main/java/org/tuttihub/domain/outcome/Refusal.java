package org.tuttihub.domain.outcome;

import java.util.List;

/**
 * A rule's "no", in words for a person.
 *
 * @param kind what sort of no it is; doors map it to their own numbers
 * @param code stable and dotted, the room first: {@code objectives.not-smart}
 * @param fact what stands in the way, one sentence with the facts named
 * @param remedy what would satisfy the rule, one sentence
 * @param faults what is wrong part by part; empty where the fact says it all
 */
public record Refusal(Kind kind, String code, String fact, String remedy, List<Fault> faults) {

  /** The sorts of no. */
  public enum Kind {
    /** The request cannot be understood as it stands. */
    SHAPE,
    /** Who acts may not do this. */
    FORBIDDEN,
    /** There is no such record. */
    UNKNOWN,
    /** A rule of the hub or the field forbids it. */
    RULE,
    /** Somebody else changed the record since it was read. */
    STALE,
    /** The same repeat key was used for another request. */
    REPEATED,
    /** Too much at once, or the database is away: try again. */
    BUSY
  }

  /**
   * One part that is wrong.
   *
   * @param field where, as a path of field names joined by dots, or a column's header; may be empty
   * @param sentence what is wrong and what to do
   */
  public record Fault(String field, String sentence) {}

  public Refusal {
    faults = List.copyOf(faults);
  }

  /** A rule that says no. */
  public static Refusal rule(String code, String fact, String remedy) {
    return new Refusal(Kind.RULE, code, fact, remedy, List.of());
  }

  /** A rule that says no, with the parts that are missing. */
  public static Refusal rule(String code, String fact, String remedy, List<Fault> faults) {
    return new Refusal(Kind.RULE, code, fact, remedy, faults);
  }

  /** A request that cannot be understood. */
  public static Refusal shape(String code, String fact, String remedy, List<Fault> faults) {
    return new Refusal(Kind.SHAPE, code, fact, remedy, faults);
  }

  /** A record that is not there. */
  public static Refusal unknown(String collection, String noun, String key) {
    return new Refusal(
        Kind.UNKNOWN,
        collection + ".unknown",
        "There is no " + noun + " " + key + ".",
        "See what there is with: " + collection + " list.",
        List.of());
  }

  /** Who acts lacks the permission. */
  public static Refusal forbidden(String operation, String needed, String roles) {
    return new Refusal(
        Kind.FORBIDDEN,
        "access.not-permitted",
        "Your role does not include \"" + operation + "\" (permission " + needed + ").",
        "Ask somebody with one of these roles to do it, or to give you one: " + roles + ".",
        List.of());
  }

  /** Somebody else was quicker. */
  public static Refusal stale(String what, long expected, long actual) {
    return new Refusal(
        Kind.STALE,
        "stale",
        what
            + " was changed since you read it: you saw version "
            + expected
            + ", it is now "
            + actual
            + ".",
        "Read it again, look at what changed (history), and repeat your change if it still fits.",
        List.of());
  }

  /**
   * It became another while something was found out for it.
   *
   * @param what {@code BID-3}
   * @param meanwhile {@code the hub's rules were asked about it}
   */
  public static Refusal overtaken(String what, String meanwhile) {
    return new Refusal(
        Kind.STALE,
        "stale",
        what + " was changed while " + meanwhile + ".",
        "Look at it again, and repeat what you did if it still fits.",
        List.of());
  }

  /** A repeat key that was used for another request. */
  public static Refusal repeated() {
    return new Refusal(
        Kind.REPEATED,
        "request.repeat-key-used",
        "This repeat key was used for another request before.",
        "Take a new key for a new request, and the old one only to repeat the same.",
        List.of());
  }

  /** The whole in a paragraph. */
  public String sentence() {
    StringBuilder all = new StringBuilder(fact);
    for (Fault fault : faults) {
      all.append(' ');
      if (!fault.field().isEmpty()) {
        all.append(fault.field()).append(": ");
      }
      all.append(fault.sentence());
    }
    return remedy.isEmpty() ? all.toString() : all.append(' ').append(remedy).toString();
  }
}
