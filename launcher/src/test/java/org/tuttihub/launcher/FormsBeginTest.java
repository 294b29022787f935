package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.fakes.InMemoryTutti;

/** A form begins with what the record has only where it asks for the same thing. */
class FormsBeginTest {
  private final Catalogue catalogue = new InMemoryTutti().catalogue;

  @Test
  void a_day_that_is_today_unless_given_is_not_a_day_of_the_record() {
    List<String> others =
        catalogue
            .all()
            .flatMap(FormsBeginTest::deeds)
            .flatMap(deed -> deed.fields().filter(part -> another(deed, part)).map(of(deed)))
            .toList();

    assertEquals(List.of(), others);
  }

  /** What another system puts is the record as a whole, with its own days. */
  private static Stream<Deed<?>> deeds(Operation operation) {
    return operation instanceof Deed<?> deed && deed.changes() && !deed.verb().equals("put")
        ? Stream.of(deed)
        : Stream.empty();
  }

  private boolean another(Deed<?> deed, Part part) {
    return !part.holds().isChange()
        && !deed.note(part.name()).is(Note.Trait.AFRESH)
        && deed.note(part.name()).sentence().contains("today unless given")
        && catalogue
            .card(deed.noun().plural())
            .flatMap(card -> card.card().part(part.name()))
            .isPresent();
  }

  private static Function<Part, String> of(Deed<?> deed) {
    return part -> deed.name() + " --" + part.name();
  }

  /** The record's own field of that name says why a call is made, or what a partner is called. */
  @ParameterizedTest
  @CsvSource({
    "calls decide, why",
    "calls none-suitable, why",
    "calls cancel, why",
    "projects sign, name",
    "projects pay, reference",
    "agreements sign-for-hub, name",
    "agreements sign-for-partner, name",
    "agreements decide, name"
  })
  void what_only_shares_its_name_with_a_field_of_the_record_begins_empty(
      String name, String field) {
    Requested deed = (Requested) catalogue.find(name).orElseThrow();

    assertTrue(catalogue.card(deed.noun().plural()).orElseThrow().card().part(field).isPresent());
    assertTrue(deed.note(field).is(Note.Trait.AFRESH), name + " " + field);
  }
}
