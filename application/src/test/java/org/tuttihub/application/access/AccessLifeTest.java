package org.tuttihub.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.values.Key;

class AccessLifeTest {
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKmXqVZ6k3JmJ0b2Jb8u0F2N1J4Wm8c8s8Yp7mF0n1aB a@b";
  private final InMemoryTutti tutti = new InMemoryTutti();

  @Test
  void a_person_is_added_changed_given_a_token_and_ended() {
    done(tutti.ask("people add", ben()));
    assertEquals("b.field", person().signIn());
    assertEquals(Set.of(Role.OFFICER, Role.BOARD), person().roles());

    done(tutti.ask("people change", Map.of("id", "PER-1", "name", "Ben Field-Brook")));
    assertEquals("Ben Field-Brook", person().name());
    assertEquals("ben@example.org", person().email());
    assertEquals(Set.of(Role.OFFICER, Role.BOARD), person().roles());

    Receipt made = done(tutti.ask("tokens new", token("officer", "2026-12-31")));
    String secret = made.secret().orElseThrow();
    Actor actor = signIn().byToken(secret).orElseThrow();
    assertEquals(new Actor("PER-1", "Ben Field-Brook", Set.of(Role.OFFICER)), actor);

    done(tutti.ask("people disable", Map.of("id", "PER-1")));
    assertEquals(Optional.empty(), signIn().byToken(secret));
    done(tutti.ask("people enable", Map.of("id", "PER-1")));
    assertTrue(signIn().byToken(secret).isPresent());

    done(tutti.ask("tokens revoke", Map.of("id", "TOK-1")));
    assertEquals(Optional.empty(), signIn().byToken(secret));
  }

  @Test
  void a_secret_is_shown_once_and_kept_as_a_hash() {
    done(tutti.ask("people add", ben()));

    Receipt made = done(tutti.ask("tokens new", token("board", "2026-12-31")));

    String secret = made.secret().orElseThrow();
    var kept = tutti.hub.look(r -> r.tokens().find(Key.of("TOK-1"))).orElseThrow().value();
    assertEquals(tutti.secrets.hash(secret), kept.hash());
    assertFalse(kept.toString().contains(secret));
    var history = tutti.hub.look(r -> r.past().deed(made.deed())).orElseThrow();
    assertFalse(history.toString().contains(secret));
    assertFalse(made.said().contains("Ben"), made.said());
  }

  @Test
  void a_token_has_no_role_that_its_person_does_not_have_any_more() {
    done(tutti.ask("people add", ben()));
    String secret =
        done(tutti.ask("tokens new", token("officer, board", "2026-12-31"))).secret().orElseThrow();

    done(tutti.ask("people change", Map.of("id", "PER-1", "roles", "board")));

    assertEquals(Set.of(Role.BOARD), signIn().byToken(secret).orElseThrow().roles());
    done(tutti.ask("people change", Map.of("id", "PER-1", "roles", "")));
    assertEquals(Set.of(), signIn().byToken(secret).orElseThrow().roles());
  }

  @Test
  void a_token_is_good_to_the_end_of_its_last_day_as_the_hubs_clocks_show_it() {
    done(tutti.ask("people add", ben()));
    String secret =
        done(tutti.ask("tokens new", token("board", "2027-06-30"))).secret().orElseThrow();

    assertTrue(signInAt("2027-06-30T22:59:59Z").byToken(secret).isPresent());
    assertEquals(Optional.empty(), signInAt("2027-06-30T23:00:00Z").byToken(secret));
    assertEquals(Optional.empty(), signIn().byToken(secret + "x"));
    assertEquals(Optional.empty(), signIn().byToken(""));
  }

  @Test
  void a_token_reaches_no_further_than_its_person_and_a_year() {
    done(tutti.ask("people add", ben()));

    assertEquals("tokens.beyond-the-person", code("tokens new", token("manager", "2026-12-31")));
    assertEquals("tokens.beyond-the-person", code("tokens new", token("", "2026-12-31")));
    assertEquals("tokens.expiry", code("tokens new", token("board", "2026-11-21")));
    assertEquals("tokens.expiry", code("tokens new", token("board", "2027-11-24")));
    done(tutti.ask("tokens new", token("board", "2026-11-22")));
    done(tutti.ask("tokens new", token("viewer", "2027-11-23")));
  }

