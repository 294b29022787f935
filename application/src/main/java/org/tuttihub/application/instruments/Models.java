package org.tuttihub.application.instruments;

import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.values.Identity;

/** The models of instruments that the hub has, found in files by their key. */
public interface Models extends KeptMany<Model> {
  Noun NOUN = new Noun("instruments", "models", "model", "MOD");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Model model) {
    return model.identity();
  }
}
