package org.tuttihub.application.messages;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.records.Droppable;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.values.Identity;

/** The texts from which messages are written. */
public interface Templates extends Droppable<Template> {
  Noun NOUN = new Noun("messages", "templates", "template", "TPL");

  Optional<Stored<Template>> called(String code);

  /** Every template's code, in order. */
  List<String> codes();

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Template template) {
    return template.identity();
  }
}
