package org.tuttihub.application.messages;

import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** Finds the words of a message: a template's, or those that are given, or some of each. */
final class Drafts {
  private Drafts() {}

  /** What is given of a text. */
  record Given(Optional<String> template, Optional<String> subject, Optional<String> body) {}

  /** Refuses a template that is not there, and neither template nor words. */
  static Outcome<Wording> wording(MessageRecords records, Given given) {
    Optional<Wording> template =
        given
            .template()
            .flatMap(records.templates()::called)
            .map(Stored::value)
            .map(Template::wording);
    if (given.template().isPresent() && template.isEmpty()) {
      return Outcome.refused(Refusal.unknown("templates", "template", given.template().get()));
    }
    Optional<String> subject = given.subject().or(() -> template.map(Wording::subject));
    Optional<String> body = given.body().or(() -> template.map(Wording::body));
    return subject.isPresent() && body.isPresent()
        ? Outcome.done(new Wording(subject.get(), body.get()))
        : Outcome.refused(
            Refusal.rule(
                "messages.no-words",
                "A message needs a template, or a subject and a text.",
                "Choose one of: "
                    + String.join(", ", records.templates().codes())
                    + ", or write the words."));
  }

  /** What is known of a receiver, and what was given beside it; what was given counts. */
  static Map<String, String> values(Map<String, String> known, Map<String, String> given) {
    Map<String, String> all = new java.util.HashMap<>(known);
    all.putAll(given);
    return all;
  }
}
