package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.records.Receipt;

/**
 * The steps that are taken one after another in a form: its field is free for the next while one is
 * on its way, so that nothing of what a scanner sends is lost.
 *
 * @param waiting those that are yet to be taken, the first first
 * @param busy whether one is on its way
 * @param told what came of those before, the last first
 * @param taken the receipts of those that were taken and not taken back, the last last
 * @param last what was typed for the last that was not to take one back
 */
record Turns(List<Step> waiting, boolean busy, List<Told> told, List<Receipt> taken, String last) {
  static final Turns NONE = new Turns(List.of(), false, List.of(), List.of(), "");
  private static final int TOLD = 50;

  /**
   * One step.
   *
   * @param text what was typed for it
   * @param sent what it sends; absent where it takes the last one back
   */
  record Step(String text, Optional<Map<String, Object>> sent) {}

  /** What came of what was typed. */
  record Told(String text, Said said) {}

  Turns {
    waiting = List.copyOf(waiting);
    told = List.copyOf(told);
    taken = List.copyOf(taken);
  }

  boolean isEmpty() {
    return told.isEmpty() && isIdle();
  }

  boolean isIdle() {
    return waiting.isEmpty() && !busy;
  }

  Turns with(Step step) {
    return new Turns(
        more(waiting, step), busy, told, taken, step.sent().isPresent() ? step.text() : last);
  }

  /** The first of those that wait is on its way. */
  Turns begun() {
    return new Turns(waiting.subList(1, waiting.size()), true, told, taken, last);
  }

  Turns done(Step step, Receipt receipt) {
    return new Turns(
        waiting, false, first(step, new Said.DoneSo(receipt.said())), more(taken, receipt), last);
  }

  Turns takenBack(Step step, Receipt undone, String sentence) {
    List<Receipt> left = taken.stream().filter(r -> !r.equals(undone)).toList();
    return new Turns(waiting, false, first(step, new Said.DoneSo(sentence)), left, last);
  }

  Turns not(Step step, Said said) {
    return new Turns(waiting, false, first(step, said), taken, last);
  }

  /** Nothing of what waits can be done now; each is named. */
  Turns broken() {
    Turns none = new Turns(List.of(), false, told, taken, last);
    for (Step step : waiting) {
      none = none.not(step, new Said.Remark("Not done; nothing was changed."));
    }
    return none;
  }

  private List<Told> first(Step step, Said said) {
    List<Told> all = new ArrayList<>(told.subList(0, Math.min(told.size(), TOLD)));
    all.addFirst(new Told(step.text(), said));
    return all;
  }

  private static <T> List<T> more(List<T> some, T one) {
    List<T> all = new ArrayList<>(some);
    all.add(one);
    return all;
  }
}
