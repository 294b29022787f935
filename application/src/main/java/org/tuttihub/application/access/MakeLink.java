package org.tuttihub.application.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.domain.access.Link;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;

/**
 * Makes signed links, in a unit of work that somebody else has opened.
 *
 * @param zone the hub's, in which days end
 * @param address where the hub is reached from outside, {@code https://hub.example}; absent where
 *     nobody said
 */
public record MakeLink(
    LinkPurposes purposes, Ids ids, Secrets secrets, ZoneId zone, Optional<String> address) {
  /** The longest that a link may be good for, in days. */
  public static final int MOST_DAYS = 366;

  /** Where pages behind links are. */
  public static final String PATH = "/l/";

  /**
   * A link to be made.
   *
   * @param expires the last day on which it is good
   * @param uses how often it may be used
   */
  public record Wanted(
      String purpose,
      Optional<About> about,
      String name,
      String address,
      Map<String, String> fixed,
      LocalDate expires,
      int uses) {}

  /** A secret for one link. */
  public String secret() {
    return secrets.next();
  }

  /** The address that whoever holds a secret opens; its path alone where the rest is not known. */
  public String addressOf(String secret) {
    return address.orElse("") + PATH + secret;
  }

  /** Refuses a purpose that is none, a day that has passed, more than a year, too many uses. */
  public Outcome<Link> in(Acting acting, AccessRecords records, Wanted wanted, String secret) {
    if (wanted.expires().isBefore(acting.today())
        || wanted.expires().isAfter(acting.today().plusDays(MOST_DAYS))) {
      return no(
          "links.expiry",
          "A link expires between today and " + MOST_DAYS + " days from now.",
          "Choose a day up to " + acting.today().plusDays(MOST_DAYS) + ".");
    }
    if (wanted.uses() < 1 || wanted.uses() > Link.MOST_USES) {
      return no(
          "links.uses",
          "A link may be used from 1 to " + Link.MOST_USES + " times.",
          "Give a number in between, or leave it out for once.");
    }
    return purposes
        .offered(acting.actor(), wanted.purpose(), wanted.about(), wanted.fixed())
        .map(purpose -> added(records, wanted, purpose, secret));
  }

  private Link added(AccessRecords records, Wanted wanted, LinkPurpose purpose, String secret) {
    Link link =
        new Link(
            new Identity(ids.next(), records.links().nextRef()),
            purpose.code(),
            wanted.about(),
            wanted.name(),
            wanted.address(),
            wanted.fixed(),
            secrets.hash(secret),
            wanted.expires().plusDays(1).atStartOfDay(zone).toInstant(),
            wanted.uses(),
            0,
            Optional.empty());
    records.links().add(link);
    return link;
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
