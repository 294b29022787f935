package org.tuttihub.application.access;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.values.Folded;

/**
 * Whether a record mentions somebody: any of the words by which they are known, as whole words,
 * whatever their case and accents. {@code STF-1} is not found in {@code STF-12}.
 */
record Mentions(Pattern words) {

  static Mentions of(List<String> known) {
    return new Mentions(
        Pattern.compile(
            known.stream()
                .map(word -> Pattern.quote(Folded.of(word).strip()))
                .collect(
                    Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"))));
  }

  /** In any of its fields, those of its own lines too. */
  boolean in(Shape<?> shape, Object record) {
    return shape.parts().stream().anyMatch(part -> in(part, record));
  }

  private boolean in(Part part, Object record) {
    return part.nested().isPresent()
        ? part.each(record).anyMatch(line -> in(part.nested().get(), line))
        : part.texts(record).stream().anyMatch(text -> words.matcher(Folded.of(text)).find());
  }
}
