package org.tuttihub.application.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.Held;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Key;

/**
 * Everything that is held about one person, over all rooms: each value with why it is held and how
 * long. It goes by what every room declares, so that a new room is searched from its first day; who
 * asks gets no more than their role reaches, and is told what that left out.
 */
final class SubjectAccess {
  private static final int SHORTEST = 3;
  private static final List<String> HEADER =
      List.of("What", "Record", "Value", "Whose", "Why it is held", "How long it is kept");

  /** What somebody is known by: names, addresses, references. */
  record Request(List<String> about) {}

  private final List<Held> held;
  private final Supplier<Catalogue> catalogue;

  SubjectAccess(List<Held> held, Supplier<Catalogue> catalogue) {
    this.held = held;
    this.catalogue = catalogue;
  }

  /** Refuses words that are too short to mean one person. */
  Outcome<FileOut.Writing> open(Actor actor, Request asked) {
    if (asked.about().isEmpty() || asked.about().stream().anyMatch(SubjectAccess::isTooShort)) {
      return Outcome.refused(
          Refusal.rule(
              "personal-data.too-short",
              "A name of fewer than " + SHORTEST + " letters would find everybody.",
              "Give the whole name, the e-mail address or a reference, such as STF-12."));
    }
    Mentions mentions = Mentions.of(asked.about());
    return Outcome.done(
        table -> {
          table.row(HEADER);
          nouns().forEach((noun, fields) -> of(actor, noun, fields, mentions).forEach(table::row));
        });
  }

  private static boolean isTooShort(String word) {
    return Folded.of(word).length() < SHORTEST;
  }

  private Map<Noun, List<Held>> nouns() {
    return held.stream()
        .collect(Collectors.groupingBy(Held::noun, LinkedHashMap::new, Collectors.toList()));
  }

  private List<List<String>> of(Actor actor, Noun noun, List<Held> fields, Mentions mentions) {
    Optional<ListOf<?>> list = catalogue.get().list(noun.plural());
    Optional<CardOf<?>> card = catalogue.get().card(noun.plural());
    List<List<String>> rows = new ArrayList<>();
    list.ifPresent(
        l ->
            rows.addAll(
                permitted(actor, l)
                    ? new Reading(actor, fields, mentions).of(l, card)
                    : List.of(leftOut(l))));
    return rows;
  }

  private static boolean permitted(Actor actor, Operation operation) {
    return operation.permits(actor) instanceof Outcome.Done<?>;
  }

  private static List<String> leftOut(ListOf<?> list) {
    return List.of(
        list.noun().plural(),
        "",
        "Not searched: needs one of the roles "
            + list.rolesThatMay().stream().map(Kind::choiceName).collect(Collectors.joining(", ")),
        "",
        "",
        "");
  }

  /** One collection, read for what it says of somebody. */
  private record Reading(Actor actor, List<Held> fields, Mentions mentions) {

    <L> List<List<String>> of(ListOf<L> list, Optional<CardOf<?>> card) {
      Optional<CardOf<?>> readable = card.filter(c -> permitted(actor, c));
      boolean allInList = fields.stream().allMatch(f -> list.row().part(f.field()).isPresent());
      Part first = list.row().parts().getFirst();
      List<L> rows = new ArrayList<>();
      list.each(
          actor,
          ListQuery.ALL,
          row -> {
            if (mentions.in(list.row(), row) || (!allInList && readable.isPresent())) {
              rows.add(row);
            }
          });
      return rows.stream()
          .flatMap(
              row -> {
                String ref = first.texts(row).getFirst();
                return readable
                    .flatMap(c -> shown(c, ref, mentions.in(list.row(), row)))
                    .orElseGet(() -> values(list.row(), row, ref))
                    .stream();
              })
          .toList();
    }

    private <C> Optional<List<List<String>>> shown(CardOf<C> card, String ref, boolean surely) {
      return card.show(actor, Key.of(ref), Optional.empty()) instanceof Outcome.Done<Stored<C>> done
          ? Optional.of(
              surely || mentions.in(card.card(), done.value().value())
                  ? values(card.card(), done.value().value(), ref)
                  : List.of())
          : Optional.empty();
    }

    private List<List<String>> values(Shape<?> shape, Object record, String ref) {
      return fields.stream()
          .flatMap(
              field ->
                  shape
                      .part(field.partOfRecord())
                      .map(part -> text(field, part, record))
                      .filter(text -> !text.isEmpty())
                      .map(text -> row(field, ref, text))
                      .stream())
          .toList();
    }

    /** A value; of a card's own lines only of those that mention the person. */
    private String text(Held field, Part part, Object record) {
      if (part.nested().isEmpty()) {
        return String.join("; ", part.texts(record));
      }
      Shape<?> line = part.nested().get();
      return part.each(record)
          .filter(one -> mentions.in(line, one))
          .map(one -> one(line, field, one))
          .collect(Collectors.joining("; "));
    }

    private static String one(Shape<?> line, Held field, Object record) {
      String inner =
          field.field().substring(field.partOfRecord().length()).replaceFirst("^\\.", "");
      return line.parts().stream()
          .filter(part -> inner.isEmpty() || part.name().equals(inner))
          .filter(part -> part.nested().isEmpty())
          .flatMap(part -> part.texts(record).stream())
          .collect(Collectors.joining(", "));
    }

    private static List<String> row(Held field, String ref, String text) {
      return List.of(field.what(), ref, text, field.whose(), field.purpose(), field.kept());
    }
  }
}
