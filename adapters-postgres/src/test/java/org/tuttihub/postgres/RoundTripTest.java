package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.postgres.Examples.YEAR;
import static org.tuttihub.postgres.Examples.acting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.access.Token;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.needs.Gap;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.objectives.Measure;
import org.tuttihub.domain.objectives.Objective;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.Key;

/** What goes into every room comes out again. */
class RoundTripTest {
  private static TestDatabase database;
  private static PgHub hub;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @Test
  void the_hub_with_its_terms() {
    Hub founded = Examples.hub();
    Term spring =
        new Term(YEAR, Term.Season.SPRING, LocalDate.of(2025, 1, 6), LocalDate.of(2025, 4, 4), 12);

    add(AllRecords::hubs, founded);
    Hub changed =
        change(AllRecords::hubs, "HUB", h -> ((Outcome.Done<Hub>) h.withTerm(spring)).value());

    assertEquals(2, changed.terms().size());
    assertEquals(changed, find(AllRecords::hubs, "HUB").value());
    assertEquals(2, hub.reads().hub().card(Optional.empty()).orElseThrow().version());
  }

  @Test
  void a_person_with_keys_and_a_token() {
    var person = Examples.person("PER-100", "zoe");
    Token token =
        new Token(
            Examples.identity("TOK-100"),
            person.identity().id(),
            "finance",
            Set.of(Role.INTEGRATOR),
            "ab".repeat(32),
            Instant.now().truncatedTo(ChronoUnit.MICROS),
            Optional.empty());

    add(AllRecords::people, person);
    add(AllRecords::tokens, token);
    var disabled = person.disable(Examples.DAY);
    change(
        AllRecords::people,
        "PER-100",
        _ -> ((Outcome.Done<org.tuttihub.domain.access.Person>) disabled).value());

    assertEquals(((Outcome.Done<?>) disabled).value(), find(AllRecords::people, "PER-100").value());
    assertEquals(token, hub.work().look(r -> r.tokens().byHash(token.hash())).orElseThrow());
    assertEquals(2, hub.work().look(r -> r.people().bySignIn("zoe")).orElseThrow().version());
    assertEquals(
        "PER-100",
        hub.reads()
            .access()
            .token(new Key.ByRef("TOK-100"), Optional.empty())
            .orElseThrow()
            .value()
            .person());
  }

  @Test
  void a_framework_pack_in_force() {
    Framework pack =
        new Framework(
            Examples.identity("FWK-100"),
            "npme-2022",
            2,
            "The plan",
            "A document",
            YEAR,
            "The funder",
            List.of(new Framework.Aim("1", "Aim")),
            List.of(new Framework.Function("schools", "Schools", "About")),
            List.of(
                new Framework.AreaOfFocus(
                    "Area", Optional.of("schools"), List.of(new Framework.SubArea("a", "Sub"))),
                new Framework.AreaOfFocus("More", Optional.empty(), List.of())),
            List.of(new Framework.RatingValue("green", "Green", "Well")),
            Map.of("part_a", 1500));

    add(AllRecords::frameworks, pack);

    assertEquals(pack, hub.work().look(r -> r.frameworks().inForce(YEAR.next())).orElseThrow());
    assertEquals(Optional.of(2), hub.work().look(r -> r.frameworks().newest("npme-2022")));
    assertTrue(
        hub.work()
            .look(r -> r.frameworks().inForce(new org.tuttihub.domain.values.AcademicYear(2020)))
            .isEmpty());
  }

  @Test
  void needs_gaps_and_objectives_with_all_that_hangs_on_them() {
    NeedsStatement need = Examples.need("NEED-100", 1);
    Gap gap = Examples.gap("GAP-100", need);
    Objective objective = Examples.objective("OBJ-100", gap);
    add(AllRecords::needs, need);
    add(AllRecords::gaps, gap);
    add(AllRecords::objectives, objective);

    NeedsStatement consulted =
        change(
            AllRecords::needs,
            "NEED-100",
            n ->
                n.consulted(
                    new NeedsStatement.Consultation("Parents", Examples.DAY, "Meeting", "Yes")));
    Gap accepted =
        change(AllRecords::gaps, "GAP-100", g -> done(g.accept("Too dear", Examples.DAY)));
    Objective read =
        change(
            AllRecords::objectives,
            "OBJ-100",
            o ->
                done(
                    o.review(
                        p ->
                            p.measured(
                                all ->
                                    List.of(
                                        all.getFirst()
                                            .read(
                                                new Measure.Reading(
                                                    java.util.UUID.randomUUID(),
                                                    Examples.DAY.minusDays(9),
                                                    new java.math.BigDecimal("11"),
                                                    "Earlier")))))));

    assertEquals(consulted, find(AllRecords::needs, "NEED-100").value());
    assertEquals(accepted, find(AllRecords::gaps, "GAP-100").value());
    assertEquals(read, find(AllRecords::objectives, "OBJ-100").value());
    assertEquals(List.of(read), hub.work().look(r -> r.activeObjectives(YEAR)));
  }

