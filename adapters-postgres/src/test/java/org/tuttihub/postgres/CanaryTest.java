package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.fakes.CountingSecrets;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.plugins.NoPolicies;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.tables.TableFormat;
import org.tuttihub.application.tables.TableWriter;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/**
 * A word is planted in every protected field of the workforce, and asked for by every role through
 * every list, card and file of the whole catalogue, now and as at a day, and through history: it
 * comes out only for whoever may read that field.
 */
class CanaryTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** The planted words, and what a role must be allowed to read each. */
  private static final Map<String, Set<Permission>> PLANTED =
      Map.of(
          "canary-number", EnumSet.of(Permission.READ_CLEARANCE),
          "canary-remarks", EnumSet.of(Permission.READ_CLEARANCE),
          "canary-kept", EnumSet.of(Permission.READ_CLEARANCE),
          "canary-why", EnumSet.of(Permission.READ_CLEARANCE),
          "canary-reason", EnumSet.of(Permission.READ_CLEARANCE),
          "canary-email", EnumSet.of(Permission.READ_WORKFORCE, Permission.READ_PEOPLE),
          "canary-skills", EnumSet.of(Permission.READ_WORKFORCE, Permission.READ_PEOPLE),
          "canary-guest", EnumSet.of(Permission.READ_WORKFORCE, Permission.READ_PEOPLE),
          "canary-person", EnumSet.of(Permission.READ_WORKFORCE),
          "canary-observed", EnumSet.of(Permission.OBSERVE));

  private static TestDatabase database;
  private static PgHub hub;
  private static Catalogue catalogue;
  private static String staff;

  @BeforeAll
  static void plant() {
    database = TestDatabase.empty();
    hub = database.open();
    Filled.fill(hub);
    catalogue =
        new TuttiCatalogue(
                hub.work(),
                hub.reads(),
                hub.importDesk(),
                new RowsAsFiles(),
                UUID::randomUUID,
                new CountingSecrets(),
                new NoPolicies(),
                () -> LocalDate.now(LONDON),
                LONDON)
            .catalogue();
    // the examples have references of their own
    database.sql("select setval('ref_obs', 100), setval('ref_stf', 100)");
    staff =
        deed(
            "staff add",
            Map.of(
                "name", "canary-person",
                "engagement", "volunteer",
                "roles", "teacher",
                "email", "canary-email@example.org",
                "skills", "canary-skills",
                "from", "2020-01-01"));
    String record =
        deed(
            "clearance-records add",
            Map.of(
                "staff", staff,
                "requirement", "dbs",
                "got_on", "2026-01-01",
                "level", "enhanced-barred",
                "number", "canary-number",
                "remarks", "canary-remarks"));
    deed("clearance-records keep", Map.of("id", record, "why", "canary-kept"));
    deed("clearance-records withdraw", Map.of("id", record, "why", "canary-why"));
    observe();
    String talk =
        deed("check-ins plan", Map.of("staff", staff, "manager", "STF-2", "on", "2026-01-02"));
    deed("check-ins hold", Map.of("id", talk, "on", "2026-01-02", "agreed", "canary-why agreed"));
    database.sql("update clearance_override set reason = 'canary-reason'");
    database.sql("update cpd_guest set name = 'canary-guest'");
  }

  /** Every text of an observation of their work, of which one is closed and one is withdrawn. */
  private static void observe() {
    String by =
        deed(
            "standards add",
            Map.of(
                "code", "observed",
                "title", "By which is observed",
                "scale", "low, middle, high",
                "principles", List.of(Map.of("code", "P1"))));
    Map<String, Object> plan = Map.of("staff", staff, "observer", "STF-2", "standard", by);
    for (int i = 0; i < 2; i++) {
      Map<String, Object> all = new LinkedHashMap<>(plan);
      all.putAll(Map.of("on", "2026-01-01", "setting", "ensemble"));
      String observation = deed("observations add", all);
      deed(
          "observations record",
          Map.of(
              "id",
              observation,
              "ratings",
              List.of(Map.of("principle", "P1", "level", "high")),
              "strengths",
              "canary-observed strengths",
              "targets",
              List.of(
                  Map.of(
                      "principle", "P1",
                      "what", "canary-observed target",
                      "by", "2026-02-01"))));
      deed("observations share", Map.of("id", observation, "on", "2026-01-02"));
      deed(
          "observations acknowledge",
          Map.of("id", observation, "on", "2026-01-03", "reply", "canary-observed reply"));
      deed(
          i == 0 ? "observations withdraw" : "observations follow-up",
          i == 0
              ? Map.of("id", observation, "why", "canary-observed why")
              : Map.of(
                  "id", observation, "target", "1", "met", "met", "note", "canary-observed note"));
    }
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void what_is_planted_comes_out_only_for_who_may_read_it(Role role) {
    Actor actor = new Actor("PER-77", "PER-77", EnumSet.of(role));
    Set<String> may = new TreeSet<>();
    PLANTED.forEach(
        (word, needed) -> {
          if (needed.stream().allMatch(role::may)) {
            may.add(word);
          }
        });

    StringBuilder all = new StringBuilder();
    catalogue.all().forEach(operation -> all.append(shown(actor, operation)));

    Set<String> found = new TreeSet<>();
    PLANTED.keySet().stream().filter(word -> all.indexOf(word) >= 0).forEach(found::add);
    assertEquals(may, found);
  }

  @Test
  void history_names_fields_and_references_and_never_what_stands_in_them() {
    StringBuilder all = new StringBuilder();
    Actor everything = new Actor("PER-77", "PER-77", EnumSet.allOf(Role.class));
    all.append(shown(everything, catalogue.find("history list").orElseThrow()));

    assertTrue(all.indexOf("clearance-records") > 0);
    assertFalse(all.indexOf("canary") >= 0);
    assertEquals(
        List.of("0"), database.sql("select count(*) from history h where h::text like '%canary%'"));
  }

  @Test
  void all_that_is_held_about_somebody_comes_with_why_and_how_long_and_nothing_of_others() {
    Actor everything = new Actor("PER-77", "PER-77", EnumSet.allOf(Role.class));
    Operation export = catalogue.find("personal-data export").orElseThrow();

    String all = shown(everything, export);

    for (String held : List.of("staff.name", "staff.email", "clearance-records.requirement")) {
      assertTrue(all.contains(held), held);
    }
    assertTrue(all.contains("canary-email@example.org"));
    assertTrue(all.contains("canary-number"));
    for (String text : List.of("strengths", "target", "reply", "why", "note")) {
      assertTrue(all.contains("canary-observed " + text), text);
    }
    assertTrue(all.contains("observation-ratings.level"));
    assertFalse(all.contains("STF-1,"), "somebody else's");
  }

  @Test
  void words_that_name_nobody_are_refused_before_anything_is_read() {
    Actor everything = new Actor("PER-77", "PER-77", EnumSet.allOf(Role.class));
    FileOut<?> export = (FileOut<?>) catalogue.find("personal-data export").orElseThrow();

    for (Map<String, ?> about : List.of(Map.<String, Object>of(), Map.of("about", "''', x y"))) {
      assertTrue(export.perform(everything, about) instanceof Outcome.Refused<?>, about.toString());
    }
  }

  @Test
  void somebody_whose_role_reaches_less_is_told_what_was_not_searched() {
    Actor manager = new Actor("PER-77", "PER-77", EnumSet.of(Role.MANAGER));

    String all = shown(manager, catalogue.find("personal-data export").orElseThrow());

    assertTrue(all.contains("tokens, , Not searched: needs one of the roles administrator"), all);
    assertTrue(all.contains("canary-number"));
  }

  @Test
  void refusals_do_not_repeat_what_was_given() {
    Outcome<Receipt> refused =
        ((Deed<?>) catalogue.find("clearance-records add").orElseThrow())
            .perform(
                acting(),
                Map.of(
                    "staff", "STF-1",
                    "requirement", "safeguarding-training",
                    "got_on", "2024-01-01",
                    "remarks", "canary-remarks"),
                Manner.TYPED_BY_HAND);

    assertFalse(refused.toString().contains("canary"), refused.toString());
    assertTrue(refused instanceof Outcome.Refused<Receipt>);
  }

  private static String shown(Actor actor, Operation operation) {
    return switch (operation) {
      case ListOf<?> list -> listed(actor, list);
      case FileOut<?> out -> written(actor, out);
      default -> "";
    };
  }

  /** Every row of a list, and the card of each, now and as at today. */
  private static <R> String listed(Actor actor, ListOf<R> list) {
    StringBuilder all = new StringBuilder();
    for (Optional<LocalDate> day :
        List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.now(LONDON)))) {
      if (list.query(actor, List.of(), List.of(), "", new Window.First(1000), day)
          instanceof Outcome.Done<ListQuery>(var query)) {
        list.each(actor, query, row -> all.append(row).append('\n'));
      }
      Map<String, Boolean> refs = new LinkedHashMap<>();
      Actor everything = new Actor("PER-78", "PER-78", EnumSet.allOf(Role.class));
      if (list.query(everything, List.of(), List.of(), "", new Window.First(1000), day)
          instanceof Outcome.Done<ListQuery>(var query)) {
        list.each(
            everything,
            query,
            row ->
                refs.put(
                    String.valueOf(list.row().value(row, list.row().parts().getFirst())), true));
      }
      catalogue
          .card(list.noun().plural())
          .ifPresent(card -> refs.keySet().forEach(ref -> all.append(card(actor, card, ref, day))));
    }
    return all.toString();
  }

  private static <C> String card(Actor actor, CardOf<C> card, String ref, Optional<LocalDate> day) {
    Outcome<Stored<C>> shown = card.show(actor, Key.of(ref), day);
    return shown instanceof Outcome.Done<Stored<C>>(var stored) ? stored.value() + "\n" : "";
  }

  private static String written(Actor actor, FileOut<?> out) {
    Map<String, ?> options =
        out.options().part("about").isPresent()
            ? Map.of("about", "canary-person, " + staff)
            : Map.of();
    RowsAsFiles files = new RowsAsFiles();
    Outcome<?> outcome =
        out.perform(actor, options)
            .map(
                writing -> {
                  try (TableWriter table =
                      files.write(OutputStream.nullOutputStream(), TableFormat.CSV)) {
                    writing.to(table);
                  }
                  return files.written();
                });
    return outcome.toString();
  }

  private static Acting acting() {
    return Examples.acting();
  }

  private static String deed(String operation, Map<String, ?> given) {
    return Deeds.done(
            ((Deed<?>) catalogue.find(operation).orElseThrow())
                .perform(
                    new Acting.Beginning(Clock.system(LONDON), UUID::randomUUID)
                        .by(Actor.local("tests"), Door.COMMAND),
                    given,
                    Manner.TYPED_BY_HAND))
        .subject()
        .ref();
  }
}
