package org.tuttihub.domain.workforce;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.RequirementKind;

/**
 * That somebody has shown something: what, got when, good until when, seen by whom. A certificate
 * itself is never kept. What turns out to be wrong is withdrawn and stays on record.
 *
 * @param staff whose it is
 * @param how it is known
 * @param seenBy the id of whoever saw it, or said so
 * @param recordedOn the day on which it was written down
 * @param sampled what a sample check of a declaration found
 * @param withdrawn why it does not count any more
 */
public record ClearanceRecord(
    Identity identity,
    UUID staff,
    Credential credential,
    How how,
    String seenBy,
    LocalDate recordedOn,
    Optional<Sample> sampled,
    Optional<Withdrawn> withdrawn) {

  /** How it is known. */
  public enum How {
    /** Somebody of the hub saw it. */
    SEEN,
    /** Their employer, a partner of the hub, declares it. */
    DECLARED,
    /** They say so themselves: read and understood. */
    OWN_WORD,
    /** Another system of the hub holds it: a learning platform. */
    SYSTEM
  }

  /** What a sample check found. */
  public record Sample(LocalDate on, String by, boolean right) {}

  /** Why it does not count any more. */
  public record Withdrawn(LocalDate on, String why) {}

  /** The same, under another identity. */
  public ClearanceRecord as(Identity other) {
    return new ClearanceRecord(
        other, staff, credential, how, seenBy, recordedOn, sampled, withdrawn);
  }

  /** Whether it counts at the gate. */
  public boolean counts() {
    return withdrawn.isEmpty() && sampled.map(Sample::right).orElse(true);
  }

  /**
   * Refuses a day to come, an end before it began, insurance that does not say until when, a level
   * of what is no DBS check, an edition of what is not read, and a declaration for somebody who is
   * no partner's.
   */
  public Outcome<ClearanceRecord> checked(
      RequirementKind kind, Engagement engagement, LocalDate today) {
    if (credential.gotOn().isAfter(today)) {
      return No.toCome("It", credential.gotOn(), today);
    }
    if (credential.endsOn().filter(end -> end.isBefore(credential.gotOn())).isPresent()) {
      return No.rule(
          "workforce.record-ends",
          "It would end before it begins.",
          "Give a last day from " + credential.gotOn() + " on, or leave it out.");
    }
    if (kind == RequirementKind.INSURANCE && credential.endsOn().isEmpty()) {
      return No.rule("workforce.record-ends", "Insurance says until when.", "Give its last day.");
    }
    if (credential.level().isPresent() != (kind == RequirementKind.DBS)) {
      return No.rule(
          "workforce.record-level",
          "A DBS check has a level, and nothing else has.",
          "Give the level of a DBS check, and of nothing else.");
    }
    if (credential.edition().isPresent() != (kind == RequirementKind.READ_AND_UNDERSTOOD)) {
      return No.rule(
          "workforce.record-edition",
          "What is read and understood has an edition, and nothing else has.",
          "Give the edition that was read, and of nothing else.");
    }
    if (how == How.OWN_WORD && kind != RequirementKind.READ_AND_UNDERSTOOD) {
      return No.rule(
          "workforce.record-own-word",
          "Only what is read and understood is taken on somebody's own word.",
          "Let somebody of the hub see it.");
    }
    return how == How.DECLARED && engagement != Engagement.PARTNER
        ? No.rule(
            "workforce.record-declared",
            "Only what partners' people hold is declared.",
            "Let somebody of the hub see it.")
        : Outcome.done(this);
  }

  /** A check by sample; refuses what was not declared, was withdrawn, and a day to come. */
  public Outcome<ClearanceRecord> sample(Sample check, LocalDate today) {
    if (check.on().isAfter(today)) {
      return No.toCome("The check", check.on(), today);
    }
    if (how != How.DECLARED || withdrawn.isPresent()) {
      return No.rule(
          "workforce.record-sample",
          identity
              + (withdrawn.isPresent() ? " was withdrawn." : " was not declared by a partner."),
          "Only declarations that stand are checked by sample.");
    }
    return Outcome.done(
        new ClearanceRecord(
            identity, staff, credential, how, seenBy, recordedOn, Optional.of(check), withdrawn));
  }

  /** Another system says otherwise what was shown; refuses one that was withdrawn. */
  public Outcome<ClearanceRecord> correct(Credential shown) {
    return withdrawn.isPresent()
        ? No.rule(
            "workforce.record-withdrawn",
            identity + " was withdrawn on " + withdrawn.get().on() + ".",
            "Record what was shown since then under an id of its own.")
        : Outcome.done(
            new ClearanceRecord(
                identity, staff, shown, how, seenBy, recordedOn, sampled, withdrawn));
  }

  /** It does not count any more; refuses one that was withdrawn. */
  public Outcome<ClearanceRecord> withdraw(LocalDate on, String why) {
    return withdrawn.isPresent()
        ? No.rule(
            "workforce.record-withdrawn",
            identity + " was withdrawn on " + withdrawn.get().on() + ".",
            "There is nothing to do.")
        : Outcome.done(
            new ClearanceRecord(
                identity,
                staff,
                credential,
                how,
                seenBy,
                recordedOn,
                sampled,
                Optional.of(new Withdrawn(on, why))));
  }
}