  @Test
  void headings_of_a_needs_analysis() {
    List<List<String>> first = List.of(List.of("Title", ""), List.of(), List.of("a", "b"));

    decide(r -> r.needs().keepHeadings(YEAR, first));
    decide(r -> r.needs().keepHeadings(YEAR, first.subList(0, 2)));

    assertEquals(first.subList(0, 2), hub.work().look(r -> r.needs().headings(YEAR)));
  }

  @Test
  void many_schools_at_once() {
    List<School> schools =
        java.util.stream.IntStream.range(110_000, 112_500)
            .mapToObj(urn -> Examples.school(urn, "School " + urn))
            .toList();

    decide(r -> r.schools().addAll(schools));
    List<School> judged =
        schools.stream()
            .map(s -> s.judged(new School.Local(Optional.of(false), "Far away")))
            .toList();
    decide(
        r -> {
          var stored = r.schools().findAll(schools.stream().map(School::urn).toList());
          r.schools().replaceAll(judged.stream().map(s -> stored.get(s.urn()).with(s)).toList());
        });

    var found = hub.work().look(r -> r.schools().findAll(List.of(schools.get(7).urn())));
    assertEquals(new Stored<>(judged.get(7), 2), found.get(schools.get(7).urn()));
    assertEquals(
        "110007",
        hub.work()
            .look(r -> r.schools().find(Key.of("ukprn:10110007")))
            .orElseThrow()
            .value()
            .identity()
            .ref());
  }

  @Test
  void a_published_plan() {
    PlanVersion plan =
        new PlanVersion(
            Examples.identity("PLAN-1"),
            1,
            YEAR,
            Examples.DAY,
            "First",
            new PlanVersion.Content(
                "Hub",
                "Lead",
                "Funder",
                "V",
                "P",
                "W",
                List.of(new PlanVersion.Aim("1", "Aim")),
                List.of(),
                List.of(new PlanVersion.Need("a", "b", "c", "d", "e")),
                List.of(
                    new PlanVersion.Promised(
                        "OBJ-1", "s", List.of("f"), List.of(), "o", "", List.of("m"), List.of())),
                List.of(
                    new PlanVersion.Provided(
                        "t",
                        "course",
                        List.of("f"),
                        "w",
                        "p",
                        "n",
                        "h",
                        "d",
                        List.of("m"),
                        "£5",
                        "https://hub.example")),
                List.of(new PlanVersion.Ally("n", List.of("delivery"), "r", "partner", "p")),
                List.of("source")));

    add(AllRecords::plans, plan);

    assertEquals(Optional.of(plan), hub.reads().plan().latest());
  }

  private static <T> T done(Outcome<T> outcome) {
    return ((Outcome.Done<T>) outcome).value();
  }

  private static <T> void add(Function<AllRecords, ? extends Kept<T>> kept, T value) {
    decide(r -> kept.apply(r).add(value));
  }

  private static <T> Stored<T> find(Function<AllRecords, ? extends Kept<T>> kept, String ref) {
    return hub.work().look(r -> kept.apply(r).find(new Key.ByRef(ref))).orElseThrow();
  }

  private static <T> T change(
      Function<AllRecords, ? extends Kept<T>> kept, String ref, Function<T, T> step) {
    decide(
        r -> {
          Stored<T> stored = kept.apply(r).find(new Key.ByRef(ref)).orElseThrow();
          kept.apply(r).replace(stored.with(step.apply(stored.value())));
        });
    return find(kept, ref).value();
  }

  private static void decide(java.util.function.Consumer<AllRecords> work) {
    Acting acting = acting();
    Outcome<Receipt> outcome =
        hub.work()
            .decide(
                acting,
                records -> {
                  work.accept(records);
                  return Outcome.done(Examples.receipt(acting));
                });
    assertInstanceOf(Outcome.Done.class, outcome, outcome::toString);
  }
}
