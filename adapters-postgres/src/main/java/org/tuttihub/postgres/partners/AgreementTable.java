package org.tuttihub.postgres.partners;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.ID;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.WHOLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementFacts;
import org.tuttihub.domain.partners.AgreementFacts.Wording;
import org.tuttihub.domain.partners.AgreementStanding;
import org.tuttihub.domain.partners.Ground;
import org.tuttihub.domain.partners.Printed;
import org.tuttihub.domain.partners.Run;
import org.tuttihub.domain.partners.Signature;
import org.tuttihub.domain.partners.Signature.Side;
import org.tuttihub.domain.partners.Signatures;
import org.tuttihub.domain.partners.Termination.Decision;
import org.tuttihub.domain.partners.Termination.Proposal;
import org.tuttihub.domain.partners.policy.Clause;
import org.tuttihub.domain.partners.policy.FinalSay;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;

/** Which columns hold an agreement. */
final class AgreementTable {
  static final Table<Agreement> TABLE =
      Table.<Agreement>named("agreement", Agreement::identity)
          .with("partner", ID, a -> a.facts().partner())
          .with("first_day", DAY, a -> a.facts().first())
          .with("last_day", DAY, a -> a.facts().last())
          .with("works", TEXT, wording(Wording::works))
          .with("outcomes", TEXT, wording(Wording::outcomes))
          .with("hub_gives", TEXT, wording(Wording::hubGives))
          .with("partner_gives", TEXT, wording(Wording::partnerGives))
          .with("monitoring", TEXT, wording(Wording::monitoring))
          .with("data", TEXT, wording(Wording::data))
          .with("renews", ID, a -> a.facts().renews())
          .with("printed_template", TEXT, printed(Printed::template))
          .with("printed_hub", TEXT, printed(Printed::hub))
          .with("printed_lead", TEXT, printed(Printed::lead))
          .with("printed_organisation", TEXT, printed(Printed::organisation))
          .with("printed_address", TEXT, printed(Printed::address))
          .with("printed_types", TEXTS, printed(Printed::types))
          .with("printed_review_months", WHOLE, printed(Printed::reviewMonths))
          .with("printed_survey_days", WHOLE, printed(Printed::surveyDays))
          .with("printed_final_say", TEXT, printed(Printed::finalSay))
          .with("printed_policies", TEXTS, printed(Printed::policies))
          .with("state", TEXT, Agreement::state)
          .with("hub_signatory", TEXT, a -> signature(a, Side.HUB).map(Signature::name).orElse(""))
          .with("hub_signed_on", DAY, a -> signature(a, Side.HUB).map(Signature::on))
          .with(
              "partner_signatory",
              TEXT,
              a -> signature(a, Side.PARTNER).map(Signature::name).orElse(""))
          .with("partner_signed_on", DAY, a -> signature(a, Side.PARTNER).map(Signature::on))
          .with("hub_copy", ID, a -> signature(a, Side.HUB).flatMap(Signature::copy))
          .with("partner_copy", ID, a -> signature(a, Side.PARTNER).flatMap(Signature::copy))
          .with("live_on", DAY, a -> a.ran().map(Run::since))
          .with("review_by", DAY, a -> a.ran().map(Run::reviewBy))
          .with("reviewed_on", DAY, a -> a.ran().flatMap(Run::reviewedOn))
          .with("review_since", DAY, a -> a instanceof Agreement.InReview r ? r.since() : null)
          .with("concern", TEXT, a -> a instanceof Agreement.Suspended s ? s.concern() : "")
          .with("suspended_on", DAY, a -> a instanceof Agreement.Suspended s ? s.on() : null)
          .with("proposed_on", DAY, a -> proposal(a).map(Proposal::on))
          .with("decided_by", TEXT, a -> decision(a).map(Decision::by))
          .with("decider", TEXT, a -> decision(a).map(Decision::name).orElse(""))
          .with("minute", TEXT, a -> decision(a).map(Decision::minute).orElse(""))
          .with("why", TEXT, AgreementTable::why)
          .with("over_on", DAY, AgreementTable::overOn)
          .made();

  private AgreementTable() {}

