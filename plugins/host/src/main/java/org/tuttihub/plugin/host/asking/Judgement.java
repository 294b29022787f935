package org.tuttihub.plugin.host.asking;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.plugin.host.questions.Adapter;
import org.tuttihub.plugin.host.questions.Texts;

/** Whether an answer is one: what no policy may say is nonsense, and is not believed. */
final class Judgement<F, T> {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");

  private final Adapter<?, F, T> adapter;
  private final PolicyRef policy;

  Judgement(Adapter<?, F, T> adapter, PolicyRef policy) {
    this.adapter = adapter;
    this.policy = policy;
  }

  /** What is wrong with an answer; empty when nothing is. */
  Optional<String> fault(F facts, Decision<T> decision) {
    if (decision == null) {
      return Optional.of("It gave no answer.");
    }
    try {
      if (!policy.equals(decision.by())) {
        return Optional.of("It answered in another policy's name.");
      }
      return Texts.fault(decision.reasons())
          .or(
              () ->
                  switch (decision) {
                    case Decision.Decided<T> decided -> outcomeFault(facts, decided.outcome());
                    case Decision.Declined<T> declined -> refusalFault(declined.refusal());
                  });
    } catch (RuntimeException e) {
      return Optional.of("Its answer cannot be read (" + e.getClass().getSimpleName() + ").");
    }
  }

  private Optional<String> outcomeFault(F facts, T outcome) {
    return outcome == null
        ? Optional.of("It decided nothing.")
        : adapter.fault(outcome).or(() -> adapter.question().fault().apply(facts, outcome));
  }

  private static Optional<String> refusalFault(Refusal refusal) {
    if (refusal == null || refusal.kind() != Refusal.Kind.RULE) {
      return Optional.of("It refused as no policy refuses.");
    }
    if (refusal.code() == null || !CODE.matcher(refusal.code()).matches()) {
      return Optional.of("Its refusal has no code such as lessons.too-many.");
    }
    if (isBlank(refusal.fact()) || isBlank(refusal.remedy())) {
      return Optional.of("Its refusal does not say why, and what to do.");
    }
    return Texts.fault(refusal.fact())
        .or(() -> Texts.fault(refusal.remedy()))
        .or(() -> Texts.fault(refusal.faults().stream().map(Refusal.Fault::sentence).toList()))
        .or(() -> Texts.fault(refusal.faults().stream().map(Refusal.Fault::field).toList()));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
