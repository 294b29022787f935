package org.tuttihub.application.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.CleanText;

/**
 * A document that is read on paper. What it says is plain text throughout: nothing in it is taken
 * for a mark of any format, and harmful characters were replaced.
 *
 * @param title what it is called
 * @param foot what stands at the foot of each page, beside its number
 */
public record Paper(String title, String foot, List<Block> blocks) {
  public Paper {
    title = CleanText.defused(title);
    foot = CleanText.defused(foot);
    blocks = List.copyOf(blocks);
  }

  /** A piece of it. */
  public sealed interface Block {}

  /** What stands under the title, once. */
  public record Under(String text) implements Block {
    public Under {
      text = CleanText.defused(text);
    }
  }

  /** The heading of a section, with its number. */
  public record Heading(String text) implements Block {
    public Heading {
      text = CleanText.defused(text);
    }
  }

  /** A paragraph; a line break in it is a line break. */
  public record Paragraph(String text) implements Block {
    public Paragraph {
      text = CleanText.defused(text);
    }
  }

  /** Things, one by one. */
  public record Items(List<String> texts) implements Block {
    public Items {
      texts = texts.stream().map(CleanText::defused).toList();
    }
  }

  /** Places for signatures beside each other, which stay on one page. */
  public record Signing(List<Signer> signers) implements Block {
    public Signing {
      signers = List.copyOf(signers);
    }
  }

  /**
   * Where somebody signs.
   *
   * @param side for whom, such as {@code For the hub}
   * @param body the body that is bound
   * @param name who signed; absent before, or where it may not be shown
   * @param on the day of the signature; absent before
   */
  public record Signer(String side, String body, Optional<String> name, Optional<LocalDate> on) {
    public Signer {
      side = CleanText.defused(side);
      body = CleanText.defused(body);
      name = name.map(CleanText::defused);
    }
  }
}
