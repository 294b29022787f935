package org.tuttihub.application.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.commissioning.DecisionPack.Judged;
import org.tuttihub.application.commissioning.PackAnswer.ScoreLine;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Panel;
import org.tuttihub.domain.commissioning.policy.Criterion;

/** The points of a decision pack, reviewer beside reviewer. */
final class ScoresBeside {
  private ScoresBeside() {}

  /** Criterion by criterion, each reviewer's points beside the others', once all are in. */
  static List<ScoreLine> of(Call call, List<Judged> bids) {
    List<ScoreLine> lines = new ArrayList<>();
    List<Criterion> criteria = call.ruled().map(r -> r.criteria()).orElseGet(List::of);
    for (Judged j : bids) {
      if (j.panel().isAllIn()) {
        for (Criterion c : criteria) {
          lines.add(
              new ScoreLine(
                  j.bid().identity().ref(),
                  c.code(),
                  c.weight(),
                  c.most(),
                  call.brief().everyReviewer().stream()
                      .map(r -> points(j.panel(), r, c))
                      .collect(Collectors.joining("  "))));
        }
      }
    }
    return lines;
  }

  private static String points(Panel panel, UUID reviewer, Criterion c) {
    return panel.counted().stream()
        .filter(s -> s.reviewer().equals(reviewer))
        .flatMap(s -> s.marks().stream())
        .filter(m -> m.criterion().equals(c.code()))
        .map(m -> String.valueOf(m.points()))
        .findFirst()
        .orElse("–");
  }
}
