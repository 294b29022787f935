package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.imports.ImportJob.Counts;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.Retention;

/** Who somebody was that left is held for its time, kept for a reason, and erased for good. */
public abstract class StaffErasureContract extends ListContract {
  private static final String NAME = "Zephyrine Canaryworth";

  @Override
  protected String takesIn() {
    return "staff import";
  }

  @Test
  void who_was_erased_is_found_nowhere_and_what_they_held_stays() {
    String ref = someone(Acts.TODAY.minusYears(9).toString());
    done(perform("staff change", Map.of("id", ref, "skills", "Sings, says canaryworth")));
    done(
        perform(
            "clearance-records add",
            Map.of(
                "staff",
                ref,
                "requirement",
                "dbs",
                "got_on",
                "2017-01-01",
                "level",
                "enhanced-barred",
                "number",
                "00canaryworth",
                "remarks",
                "canaryworth")));
    done(perform("clearance-records withdraw", Map.of("id", "CLR-1", "why", "Of canaryworth")));
    done(
        perform(
            "messages write-to",
            Map.of(
                "collection", "staff",
                "to", ref,
                "subject", "To canaryworth",
                "body", "Dear Zephyrine Canaryworth")));

    observe(ref);
    checkIn(ref);

    done(perform("staff erase", Map.of("staff", ref)));

    assertEquals(List.of(), every().tablesWith("canaryworth"));
    Member member = member(ref);
    assertEquals("Erased", member.name());
    assertEquals("", member.email());
    assertEquals(Optional.empty(), seen(r -> r.staff().find(Key.of("hr:77"))));
    UUID id = id(ref);
    assertEquals(1, seen(r -> r.rolls().of(List.of(id))).size());
    assertEquals(
        new Retention("", Optional.of(Acts.TODAY), false), seen(r -> r.staff().retention(id)));
  }

  @Test
  void nobody_is_erased_who_works_here_or_is_kept_or_is_not_due() {
    String stays = someone("");
    assertEquals(
        "workforce.retention-at-work",
        refused(perform("staff keep", Map.of("id", stays, "why", "A claim is open."))).code());
    assertEquals(
        "workforce.retention-at-work",
        refused(perform("staff erase", Map.of("staff", stays, "on_request", "yes"))).code());
    done(perform("staff leave", Map.of("id", stays, "on", Acts.TODAY.minusDays(1).toString())));
    assertEquals(
        "workforce.retention-not-due",
        refused(perform("staff erase", Map.of("staff", stays))).code());
    done(perform("staff keep", Map.of("id", stays, "why", "A claim is open.")));
    assertEquals(
        "workforce.retention-kept",
        refused(perform("staff erase", Map.of("staff", stays, "on_request", "yes"))).code());
    done(perform("staff keep", Map.of("id", stays)));
    done(perform("staff erase", Map.of("staff", stays, "on_request", "yes")));
    assertEquals(
        "workforce.retention-erased",
        refused(perform("staff erase", Map.of("staff", stays, "on_request", "yes"))).code());
    assertEquals(
        "workforce.retention-erased",
        refused(perform("staff change", Map.of("id", stays, "name", NAME))).code());
    assertNotEquals(NAME, member(stays).name());
    assertEquals(
        new Counts(1, 0, 0, 0, 1, 0),
        counts(
            done(
                bring(
                    List.of("Name", "Tutti reference", "Contract", "Job"),
                    List.of(NAME, stays, "Permanent", "Teacher")))));
  }

  /** Everything that may be written about somebody whose work is observed. */
  private void observe(String ref) {
    String observer =
        ref(
            "staff add",
            Map.of(
                "name",
                "Una Vale",
                "engagement",
                "employed",
                "roles",
                "mentor",
                "from",
                "2010-09-01"));
    String standard =
        ref(
            "standards add",
            Map.of(
                "code", "observed",
                "title", "By which is observed",
                "scale", "low, middle, high",
                "principles", List.of(Map.of("code", "P1"))));
    String observation =
        ref(
            "observations add",
            Map.of(
                "staff",
                ref,
                "observer",
                observer,
                "standard",
                standard,
                "on",
                "2017-01-01",
                "setting",
                "ensemble",
                "place",
                "With canaryworth"));
    done(
        perform(
            "observations record",
            Map.of(
                "id",
                observation,
                "ratings",
                List.of(Map.of("principle", "P1", "level", "high")),
                "strengths",
                "Canaryworth sings",
                "targets",
                List.of(
                    Map.of(
                        "principle", "P1",
                        "what", "Canaryworth listens",
                        "by", "2017-02-01")))));
    done(perform("observations share", Map.of("id", observation, "on", "2017-01-02")));
    done(
        perform(
            "observations acknowledge",
            Map.of("id", observation, "on", "2017-01-03", "reply", "Says canaryworth")));
    done(
        perform(
            "observations follow-up",
            Map.of("id", observation, "target", "1", "met", "met", "note", "Of canaryworth")));
  }

  /** By whoever observed their work. */
  private void checkIn(String ref) {
    String planned =
        ref("check-ins plan", Map.of("staff", ref, "manager", "STF-2", "on", "2017-03-01"));
    done(
        perform(
            "check-ins hold",
            Map.of("id", planned, "on", "2017-03-01", "agreed", "With canaryworth")));
  }

  private String ref(String deed, Map<String, ?> given) {
    return done(perform(deed, given)).subject().ref();
  }

  /** Somebody who came with a list, and may have left. */
  private String someone(String until) {
    done(
        bring(
            List.of("Payroll no", "Name", "Email", "Contract", "Job", "Start", "Leaver date"),
            List.of(
                "77",
                NAME,
                "z.canaryworth@example.org",
                "Permanent",
                "Teacher",
                "2010-09-01",
                "")));
    String ref = seen(r -> r.staff().find(Key.of("hr:77"))).orElseThrow().value().identity().ref();
    if (!until.isEmpty()) {
      done(perform("staff leave", Map.of("id", ref, "on", until)));
    }
    return ref;
  }

  private UUID id(String ref) {
    return member(ref).identity().id();
  }

  private Member member(String ref) {
    return seen(r -> r.staff().find(Key.of(ref))).orElseThrow().value();
  }
}
