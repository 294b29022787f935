package org.tuttihub.domain.objectives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * What an objective says, whatever its state.
 *
 * @param words what is promised
 * @param functions codes of strategic functions it serves
 * @param aims codes of aims it serves
 * @param gaps the gaps it answers, by id
 */
public record Promise(
    Identity identity,
    Words words,
    List<String> functions,
    List<String> aims,
    List<UUID> gaps,
    List<Measure> measures,
    List<Action> actions,
    List<Rating> ratings) {

  /**
   * The sentences of a promise.
   *
   * @param owner who answers for it: a role or a person; may be empty in a draft
   * @param resources what money, people and time it needs; may be empty in a draft
   * @param due the day by which it is to be kept; may be absent in a draft
   */
  public record Words(
      AcademicYear year,
      String statement,
      String owner,
      String resources,
      Optional<LocalDate> due) {}

  public Promise {
    functions = functions.stream().distinct().sorted().toList();
    aims = aims.stream().distinct().sorted().toList();
    gaps = gaps.stream().distinct().toList();
    measures = List.copyOf(measures);
    actions = List.copyOf(actions);
    ratings = List.copyOf(ratings);
  }

  public Promise worded(
      Words newWords, List<String> newFunctions, List<String> newAims, List<UUID> newGaps) {
    return new Promise(
        identity, newWords, newFunctions, newAims, newGaps, measures, actions, ratings);
  }

  public Promise measured(UnaryOperator<List<Measure>> change) {
    return new Promise(
        identity,
        words,
        functions,
        aims,
        gaps,
        change.apply(new ArrayList<>(measures)),
        actions,
        ratings);
  }

  public Promise acting(UnaryOperator<List<Action>> change) {
    return new Promise(
        identity,
        words,
        functions,
        aims,
        gaps,
        measures,
        change.apply(new ArrayList<>(actions)),
        ratings);
  }

  public Promise rated(Rating rating) {
    List<Rating> more = new ArrayList<>(ratings);
    more.add(rating);
    return new Promise(identity, words, functions, aims, gaps, measures, actions, more);
  }
}
