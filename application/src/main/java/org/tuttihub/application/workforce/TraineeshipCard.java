package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.workforce.Pathway;
import org.tuttihub.domain.workforce.Traineeship;

/**
 * A traineeship in full.
 *
 * @param lacks what is still to be done before it can be finished
 * @param strands of which one is chosen
 */
public record TraineeshipCard(
    String ref,
    Traineeship.State state,
    String staff,
    String name,
    String pathway,
    String title,
    Optional<String> mentor,
    LocalDate began,
    Optional<BigDecimal> shadowing,
    BigDecimal shadowed,
    Optional<String> strand,
    List<String> strands,
    Optional<LocalDate> ended,
    List<String> lacks,
    List<Done> parts,
    List<Hours> days) {

  /** A part of the pathway, and when it was done. */
  public record Done(String part, Optional<LocalDate> on) {}

  /** Hours of shadowing on a day. */
  public record Hours(LocalDate on, BigDecimal hours) {}

  /** The card of a traineeship, from its line and what hangs on it. */
  public static TraineeshipCard of(TraineeshipRow row, Traineeship t, Pathway of) {
    return new TraineeshipCard(
        row.ref(),
        row.state(),
        row.staff(),
        row.name(),
        row.pathway(),
        row.title(),
        row.mentor(),
        row.began(),
        row.shadowing(),
        row.shadowed(),
        row.strand(),
        of.strands(),
        row.ended(),
        t.state() == Traineeship.State.RUNNING ? t.missing(of) : List.of(),
        of.parts().stream().map(part -> new Done(part, on(t, part))).toList(),
        t.shadowed().stream().map(s -> new Hours(s.on(), s.hours())).toList());
  }

  private static Optional<LocalDate> on(Traineeship t, String part) {
    return t.done().stream()
        .filter(d -> d.part().equals(part))
        .map(Traineeship.Done::on)
        .findFirst();
  }
}
