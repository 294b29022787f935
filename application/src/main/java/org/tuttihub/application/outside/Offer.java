package org.tuttihub.application.outside;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.access.LinkPurpose.FileWish;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Shape.Part;

/**
 * What a signed link offers, for a page to show.
 *
 * @param hub the hub's name; empty before it is founded
 * @param name for whom it is; may be empty
 * @param about what it is about, in words
 * @param fields what is asked for, in order
 * @param file whether a file comes with it
 * @param document whether it hands out a document, and asks for nothing
 */
public record Offer(
    String hub,
    String title,
    String introduction,
    String name,
    Optional<String> about,
    List<Said> said,
    List<Asked> fields,
    FileWish file,
    boolean document,
    Instant expires) {
  /** What the field of the file is called. */
  public static final String FILE = "file";

  /** Something that the link says already. */
  public record Said(String label, String value) {}

  /** A field that is asked for. */
  public record Asked(Part part, Note note) {}
}