  static Agreement made(Cells row, List<Clause> clauses, List<Ground> grounds) {
    AgreementFacts facts = facts(row, clauses);
    AgreementStanding state = row.choice(AgreementStanding.class, "state");
    return switch (state) {
      case DRAFTED -> new Agreement.Drafted(facts);
      case PART_SIGNED -> new Agreement.PartSigned(facts, signed(row).getFirst());
      case SIGNED -> new Agreement.Signed(facts, both(row));
      case LIVE -> new Agreement.Live(facts, run(row));
      case IN_REVIEW -> new Agreement.InReview(facts, run(row), row.day("review_since"));
      case SUSPENDED ->
          new Agreement.Suspended(facts, run(row), row.text("concern"), row.day("suspended_on"));
      case TERMINATION_PROPOSED ->
          new Agreement.TerminationProposed(
              facts, run(row), new Proposal(grounds, row.day("proposed_on")));
      case TERMINATED ->
          new Agreement.Terminated(
              facts, run(row), new Proposal(grounds, row.day("proposed_on")), decided(row));
      case ENDED -> new Agreement.Ended(facts, run(row), row.text("why"), row.day("over_on"));
      case DISCARDED ->
          new Agreement.Discarded(facts, signed(row), row.text("why"), row.day("over_on"));
      case EXPIRED -> throw new IllegalStateException("No agreement is kept as " + state);
    };
  }

  static Optional<Signature> signature(Agreement agreement, Side side) {
    return agreement.signed().stream().filter(s -> s.side() == side).findFirst();
  }

  static Optional<Proposal> proposal(Agreement agreement) {
    return switch (agreement) {
      case Agreement.TerminationProposed a -> Optional.of(a.proposal());
      case Agreement.Terminated a -> Optional.of(a.proposal());
      case Agreement.Drafted _,
          Agreement.PartSigned _,
          Agreement.Signed _,
          Agreement.Live _,
          Agreement.InReview _,
          Agreement.Suspended _,
          Agreement.Ended _,
          Agreement.Discarded _ ->
          Optional.empty();
    };
  }

  static Optional<Decision> decision(Agreement agreement) {
    return agreement instanceof Agreement.Terminated a
        ? Optional.of(a.decision())
        : Optional.empty();
  }

  /** Why it ended or was discarded; empty otherwise. */
  static String why(Agreement agreement) {
    return agreement instanceof Agreement.Ended ended
        ? ended.why()
        : agreement instanceof Agreement.Discarded discarded ? discarded.why() : "";
  }

  /** When it was over before its last day, where it was. */
  static Optional<LocalDate> overOn(Agreement agreement) {
    return agreement instanceof Agreement.Ended ended
        ? Optional.of(ended.on())
        : agreement instanceof Agreement.Discarded discarded
            ? Optional.of(discarded.on())
            : decision(agreement).map(Decision::on);
  }

  private static AgreementFacts facts(Cells row, List<Clause> clauses) {
    return new AgreementFacts(
        row.identity(),
        row.id("partner"),
        row.day("first_day"),
        row.day("last_day"),
        new Wording(
            row.text("works"),
            row.text("outcomes"),
            row.text("hub_gives"),
            row.text("partner_gives"),
            row.text("monitoring"),
            row.text("data"),
            clauses),
        row.maybeId("renews"),
        printed(row));
  }

  private static Optional<Printed> printed(Cells row) {
    return row.maybeText("printed_template")
        .map(
            template ->
                new Printed(
                    template,
                    row.text("printed_hub"),
                    row.text("printed_lead"),
                    row.text("printed_organisation"),
                    row.text("printed_address"),
                    row.choices(PartnerType.class, "printed_types"),
                    row.whole("printed_review_months"),
                    row.whole("printed_survey_days"),
                    row.choice(FinalSay.class, "printed_final_say"),
                    row.choices(HeldPolicy.class, "printed_policies")));
  }

  private static Run run(Cells row) {
    return new Run(
        both(row), row.day("live_on"), row.day("review_by"), row.maybeDay("reviewed_on"));
  }

  private static Decision decided(Cells row) {
    return new Decision(
        row.choice(FinalSay.class, "decided_by"),
        row.text("decider"),
        row.text("minute"),
        row.day("over_on"));
  }

  private static Signatures both(Cells row) {
    return new Signatures(
        signature(row, Side.HUB).orElseThrow(), signature(row, Side.PARTNER).orElseThrow());
  }

  private static List<Signature> signed(Cells row) {
    return Stream.of(Side.values()).flatMap(side -> signature(row, side).stream()).toList();
  }

  private static Optional<Signature> signature(Cells row, Side side) {
    String prefix = Kind.choiceName(side);
    return row.maybeDay(prefix + "_signed_on")
        .map(
            on ->
                new Signature(
                    side, row.text(prefix + "_signatory"), on, row.maybeId(prefix + "_copy")));
  }

  private static Function<Agreement, Object> printed(Function<Printed, Object> part) {
    return agreement -> agreement.facts().printed().map(part);
  }

  private static Function<Agreement, Object> wording(Function<Wording, String> part) {
    return agreement -> part.apply(agreement.facts().wording());
  }
}
