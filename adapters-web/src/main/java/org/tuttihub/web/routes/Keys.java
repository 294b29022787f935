package org.tuttihub.web.routes;

import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;

/** The record that a path names. */
final class Keys {
  private Keys() {}

  static String text(Asked asked) {
    return asked.record().orElseThrow(() -> new IllegalStateException("The path names no record"));
  }

  static Key of(Operation operation, Asked asked) {
    try {
      return Key.of(text(asked));
    } catch (BadValue bad) {
      throw new NotServed(
          Problem.of(
              404,
              operation.noun().plural() + ".unknown",
              "There is no such " + operation.noun().singular() + ". " + bad.sentence()));
    }
  }

  /** The same refusal in the shape of a problem with the record. */
  static NotServed unknown(Operation operation, Key key) {
    return new NotServed(
        Problem.of(
            Refusal.unknown(operation.noun().plural(), operation.noun().singular(), key.toString()),
            Problem.Place.PART));
  }
}
