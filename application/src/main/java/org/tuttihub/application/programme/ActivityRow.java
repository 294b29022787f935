package org.tuttihub.application.programme;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.values.AcademicYear;

/**
 * An activity, as a line.
 *
 * @param answers references of the gaps and objectives that it goes back to; empty where the thread
 *     is broken
 * @param costs the reference of the budget line that pays it
 */
public record ActivityRow(
    String ref,
    Activity.State state,
    AcademicYear year,
    Activity.Kind kind,
    String title,
    String who,
    String provider,
    String when,
    Optional<Activity.Slot> slot,
    String where,
    List<String> functions,
    List<String> answers,
    Optional<String> costs,
    Optional<Integer> minutes,
    Optional<Boolean> county,
    String price) {}
