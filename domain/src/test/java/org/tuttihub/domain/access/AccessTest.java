package org.tuttihub.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.access.Person.PublicKey;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;

class AccessTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final PublicKey KEY = new PublicKey("ssh-ed25519 AAAA", "f1", TODAY);

  @Test
  void a_person_may_what_one_of_their_roles_may() {
    Person person = person(Role.VIEWER, Role.BOARD);

    assertTrue(person.may(Permission.RATE));
    assertFalse(person.may(Permission.WRITE_NEEDS));
    assertFalse(person().may(Permission.READ));
  }

  @Test
  void a_disabled_person_may_nothing_until_enabled_again() {
    Person disabled = done(person(Role.ADMINISTRATOR).disable(TODAY));

    assertFalse(disabled.may(Permission.READ));
    assertEquals(Optional.of(TODAY), disabled.disabledOn());
    assertEquals("people.already-disabled", code(disabled.disable(TODAY)));
    assertEquals(person(Role.ADMINISTRATOR), done(disabled.enable()));
    assertEquals("people.already-enabled", code(person().enable()));
  }

  @Test
  void a_key_is_held_once_and_taken_away_by_its_fingerprint() {
    Person holder = done(person().withKey(KEY));

    assertEquals(List.of(KEY), holder.keys());
    assertEquals("people.key-held", code(holder.withKey(new PublicKey("other", "f1", TODAY))));
    assertEquals(person(), done(holder.withoutKey("f1")));
    assertEquals("people.no-such-key", code(holder.withoutKey("f2")));
  }

  @Test
  void roles_are_kept_in_order() {
    assertEquals(
        List.of(Role.ADMINISTRATOR, Role.BOARD, Role.VIEWER),
        List.copyOf(person(Role.VIEWER, Role.ADMINISTRATOR, Role.BOARD).roles()));
  }

  @Test
  void a_token_is_good_until_its_instant_or_until_it_is_revoked() {
    Token token = token();

    assertTrue(token.isGood(NOW.minusMillis(1)));
    assertFalse(token.isGood(NOW));
    assertFalse(done(token.revoke(NOW.minusSeconds(9))).isGood(NOW.minusSeconds(8)));
    assertEquals("tokens.already-revoked", code(done(token.revoke(NOW)).revoke(NOW)));
  }

  @Test
  void administrators_may_everything_and_every_permission_is_somebodys() {
    for (Permission permission : Permission.values()) {
      assertTrue(Role.ADMINISTRATOR.may(permission), permission.name());
      assertEquals(Role.ADMINISTRATOR, Role.having(permission).getFirst());
      assertFalse(permission.about().isBlank());
    }
  }

  @Test
  void every_role_may_read_but_only_the_administrator_manages_access_and_plugins() {
    for (Role role : Role.values()) {
      assertTrue(role.may(Permission.READ), role.name());
      assertEquals(role == Role.ADMINISTRATOR, role.may(Permission.MANAGE_ACCESS), role.name());
      assertEquals(role == Role.ADMINISTRATOR, role.may(Permission.MANAGE_PLUGINS), role.name());
    }
  }

  @SuppressWarnings("unchecked") // a done outcome of T holds a T
  private static <T> T done(Outcome<T> outcome) {
    return (T) assertInstanceOf(Outcome.Done.class, outcome).value();
  }

  private static String code(Outcome<?> outcome) {
    return assertInstanceOf(Outcome.Refused.class, outcome).refusal().code();
  }

  private static Person person(Role... roles) {
    return new Person(
        new Identity(new UUID(0x7000, 1), "PER-1"),
        "a.brook",
        "Anna Brook",
        "",
        Set.of(roles),
        List.of(),
        Optional.empty());
  }

  private static Token token() {
    return new Token(
        new Identity(new UUID(0x7000, 2), "TOK-1"),
        new UUID(0x7000, 1),
        "Finance",
        Set.of(Role.VIEWER),
        "hash",
        NOW,
        Optional.empty());
  }
}
