package org.tuttihub.application.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.Held;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;

/** Tells what each room holds about people, why, who may see it, and how long it is kept. */
public final class PersonalData {
  private static final Noun PERSONAL_DATA =
      new Noun("access", "personal-data", "kind of personal data", "");

  private final List<Held> held;
  private final Supplier<Catalogue> catalogue;

  private PersonalData(List<Held> held, Supplier<Catalogue> catalogue) {
    this.held = held;
    this.catalogue = catalogue;
  }

  /**
   * @param held what every room declares
   * @param catalogue asked who may see it
   */
  public static List<Operation> of(List<Held> held, Supplier<Catalogue> catalogue) {
    PersonalData data = new PersonalData(held, catalogue);
    return List.of(
        ListOf.of(
            PERSONAL_DATA,
            "What is held about people: where, why, and who may see it",
            HeldRow.class,
            new ListedInMemory<>(HeldRow.class, data::rows),
            Column.of("what", "What", 24),
            Column.of("whose", "Whose", 22),
            Column.of("roles", "Seen by", 26),
            Column.of("purpose", "Why", 44).fromWidth(120)),
        CardOf.of(
            PERSONAL_DATA,
            "Something that is held about people, and all there is to say of it",
            HeldRow.class,
            (key, _) ->
                data.rows().stream()
                    .filter(row -> row.what().equalsIgnoreCase(key.toString()))
                    .findFirst()
                    .map(row -> new Stored<>(row, 1))),
        new FileOut<>(
            PERSONAL_DATA,
            "export",
            "Everything that is held about one person, from every room",
            Permission.READ_PEOPLE,
            Shape.of(SubjectAccess.Request.class),
            List.of(
                Note.of(
                    "about",
                    "About",
                    "What the person is known by: name, e-mail address, references")),
            new SubjectAccess(held, catalogue)::open));
  }

  private List<HeldRow> rows() {
    return held.stream().map(this::row).toList();
  }

  private HeldRow row(Held one) {
    return new HeldRow(
        one.what(),
        one.noun().room(),
        one.noun().plural(),
        one.whose(),
        one.purpose(),
        roles(one),
        one.kept());
  }

  /** The roles that reach an operation which shows it. */
  private List<Role> roles(Held one) {
    return catalogue
        .get()
        .of(one.noun().plural())
        .flatMap(operation -> showing(operation, one))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Role> showing(Operation operation, Held one) {
    return switch (operation) {
      case ListOf<?> list -> within(list, list.row(), list.personal(), one);
      case CardOf<?> card -> within(card, card.card(), card.personal(), one);
      case Ask<?, ?> ask -> within(ask, ask.answer(), List.of(), one);
      case FileOut<?> out when out.verb().equals(one.field()) -> out.rolesThatMay().stream();
      case DocumentOut<?> out when out.verb().equals(one.field()) -> out.rolesThatMay().stream();
      case Deed<?> _, FileIn<?> _, FileOut<?> _, DocumentIn<?> _, DocumentOut<?> _ ->
          Stream.empty();
    };
  }

  private static Stream<Role> within(
      Operation operation, Shape<?> shape, List<String> personal, Held one) {
    Optional<Shape.Part> part = shape.part(one.partOfRecord());
    return part.stream()
        .flatMap(_ -> operation.rolesThatMay().stream())
        .filter(role -> !personal.contains(one.partOfRecord()) || role.may(Permission.READ_PEOPLE));
  }
}
