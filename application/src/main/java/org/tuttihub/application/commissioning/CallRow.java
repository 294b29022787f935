package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.commissioning.Brief;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Origin;
import org.tuttihub.domain.values.Money;

/**
 * A call, as a line.
 *
 * @param from the reference of what it goes back to: a gap, a partner, a school
 * @param line the budget line that would pay
 * @param most the highest grant that may be asked for
 * @param invited how many partners were asked
 * @param bids how many bids came, withdrawn ones apart
 * @param complete how many of them were found complete
 * @param reviewers how many score
 * @param due how many sheets are to be given yet
 * @param asked what all of them ask for together
 * @param awarded what was awarded
 */
public record CallRow(
    String ref,
    Call.State state,
    String title,
    Origin.Kind origin,
    String from,
    String place,
    Brief.Support support,
    LocalDate opens,
    LocalDate closes,
    Optional<String> line,
    Optional<Money> most,
    int invited,
    int bids,
    int complete,
    int reviewers,
    int due,
    Money asked,
    Money awarded,
    Money given) {}
