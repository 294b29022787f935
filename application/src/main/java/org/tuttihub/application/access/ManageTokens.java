package org.tuttihub.application.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.access.Token;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Makes bearer tokens for programs, and revokes them. */
public final class ManageTokens {
  /** The longest that a token may be good for, in days. */
  public static final int MOST_DAYS = 366;

  /**
   * A token to be made.
   *
   * @param person for whom it acts
   * @param roles what it may do; none that the person does not reach
   * @param expires the last day on which it is good
   */
  public record Make(Key person, String label, List<Role> roles, LocalDate expires) {}

  /** Which token. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends AccessRecords> work;
  private final Ids ids;
  private final Secrets secrets;
  private final ZoneId zone;

  public ManageTokens(
      UnitOfWork<? extends AccessRecords> work, Ids ids, Secrets secrets, ZoneId zone) {
    this.work = work;
    this.ids = ids;
    this.secrets = secrets;
    this.zone = zone;
  }

  /** Refuses roles beyond the person's, a day that has passed, and more than a year. */
  public Outcome<Receipt> make(Acting acting, Make asked) {
    String secret = "tutti_" + secrets.next();
    return work.decide(
        acting,
        records ->
            records
                .people()
                .require(acting, asked.person())
                .then(person -> token(acting, records, person.value(), asked, secret))
                .map(
                    token ->
                        records
                            .tokens()
                            .added(acting, token, token.identity() + " is made; shown once.")
                            .showingOnce(secret)));
  }

  public Outcome<Receipt> revoke(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .tokens()
                .step(
                    acting,
                    asked.id(),
                    token -> token.revoke(acting.at()),
                    token -> token.identity() + " is revoked."));
  }

  private Outcome<Token> token(
      Acting acting, AccessRecords records, Person person, Make asked, String secret) {
    Optional<Refusal> refusal = fault(acting, person, asked);
    return refusal.isPresent()
        ? Outcome.refused(refusal.get())
        : Outcome.done(
            new Token(
                new Identity(ids.next(), records.tokens().nextRef()),
                person.identity().id(),
                asked.label(),
                Set.copyOf(asked.roles()),
                secrets.hash(secret),
                asked.expires().plusDays(1).atStartOfDay(zone).toInstant(),
                Optional.empty()));
  }

  private static Optional<Refusal> fault(Acting acting, Person person, Make asked) {
    boolean reaches =
        asked.roles().stream().flatMap(r -> r.permissions().stream()).allMatch(person::may);
    if (asked.roles().isEmpty() || !reaches) {
      return Optional.of(
          Refusal.rule(
              "tokens.beyond-the-person",
              "A token has at least one role, and none that its person does not have.",
              "Give it fewer roles, or the person more."));
    }
    if (asked.expires().isBefore(acting.today())
        || asked.expires().isAfter(acting.today().plusDays(MOST_DAYS))) {
      return Optional.of(
          Refusal.rule(
              "tokens.expiry",
              "A token expires between today and " + MOST_DAYS + " days from now.",
              "Choose a day up to " + acting.today().plusDays(MOST_DAYS) + "."));
    }
    return Optional.empty();
  }
}
