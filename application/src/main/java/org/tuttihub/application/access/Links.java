package org.tuttihub.application.access;

import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Link;
import org.tuttihub.domain.values.Identity;

/** The signed links for people without an account. */
public interface Links extends Kept<Link> {
  Noun NOUN = new Noun("access", "links", "link", "LNK");

  Optional<Stored<Link>> byHash(String hash);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Link link) {
    return link.identity();
  }
}
