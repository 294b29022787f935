package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.CpdEvent;

/**
 * An event of continuing professional development.
 *
 * @param on its day; of a recording, the day from which it can be watched
 * @param published the day on which it came into the calendar
 * @param booked how many places are taken
 * @param attended how many came, or watched it
 */
public record CpdEventRow(
    String ref,
    CpdEvent.State state,
    LocalDate on,
    Optional<String> time,
    String title,
    String topic,
    CpdEvent.Mode mode,
    BigDecimal hours,
    boolean external,
    List<CpdEvent.Audience> audience,
    Optional<String> provider,
    Optional<String> place,
    Optional<Integer> places,
    int booked,
    int attended,
    Optional<String> recording,
    Optional<LocalDate> published,
    AcademicYear year) {}
