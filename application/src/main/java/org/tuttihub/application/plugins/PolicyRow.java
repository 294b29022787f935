package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.policy.PolicyDescription;

/**
 * A policy that can be asked, as a line.
 *
 * @param policy {@code plugin@version/name}
 */
public record PolicyRow(
    String policy,
    String question,
    String title,
    List<String> services,
    String document,
    Optional<LocalDate> approved) {

  static PolicyRow of(PolicyDescription p) {
    return new PolicyRow(
        p.ref().toString(), p.question(), p.title(), p.services(), p.document(), p.approved());
  }
}
