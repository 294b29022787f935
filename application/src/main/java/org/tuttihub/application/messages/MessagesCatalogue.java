package org.tuttihub.application.messages;

import static org.tuttihub.domain.access.Permission.SEND_MESSAGES;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.access.MakeLink;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Abouts;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.messages.Message.State;
import org.tuttihub.domain.messages.Wording;

/** What can be asked of the room {@code messages}. */
public final class MessagesCatalogue<R extends MessageRecords> {
  private static final String[] PERSONAL = {"to_name", "to_address"};

  private final UnitOfWork<? extends R> work;
  private final MessageReads reads;
  private final Ids ids;
  private final MakeLink links;
  private final Abouts<R> abouts;
  private final Map<String, Addressees<? super R>> addressees;

  /**
   * @param addressees whom messages can be written to, by collection
   */
  public MessagesCatalogue(
      UnitOfWork<? extends R> work,
      MessageReads reads,
      Ids ids,
      MakeLink links,
      Abouts<R> abouts,
      Map<String, Addressees<? super R>> addressees) {
    this.work = work;
    this.reads = reads;
    this.ids = ids;
    this.links = links;
    this.abouts = abouts;
    this.addressees = addressees;
  }

  /**
   * @param sends whether a mail server is set
   */
  public List<Operation> all(boolean sends, Supplier<Catalogue> catalogue) {
    return Stream.of(reading(sends), writing(catalogue), queue(), templates())
        .flatMap(part -> part)
        .toList();
  }

  private Stream<Operation> reading(boolean sends) {
    Waiting waiting = new Waiting(reads);
    return Stream.of(
        ListOf.of(
                Messages.NOUN,
                "The messages that wait, went out or could not be sent",
                MessageRow.class,
                sends ? reads.messages() : waiting.messages(),
                Column.of("ref", "Ref", 8),
                Column.of("state", "State", 9),
                Column.of("subject", "Subject", 28),
                Column.of("to_name", "To", 18),
                Column.of("trouble", "Trouble", 26),
                Column.of("about", "About", 18).fromWidth(120),
                Column.of("changed", "Since", 20).fromWidth(120))
            .needing(SEND_MESSAGES)
            .hiding(PERSONAL)
            .sortedBy("-written"),
        CardOf.of(
                Messages.NOUN,
                "A message in full",
                MessageCard.class,
                sends ? reads::message : waiting::message)
            .needing(SEND_MESSAGES)
            .hiding("to_name", "to_address", "body"));
  }

  private Stream<Operation> writing(Supplier<Catalogue> catalogue) {
    WriteMessage<R> one = new WriteMessage<>(work, ids, links, abouts);
    WriteToMany<R> many = new WriteToMany<>(work, one, links, addressees, catalogue);
    PreviewMessage<R> preview = new PreviewMessage<>(work, addressees);
    Note[] notes = notes();
    return Stream.of(
        Ask.of(
            Messages.NOUN,
            "preview",
            "What a message would say; nothing is queued",
            SEND_MESSAGES,
            PreviewMessage.Preview.class,
            PreviewMessage.Answer.class,
            (acting, asked, _) -> preview.answer(acting, asked),
            notes(many, Note.of("to", "To", "The record it would go to"))),
        Deed.of(
                Messages.NOUN,
                "write",
                "Write a message to somebody outside; it is queued and sent",
                SEND_MESSAGES,
                WriteMessage.Write.class,
                one::perform,
                notes)
            .never("cancel the message, if it was not sent"),
        Deed.of(
                Messages.NOUN,
                "write-to",
                "Write one message to each of a marked set, with a link for each if it has one",
                SEND_MESSAGES,
                WriteToMany.WriteTo.class,
                many::perform,
                notes(many, Note.of("to", "To", "Which of them get it")))
            .never("cancel the messages that were not sent"));
  }

  private Stream<Operation> queue() {
    ManageMessages manage = new ManageMessages(work);
    return Stream.of(
        Deed.of(
                Messages.NOUN,
                "cancel",
                "Take a message out of the queue; it is not sent",
                SEND_MESSAGES,
                ManageMessages.Which.class,
                manage::cancel)
            .offeredWhen(
                MessageCard.class, m -> Offered.when(m.state(), State.QUEUED, State.FAILED))
            .never("write it again"),
        Deed.of(
                Messages.NOUN,
                "retry",
                "Try at once to send a message that waits or has failed",
                SEND_MESSAGES,
                ManageMessages.Which.class,
                manage::retry)
            .offeredWhen(
                MessageCard.class, m -> Offered.when(m.state(), State.QUEUED, State.FAILED))
            .never("cancel the message"));
  }

  private Stream<Operation> templates() {
    ManageTemplates manage = new ManageTemplates(work, ids);
    Note[] notes = {
      Note.of("code", "Code", "By which messages call it, such as survey-asks").most(40),
      Note.of("subject", "Subject", "Its subject; places stand in braces, such as {name}"),
      body().required(),
      Note.of("purpose", "Purpose", "What it is for, for colleagues")
    };
    return Stream.of(
        ListOf.of(
                Templates.NOUN,
                "The texts from which messages are written",
                TemplateRow.class,
                reads.templates(),
                Column.of("ref", "Ref", 7),
                Column.of("code", "Code", 18),
                Column.of("subject", "Subject", 30),
                Column.of("purpose", "Purpose", 24))
            .needing(SEND_MESSAGES)
            .sortedBy("code"),
        CardOf.of(Templates.NOUN, "A template in full", TemplateRow.class, reads::template)
            .needing(SEND_MESSAGES),
        Deed.of(
            Templates.NOUN,
            "add",
            "Write a text from which messages are made",
            SEND_MESSAGES,
            ManageTemplates.Add.class,
            manage::add,
            notes),
        Deed.of(
            Templates.NOUN,
            "change",
            "Change a template; messages that were written stay as they are",
            SEND_MESSAGES,
            ManageTemplates.Alter.class,
            manage::change,
            notes),
        Deed.of(
            Templates.NOUN,
            "drop",
            "Drop a template; messages that were written stay as they are",
            SEND_MESSAGES,
            ManageTemplates.Which.class,
            manage::drop));
  }

  private static Note body() {
    return Note.text(
        "body", "Text", "What it says; {name} and other places are filled in", Wording.MOST_BODY);
  }

  private Note[] notes() {
    return new Note[] {
      Note.of("to_name", "To", "Whom it goes to, by name").mayBeBlank(),
      Note.of("to_address", "Address", "The e-mail address"),
      Note.of(
              "template",
              "Template",
              "The code of a template; its words count unless others are given")
          .choices(() -> work.look(records -> records.templates().codes())),
      Note.of("subject", "Subject", "What it is called, instead of the template's"),
      body(),
      Note.of("values", "Values", "What fills the places of the text, as name=value").most(2000),
      Note.of("collection", "Collection", "Of the record that it is about").choices(abouts::open),
      Note.of("record", "Record", "The record that it is about"),
      Note.of("purpose", "Link for", "What the signed link in the place of {link} is for")
          .choices(links.purposes()::codes),
      Note.of("expires", "Expires", "The link's last day; in four weeks unless given"),
      Note.of("fixed", "Fixed", "What the link says already, by field")
    };
  }

  private Note[] notes(WriteToMany<R> many, Note to) {
    return Stream.concat(
            Stream.of(
                to,
                Note.of("collection", "Collection", "Of those who get it")
                    .choices(many::collections),
                Note.of("where", "Where", "Filters on their list, as field=value")),
            Stream.of(notes()).filter(note -> !note.field().equals("collection")))
        .toArray(Note[]::new);
  }
}
