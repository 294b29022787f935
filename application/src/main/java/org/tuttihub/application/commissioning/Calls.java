package org.tuttihub.application.commissioning;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.values.Identity;

/** The calls for expressions of interest. */
public interface Calls extends Kept<Call> {
  Noun NOUN = new Noun("commissioning", "calls", "call", "COM");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Call call) {
    return call.identity();
  }
}
