package org.tuttihub.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

class AnswersTest {
  private final Catalogue catalogue = StoreCatalogue.of(Store.of(1));

  /** Who signs for the hub, which has a name as well. */
  record Sign(String name) {}

  @Test
  void a_form_begins_with_what_the_record_has_under_the_same_name() {
    assertEquals("Demonstration Hub", begins(Note.of("name", "Name", "What it is called")));
  }

  @Test
  void a_field_that_means_something_else_begins_empty() {
    assertEquals("", begins(Note.of("name", "Name", "Who signed").afresh()));
  }

  private String begins(Note note) {
    Deed<Sign> sign =
        Deed.of(
                catalogue.find("hub rename").orElseThrow().noun(),
                "sign",
                "Sign for the hub",
                Permission.SET_UP,
                Sign.class,
                (_, asked) -> {
                  throw new IllegalStateException("Nobody signs: " + asked);
                },
                note)
            .onTheOnlyOne();
    return switch (Answers.start(catalogue, Actor.local("ana"), sign, Optional.empty())) {
      case Outcome.Done<Answers.Start>(Answers.Start start) -> start.present().get("name");
      case Outcome.Refused<Answers.Start>(var refusal) -> throw new AssertionError(refusal.fact());
    };
  }
}
