package org.tuttihub.tui.each;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Key;

/**
 * A deed that takes many records of a collection at once.
 *
 * @param field into which their keys go
 * @param collection the field into which the collection's name goes, where one is asked for
 * @param noun the collection
 */
public record Taking(Deed<?> deed, String field, Optional<String> collection, Noun noun) {
  private static final String COLLECTION = "collection";

  /** Those that an actor may do with records of a collection. */
  public static List<Taking> of(Catalogue catalogue, Noun noun, Actor actor) {
    return catalogue
        .all()
        .<Deed<?>>flatMap(o -> o instanceof Deed<?> deed ? Stream.of(deed) : Stream.empty())
        .filter(deed -> actor.may(deed.permission()))
        .flatMap(deed -> of(deed, noun).stream())
        .toList();
  }

  private static Optional<Taking> of(Deed<?> deed, Noun noun) {
    String plural = noun.plural().replace('-', '_');
    List<Part> lists =
        deed.request().parts().stream()
            .filter(part -> part.holds() == Holds.MANY && part.type() == Key.class)
            .toList();
    Optional<Part> own = lists.stream().filter(part -> part.name().equals(plural)).findFirst();
    if (own.isPresent()) {
      return Optional.of(new Taking(deed, plural, Optional.empty(), noun));
    }
    boolean ofAny =
        deed.request().part(COLLECTION).isPresent()
            && deed.note(COLLECTION).choices().get().contains(noun.plural());
    return lists.size() == 1 && ofAny
        ? Optional.of(new Taking(deed, lists.getFirst().name(), Optional.of(COLLECTION), noun))
        : Optional.empty();
  }

  /** What is filled in already. */
  public Map<String, String> texts(List<String> keys) {
    Map<String, String> texts = new LinkedHashMap<>();
    collection.ifPresent(name -> texts.put(name, noun.plural()));
    texts.put(field, String.join(", ", keys));
    return texts;
  }
}
