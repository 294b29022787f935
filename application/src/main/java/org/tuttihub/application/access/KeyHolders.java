package org.tuttihub.application.access;

import java.util.Collection;
import java.util.List;
import org.tuttihub.application.acting.Actor;

/** Finds out who holds SSH keys. */
public interface KeyHolders {

  /** Somebody who signs in by a key. */
  record KeyHolder(String fingerprint, String signIn, Actor actor) {}

  /**
   * Who holds these keys now; people whose access has ended are not among them.
   *
   * @param fingerprints of the keys, as OpenSSH shows them
   */
  List<KeyHolder> byKeys(Collection<String> fingerprints);
}
