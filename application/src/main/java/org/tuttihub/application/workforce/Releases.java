package org.tuttihub.application.workforce;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.Release;

/** The releases of terms' sessions. */
public interface Releases extends Kept<Release> {
  Noun NOUN = new Noun("workforce", "releases", "release", "RLS");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Release release) {
    return release.identity();
  }
}
