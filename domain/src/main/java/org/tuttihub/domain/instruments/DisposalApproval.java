package org.tuttihub.domain.instruments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * That something which a capital grant has paid may go before its time: one person asks, and says
 * why; another one approves.
 *
 * @param askedBy who asked, by reference
 * @param approved who approved, and when; absent until then
 */
public record DisposalApproval(
    Identity identity,
    UUID item,
    String why,
    String askedBy,
    LocalDate askedOn,
    Optional<Approved> approved) {

  /** Who approved, by reference, and when. */
  public record Approved(String by, LocalDate on) {}

  /** Refuses whoever asked, and one that is approved. */
  public Outcome<DisposalApproval> approve(String by, LocalDate on) {
    if (approved.isPresent()) {
      return no(
          "instruments.approved-already",
          identity + " was approved on " + approved.get().on() + ".",
          "There is nothing to do.");
    }
    return by.equals(askedBy)
        ? no(
            "instruments.second-person",
            "Whoever asked for " + identity + " cannot approve it.",
            "Let a second person approve it.")
        : Outcome.done(
            new DisposalApproval(
                identity, item, why, askedBy, askedOn, Optional.of(new Approved(by, on))));
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
