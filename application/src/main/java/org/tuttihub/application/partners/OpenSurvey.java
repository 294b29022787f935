package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.partners.SurveyRound;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * Opens a term's survey: every partner is asked. When each is to answer follows from the terms for
 * it, unless one day is given for all.
 */
public final class OpenSurvey {

  /**
   * The survey.
   *
   * @param askedOn when it goes out; today unless given
   * @param due one day for all; as the terms say unless given
   */
  public record Request(
      AcademicYear year,
      Term.Season term,
      Optional<LocalDate> askedOn,
      Optional<LocalDate> due,
      Optional<String> asks) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final Ids ids;
  private final PartnershipRules rules;

  public OpenSurvey(UnitOfWork<? extends PartnerRecords> work, Ids ids, PartnershipRules rules) {
    this.work = work;
    this.ids = ids;
    this.rules = rules;
  }

  /** Refuses a second survey of a term, and one that nobody would get. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    LocalDate askedOn = asked.askedOn().orElse(acting.today());
    Outcome<Map<List<PartnerType>, LocalDate>> days =
        days(work.look(records -> records.partners().present()), askedOn, asked.due());
    return work.decide(
        acting, records -> days.then(due -> opened(acting, records, asked, askedOn, due)));
  }

  private Outcome<Map<List<PartnerType>, LocalDate>> days(
      List<Partner> partners, LocalDate askedOn, Optional<LocalDate> given) {
    Outcome<Map<List<PartnerType>, LocalDate>> all = Outcome.done(Map.of());
    for (List<PartnerType> types :
        partners.stream().map(p -> p.facts().types()).distinct().toList()) {
      all =
          all.then(
              known ->
                  given
                      .<Outcome<LocalDate>>map(Outcome::done)
                      .orElseGet(
                          () ->
                              rules
                                  .terms(types, askedOn)
                                  .map(t -> askedOn.plusDays(t.terms().surveyDays())))
                      .map(due -> and(known, types, due)));
    }
    return all;
  }

  private static Map<List<PartnerType>, LocalDate> and(
      Map<List<PartnerType>, LocalDate> known, List<PartnerType> types, LocalDate due) {
    Map<List<PartnerType>, LocalDate> more = new HashMap<>(known);
    more.put(types, due);
    return Map.copyOf(more);
  }

  private Outcome<Receipt> opened(
      Acting acting,
      PartnerRecords records,
      Request asked,
      LocalDate askedOn,
      Map<List<PartnerType>, LocalDate> due) {
    List<Partner> partners = records.partners().present();
    return free(records, asked)
        .then(_ -> asSeen(partners, due))
        .then(
            _ ->
                new SurveyRound(
                        new Identity(ids.next(), records.surveyRounds().nextRef()),
                        asked.year(),
                        asked.term(),
                        askedOn,
                        due.values().stream().max(LocalDate::compareTo).orElse(askedOn),
                        asked.asks().orElse(""))
                    .checked())
        .map(round -> kept(acting, records, round, partners, due));
  }

  private Receipt kept(
      Acting acting,
      PartnerRecords records,
      SurveyRound round,
      List<Partner> partners,
      Map<List<PartnerType>, LocalDate> due) {
    Receipt receipt =
        records
            .surveyRounds()
            .added(
                acting,
                round,
                "%s is open: %d partners are asked.".formatted(round.identity(), partners.size()));
    for (Partner partner : partners) {
      records
          .surveyReturns()
          .add(
              new SurveyReturn.Asked(
                  new SurveyReturn.Facts(
                      new Identity(ids.next(), records.surveyReturns().nextRef()),
                      round.identity().id(),
                      partner.identity().id(),
                      round.askedOn(),
                      due.getOrDefault(partner.facts().types(), round.due()),
                      List.of())));
    }
    return receipt.fact("asked", partners.size());
  }

  private static Outcome<Request> free(PartnerRecords records, Request asked) {
    return records
        .surveyRounds()
        .of(asked.year(), asked.term())
        .<Outcome<Request>>map(
            there ->
                Outcome.refused(
                    Refusal.rule(
                        "partners.survey-there",
                        there.identity() + " is the survey of that term.",
                        "Go on with " + there.identity() + ".")))
        .orElseGet(() -> Outcome.done(asked));
  }

  private static Outcome<List<Partner>> asSeen(
      List<Partner> partners, Map<List<PartnerType>, LocalDate> due) {
    if (partners.isEmpty()) {
      return Outcome.refused(
          Refusal.rule(
              "partners.nobody-to-ask",
              "There is no partner who could be asked.",
              "Open a survey once the hub has partners: partners list."));
    }
    return partners.stream().allMatch(p -> due.containsKey(p.facts().types()))
        ? Outcome.done(partners)
        : Outcome.refused(
            Refusal.overtaken("The list of partners", "the terms for them were asked for"));
  }
}
