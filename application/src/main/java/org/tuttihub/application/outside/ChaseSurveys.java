package org.tuttihub.application.outside;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.tuttihub.application.access.MakeLink;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.messages.Addressees.Addressee;
import org.tuttihub.application.messages.Enclosed;
import org.tuttihub.application.messages.WriteMessage;
import org.tuttihub.application.partners.PartnerRecords;
import org.tuttihub.application.partners.SurveyRounds;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.partners.SurveyRound;
import org.tuttihub.domain.values.Key;

/**
 * Chases partners who have not answered a survey: each gets a message with a signed link to their
 * answers, and its return is chased, all in one unit of work. Done by hand for all that are late,
 * and by the program itself on the days that the hub has set. That somebody was chased on a day is
 * on the return, so that several programs beside each other write once.
 */
public final class ChaseSurveys<R extends PartnerRecords> {
  /** The template that a hub writes to have its own words. */
  public static final String TEMPLATE = "survey-reminds";

  /** The deed that the links stand for. */
  public static final String ANSWERS = "survey-returns answer";

  static final Wording USUAL =
      new Wording(
          "Our survey for the {term} term {year}",
          """
          Dear {name},

          we asked {organisation} to tell us about its work with children and young people in the \
          {term} term {year}, by {due}. Nothing has reached us yet.

          It takes a few minutes on this page, also on a telephone:
          {link}

          If something stands in the way, please answer this message. Thank you.
          """);

  private static final int MOST = 500;

  /** Which round, and with which template's words; {@code survey-reminds} unless given. */
  public record Request(Key id, Optional<String> template) {}

  private final UnitOfWork<? extends R> work;
  private final WriteMessage<R> letters;
  private final MakeLink links;

  public ChaseSurveys(UnitOfWork<? extends R> work, WriteMessage<R> letters, MakeLink links) {
    this.work = work;
    this.letters = letters;
    this.links = links;
  }

  /** As it stands in the catalogue, beside the rest that is done with surveys. */
  public Deed<Request> deed() {
    return Deed.of(
            SurveyRounds.NOUN,
            "chase",
            "Write to every partner whose answer is late, with a link to the answers",
            Permission.SEND_MESSAGES,
            Request.class,
            this::late,
            Note.of("template", "Template", "Another template than survey-reminds"))
        .never("cancel the messages that were not sent");
  }

  /** Chases all that are late and were not chased today; refuses where nobody is. */
  public Outcome<Receipt> late(Acting acting, Request asked) {
    LocalDate today = acting.today();
    Predicate<SurveyReturn> late = r -> r.isLate(today) && !r.facts().chased().contains(today);
    return work.decide(
        acting,
        records ->
            records
                .surveyRounds()
                .named(asked.id())
                .then(round -> chase(acting, records, round, late, asked.template())));
  }

  /**
   * Chases, in one round, those whom a step of the calendar has come for; absent where there is
   * none in any round.
   *
   * @param steps on which days after the due day; before it where negative
   */
  public Optional<Outcome<Receipt>> due(Acting acting, List<Integer> steps) {
    LocalDate today = acting.today();
    Predicate<SurveyReturn> due = r -> r.isToBeChased(steps, today);
    return work.look(records -> waiting(records, due))
        .map(
            round ->
                work.decide(
                    acting,
                    records ->
                        records
                            .surveyRounds()
                            .named(new Key.ById(round))
                            .then(r -> chase(acting, records, r, due, Optional.empty()))));
  }

  private Optional<UUID> waiting(R records, Predicate<SurveyReturn> which) {
    return records.surveyReturns().unanswered().stream()
        .map(Stored::value)
        .filter(which)
        .filter(asked -> !addressees(records, asked).isEmpty())
        .map(asked -> asked.facts().round())
        .findFirst();
  }

  private Outcome<Receipt> chase(
      Acting acting,
      R records,
      SurveyRound round,
      Predicate<SurveyReturn> which,
      Optional<String> template) {
    List<Stored<SurveyReturn>> all =
        records.surveyReturns().unanswered().stream()
            .filter(asked -> asked.value().facts().round().equals(round.identity().id()))
            .filter(asked -> which.test(asked.value()))
            .filter(asked -> isPartner(records, asked.value()))
            .toList();
    if (all.isEmpty()) {
      return Outcome.refused(
          Refusal.rule(
              "partners.nobody-late",
              "Nobody in " + round.identity().ref() + " is late and was not chased today.",
              "There is nothing to do: survey-returns list --filter round="
                  + round.identity().ref()
                  + "."));
    }
    return wording(records, template)
        .then(words -> each(acting, records, round, all, words, template))
        .map(chased -> receipt(acting, records, round, all.size() - chased.partners(), chased));
  }

