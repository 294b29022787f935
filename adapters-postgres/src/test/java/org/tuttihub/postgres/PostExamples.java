package org.tuttihub.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.access.Link;
import org.tuttihub.domain.access.SavedView;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.files.FileName;
import org.tuttihub.domain.files.FileType;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.values.About;

/** One of everything that is written to people outside, or comes from them. */
final class PostExamples {
  private static final String CONTENT = "%PDF-1.7 A policy.";

  private PostExamples() {}

  static void fill(AllRecords r) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    About about =
        r.schools().findAll(List.of(new org.tuttihub.domain.values.Urn("117283"))).values().stream()
            .findFirst()
            .map(s -> s.value().identity())
            .map(identity -> new About("schools", identity.id(), identity.ref()))
            .orElseThrow();
    Link link = link(now, about);
    r.links().add(link);
    r.views()
        .add(
            new SavedView(
                Examples.identity("VIE-1"),
                "PER-1",
                "schools",
                "Disengaged north",
                "hill",
                List.of("town=Ash"),
                List.of("-name"),
                true));
    r.templates()
        .add(
            new Template(
                Examples.identity("TPL-1"), "ask", new Wording("Ask", "Dear {name}"), "Asks"));
    Message queued = message(now, about, link);
    r.messages().add(queued);
    r.messages().keepLink(queued.identity().id(), "https://hub.example/l/abc");
    attach(r, now, about);
  }

  private static Link link(Instant now, About about) {
    return new Link(
        Examples.identity("LNK-1"),
        "booking",
        Optional.of(about),
        "Mrs Ash",
        "head@ash.example",
        Map.of("year", "2027/28"),
        "cd".repeat(32),
        now.plus(Duration.ofDays(20)),
        1,
        0,
        Optional.empty());
  }

  private static Message message(Instant now, About about, Link link) {
    return new Message.Queued(
        new Message.Particulars(
            Examples.identity("MSG-1"),
            new Receiver("Mrs Ash", MailAddress.of("head@ash.example")),
            new Wording("Book with us", "Dear Mrs Ash,\n{link}"),
            "ask",
            Optional.of(about),
            Optional.of(link.identity().id()),
            now),
        Message.Tries.NONE,
        now,
        "");
  }

  private static void attach(AllRecords r, Instant now, About about) {
    Attachment attachment =
        new Attachment.Ready(
            new Attachment.Particulars(
                Examples.identity("FIL-1"),
                about,
                FileName.of("policy.pdf"),
                FileType.PDF,
                CONTENT.length(),
                "ef".repeat(32),
                now),
            Optional.of(now));
    r.attachments().add(attachment);
    try {
      Path file = Files.createTempFile("policy", ".pdf");
      Files.writeString(file, CONTENT);
      r.attachments().keepContent(attachment.identity().id(), file);
      Files.delete(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
