package org.tuttihub.application.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;

/**
 * A document that comes in and is kept as it is, such as a signed copy. A table of many records
 * comes in by {@link FileIn}.
 *
 * @param options what may be said beside it; a first field {@code id} names the record it is about
 * @param mostBytes how large it may be
 */
public record DocumentIn<Q>(
    Noun noun,
    String verb,
    String sentence,
    Permission permission,
    Shape<Q> options,
    List<Note> notes,
    long mostBytes,
    Taking<Q> taking)
    implements Operation {

  /**
   * A document on its way in.
   *
   * @param path where it lies while it is taken
   * @param name what the sender called it; its ending is looked at, it is never a path
   */
  public record Incoming(Path path, String name) {}

  /** Takes a document, or refuses it. */
  public interface Taking<Q> {
    Outcome<Receipt> take(Acting acting, Incoming document, Q options);
  }

  @Override
  public boolean isOnRecord() {
    return options.part("id").isPresent();
  }

  /** Takes it, with what a door was given beside it. */
  public Outcome<Receipt> perform(Acting acting, Incoming document, Map<String, ?> given) {
    return permits(acting.actor())
        .then(_ -> Binder.bind(options, given, Binder.Manner.TYPED_BY_HAND, notes))
        .then(made -> taking.take(acting.doing(name()), document, made));
  }
}
