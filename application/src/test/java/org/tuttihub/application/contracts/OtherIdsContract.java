package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.application.samples.SchoolSamples;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** What the ids of other systems keep to. */
public abstract class OtherIdsContract extends HubContract {
  private static final Subject GAP = subject("gaps", Samples.fewStringTeachers());

  @Test
  void a_tied_id_says_whose_it_is_and_finds_the_record() {
    keep(Lives::ground);

    keep(records -> records.otherIds().tie(GAP, "finance", "Kostenstelle 4711/ü"));

    assertEquals(Optional.of(GAP), whose("gaps", "finance", "Kostenstelle 4711/ü"));
    assertEquals(
        Samples.fewStringTeachers(),
        seen(r -> r.gaps().find(Key.of("finance:Kostenstelle 4711/ü"))).orElseThrow().value());
  }

  @Test
  void ids_of_other_collections_and_systems_are_other_ids() {
    keep(Lives::ground);
    Subject need = subject("needs", Samples.wholeClassRow().identity());

    keep(
        records -> {
          records.otherIds().tie(GAP, "finance", "1");
          records.otherIds().tie(GAP, "finance", "2");
          records.otherIds().tie(GAP, "hr", "1");
          records.otherIds().tie(need, "finance", "1");
        });

    assertEquals(Optional.of(GAP), whose("gaps", "finance", "1"));
    assertEquals(Optional.of(GAP), whose("gaps", "finance", "2"));
    assertEquals(Optional.of(GAP), whose("gaps", "hr", "1"));
    assertEquals(Optional.of(need), whose("needs", "finance", "1"));
    assertEquals(Optional.empty(), whose("needs", "finance", "2"));
    assertEquals(Optional.empty(), whose("objectives", "finance", "1"));
  }

  @Test
  void an_untied_id_is_free_again() {
    keep(Lives::ground);
    keep(records -> records.otherIds().tie(GAP, "finance", "1"));

    keep(records -> records.otherIds().untie("gaps", "finance", "1"));

    assertEquals(Optional.empty(), whose("gaps", "finance", "1"));
    assertEquals(Optional.empty(), seen(r -> r.gaps().find(Key.of("finance:1"))));
    keep(records -> records.otherIds().tie(GAP, "finance", "1"));
    assertEquals(Optional.of(GAP), whose("gaps", "finance", "1"));
  }

  @Test
  void an_id_is_never_tied_twice() {
    keep(Lives::ground);
    keep(records -> records.otherIds().tie(GAP, "finance", "1"));

    assertThrows(
        RuntimeException.class, () -> keep(records -> records.otherIds().tie(GAP, "finance", "1")));

    assertEquals(Optional.of(GAP), whose("gaps", "finance", "1"));
  }

  @Test
  void a_school_is_found_by_its_provider_number_as_well() {
    School school = SchoolSamples.kingsLangleyPrimary();
    keep(records -> records.schools().add(school));

    assertEquals(
        school, seen(r -> r.schools().find(Key.of("ukprn:10079555"))).orElseThrow().value());
    assertEquals(Optional.empty(), seen(r -> r.schools().find(Key.of("ukprn:10079556"))));
  }

  private Optional<Subject> whose(String collection, String system, String value) {
    return seen(records -> records.otherIds().find(collection, system, value));
  }

  private static Subject subject(String collection, Gap gap) {
    return subject(collection, gap.identity());
  }

  private static Subject subject(String collection, Identity identity) {
    return new Subject(collection, identity.id(), identity.ref());
  }
}
