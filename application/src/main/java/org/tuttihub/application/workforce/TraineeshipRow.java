package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.workforce.Traineeship;

/**
 * A traineeship as a line.
 *
 * @param staff the trainee's reference
 * @param mentor the mentor's reference
 * @param parts how many the pathway has
 * @param done how many of these are done
 * @param shadowing how many hours the pathway asks for
 * @param shadowed how many hours there were
 */
public record TraineeshipRow(
    String ref,
    Traineeship.State state,
    String staff,
    String name,
    String pathway,
    String title,
    Optional<String> mentor,
    LocalDate began,
    int parts,
    int done,
    Optional<BigDecimal> shadowing,
    BigDecimal shadowed,
    Optional<String> strand,
    Optional<LocalDate> ended) {}
