package org.tuttihub.application.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.access.MakeLink;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Abouts;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Link;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Writes a message to somebody; it is queued and sent as soon as there is a mail server. */
public final class WriteMessage<R extends MessageRecords> {

  /**
   * A message.
   *
   * @param template the code of a template; its words count where no others are given
   * @param values what fills the places of the text; {@code name} is the receiver's
   * @param collection of the record that it is about
   * @param purpose of the signed link in the place of {@code {link}}
   */
  public record Write(
      String toName,
      String toAddress,
      Optional<String> template,
      Optional<String> subject,
      Optional<String> body,
      Map<String, String> values,
      Optional<String> collection,
      Optional<Key> record,
      Optional<String> purpose,
      Optional<LocalDate> expires,
      Map<String, String> fixed) {}

  private final UnitOfWork<? extends R> work;
  private final Ids ids;
  private final MakeLink links;
  private final Abouts<R> abouts;

  public WriteMessage(UnitOfWork<? extends R> work, Ids ids, MakeLink links, Abouts<R> abouts) {
    this.work = work;
    this.ids = ids;
    this.links = links;
    this.abouts = abouts;
  }

  /** Refuses places without values, and a link without a purpose or the other way round. */
  public Outcome<Receipt> perform(Acting acting, Write asked) {
    if (!MailAddress.is(asked.toAddress())) {
      return Outcome.refused(noAddress());
    }
    String secret = links.secret();
    Receiver to = new Receiver(asked.toName(), MailAddress.of(asked.toAddress()));
    return work.decide(
        acting,
        records ->
            abouts
                .maybe(records, asked.collection(), asked.record())
                .then(about -> write(acting, records, asked, to, about, secret))
                .map(
                    message ->
                        records
                            .messages()
                            .receipt(
                                acting, message, 1, message.identity().ref() + " is queued.")));
  }

  private static Refusal noAddress() {
    return Refusal.shape(
        "request.faults",
        "One field is not right.",
        "Correct and send it again; nothing was changed.",
        List.of(
            new Refusal.Fault(
                "to_address", "It is not an e-mail address such as office@school.example.")));
  }

  private Outcome<Message> write(
      Acting acting, R records, Write asked, Receiver to, Optional<About> about, String secret) {
    Map<String, String> known = Map.of("name", to.name(), "ref", about.map(About::ref).orElse(""));
    return Drafts.wording(
            records, new Drafts.Given(asked.template(), asked.subject(), asked.body()))
        .then(wording -> wording.filled(Drafts.values(known, asked.values())))
        .then(
            wording ->
                queued(
                    acting,
                    records,
                    new Letter(to, about, wording, asked.template().orElse("")),
                    new Enclosed(asked.purpose(), asked.expires(), asked.fixed()),
                    secret));
  }

  /** One message, its words filled in. */
  public record Letter(Receiver to, Optional<About> about, Wording wording, String template) {}

  /** Queues one message, with the link that goes with it. */
  public Outcome<Message> queued(
      Acting acting, R records, Letter letter, Enclosed enclosed, String secret) {
    return enclosed
        .make(links, acting, records, letter.to(), letter.about(), secret)
        .then(
            link ->
                Message.write(particulars(acting, records, letter, link))
                    .map(message -> added(records, message, link, secret)));
  }

  private Message added(R records, Message message, Optional<Link> link, String secret) {
    UUID id = message.identity().id();
    records.messages().add(message);
    link.ifPresent(_ -> records.messages().keepLink(id, links.addressOf(secret)));
    return message;
  }

  private Message.Particulars particulars(
      Acting acting, R records, Letter letter, Optional<Link> link) {
    return new Message.Particulars(
        new Identity(ids.next(), records.messages().nextRef()),
        letter.to(),
        letter.wording(),
        letter.template(),
        letter.about(),
        link.map(l -> l.identity().id()),
        acting.at());
  }
}
