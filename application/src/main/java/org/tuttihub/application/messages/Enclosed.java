package org.tuttihub.application.messages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.access.MakeLink;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.domain.access.Link;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;

/**
 * The signed link that goes with a message, where one does.
 *
 * @param purpose what the link is for; absent for none
 * @param expires the last day on which it is good; in four weeks unless given
 * @param fixed what it says already, by field
 */
public record Enclosed(
    Optional<String> purpose, Optional<LocalDate> expires, Map<String, String> fixed) {
  private static final int USUAL_DAYS = 28;

  /** Makes the link; refuses one when nobody said where the hub is reached from outside. */
  Outcome<Optional<Link>> make(
      MakeLink links,
      Acting acting,
      MessageRecords records,
      Receiver to,
      Optional<About> about,
      String secret) {
    if (purpose.isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    if (links.address().isEmpty()) {
      return Outcome.refused(
          Refusal.rule(
              "links.no-address",
              "Nobody has said where the hub is reached from outside, so links lead nowhere.",
              "Set public_url (TUTTI_PUBLIC_URL), such as https://hub.example, and start again."));
    }
    MakeLink.Wanted wanted =
        new MakeLink.Wanted(
            purpose.get(),
            about,
            to.name(),
            to.address().text(),
            fixed,
            expires.orElse(acting.today().plusDays(USUAL_DAYS)),
            1);
    return links.in(acting, records, wanted, secret).map(Optional::of);
  }
}
