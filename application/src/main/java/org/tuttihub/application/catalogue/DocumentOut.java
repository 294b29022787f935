package org.tuttihub.application.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;

/**
 * A document that goes out as it is. A table goes out by {@link FileOut}.
 *
 * @param options what may be said about it; a first field {@code id} names the record it is about
 * @param open finds what is to be written, so that a refusal comes before the first byte
 */
public record DocumentOut<Q>(
    Noun noun,
    String verb,
    String sentence,
    Permission permission,
    Shape<Q> options,
    List<Note> notes,
    Opening<Q> open)
    implements Operation {

  /** Finds what is to be written, for who asks for it. */
  public interface Opening<Q> {
    Outcome<Document> open(Actor actor, Q options);
  }

  /**
   * A document.
   *
   * @param name what it is called where it is saved, harmless
   * @param mediaType what it is
   */
  public record Document(String name, String mediaType, Writing writing) {}

  /** Writes a document. */
  public interface Writing {
    void to(OutputStream out) throws IOException;
  }

  @Override
  public boolean isOnRecord() {
    return options.part("id").isPresent();
  }

  /** Whether it can be had in several formats, which its field {@code as} names. */
  public boolean isPaper() {
    return options.part(PaperFormat.FIELD).filter(p -> p.type() == PaperFormat.class).isPresent();
  }

  /** What is to be written, from what a door was given. */
  public Outcome<Document> perform(Actor actor, Map<String, ?> given) {
    return permits(actor)
        .then(_ -> Binder.bind(options, given, Binder.Manner.TYPED_BY_HAND, notes))
        .then(made -> open.open(actor, made));
  }
}
