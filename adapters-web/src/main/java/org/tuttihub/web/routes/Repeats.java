package org.tuttihub.web.routes;

import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.Hash;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;

/** Idempotency-Key: what makes a repeated request recognisable. */
final class Repeats {
  private Repeats() {}

  static Optional<String> key(Asked asked) {
    Optional<String> key = asked.header("idempotency-key");
    if (key.isPresent() && !key.get().matches("[!-~]([ -~]{0,198}[!-~])?")) {
      throw new NotServed(
          Problem.header(
              400,
              "request.bad-repeat-key",
              "Idempotency-Key",
              "Idempotency-Key must be 1 to 200 printable ASCII characters."));
    }
    return key;
  }

  static Acting repeatable(Acting acting, Asked asked, String body) {
    return key(asked)
        .map(
            key ->
                acting.repeatable(
                    new RepeatKey(
                        key,
                        Hash.of(
                            asked.method(),
                            asked.path(),
                            asked.rawQuery(),
                            asked.header("if-match").orElse(""),
                            body))))
        .orElse(acting);
  }
}
