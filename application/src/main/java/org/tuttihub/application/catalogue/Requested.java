package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.domain.outcome.Outcome;

/** An operation with a request that people fill in. */
public sealed interface Requested extends Operation permits Deed, Ask {

  Shape<?> request();

  /** What the request's fields mean. */
  List<Note> notes();

  /** Given the card of a record, why it cannot be done with it now; empty when it can. */
  Function<Object, Optional<String>> offered();

  /** Whether it has further fields, which come up once others are known. */
  boolean grows();

  /** What else must be given, once this much is; the faults of what is given already. */
  Outcome<List<Ask.FurtherField>> furtherFields(
      Acting acting, Map<String, ?> given, Binder.Manner manner);

  @Override
  default boolean isOnRecord() {
    return request().part("id").isPresent();
  }

  /** The fields that a form asks for: all but the record itself. */
  default Stream<Shape.Part> fields() {
    return request().parts().stream().filter(part -> !part.name().equals("id"));
  }

  default Note note(String field) {
    return notes().stream()
        .filter(n -> n.field().equals(field))
        .findFirst()
        .orElseGet(() -> Note.of(field, field, ""));
  }
}
