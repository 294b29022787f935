package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.files.Attachments;
import org.tuttihub.application.messages.Outbox;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.PostSamples;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.files.FileName;
import org.tuttihub.domain.files.FileType;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.values.Key;

/** What messages, files and signed links ask of their records. */
public abstract class PostContract extends HubContract {
  private static final Duration LEASE = Duration.ofMinutes(3);
  private static final Instant NOW = PostSamples.NOW;

  /** The queue of the hub under test. */
  protected abstract Outbox outbox();

  @Test
  void the_message_that_waited_longest_is_taken_first_and_only_once() {
    Message later = PostSamples.queued(211, "MSG-811", NOW.minusSeconds(10));
    Message first = PostSamples.queued(212, "MSG-812", NOW.minusSeconds(20));
    keep(r -> List.of(later, first).forEach(r.messages()::add));

    assertEquals(2, outbox().waiting());
    assertEquals(Optional.of("MSG-812"), taken(NOW));
    assertEquals(Optional.of("MSG-811"), taken(NOW));
    assertEquals(Optional.empty(), taken(NOW));
    assertEquals(2, outbox().waiting());
  }

  @Test
  void what_is_taken_is_kept_as_taken_with_the_version_that_was_told() {
    Message queued = PostSamples.queued(213, "MSG-813", NOW);
    keep(r -> r.messages().add(queued));

    Outbox.Taken taken = outbox().take(NOW, LEASE).orElseThrow();

    assertEquals(
        Optional.of(new Stored<>(taken.message(), taken.version())),
        seen(r -> r.messages().find(new Key.ByRef("MSG-813"))));
    assertEquals(
        new Message.Sending(queued.particulars(), new Message.Tries(1, false), NOW.plus(LEASE)),
        taken.message());
  }

  @Test
  void what_is_not_due_is_not_taken_and_what_was_never_brought_back_is_taken_again() {
    keep(r -> r.messages().add(PostSamples.queued(214, "MSG-814", NOW.plusSeconds(60))));

    assertEquals(Optional.empty(), taken(NOW));
    assertEquals(Optional.of("MSG-814"), taken(NOW.plusSeconds(60)));
    assertEquals(Optional.empty(), taken(NOW.plusSeconds(61)));

    Outbox.Taken again = outbox().take(NOW.plusSeconds(60).plus(LEASE), LEASE).orElseThrow();
    assertEquals(new Message.Tries(2, true), again.message().tries());
  }

  @Test
  void many_who_take_at_once_get_each_message_once() {
    int messages = 40;
    keep(
        r ->
            IntStream.range(0, messages)
                .forEach(
                    nth ->
                        r.messages()
                            .add(
                                PostSamples.queued(
                                    300 + nth, "MSG-9" + nth, NOW.minusSeconds(nth)))));
    ConcurrentLinkedQueue<String> all = new ConcurrentLinkedQueue<>();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int nth = 0; nth < 6; nth++) {
        threads.execute(
            () -> {
              for (var one = taken(NOW); one.isPresent(); one = taken(NOW)) {
                all.add(one.get());
              }
            });
      }
    }

    Set<String> once = new HashSet<>(all);
    assertEquals(messages, all.size(), all.toString());
    assertEquals(messages, once.size(), all.toString());
  }

  @Test
  void the_address_of_a_link_is_handed_out_with_its_message_until_it_is_forgotten() {
    Message queued = PostSamples.queued(215, "MSG-815", NOW);
    keep(
        r -> {
          r.messages().add(queued);
          r.messages().keepLink(queued.identity().id(), "https://hub.example/l/abc");
        });

    assertEquals(
        Optional.of("https://hub.example/l/abc"), outbox().take(NOW, LEASE).orElseThrow().link());
    keep(r -> r.messages().forgetLink(queued.identity().id()));
    assertEquals(Optional.empty(), outbox().take(NOW.plus(LEASE), LEASE).orElseThrow().link());
  }

  @Test
  void templates_are_found_by_their_codes_which_come_in_order() {
    keep(
        r -> {
          r.templates().add(template(216, "TPL-816", "survey"));
          r.templates().add(template(217, "TPL-817", "ask"));
        });

    assertEquals(
        "TPL-816",
        seen(r -> r.templates().called("survey")).orElseThrow().value().identity().ref());
    assertEquals(Optional.empty(), seen(r -> r.templates().called("surveys")));
    assertEquals(List.of("ask", "survey"), seen(r -> r.templates().codes()));
  }

  @Test
  void links_are_found_by_their_hash() {
    keep(r -> r.links().add(PostSamples.freshLink()));

    assertEquals(
        Optional.of(new Stored<>(PostSamples.freshLink(), 1)),
        seen(r -> r.links().byHash("0e".repeat(32))));
    assertEquals(Optional.empty(), seen(r -> r.links().byHash("00".repeat(32))));
  }

  @Test
  void a_content_of_several_pieces_comes_back_byte_by_byte_and_goes_with_its_file()
      throws IOException {
    byte[] content = new byte[2 * Attachments.PIECE + 77];
    new Random(7).nextBytes(content);
    Path file = Files.createTempFile("content", ".bin");
    Files.write(file, content);
    Attachment attachment = attachment(218, "FIL-818", content.length);
    keep(
        r -> {
          r.attachments().add(attachment);
          r.attachments().keepContent(attachment.identity().id(), file);
        });

    assertEquals(Attachments.PIECE, piece(attachment, 0).orElseThrow().length);
    assertArrayEquals(
        java.util.Arrays.copyOfRange(content, 2 * Attachments.PIECE, content.length),
        piece(attachment, 2).orElseThrow());
    assertEquals(Optional.empty(), piece(attachment, 3));

    keep(r -> r.attachments().remove(r.attachments().find(new Key.ByRef("FIL-818")).orElseThrow()));
    assertTrue(piece(attachment, 0).isEmpty());
    Files.delete(file);
  }

  private Optional<byte[]> piece(Attachment attachment, int nth) {
    return seen(r -> r.attachments().piece(attachment.identity().id(), nth));
  }

  private Optional<String> taken(Instant now) {
    return outbox().take(now, LEASE).map(taken -> taken.message().identity().ref());
  }

  private static Template template(int number, String ref, String code) {
    return new Template(Samples.identity(number, ref), code, new Wording("S", "B"), "");
  }

  private static Attachment attachment(int number, String ref, long size) {
    return new Attachment.Ready(
        new Attachment.Particulars(
            Samples.identity(number, ref),
            PostSamples.ashPrimary(),
            FileName.of("a.pdf"),
            FileType.PDF,
            size,
            "0c".repeat(32),
            NOW),
        Optional.empty());
  }
}
