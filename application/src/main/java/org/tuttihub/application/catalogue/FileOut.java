package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.Map;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;

/**
 * A table that goes out as a file and is not just a list.
 *
 * @param options what may be said about it; a first field {@code id} names the record it is about
 * @param open finds what is to be written, so that a refusal comes before the first byte
 */
public record FileOut<Q>(
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
    Outcome<Writing> open(Actor actor, Q options);
  }

  /** Writes the table, row by row. */
  public interface Writing {
    void to(TableWriter table);
  }

  @Override
  public boolean isOnRecord() {
    return options.part("id").isPresent();
  }

  /** What is to be written, from what a door was given. */
  public Outcome<Writing> perform(Actor actor, Map<String, ?> given) {
    return permits(actor)
        .then(_ -> Binder.bind(options, given, Binder.Manner.TYPED_BY_HAND, notes))
        .then(made -> open.open(actor, made));
  }
}
