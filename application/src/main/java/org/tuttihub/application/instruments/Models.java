package org.tuttihub.application.instruments;

import java.util.List;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.values.Identity;

/** The models of instruments that the hub has, found in files by their key. */
public interface Models extends KeptMany<Model> {
  Noun NOUN = new Noun("instruments", "models", "model", "MOD");

  /** All there are: a hub has some hundreds. */
  List<Stored<Model>> every();

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Model model) {
    return model.identity();
  }
}
