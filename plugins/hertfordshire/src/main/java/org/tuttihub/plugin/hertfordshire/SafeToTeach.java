package org.tuttihub.plugin.hertfordshire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.workforce.policy.Clearance;
import org.tuttihub.domain.workforce.policy.ClearanceFacts;
import org.tuttihub.domain.workforce.policy.ClearancePolicy;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;
import org.tuttihub.domain.workforce.policy.Edition;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.Requirement;
import org.tuttihub.domain.workforce.policy.RequirementKind;

/**
 * What the plan states of the workforce: training in safeguarding with renewal dates, the yearly
 * guidance read and understood, a safeguarding session in the induction of every new teacher; who
 * does not comply does not teach until they do. How often, and by when, it does not say: these are
 * the hub's settings. Nothing is overridden. Of a year's training, three hours may be external.
 */
public final class SafeToTeach implements ClearancePolicy {
  private static final BigDecimal EXTERNAL_HOURS = new BigDecimal("3");

  @Override
  public Decision<ClearanceTerms> terms(ClearanceFacts facts) {
    Settings settings = facts.settings();
    List<Requirement> all = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    all.add(training(settings));
    reasons.add("Safeguarding and child protection training is recorded with its renewal date.");
    all.add(reading(facts));
    reasons.add("Everybody reads and understands the yearly safeguarding guidance.");
    if (facts.delivers()) {
      all.add(dbs(settings));
      reasons.add("Who is with children has a DBS check; the hub sets how often it is renewed.");
      if (facts.engagement() != Engagement.PARTNER) {
        all.add(
            Requirement.of(
                "induction",
                "Induction",
                "The safeguarding session for new teachers, with situations of music teaching.",
                RequirementKind.INDUCTION));
        reasons.add("A safeguarding session is part of the induction of every new teacher.");
      }
    }
    reasons.add("Whoever does not comply is taken off delivery until they do.");
    reasons.add("Up to 3 hours of a year's training may be at external events.");
    ClearanceTerms terms =
        new ClearanceTerms(all, settings.whole("detail_months", 1, 12))
            .withExternalHours(EXTERNAL_HOURS);
    int checkIns = settings.whole("check_in_months", 0, 36);
    return new Decision.Decided<>(
        checkIns == 0 ? terms : terms.withCheckIns(checkIns), reasons, facts.policy());
  }

  private static Requirement training(Settings settings) {
    int months = settings.whole("training_months", 1, 120);
    return Requirement.of(
            "safeguarding-training",
            "Safeguarding & Child Protection",
            "Essential training on the learning platform, every " + months + " months.",
            RequirementKind.SAFEGUARDING_TRAINING)
        .every(months, settings.whole("warn_days", 0, 366));
  }

  private static Requirement dbs(Settings settings) {
    int months = settings.whole("dbs_months", 1, 120);
    return Requirement.of(
            "dbs",
            "DBS check",
            "An enhanced DBS check with barred list, every " + months + " months.",
            RequirementKind.DBS)
        .every(months, settings.whole("warn_days", 0, 366));
  }

  private static Requirement reading(ClearanceFacts facts) {
    Settings settings = facts.settings();
    int days = settings.whole("reading_days", 1, 120);
    Edition year = Clearance.edition(facts.on(), Month.SEPTEMBER, 30);
    LocalDate readBy =
        LocalDate.of(Integer.parseInt(year.code()), Month.SEPTEMBER, 1).plusDays(days);
    return Requirement.reading(
        "kcsie",
        "Keeping Children Safe in Education " + year.code(),
        String.format(Locale.UK, "The colleague update, read and understood by %s.", readBy),
        new Edition(year.code(), readBy, year.before()),
        days);
  }
}
