package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Acts.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Droppable;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.ChargingSamples;
import org.tuttihub.application.samples.Outcomes;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.application.samples.SchoolSamples;
import org.tuttihub.domain.charging.BookingSet;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.whatif.Booked;
import org.tuttihub.domain.charging.whatif.Played;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.plugins.Approval;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Period;

/** What policies, prices and bookings ask of their records. */
public abstract class ChargingContract extends HubContract {
  private static final Period BEFORE =
      new Period(TODAY.minusDays(9), Optional.of(TODAY.minusDays(1)));
  private static final BookingSet SET =
      new BookingSet(Samples.identity(151, "BKS-801"), "Last year");

  @Test
  void the_approval_that_holds_is_found_by_plugin_and_version() {
    Approval approval =
        new Approval(
            Samples.identity(101, "APR-801"),
            "b",
            "1",
            "0f".repeat(32),
            false,
            "x",
            TODAY,
            Optional.empty());
    Approval first =
        new Approval(
            Samples.identity(102, "APR-802"),
            "a",
            "1",
            "0f".repeat(32),
            false,
            "x",
            TODAY,
            Optional.empty());
    keep(records -> records.approvals().add(approval));
    keep(records -> records.approvals().add(first));
    keep(
        records ->
            records
                .approvals()
                .replace(
                    records
                        .approvals()
                        .holding("b", "1")
                        .orElseThrow()
                        .with(Outcomes.done(approval.withdraw(TODAY)))));

    assertEquals(List.of(first), seen(r -> r.approvals().holding()));
    assertEquals(Optional.empty(), seen(r -> r.approvals().holding("b", "1")));
    assertEquals(Optional.of(new Stored<>(first, 1)), seen(r -> r.approvals().holding("a", "1")));
  }

  @Test
  void adoptions_are_found_by_question_and_days() {
    Adoption adoption = ChargingSamples.adoption(111, "1");
    keep(records -> records.adoptions().add(adoption));

    assertEquals(List.of(adoption), seen(r -> r.adoptions().on("charging", TODAY)));
    assertEquals(List.of(), seen(r -> r.adoptions().during("charging", BEFORE)));
    assertEquals(List.of(), seen(r -> r.adoptions().on("lending", TODAY)));
    assertEquals(
        List.of(adoption),
        seen(r -> r.adoptions().during("charging", new Period(BEFORE.from(), Optional.empty()))));
  }

  @Test
  void the_values_of_a_setting_come_by_their_days() {
    Setting later = ChargingSamples.setting(121, "20", ChargingSamples.FROM_TODAY);
    Setting earlier = ChargingSamples.setting(122, "10", BEFORE);
    keep(
        records -> {
          records.policySettings().add(later);
          records.policySettings().add(earlier);
        });

    assertEquals(
        List.of(new Stored<>(earlier, 1), new Stored<>(later, 1)),
        seen(r -> r.policySettings().of(later.of())));
    assertEquals(
        List.of(), seen(r -> r.policySettings().of(new Setting.Of("rivenhall", "x", "x"))));
    assertEquals(List.of(earlier), seen(r -> r.policySettings().during(BEFORE)));
    assertEquals(List.of(later), seen(r -> r.policySettings().during(Period.day(TODAY))));
  }

  @Test
  void a_service_is_found_by_its_code() {
    keep(records -> records.services().add(ChargingSamples.lessons()));

    Optional<Stored<?>> found = Optional.of(new Stored<>(ChargingSamples.lessons(), 1));
    assertEquals(found, seen(r -> r.services().byCode("lessons")));
    assertEquals(found, seen(r -> r.services().find(Key.of("Lessons"))));
    assertEquals(Optional.empty(), seen(r -> r.services().byCode("harps")));
    assertEquals(List.of(ChargingSamples.lessons()), seen(r -> r.services().every()));
  }

  @Test
  void price_lists_are_found_by_their_days() {
    PriceList list = ChargingSamples.prices();
    keep(records -> records.services().add(ChargingSamples.lessons()));
    keep(records -> records.priceLists().add(list));

    assertEquals(
        List.of(new Stored<>(list, 1)), seen(r -> r.priceLists().during(Period.day(TODAY))));
    assertEquals(List.of(), seen(r -> r.priceLists().during(BEFORE)));
  }

