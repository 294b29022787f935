package org.tuttihub.application.workforce;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.Member;

/** Everybody who works for the hub. */
public interface Staff extends Kept<Member> {
  Noun NOUN = new Noun("workforce", "staff", "member of staff", "STF");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Member member) {
    return member.identity();
  }
}
