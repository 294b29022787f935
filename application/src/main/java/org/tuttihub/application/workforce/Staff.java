package org.tuttihub.application.workforce;

import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Retention;

/** Everybody who works for the hub. */
public interface Staff extends KeptMany<Member> {
  Noun NOUN = new Noun("workforce", "staff", "member of staff", "STF");

  /** All who have a name: whoever left as well, but nobody who was erased. */
  List<Stored<Member>> named();

  /** What was said of keeping what is held about somebody. */
  Retention retention(UUID staff);

  /** Keeps what was said of it; it has no past. */
  void keepRetention(UUID staff, Retention retention);

  /**
   * Takes away for good who somebody was: name, address, what they taught, other systems' ids, what
   * was written to and about them, in the past too. What they held and showed stays, of nobody.
   */
  void erase(UUID staff);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Member member) {
    return member.identity();
  }
}
