package org.tuttihub.application.instruments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.messages.Addressees;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Key;

/** Writes to whoever is asked about an instrument that they have. */
public final class SelfAuditsAddressed implements Addressees<InstrumentRecords> {
  @Override
  public Outcome<List<Addressee>> of(InstrumentRecords records, Key key) {
    return records
        .selfAudits()
        .named(key)
        .then(
            audit ->
                records
                    .loans()
                    .named(new Key.ById(audit.facts().loan()))
                    .then(
                        loan ->
                            records
                                .items()
                                .named(new Key.ById(audit.facts().item()))
                                .then(
                                    item ->
                                        to(
                                            loan.facts().borrower(),
                                            item.facts().assetNumber(),
                                            audit.facts().due().toString(),
                                            new About(
                                                SelfAudits.NOUN.plural(),
                                                audit.identity().id(),
                                                audit.identity().ref())))));
  }

  private static Outcome<List<Addressee>> to(
      Borrower borrower, String item, String due, About about) {
    return MailAddress.is(borrower.email())
        ? Outcome.done(
            List.of(
                new Addressee(
                    new Receiver(borrower.name(), MailAddress.of(borrower.email())),
                    Optional.of(about),
                    Map.of("name", borrower.name(), "ref", about.ref(), "item", item, "due", due))))
        : Outcome.refused(
            Refusal.rule(
                "messages.no-address",
                about.ref() + ": whoever has it has no e-mail address.",
                "Ask them by telephone or letter, and write down what they say: self-audits"
                    + " answer."));
  }
}
