package org.tuttihub.application.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.messages.Mail.Answer;
import org.tuttihub.application.messages.Mail.Letter;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/**
 * Sends what is queued, one message at a time; any number of processes may do so at once. That a
 * message went is kept after the mail server has accepted it. If the program ends in between, the
 * message is sent again when its lease is over, and says that it may have gone out twice: no mail
 * server can be asked what it took.
 */
public final class Delivery {
  /** How long a message is its sender's: longer than sending may take. */
  public static final Duration LEASE = Duration.ofMinutes(3);

  private static final Actor POST = Actor.program("post");

  private final UnitOfWork<? extends MessageRecords> work;
  private final Outbox outbox;
  private final Mail mail;
  private final Acting.Beginning beginning;
  private final Duration lease;

  public Delivery(
      UnitOfWork<? extends MessageRecords> work,
      Outbox outbox,
      Mail mail,
      Acting.Beginning beginning,
      Duration lease) {
    this.work = work;
    this.outbox = outbox;
    this.mail = mail;
    this.beginning = beginning;
    this.lease = lease;
  }

  /** A message that was handed over, and what the mail server said; it must be kept now. */
  public final class Handed {
    private final Outbox.Taken taken;
    private final Answer answer;

    private Handed(Outbox.Taken taken, Answer answer) {
      this.taken = taken;
      this.answer = answer;
    }

    public Answer answer() {
      return answer;
    }

    /**
     * Keeps what came of it; may be called again when the database was away. Refused when somebody
     * else has said already what became of the message.
     */
    public Outcome<Receipt> keep() {
      Acting acting = beginning.by(POST, Door.SYSTEM).doing("messages deliver");
      Key id = new Key.ById(taken.message().identity().id());
      return work.decide(
          acting,
          records ->
              records
                  .messages()
                  .require(acting, id)
                  .then(stored -> next(stored.value(), acting.at()).map(stored::with))
                  .map(
                      next -> {
                        if (next.value() instanceof Message.Sent) {
                          records.messages().forgetLink(next.value().identity().id());
                        }
                        return records.messages().replaced(acting, next, said(next.value()));
                      }));
    }

    private Outcome<Message> next(Message message, Instant at) {
      return switch (answer) {
        case Answer.Accepted _ -> message.sent(at);
        case Answer.NotNow(String why) -> message.delayed(at, why);
        case Answer.Never(String why) -> message.failed(at, why);
      };
    }

    private static String said(Message message) {
      String ref = message.identity().ref();
      return switch (message.state()) {
        case SENT -> ref + " is sent.";
        case QUEUED -> ref + " could not be sent now and waits.";
        case FAILED -> ref + " could not be sent.";
        case SENDING, CANCELLED -> ref + " is " + message.state() + ".";
      };
    }
  }

  /** Takes a message that is due and hands it to the mail server; absent when none is due. */
  public Optional<Handed> handOne() {
    return outbox
        .take(beginning.clock().instant(), lease)
        .map(taken -> new Handed(taken, mail.send(letter(taken))));
  }

  private static Letter letter(Outbox.Taken taken) {
    Message.Particulars p = taken.message().particulars();
    return new Letter(
        taken.message().number(),
        p.to(),
        p.wording().subject(),
        taken.link().map(p.wording()::bodyWith).orElse(p.wording().body()));
  }
}
