package org.tuttihub.application.access;

import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.access.Token;
import org.tuttihub.domain.values.Identity;

/** The bearer tokens. */
public interface Tokens extends Kept<Token> {
  Noun NOUN = new Noun("access", "tokens", "token", "TOK");

  Optional<Token> byHash(String hash);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Token token) {
    return token.identity();
  }
}
