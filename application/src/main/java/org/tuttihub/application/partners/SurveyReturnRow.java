package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Money;

/**
 * What a partner is asked in a survey.
 *
 * @param late whether it is late, or came late: a ground on record
 * @param chased how often it was chased
 * @param otherIncome what the partner raised elsewhere
 */
public record SurveyReturnRow(
    String ref,
    String round,
    AcademicYear year,
    Term.Season term,
    String partner,
    String name,
    SurveyReturn.Standing standing,
    LocalDate askedOn,
    LocalDate due,
    boolean late,
    int chased,
    Optional<LocalDate> lastChased,
    Optional<LocalDate> answeredOn,
    Optional<Integer> youngPeople,
    Optional<Money> otherIncome,
    String words,
    Optional<LocalDate> completeOn) {}
