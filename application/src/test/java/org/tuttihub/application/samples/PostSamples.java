package org.tuttihub.application.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.files.Attachments;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Link;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.files.FileName;
import org.tuttihub.domain.files.FileType;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Messages, files and signed links of tests. */
public final class PostSamples {
  public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** What the attachment of the samples says, byte by byte. */
  public static final String CONTENT = "%PDF-1.7 A policy.";

  private PostSamples() {}

  static Stream<Life<?>> lives() {
    return Stream.of(link(), bareLink(), template(), message(), failing(), attachment(), held());
  }

  public static Link freshLink() {
    return new Link(
        Samples.identity(201, "LNK-801"),
        "booking",
        Optional.of(ashPrimary()),
        "Mrs Ash",
        "head@ash.example",
        Map.of("year", "2027/28", "service", "first-access; \"x\" = y"),
        "0e".repeat(32),
        NOW.plus(Duration.ofDays(20)),
        2,
        0,
        Optional.empty());
  }

  public static About ashPrimary() {
    return new About(
        "schools",
        ProgrammeSamples.ashPrimary().identity().id(),
        ProgrammeSamples.ashPrimary().identity().ref());
  }

  public static Message.Queued queued(int number, String ref, Instant written) {
    return new Message.Queued(
        particulars(Samples.identity(number, ref), written), Message.Tries.NONE, written, "");
  }

  public static Message.Particulars particulars(Identity identity, Instant written) {
    return new Message.Particulars(
        identity,
        new Receiver("Zoë O’Hara, \"Ash\" School", MailAddress.of("head@ash.example")),
        new Wording("Music at Ash – 2027/28", "Dear Zoë,\n\nplease write back.\n"),
        "ask",
        Optional.of(ashPrimary()),
        Optional.empty(),
        written);
  }

  /** A file with the content of the samples' attachment. */
  public static Path file(String content) {
    try {
      Path file = Files.createTempFile("attachment", ".bin");
      Files.writeString(file, content);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Life<Link> link() {
    Link fresh = freshLink();
    Link used = Outcomes.done(fresh.use(NOW));
    Link revoked = Outcomes.done(used.revoke(NOW.plusSeconds(5)));
    return new Life<>(AllRecords::links, List.of(fresh, used, revoked));
  }

  private static Life<Link> bareLink() {
    return new Life<>(
        AllRecords::links,
        List.of(
            new Link(
                Samples.identity(202, "LNK-802"),
                "booking",
                Optional.empty(),
                "",
                "",
                Map.of(),
                "0d".repeat(32),
                NOW,
                1000,
                1000,
                Optional.empty())));
  }

  private static Life<Template> template() {
    Template first =
        new Template(
            Samples.identity(203, "TPL-801"),
            "survey-asks",
            new Wording("Our survey", "Dear {name},\n{link}\n"),
            "");
    return new Life<>(
        AllRecords::templates,
        List.of(
            first,
            new Template(
                first.identity(),
                "survey",
                new Wording("Survey {term}", "“Dear” {name}"),
                "Once a term")));
  }

  private static Life<Message> message() {
    Message queued = queued(204, "MSG-801", NOW);
    Message sending = Outcomes.done(queued.claim(NOW, Duration.ofMinutes(3)));
    Message delayed = Outcomes.done(sending.delayed(NOW.plusSeconds(2), "It does not answer."));
    Message again =
        Outcomes.done(delayed.claim(NOW.plus(Duration.ofHours(1)), Duration.ofMinutes(3)));
    Message taken =
        Outcomes.done(again.claim(NOW.plus(Duration.ofHours(2)), Duration.ofMinutes(3)));
    Message sent = Outcomes.done(taken.sent(NOW.plus(Duration.ofHours(2))));
    return new Life<>(AllRecords::messages, List.of(queued, sending, delayed, again, taken, sent));
  }

  private static Life<Message> failing() {
    Message queued =
        new Message.Queued(
            new Message.Particulars(
                Samples.identity(205, "MSG-802"),
                new Receiver("", MailAddress.of("a@b.example")),
                new Wording("S", "B"),
                "",
                Optional.empty(),
                Optional.empty(),
                NOW),
            Message.Tries.NONE,
            NOW,
            "");
    Message sending = Outcomes.done(queued.claim(NOW, Duration.ofMinutes(3)));
    Message failed = Outcomes.done(sending.failed(NOW, "It does not take the address (550)."));
    Message retried = Outcomes.done(failed.retry(NOW.plusSeconds(9)));
    Message cancelled = Outcomes.done(retried.cancel(NOW.plusSeconds(10)));
    return new Life<>(AllRecords::messages, List.of(queued, sending, failed, retried, cancelled));
  }

  private static Life<Attachment> attachment() {
    Attachment.Particulars p = particulars(206, "FIL-801");
    return new Life<>(
        r -> new WithContent(r.attachments()), List.of(new Attachment.Ready(p, Optional.of(NOW))));
  }

  private static Life<Attachment> held() {
    Attachment.Particulars p = particulars(207, "FIL-802");
    return new Life<>(
        r -> new WithContent(r.attachments()),
        List.of(new Attachment.Held(p), new Attachment.Ready(p, Optional.of(NOW))));
  }

  public static Attachment.Particulars particulars(int number, String ref) {
    return new Attachment.Particulars(
        Samples.identity(number, ref),
        ashPrimary(),
        FileName.of("Safeguarding Polícy.pdf"),
        FileType.PDF,
        CONTENT.length(),
        "0c".repeat(32),
        NOW);
  }

  /** An attachment is never kept without its content. */
  private record WithContent(Attachments attachments) implements Kept<Attachment> {
    @Override
    public Noun noun() {
      return attachments.noun();
    }

    @Override
    public Identity identityOf(Attachment attachment) {
      return attachment.identity();
    }

    @Override
    public Optional<Stored<Attachment>> find(Key key) {
      return attachments.find(key);
    }

    @Override
    public void add(Attachment attachment) {
      attachments.add(attachment);
      attachments.keepContent(attachment.identity().id(), file(CONTENT));
    }

    @Override
    public long replace(Stored<? extends Attachment> changed) {
      return attachments.replace(changed);
    }

    @Override
    public String nextRef() {
      return attachments.nextRef();
    }
  }
}
