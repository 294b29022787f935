package org.tuttihub.plugin.host.questions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tuttihub.domain.policy.Question;

/** The adapters of all questions. */
public final class Adapters {
  private static final List<Adapter<?, ?, ?>> ALL =
      List.of(
          new ChargingAdapter(),
          new PartnershipAdapter(),
          new CommissioningAdapter(),
          new ClearanceAdapter(),
          new LendingAdapter(),
          new OfferingAdapter());

  private Adapters() {}

  /** The names of the questions there are. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>();
    ALL.forEach(adapter -> names.add(adapter.question().name()));
    return names;
  }

  /** The adapter of the question of that name, which a descriptor was checked to name. */
  public static Adapter<?, ?, ?> named(String question) {
    return ALL.stream()
        .filter(adapter -> adapter.question().name().equals(question))
        .findFirst()
        .orElseThrow();
  }

  /** The adapter of a question. */
  @SuppressWarnings("unchecked")
  public static <P, F, T> Adapter<P, F, T> of(Question<P, F, T> question) {
    return (Adapter<P, F, T>) named(question.name());
  }
}
