package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** An operation with a request that people fill in. */
public sealed interface Requested extends Operation permits Deed, Ask {

  Shape<?> request();

  /** What the request's fields mean. */
  List<Note> notes();

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
