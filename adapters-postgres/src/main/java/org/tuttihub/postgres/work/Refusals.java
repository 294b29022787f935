package org.tuttihub.postgres.work;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.postgres.sql.SqlFault;

/** What a constraint of the database says, in the words of the rule that it repeats. */
public final class Refusals {
  private final Map<String, Refusal> byConstraint = new HashMap<>();

  /** Every room's, together. */
  @SafeVarargs
  public Refusals(Map<String, Refusal>... rooms) {
    for (Map<String, Refusal> room : rooms) {
      byConstraint.putAll(room);
    }
  }

  Optional<Refusal> of(SqlFault fault) {
    return fault.constraint().map(byConstraint::get);
  }

  /** The names of the constraints that have words. */
  public java.util.Set<String> constraints() {
    return java.util.Set.copyOf(byConstraint.keySet());
  }
}
