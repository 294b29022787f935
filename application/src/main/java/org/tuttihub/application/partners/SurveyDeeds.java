package org.tuttihub.application.partners;

import static org.tuttihub.domain.access.Permission.WRITE_PARTNERS;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.partners.SurveyReturn.Standing;

/** What is done with surveys of partners. */
record SurveyDeeds(UnitOfWork<? extends PartnerRecords> work, Ids ids, PartnershipRules rules) {

  Stream<Operation> all() {
    AnswerSurvey answer = new AnswerSurvey(work, ids, rules);
    return Stream.of(
        open(),
        Deed.of(
            SurveyReturns.NOUN,
            "add",
            "Ask a partner as well who came after a survey went out",
            WRITE_PARTNERS,
            AnswerSurvey.Ask.class,
            answer::ask,
            Note.of("round", "Survey", "Which one, such as SUR-1").naming(SurveyRounds.NOUN),
            Note.of("partner", "Partner", "Who is asked, such as PRT-3").naming(Partners.NOUN),
            Note.of("due", "Due", "Until when; as the hub's terms say unless given")),
        Deed.of(
                SurveyReturns.NOUN,
                "chase",
                "Record that a partner was reminded",
                WRITE_PARTNERS,
                AnswerSurvey.Step.class,
                answer::chase)
            .offeredWhen(SurveyReturnRow.class, when(Standing.ASKED, Standing.LATE)),
        Deed.of(
                SurveyReturns.NOUN,
                "answer",
                "Record what a partner answers",
                WRITE_PARTNERS,
                AnswerSurvey.Answer.class,
                answer::answer,
                Note.of("on", "On", "The day; today unless given"),
                Note.of("young_people", "Young people", "How many took part"),
                Note.of("other_income_pence", "Other income", "What it raised elsewhere"),
                Note.text("words", "Words", "What it says; no names of children", 4000))
            .offeredWhen(
                SurveyReturnRow.class, when(Standing.ASKED, Standing.LATE, Standing.ANSWERED)),
        Deed.of(
                SurveyReturns.NOUN,
                "complete",
                "Find that a partner's answer is complete",
                WRITE_PARTNERS,
                AnswerSurvey.Step.class,
                answer::complete)
            .offeredWhen(SurveyReturnRow.class, when(Standing.ANSWERED)));
  }

  private Operation open() {
    return Deed.of(
        SurveyRounds.NOUN,
        "add",
        "Open a term's survey: every partner is asked",
        WRITE_PARTNERS,
        OpenSurvey.Request.class,
        new OpenSurvey(work, ids, rules)::perform,
        Note.of("year", "Year", "The academic year, such as 2026/27"),
        Note.of("term", "Term", "Which one"),
        Note.of("asked_on", "Goes out", "The day; today unless given"),
        Note.of("due", "Due", "One day for all; as the hub's terms say unless given"),
        Note.text("asks", "Asks", "What partners are asked", 4000));
  }

  private static Function<SurveyReturnRow, Optional<String>> when(Standing... standings) {
    return row -> Offered.when(row.standing(), standings);
  }
}
