package org.tuttihub.plugin.host.descriptor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.plugin.host.descriptor.Descriptor.Entry;

/** Reads what a descriptor says of a policy. */
final class PolicyReader {
  private final String id;
  private final String version;
  private final Set<String> questions;

  PolicyReader(String id, String version, Set<String> questions) {
    this.id = id;
    this.version = version;
    this.questions = questions;
  }

  Optional<Entry> read(Part part) {
    String name = part.text("name", Names.ID, Names.ID_SAID);
    String question = part.text("question");
    if (!question.isEmpty() && !questions.contains(question)) {
      part.fault(
          "question",
          "There is no question "
              + BadValue.shown(question)
              + "; there is: "
              + String.join(", ", questions)
              + ".");
    }
    List<FactSpec> facts = part.parts("facts", FactReader::read);
    Names.refuseTwice(part, "facts", facts.stream().map(FactSpec::name).toList());
    List<SettingSpec> settings = part.parts("settings", SettingReader::read);
    Names.refuseTwice(part, "settings", settings.stream().map(SettingSpec::name).toList());
    PolicyDescription description =
        new PolicyDescription(
            new PolicyRef(id, version, name),
            question,
            part.text("title"),
            part.text("document"),
            part.read("approved", FactType.DATE::clean).map(LocalDate::parse),
            part.texts("services"),
            facts,
            settings);
    return Optional.of(
        new Entry(
            description,
            part.text("class", Names.TYPE, "the full name of a class"),
            part.text("examples")));
  }

  /** The type that a key names. */
  static Optional<FactType> type(Part part, String key) {
    String word = part.text(key);
    Optional<FactType> type = FactType.of(word);
    if (type.isEmpty() && !word.isEmpty()) {
      List<String> words = Arrays.stream(FactType.values()).map(FactType::word).toList();
      part.fault(
          key,
          "There is no type "
              + BadValue.shown(word)
              + "."
              + Binder.nearest(word, words)
                  .map(n -> " Did you mean " + n + "?")
                  .orElse(" There are: " + String.join(", ", words) + "."));
    }
    return type;
  }
}
