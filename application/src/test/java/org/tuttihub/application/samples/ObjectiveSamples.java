package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.THIS_YEAR;
import static org.tuttihub.application.samples.Acts.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.objectives.Action;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.objectives.Measure.Reading;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.objectives.Promise;
import org.tuttihub.domain.objectives.Rating;
import org.tuttihub.domain.values.Identity;

/** Objectives in every state. */
public final class ObjectiveSamples {
  private ObjectiveSamples() {}

  /** A draft that says nothing but its statement. */
  public static Objective bareDraft(Identity identity) {
    return new Objective.Draft(
        new Promise(
            identity,
            new Promise.Words(THIS_YEAR, "More strings.", "", "", Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  /** A promise that is SMART: it answers GAP-801. */
  public static Promise stringsInEveryDistrict(Identity identity) {
    return new Promise(
        identity,
        new Promise.Words(
            THIS_YEAR,
            "Strings are taught in every district.",
            "Head of strings",
            "Two days a week, £12,000",
            Optional.of(LocalDate.of(2027, 7, 31))),
        List.of("schools", "inclusion"),
        List.of("A1"),
        List.of(Samples.fewStringTeachers().identity().id()),
        List.of(districts(), survey()),
        List.of(findTeachers(), buyViolins()),
        List.of());
  }

  /** The same promise after a term: read, ticked off and rated. */
  public static Promise stringsAfterATerm(Identity identity) {
    Promise promise = stringsInEveryDistrict(identity);
    return promise
        .measured(
            _ ->
                List.of(
                    districts()
                        .read(reading(421, 10, "4"))
                        .read(reading(422, 20, "5.50"))
                        .read(reading(423, 20, "6")),
                    survey()))
        .acting(_ -> List.of(findTeachers().done(TODAY), buyViolins()))
        .rated(rating(441, "red", "Nothing was begun."))
        .rated(rating(442, "green", "It is reached."));
  }

  public static Measure districts() {
    return new Measure(
        Samples.id(411),
        "Districts with strings",
        Measure.Kind.MEASURED,
        Measure.Unit.COUNT,
        Optional.of(new BigDecimal("3")),
        new BigDecimal("10"),
        Measure.Direction.UP,
        List.of());
  }

  public static Measure survey() {
    return new Measure(
        Samples.id(412),
        "Teachers are content",
        Measure.Kind.EVIDENCED,
        Measure.Unit.PERCENT_POINTS,
        Optional.empty(),
        new BigDecimal("-2.50"),
        Measure.Direction.DOWN,
        List.of());
  }

  public static Reading reading(int number, int november, String value) {
    return new Reading(
        Samples.id(number), LocalDate.of(2026, 11, november), new BigDecimal(value), "Timetables");
  }

  public static Action findTeachers() {
    return new Action(
        Samples.id(431),
        "Find two teachers",
        "Head of strings",
        LocalDate.of(2027, 1, 31),
        "Adverts",
        Optional.empty());
  }

  public static Action buyViolins() {
    return new Action(
        Samples.id(432), "Buy violins", "Stores", LocalDate.of(2027, 3, 31), "", Optional.empty());
  }

  private static Rating rating(int number, String value, String why) {
    return new Rating(
        Samples.id(number), "autumn 2026/27", value, "PER-901", TODAY, why, "Minutes, p. 3");
  }
}