  @Test
  void a_disabled_person_gets_no_token() {
    done(tutti.ask("people add", ben()));
    done(tutti.ask("people disable", Map.of("id", "PER-1")));

    assertEquals("tokens.beyond-the-person", code("tokens new", token("board", "2026-12-31")));
    assertEquals("people.already-disabled", code("people disable", Map.of("id", "PER-1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "1b", "b field", "b/field", "бен", "-b"})
  void a_sign_in_name_is_short_and_plain(String name) {
    Map<String, String> odd = Map.of("sign_in", name, "name", "Ben", "roles", "board");

    assertEquals("people.not-a-sign-in", code("people add", odd));
  }

  @Test
  void a_sign_in_name_is_taken_in_any_case() {
    done(tutti.ask("people add", ben()));

    assertEquals(
        "people.sign-in-taken",
        code("people add", Map.of("sign_in", "B.Field", "name", "Bea", "roles", "board")));
  }

  @Test
  void a_sign_in_name_can_change_to_one_that_is_free() {
    done(tutti.ask("people add", ben()));
    done(tutti.ask("people add", Map.of("sign_in", "a.brook", "name", "Anna", "roles", "board")));

    done(tutti.ask("people change", Map.of("id", "PER-1", "sign_in", "Ben.Brook")));

    assertEquals("ben.brook", person().signIn());
    assertEquals(
        "people.sign-in-taken", code("people change", Map.of("id", "PER-1", "sign_in", "A.Brook")));
    assertEquals(
        "people.not-a-sign-in", code("people change", Map.of("id", "PER-1", "sign_in", "-")));
  }

  @Test
  void a_public_key_is_added_once_and_taken_away_by_its_fingerprint() {
    done(tutti.ask("people add", ben()));

    done(tutti.ask("people key", Map.of("id", "PER-1", "public_key", KEY)));

    Person.PublicKey kept = person().keys().getFirst();
    assertFalse(kept.line().contains("a@b"), "the comment may be personal");
    assertTrue(kept.fingerprint().startsWith("SHA256:"), kept.fingerprint());
    assertEquals("people.key-held", code("people key", Map.of("id", "PER-1", "public_key", KEY)));
    done(tutti.ask("people drop-key", Map.of("id", "PER-1", "fingerprint", kept.fingerprint())));
    assertEquals(
        "people.no-such-key",
        code("people drop-key", Map.of("id", "PER-1", "fingerprint", kept.fingerprint())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ssh-ed448-of-mine",
        "ssh-ed25519 !!!!",
        "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIKmXqVZ6k3JmJ0b2Jb8u0F2N1J4Wm8c8s8Yp7mF0n1aB",
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "command=\"rm\" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKmX"
      })
  void what_is_no_public_key_is_refused_and_not_repeated(String line) {
    done(tutti.ask("people add", ben()));

    var refusal = refused(tutti.ask("people key", Map.of("id", "PER-1", "public_key", line)));

    assertEquals("people.not-a-key", refusal.code());
    assertFalse(refusal.sentence().contains(line));
  }

  private SignIn signIn() {
    return new SignIn(tutti.hub, tutti.secrets, Acts.CLOCK);
  }

  private SignIn signInAt(String instant) {
    Duration later = Duration.between(Acts.CLOCK.instant(), Instant.parse(instant));
    return new SignIn(tutti.hub, tutti.secrets, Clock.offset(Acts.CLOCK, later));
  }

  private String code(String operation, Map<String, String> given) {
    return refused(tutti.ask(operation, given)).code();
  }

  private Person person() {
    return tutti.hub.look(r -> r.people().find(Key.of("PER-1"))).orElseThrow().value();
  }

  private static Map<String, String> ben() {
    return Map.of(
        "sign_in",
        "B.Field",
        "name",
        "Ben Field",
        "email",
        "ben@example.org",
        "roles",
        "officer, board");
  }

  private static Map<String, String> token(String roles, String expires) {
    return Map.of("person", "PER-1", "label", "Finance", "roles", roles, "expires", expires);
  }
}
