package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.application.papers.Days;
import org.tuttihub.application.papers.Paper;
import org.tuttihub.application.papers.Paper.Block;
import org.tuttihub.application.papers.PaperText;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementFacts.Wording;
import org.tuttihub.domain.partners.Printed;
import org.tuttihub.domain.partners.Signature;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;

/**
 * The text of an agreement.
 *
 * @param printed what it is made from, beside the wording
 * @param people whether the names of those who signed may be shown
 */
record AgreementText(Agreement agreement, Printed printed, boolean people) {
  /** The code of the template that a hub writes to have its own text. */
  static final String TEMPLATE = "agreement";

  /** What an agreement says where the hub has no template of its own. */
  static final String USUAL =
      """
      # Partnership agreement
      between {hub} and {organisation}
      {standing}

      ## Who agrees
      {parties}

      ## Period and review
      This agreement holds from {first} to {last}, once both parties have signed it. \
      Both look at it together at least every {review_months} months. If the partnership goes on, \
      a new agreement is made before this one ends.

      ## How the partnership works
      {works}

      ## Outcomes
      {outcomes}

      ## What the hub contributes
      {hub_gives}

      ## What the partner contributes
      {partner_gives}

      ## Policies
      {policies}

      ## Monitoring
      {monitoring}

      ## Data and its timetable
      {reporting}
      The partner answers the hub's survey each term, within {survey_days} days of being asked.

      {clauses}

      ## Ending early
      Whether this agreement ends early is decided by {final_say}.

      ## Signatures
      {signatures}
      """;

  /** The paper; refuses a template with places that there are not. */
  Outcome<Paper> paper() {
    return new PaperText(words(), pieces())
        .fill(printed.template(), agreement.identity().ref() + " · " + printed.hub());
  }

  private Map<String, String> words() {
    return Map.of(
        "agreement",
        agreement.identity().ref(),
        "hub",
        printed.hub(),
        "organisation",
        printed.organisation(),
        "types",
        types(),
        "first",
        Days.inWords(agreement.facts().first()),
        "last",
        Days.inWords(agreement.facts().last()),
        "review_months",
        String.valueOf(printed.reviewMonths()),
        "survey_days",
        String.valueOf(printed.surveyDays()),
        "final_say",
        printed.finalSay().words(),
        "standing",
        standing());
  }

  private Map<String, List<Block>> pieces() {
    Wording w = agreement.facts().wording();
    return Map.of(
        "works",
        PaperText.typed(w.works()),
        "outcomes",
        PaperText.typed(w.outcomes()),
        "hub_gives",
        PaperText.typed(w.hubGives()),
        "partner_gives",
        PaperText.typed(w.partnerGives()),
        "monitoring",
        PaperText.typed(w.monitoring()),
        "reporting",
        PaperText.typed(w.data()),
        "parties",
        parties(),
        "policies",
        policies(),
        "clauses",
        clauses(),
        "signatures",
        List.of(
            new Paper.Signing(
                List.of(
                    signer("For the hub", printed.lead(), Signature.Side.HUB),
                    signer("For the partner", printed.organisation(), Signature.Side.PARTNER)))));
  }

  private String standing() {
    String ref = agreement.identity().ref();
    return switch (agreement.signed().size()) {
      case 0 -> ref + " · draft";
      case 1 -> ref + " · signed for " + agreement.signed().getFirst().side().words();
      default -> ref + " · signed for both";
    };
  }

  private String types() {
    return printed.types().stream().map(PartnerType::words).collect(Collectors.joining(", "));
  }

  private List<Block> parties() {
    List<Block> all = new ArrayList<>();
    all.add(
        new Paper.Paragraph(
            printed.lead() + ", which leads " + printed.hub() + " (“the hub”), and"));
    all.add(
        new Paper.Paragraph(
            printed.organisation()
                + (printed.address().isBlank() ? "" : ", " + onOneLine(printed.address()))
                + " (“the partner”), as a partner of this kind: "
                + types()
                + "."));
    return all;
  }

  private static String onOneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", ", ");
  }

  private List<Block> policies() {
    return printed.policies().isEmpty()
        ? List.of()
        : List.of(
            new Paper.Paragraph(
                "The partner holds these, shows them to the hub and keeps them up" + " to date:"),
            new Paper.Items(printed.policies().stream().map(HeldPolicy::words).toList()));
  }

  private List<Block> clauses() {
    List<Block> all = new ArrayList<>();
    agreement
        .facts()
        .wording()
        .clauses()
        .forEach(
            clause -> {
              all.add(new Paper.Heading(clause.heading()));
              all.addAll(PaperText.typed(clause.text()));
            });
    return all;
  }

  private Paper.Signer signer(String words, String body, Signature.Side side) {
    Optional<Signature> signed =
        agreement.signed().stream().filter(s -> s.side() == side).findFirst();
    return new Paper.Signer(
        words,
        body,
        signed.filter(_ -> people).map(Signature::name),
        signed.<LocalDate>map(Signature::on));
  }
}
