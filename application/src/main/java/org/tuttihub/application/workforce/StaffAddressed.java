package org.tuttihub.application.workforce;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.messages.Addressees;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Member;

/** Writes to members of staff. */
public final class StaffAddressed implements Addressees<WorkforceRecords> {
  @Override
  public Outcome<List<Addressee>> of(WorkforceRecords records, Key key) {
    return records
        .staff()
        .named(key)
        .then(
            member ->
                MailAddress.is(member.email())
                    ? Outcome.done(List.of(addressee(member)))
                    : Outcome.refused(
                        Refusal.rule(
                            "messages.no-address",
                            member.identity() + " has no e-mail address.",
                            "Write one down first: staff change.")));
  }

  private static Addressee addressee(Member member) {
    About about = new About(Staff.NOUN.plural(), member.identity().id(), member.identity().ref());
    return new Addressee(
        new Receiver(member.name(), MailAddress.of(member.email())),
        Optional.of(about),
        Map.of("name", member.name(), "ref", about.ref()));
  }
}
