package org.tuttihub.application.messages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.access.AccessRecords;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Writes to people who sign in, as colleagues. */
public final class PeopleAddressed implements Addressees<AccessRecords> {

  @Override
  public Outcome<List<Addressee>> of(AccessRecords records, Key key) {
    return records.people().named(key).then(PeopleAddressed::addressed);
  }

  private static Outcome<List<Addressee>> addressed(Person person) {
    String ref = person.identity().ref();
    return MailAddress.is(person.email())
        ? Outcome.done(
            List.of(
                new Addressee(
                    Receiver.onRecord(person.name(), MailAddress.of(person.email())),
                    Optional.empty(),
                    Map.of("name", person.name(), "ref", ref))))
        : Outcome.refused(
            Refusal.rule(
                "messages.no-address",
                ref + " has no e-mail address.",
                "Write it down first: people change " + ref + " --email."));
  }
}
