package org.tuttihub.application.workforce;

import java.util.List;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.Member;

/** Everybody who works for the hub. */
public interface Staff extends KeptMany<Member> {
  Noun NOUN = new Noun("workforce", "staff", "member of staff", "STF");

  /** All of them, whoever left as well, in the order in which they came. */
  List<Stored<Member>> everybody();

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Member member) {
    return member.identity();
  }
}
