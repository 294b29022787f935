package org.tuttihub.web.routes;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuttihub.application.access.Authentication;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;

/** Finds out who asks, by the bearer token; who tries too many wrong ones must wait. */
public record Doorkeeper(Authentication authentication, WrongTokens wrongTokens) {
  private static final Pattern BEARER =
      Pattern.compile("[Bb][Ee][Aa][Rr][Ee][Rr] +([A-Za-z0-9._~+/=-]{1,500})");

  /** Who asks; ends the work when nobody knows. */
  public Actor actor(Asked asked) {
    String given =
        asked
            .header("authorization")
            .orElseThrow(
                () ->
                    unknown(
                        "access.no-token",
                        "Send your token in the header Authorization, after the word Bearer.",
                        "Bearer realm=\"tutti\""));
    Matcher bearer = BEARER.matcher(given.strip());
    if (!bearer.matches()) {
      throw unknown(
          "access.bad-token",
          "The header Authorization must be the word Bearer, a space and a token.",
          "Bearer realm=\"tutti\", error=\"invalid_request\"");
    }
    String token = bearer.group(1);
    wrongTokens
        .held(asked.from(), token)
        .ifPresent(
            time -> {
              throw tooMany(time);
            });
    Optional<Actor> actor = authentication.byToken(token);
    if (actor.isEmpty()) {
      wrongTokens.wrong(asked.from(), token);
      throw unknown(
          "access.unknown-token",
          "The token is not known, has expired or was revoked: ask for a new one.",
          "Bearer realm=\"tutti\", error=\"invalid_token\"");
    }
    wrongTokens.good(token);
    return actor.get();
  }

  private static NotServed tooMany(Duration time) {
    long seconds = Math.max(1, time.plusMillis(999).toSeconds());
    return new NotServed(
        Problem.of(
                429,
                "access.too-many-wrong-tokens",
                "Too many wrong tokens came from your address: wait "
                    + seconds
                    + " seconds, and then send a token that is good.")
            .with("Retry-After", String.valueOf(seconds)));
  }

  private static NotServed unknown(String code, String sentence, String challenge) {
    return new NotServed(Problem.of(401, code, sentence).with("WWW-Authenticate", challenge));
  }
}
