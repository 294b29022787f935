package org.tuttihub.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.domain.values.Key;

/** What every operation of the whole catalogue keeps to. */
class WholeCatalogueTest {
  private static final Catalogue CATALOGUE = new InMemoryTutti().catalogue;

  static Stream<Operation> operations() {
    return CATALOGUE.all();
  }

  static Stream<ListOf<?>> lists() {
    return CATALOGUE.all().filter(o -> o instanceof ListOf).map(o -> (ListOf<?>) o);
  }

  static Stream<CardOf<?>> cards() {
    return CATALOGUE.all().filter(o -> o instanceof CardOf).map(o -> (CardOf<?>) o);
  }

  static Stream<Deed<?>> deeds() {
    return CATALOGUE.all().filter(o -> o instanceof Deed).map(o -> (Deed<?>) o);
  }

  @Test
  void it_has_every_room_and_far_more_than_a_handful_of_operations() {
    Set<String> rooms = new HashSet<>();
    CATALOGUE.all().forEach(operation -> rooms.add(operation.noun().room()));

    assertEquals(
        Set.of(
            "today",
            "hub",
            "strategy",
            "needs",
            "objectives",
            "schools",
            "plugins",
            "charging",
            "plan",
            "funds",
            "programme",
            "partners",
            "messages",
            "files",
            "commissioning",
            "workforce",
            "instruments",
            "access",
            "imports",
            "history"),
        rooms);
    assertTrue(CATALOGUE.all().count() > 60, "operations: " + CATALOGUE.all().count());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void names_are_two_plain_words_and_sentences_begin_like_sentences(Operation operation) {
    assertTrue(operation.name().matches("[a-z]+(-[a-z]+)* [a-z]+(-[a-z]+)*"), operation.name());
    assertTrue(operation.sentence().matches("[A-Z].{10,90}[^.]"), operation.sentence());
    assertFalse(operation.rolesThatMay().isEmpty());
    assertEquals(operation, CATALOGUE.find(operation.name()).orElseThrow());
  }

  @Test
  void no_two_operations_share_a_path_and_a_method() {
    List<String> routes = CATALOGUE.all().map(o -> Words.method(o) + " " + Words.path(o)).toList();

    assertEquals(routes.size(), new HashSet<>(routes).size(), routes.toString());
  }

  @Test
  void method_path_and_command_follow_from_the_name() {
    assertWords("schools list", "GET /api/v1/schools", "tutti schools list");
    assertWords("schools show", "GET /api/v1/schools/{id}", "tutti schools show ID");
    assertWords("schools import", "POST /api/v1/schools/import", "tutti import schools FILE");
    assertWords("hub show", "GET /api/v1/hub", "tutti hub show");
    assertWords("hub found", "POST /api/v1/hub/found", "tutti hub found");
    assertWords("gaps add", "POST /api/v1/gaps", "tutti gaps add");
    assertWords("gaps accept", "POST /api/v1/gaps/{id}/accept", "tutti gaps accept ID");
    assertWords("objectives put", "PUT /api/v1/objectives/{id}", "tutti objectives put ID");
    assertWords("needs export", "GET /api/v1/needs/export", "tutti export needs");
    assertWords("imports refused", "GET /api/v1/imports/{id}/refused", "tutti imports refused ID");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void every_field_that_can_be_given_is_explained(Operation operation) {
    switch (operation) {
      case Deed<?> deed -> explained(deed.request(), deed.notes());
      case Ask<?, ?> ask -> explained(ask.request(), ask.notes());
      case FileIn<?> in -> explained(in.options(), in.notes());
      case FileOut<?> out -> explained(out.options(), out.notes());
      case DocumentIn<?> in -> explained(in.options(), in.notes());
      case DocumentOut<?> out -> explained(out.options(), out.notes());
      case ListOf<?> _, CardOf<?> _ -> {}
    }
  }

  /** So that every form finds the record by what it is called. */
  @ParameterizedTest
  @MethodSource("operations")
  void whoever_names_a_record_says_of_which_collection_it_is(Operation operation) {
    switch (operation) {
      case Deed<?> deed -> named(deed.name(), deed.request(), deed.notes());
      case Ask<?, ?> ask -> named(ask.name(), ask.request(), ask.notes());
      case FileIn<?> in -> named(in.name(), in.options(), in.notes());
      case FileOut<?> out -> named(out.name(), out.options(), out.notes());
      case DocumentIn<?> in -> named(in.name(), in.options(), in.notes());
      case DocumentOut<?> out -> named(out.name(), out.options(), out.notes());
      case ListOf<?> _, CardOf<?> _ -> {}
    }
  }

  /** Where the collection is a field of its own, its records cannot be known beforehand. */
  private static void named(String name, Shape<?> shape, List<Note> notes) {
    boolean isOfAnyCollection = shape.part("collection").isPresent();
    for (Part part : shape.parts()) {
      Optional<Names> names =
          notes.stream()
              .filter(note -> note.field().equals(part.name()))
              .findFirst()
              .flatMap(Note::names);
      if (part.type() == Key.class && !part.name().equals("id") && !isOfAnyCollection) {
        assertTrue(names.isPresent(), name + " " + part.name());
      }
      names.ifPresent(
          n -> {
            ListOf<?> list = CATALOGUE.list(n.of().plural()).orElseThrow();
            n.by().ifPresent(by -> assertTrue(list.row().part(by).isPresent(), name + " " + by));
          });
      part.nested().ifPresent(nested -> named(name, nested, notes));
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void every_column_names_a_field_of_its_row(ListOf<?> list) {
    List<String> fields = list.row().parts().stream().map(Part::name).toList();

    list.columns().forEach(c -> assertTrue(fields.contains(c.field()), c.field()));
    list.personal().forEach(field -> assertTrue(fields.contains(field), field));
    list.order().forEach(sort -> assertTrue(fields.contains(sort.field()), sort.field()));
    assertTrue(list.columns().stream().noneMatch(c -> c.label().isBlank() || c.width() < 1));
    int narrow = list.columns().stream().filter(c -> c.from() <= 80).mapToInt(Column::width).sum();
    assertTrue(narrow <= 90, list.name() + " wants " + narrow + " of 80 characters");
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_row_holds_single_values_or_lists_of_them_and_is_told_by_its_first(ListOf<?> list) {
    for (Part part : list.row().parts()) {
      assertTrue(part.kind().isPresent(), list.name() + " " + part.name());
    }
    assertEquals(Holds.ONE, list.row().parts().getFirst().holds(), list.name());
  }

  @ParameterizedTest
  @MethodSource("cards")
  void a_card_holds_values_lists_of_them_or_flat_records(CardOf<?> card) {
    for (Part part : card.card().parts()) {
      part.nested()
          .ifPresent(
              nested ->
                  nested
                      .parts()
                      .forEach(
                          inner ->
                              assertTrue(
                                  inner.kind().isPresent(),
                                  card.name() + " " + part.name() + "." + inner.name())));
    }
  }

  @Test
  void what_is_personal_can_be_left_out() {
    lists().forEach(list -> leftOut(list.name(), list.row(), list.personal()));
    cards().forEach(card -> leftOut(card.name(), card.card(), card.personal()));
  }

  /** Lists find rows by the words of their choices, for everybody. */
  @ParameterizedTest
  @MethodSource("lists")
  void no_choice_is_personal(ListOf<?> list) {
    for (Part part : list.row().parts()) {
      boolean isPersonal = list.personal().contains(part.name());
      assertFalse(isPersonal && !part.single().choices().isEmpty(), list.name() + part.name());
    }
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void a_deed_on_a_record_has_a_card_to_do_it_from(Deed<?> deed) {
    if (deed.isOnRecord()) {
      assertTrue(CATALOGUE.card(deed.noun().plural()).isPresent(), deed.name());
      assertTrue(deed.changes(), deed.name());
      assertEquals("id", deed.request().parts().getFirst().name(), deed.name());
    }
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void what_cannot_be_undone_says_what_to_do_instead(Deed<?> deed) {
    if (deed.undo() instanceof Undo.Never(String why)) {
      assertTrue(why.matches("[a-z].+[^.]"), deed.name() + ": " + why);
    }
  }

  private static void assertWords(String name, String route, String command) {
    Operation operation = CATALOGUE.find(name).orElseThrow();

    assertEquals(route, Words.method(operation) + " " + Words.path(operation));
    assertEquals(command, Words.command(operation));
  }

  private static void leftOut(String name, Shape<?> shape, List<String> personal) {
    for (String field : personal) {
      Holds holds = shape.part(field).orElseThrow().holds();
      assertTrue(holds == Holds.MAYBE || holds == Holds.MANY, name + " " + field);
    }
  }

  private static void explained(Shape<?> shape, List<Note> notes) {
    for (Part part : shape.parts()) {
      if (!part.name().equals("id")) {
        Note note =
            notes.stream().filter(n -> n.field().equals(part.name())).findFirst().orElse(null);
        assertTrue(note != null, "No note about " + part.name());
        assertTrue(note.label().matches("[A-Z].*"), note.label());
        assertTrue(note.sentence().matches("[A-Z].{3,}[^.]"), note.sentence());
      }
      part.nested().ifPresent(nested -> explained(nested, notes));
    }
  }
}