  @Test
  void what_goes_is_gone_and_comes_back_when_that_is_undone() {
    keep(records -> records.services().add(ChargingSamples.lessons()));
    keep(records -> records.priceLists().add(ChargingSamples.prices()));
    keep(records -> records.adoptions().add(ChargingSamples.adoption(111, "1")));
    keepSet();

    UUID lists = drop(AllRecords::priceLists, "PRI-8141");
    UUID adoptions = drop(AllRecords::adoptions, "ADO-8111");
    UUID sets = drop(AllRecords::bookingSets, "BKS-801");

    assertTrue(holds(r -> r.priceLists().find(Key.of("PRI-8141")).isEmpty()));
    assertTrue(holds(r -> r.adoptions().find(Key.of("ADO-8111")).isEmpty()));
    assertTrue(holds(r -> r.bookingSets().find(Key.of("BKS-801")).isEmpty()));
    for (UUID deed : List.of(lists, adoptions, sets)) {
      Acting acting = acts.anna();
      Outcomes.done(
          hub()
              .decide(
                  acting,
                  r -> r.past().putBack(deed).map(_ -> receipt(acting).fact("undoes", deed))));
    }
    assertEquals(
        Optional.of(new Stored<>(ChargingSamples.prices(), 2)),
        seen(r -> r.priceLists().find(Key.of("PRI-8141"))));
    assertTrue(holds(r -> r.adoptions().find(Key.of("ADO-8111")).isPresent()));
    assertEquals(2, seen(r -> r.playedBookings().ofSet(SET.identity().id())).size());
  }

  @Test
  void one_of_an_older_version_does_not_go() {
    keep(records -> records.adoptions().add(ChargingSamples.adoption(111, "1")));

    assertThrows(
        RuntimeException.class,
        () ->
            keep(
                records ->
                    records
                        .adoptions()
                        .remove(new Stored<>(ChargingSamples.adoption(111, "1"), 7))));
  }

  @Test
  void bookings_that_are_alike_are_read_as_one_with_school_and_authority() {
    keep(records -> records.schools().addAll(List.of(SchoolSamples.kingsLangleyPrimary())));
    keepSet();

    List<Played> played = seen(r -> r.playedBookings().ofSet(SET.identity().id()));

    assertEquals(
        Map.of(
            new Booked(
                Customer.SCHOOL,
                "919",
                Optional.of(TODAY),
                "lessons",
                "",
                2,
                3,
                new Facts(Map.of("weeks", "9", "as", "a \"b\""))),
            2L,
            new Booked(Customer.FAMILY, "", Optional.empty(), "lessons", "group", 1, 1, Facts.NONE),
            1L),
        played.stream().collect(Collectors.toMap(Played::what, Played::count)));
    assertEquals(
        List.of("", "King's Langley Primary School"),
        played.stream().map(Played::school).sorted().toList());
    assertEquals(
        List.of(),
        seen(
            r ->
                r.playedBookings().ofSet(UUID.fromString("00000000-0000-7000-8000-000000000001"))));
    assertEquals(List.of(), seen(r -> r.playedBookings().ofYear(new AcademicYear(2020))));
  }

  private void keepSet() {
    Facts facts = new Facts(Map.of("weeks", "9", "as", "a \"b\""));
    keep(
        records -> {
          records.bookingSets().add(SET);
          records
              .bookingSets()
              .keepEntries(
                  SET,
                  List.of(
                      entry(2, "117283", Customer.SCHOOL, Optional.of(TODAY), "", 2, 3, facts),
                      entry(3, "", Customer.FAMILY, Optional.empty(), "group", 1, 1, Facts.NONE)));
          records
              .bookingSets()
              .keepEntries(
                  SET,
                  List.of(
                      entry(4, "117283", Customer.SCHOOL, Optional.of(TODAY), "", 2, 3, facts)));
          records.bookingSets().keepEntries(SET, List.of());
        });
  }

  private static BookingSet.Entry entry(
      long number,
      String urn,
      Customer customer,
      Optional<LocalDate> on,
      String variant,
      int quantity,
      int terms,
      Facts facts) {
    return new BookingSet.Entry(
        number, urn, customer, on, "lessons", variant, quantity, terms, facts);
  }

  private <T> UUID drop(Function<AllRecords, ? extends Droppable<T>> kept, String ref) {
    Acting acting = acts.anna();
    Outcomes.done(
        hub()
            .decide(
                acting, r -> kept.apply(r).drop(acting, Key.of(ref), Outcome::done, _ -> "Gone.")));
    return acting.deed();
  }
}