  private record Chased(int partners, int messages) {
    Chased and(int more) {
      return new Chased(partners + (more > 0 ? 1 : 0), messages + more);
    }
  }

  private Outcome<Chased> each(
      Acting acting,
      R records,
      SurveyRound round,
      List<Stored<SurveyReturn>> all,
      Wording words,
      Optional<String> template) {
    Outcome<Chased> done = Outcome.done(new Chased(0, 0));
    for (Stored<SurveyReturn> one : all) {
      done =
          done.then(
              before ->
                  before.messages() >= MOST
                      ? Outcome.done(before)
                      : one(acting, records, round, one, words, template).map(before::and));
    }
    return done;
  }

  /** How many messages went to one partner; whoever cannot be written to is not chased. */
  private Outcome<Integer> one(
      Acting acting,
      R records,
      SurveyRound round,
      Stored<SurveyReturn> asked,
      Wording words,
      Optional<String> template) {
    List<Addressee> to = addressees(records, asked.value());
    return to.isEmpty()
        ? Outcome.done(0)
        : Outcome.each(
                to,
                addressee ->
                    letter(
                        acting,
                        records,
                        addressee,
                        values(addressee, round, asked),
                        words,
                        template))
            .then(
                messages ->
                    asked
                        .value()
                        .chase(acting.today())
                        .map(
                            chased -> {
                              records.surveyReturns().replace(asked.with(chased));
                              return messages.size();
                            }));
  }

  private Outcome<Message> letter(
      Acting acting,
      R records,
      Addressee to,
      Map<String, String> values,
      Wording words,
      Optional<String> template) {
    Enclosed link = new Enclosed(Optional.of("survey"), Optional.empty(), Map.of());
    return words
        .filled(values)
        .then(
            filled ->
                letters.queued(
                    acting,
                    records,
                    new WriteMessage.Letter(to.to(), to.about(), filled, template.orElse(TEMPLATE)),
                    link,
                    links.secret()));
  }

  private static Map<String, String> values(
      Addressee to, SurveyRound round, Stored<SurveyReturn> asked) {
    Map<String, String> all = new HashMap<>(to.values());
    all.put("term", round.term().name().toLowerCase(Locale.ROOT));
    all.put("year", round.year().toString());
    all.put("due", asked.value().facts().due().toString());
    return all;
  }

  private static Outcome<Wording> wording(PartnerRecords records, Optional<String> code) {
    Optional<Wording> own =
        records.templates().called(code.orElse(TEMPLATE)).map(Stored::value).map(Template::wording);
    return own.isEmpty() && code.isPresent()
        ? Outcome.refused(Refusal.unknown("templates", "template", code.get()))
        : Outcome.done(own.orElse(USUAL));
  }

  private static boolean isPartner(PartnerRecords records, SurveyReturn asked) {
    return records
        .partners()
        .find(new Key.ById(asked.facts().partner()))
        .filter(partner -> partner.value().state().isPartner())
        .isPresent();
  }

  private static List<Addressee> addressees(PartnerRecords records, SurveyReturn asked) {
    return isPartner(records, asked)
            && PartnersAddressed.surveyReturn(records, new Key.ById(asked.identity().id()))
                instanceof Outcome.Done<List<Addressee>>(List<Addressee> all)
        ? all
        : List.of();
  }

  private static Receipt receipt(
      Acting acting, PartnerRecords records, SurveyRound round, int silent, Chased chased) {
    Key id = new Key.ById(round.identity().id());
    long version = records.surveyRounds().find(id).map(Stored::version).orElse(1L);
    String said =
        "%s: %d partners are chased with %d messages%s"
            .formatted(
                round.identity().ref(),
                chased.partners(),
                chased.messages(),
                silent == 0 ? "." : "; " + silent + " cannot be written to: see contacts list.");
    return records
        .surveyRounds()
        .receipt(acting, round, version, said)
        .fact("chased", chased.partners())
        .fact("messages", chased.messages());
  }
}
