package org.tuttihub.application.catalogue;

import java.util.List;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/**
 * Something that can be asked of Tutti, described so that every door can offer it: the console as
 * screens and forms, the command line, REST, and the documentation. What is in the catalogue is
 * reachable through every door.
 */
public sealed interface Operation
    permits ListOf, CardOf, Requested, FileIn, FileOut, DocumentIn, DocumentOut {

  Noun noun();

  /** What is done, one word: {@code list}, {@code activate}. */
  String verb();

  /** What it does, in plain English. */
  String sentence();

  Permission permission();

  /** The name in commands: {@code objectives activate}. */
  default String name() {
    return noun().plural() + " " + verb();
  }

  /** Whether it is about one record, which must be named. */
  boolean isOnRecord();

  /** Done when the actor has the permission. */
  default Outcome<Actor> permits(Actor actor) {
    return actor.may(permission()) || actor.isGranted(name())
        ? Outcome.done(actor)
        : Outcome.refused(
            Refusal.forbidden(
                name(),
                Kind.choiceName(permission()),
                String.join(", ", rolesThatMay().stream().map(Kind::choiceName).toList())));
  }

  default List<Role> rolesThatMay() {
    return Role.having(permission());
  }
}
