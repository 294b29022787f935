package org.tuttihub.application.plugins;

import java.util.List;
import java.util.Locale;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactType;

/** What a policy wants to know, as fields that forms ask for. */
public final class FactFields {
  private FactFields() {}

  /**
   * A fact as a field.
   *
   * @param map the path of the field of named values that it goes into
   */
  public static FurtherField of(String map, FactSpec fact) {
    String words = fact.name().replace('_', ' ');
    String label = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    List<String> choices = fact.type() == FactType.YES_NO ? List.of("yes", "no") : fact.choices();
    return new FurtherField(
        map,
        fact.name(),
        Note.of(fact.name(), label, fact.question()).choices(() -> choices),
        fact.fallback(),
        fact.optional());
  }
}
