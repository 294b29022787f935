package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Every operation is asked with every role, with each alone, and with none. */
class EveryRoleAsksEverythingTest {

  static Stream<Set<Role>> roles() {
    return Stream.concat(
        Stream.of(Set.of()), Stream.of(Role.values()).map(role -> EnumSet.of(role)));
  }

  @ParameterizedTest
  @MethodSource("roles")
  void who_may_is_never_forbidden_and_who_may_not_always_is(Set<Role> roles) {
    InMemoryTutti tutti = new InMemoryTutti();
    int forbidden = 0;

    for (Operation operation : tutti.catalogue.all().toList()) {
      Object before = tutti.hub.kept();
      Optional<Refusal> refusal = refusal(ask(tutti, operation, acting(tutti, roles)));

      if (roles.stream().anyMatch(role -> role.may(operation.permission()))) {
        assertNotEquals(
            Optional.of(Refusal.Kind.FORBIDDEN), refusal.map(Refusal::kind), operation.name());
      } else {
        assertEquals(
            Optional.of(Refusal.Kind.FORBIDDEN), refusal.map(Refusal::kind), operation.name());
        assertSame(before, tutti.hub.kept(), operation.name() + " changed something");
        forbidden++;
      }
    }

    assertEquals(roles.contains(Role.ADMINISTRATOR), forbidden == 0, "forbidden to " + roles);
  }

  @Test
  void a_refusal_names_the_operation_the_permission_and_who_has_it() {
    InMemoryTutti tutti = new InMemoryTutti();
    Operation publish = tutti.catalogue.find("plans publish").orElseThrow();

    Refusal refusal =
        refusal(ask(tutti, publish, acting(tutti, Set.of(Role.VIEWER)))).orElseThrow();

    assertEquals("access.not-permitted", refusal.code());
    assertTrue(refusal.fact().contains("plans publish"), refusal.fact());
    assertTrue(refusal.fact().contains("publish"), refusal.fact());
    assertTrue(refusal.remedy().endsWith("administrator, manager."), refusal.remedy());
  }

  @Test
  void what_changes_things_is_never_a_matter_of_reading_alone() {
    Set<String> byReaders =
        new InMemoryTutti()
            .catalogue
            .all()
            .filter(o -> o instanceof Deed<?> || o instanceof FileIn<?>)
            .filter(o -> o.permission() == Permission.READ)
            .map(Operation::name)
            .collect(Collectors.toSet());

    // undoing asks for the permission of what is undone; one's settings and views are one's own
    assertEquals(
        Set.of(
            "history undo",
            "me change",
            "views add",
            "views change",
            "views open-with",
            "views open-without",
            "views drop"),
        byReaders);
  }

  @Test
  void undoing_asks_for_the_permission_of_what_is_undone() {
    InMemoryTutti tutti = new InMemoryTutti();
    Acting anna = tutti.acts.anna();
    tutti.ask(anna, "people add", Map.of("sign_in", "b.field", "name", "Ben", "roles", "viewer"));

    Refusal refusal =
        refusal(
                tutti.ask(
                    acting(tutti, Set.of(Role.MANAGER)),
                    "history undo",
                    Map.of("deed", anna.deed().toString())))
            .orElseThrow();

    assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
    assertTrue(refusal.fact().contains("people add"), refusal.fact());
  }

  private static Outcome<?> ask(InMemoryTutti tutti, Operation operation, Acting acting) {
    return switch (operation) {
      case ListOf<?> list ->
          list.query(
              acting.actor(), List.of(), List.of(), "", new Window.First(10), Optional.empty());
      case CardOf<?> card ->
          card.show(acting.actor(), new Key.ByRef("NOTHING-1"), Optional.empty());
      case Deed<?> deed -> deed.perform(acting, least(deed.request()), Manner.TYPED_BY_HAND);
      case Ask<?, ?> ask ->
          ask.answer(acting, least(ask.request()), Manner.TYPED_BY_HAND, Progress.SILENT);
      case FileIn<?> in -> in.open(acting, tutti.files.file("empty.csv", List.of()), Map.of());
      case FileOut<?> out -> out.perform(acting.actor(), least(out.options()));
      case DocumentIn<?> in ->
          in.perform(
              acting,
              new DocumentIn.Incoming(Path.of("nowhere.exe"), "nowhere.exe"),
              least(in.options()));
      case DocumentOut<?> out -> out.perform(acting.actor(), least(out.options()));
    };
  }

  /** The least that a request needs, out of the kinds' own examples. */
  private static Map<String, Object> least(Shape<?> shape) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (Part part : shape.parts()) {
      if (part.holds() == Holds.ONE) {
        given.put(part.name(), part.single().example());
      }
    }
    return given;
  }

  private static Acting acting(InMemoryTutti tutti, Set<Role> roles) {
    return new Acting.Beginning(Acts.CLOCK, tutti.ids)
        .by(new Actor("PER-904", "Somebody", roles), Door.REST);
  }

  private static Optional<Refusal> refusal(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(Refusal refusal)
        ? Optional.of(refusal)
        : Optional.empty();
  }
}
