package org.tuttihub.application.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.access.Links;
import org.tuttihub.application.fakes.Shelves.Place;
import org.tuttihub.application.fakes.Shelves.Row;
import org.tuttihub.application.files.Attachments;
import org.tuttihub.application.messages.Messages;
import org.tuttihub.application.messages.Templates;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Link;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Template;

/** Messages, files and signed links, in memory. */
final class InMemoryPost {
  /** The shelf of what the past does not keep. */
  private static final String LINKS_OF_MESSAGES = "links of messages";

  private static final String CONTENTS = "contents";

  private InMemoryPost() {}

  static final class OfLinks extends InMemoryKept<Link> implements Links {
    OfLinks(Unit unit) {
      super(unit, Link.class);
    }

    @Override
    public Optional<Stored<Link>> byHash(String hash) {
      return first(link -> link.hash().equals(hash));
    }
  }

  static final class OfTemplates extends InMemoryKept<Template> implements Templates {
    OfTemplates(Unit unit) {
      super(unit, Template.class);
    }

    @Override
    public Optional<Stored<Template>> called(String code) {
      return first(template -> template.code().equals(code));
    }

    @Override
    public List<String> codes() {
      return all().map(stored -> stored.value().code()).sorted().toList();
    }
  }

  static final class OfMessages extends InMemoryKept<Message> implements Messages {
    OfMessages(Unit unit) {
      super(unit, Message.class);
    }

    @Override
    public void keepLink(UUID message, String address) {
      unit().writeForGood(place(message), new Row(address, "", 1, Optional.empty()));
    }

    @Override
    public void forgetLink(UUID message) {
      unit().shelves().put(place(message), Optional.empty());
    }

    static Place place(UUID message) {
      return new Place(LINKS_OF_MESSAGES, "link of " + message);
    }
  }

  static final class OfAttachments extends InMemoryKept<Attachment> implements Attachments {
    OfAttachments(Unit unit) {
      super(unit, Attachment.class);
    }

    @Override
    public void keepContent(UUID attachment, Path content) {
      try {
        byte[] bytes = Files.readAllBytes(content);
        unit().writeForGood(place(attachment), new Row(bytes, "", 1, Optional.empty()));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public Optional<byte[]> piece(UUID attachment, int nth) {
      return unit()
          .shelves()
          .row(place(attachment))
          .map(row -> (byte[]) row.value())
          .filter(bytes -> nth * PIECE < bytes.length)
          .map(
              bytes ->
                  Arrays.copyOfRange(
                      bytes, nth * PIECE, Math.min(bytes.length, (nth + 1) * PIECE)));
    }

    @Override
    public void dropContent(UUID attachment) {
      unit().shelves().put(place(attachment), Optional.empty());
    }

    @Override
    public void remove(Stored<? extends Attachment> stored) {
      super.remove(stored);
      dropContent(stored.value().identity().id());
    }

    private static Place place(UUID attachment) {
      return new Place(CONTENTS, "content of " + attachment);
    }
  }
}
