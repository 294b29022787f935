package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.partners.AgreementStanding;
import org.tuttihub.domain.partners.Ground;
import org.tuttihub.domain.partners.policy.FinalSay;

/**
 * An agreement in full.
 *
 * @param hubCopy the file that shows the hub's signature
 * @param partnerCopy the file that shows the partner's signature
 * @param files what is attached to it
 * @param concern for which safeguarding concern it is suspended
 * @param grounds on which ending it was proposed
 * @param overOn when it was over before its last day
 */
public record AgreementCard(
    String ref,
    AgreementStanding standing,
    String partner,
    String name,
    LocalDate first,
    LocalDate last,
    String works,
    String outcomes,
    String hubGives,
    String partnerGives,
    String monitoring,
    String reporting,
    List<ClauseLine> clauses,
    Optional<String> hubSignatory,
    Optional<LocalDate> hubSignedOn,
    Optional<String> hubCopy,
    Optional<String> partnerSignatory,
    Optional<LocalDate> partnerSignedOn,
    Optional<String> partnerCopy,
    Optional<LocalDate> liveOn,
    Optional<LocalDate> reviewBy,
    Optional<LocalDate> reviewedOn,
    Optional<LocalDate> reviewSince,
    Optional<String> concern,
    Optional<LocalDate> suspendedOn,
    List<GroundLine> grounds,
    Optional<LocalDate> proposedOn,
    Optional<FinalSay> decidedBy,
    Optional<String> decider,
    String minute,
    String why,
    Optional<LocalDate> overOn,
    Optional<String> renews,
    Optional<String> renewedBy,
    List<ReviewLine> reviews,
    List<String> files) {

  /** One of its clauses. */
  public record ClauseLine(String heading, String text) {}

  /** A ground, with what happened. */
  public record GroundLine(Ground.Code code, String fact) {}

  /** A review of it. */
  public record ReviewLine(String ref, LocalDate on, String standard, String follows) {}
}
