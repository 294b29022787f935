package org.tuttihub.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.EveryRoom;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.Held;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.values.Key;

/** What is held about people is declared, all of it, and nothing that is not there. */
class PersonalDataTest {
  private static final Catalogue CATALOGUE = new InMemoryTutti().catalogue;
  private static final Actor ANNA = Actor.local("anna");

  /** Rooms that hold nothing about people; a new room declares what it holds, or stands here. */
  private static final Set<String> ABOUT_NOBODY =
      Set.of("today", "hub", "strategy", "needs", "charging", "funds");

  /** Names of fields that sound like somebody. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(.*[._])?(person|owner|by|by_whom|who|whom|actor|email|head|contact|sign_in|phone"
              + "|telephone|mobile|born|birth|address|first_name|last_name|surname|forename"
              + "|borrower|teacher|tutor|parent|guardian|carer|author|signatory)([._].*)?");

  /** Fields that sound like somebody and are not, each with its reason. */
  private static final Map<String, String> NOBODY =
      Map.ofEntries(
          Map.entry("observation-targets.by", "a day"),
          Map.entry("observations.targets.by", "a day"),
          Map.entry("observations-due.whom", "a reference; the name beside it is declared"),
          Map.entry("vacancies.wanted_by", "a day"),
          Map.entry("workforce-plan.by", "whole, instrument or area"),
          Map.entry("workforce-plan.terms.by_newcomers", "hours"),
          Map.entry("workforce-targets.up_by", "a number"),
          Map.entry("schools.telephone", "the school's own number"),
          Map.entry("activities.who", "a group, never a person's name"),
          Map.entry("plans.programme.who", "a group, never a person's name"),
          Map.entry("needs.consultations.who", "a group, never a person's name"),
          Map.entry("needs.who", "a group, never a person's name"),
          Map.entry("partners.who_we_are", "what was said of two organisations"),
          Map.entry("partners.agreements.review_by", "a day"),
          Map.entry("relationships.contact", "the reference of a contact, which is declared"),
          Map.entry("agreements.review_by", "a day"),
          Map.entry("items.owner", "an organisation, never a person's name"),
          Map.entry("items.loans.borrower", "a school, or what sort of borrower"),
          Map.entry("items.borrower", "goes into loans, which declare it"),
          Map.entry("items.email", "goes into loans, which declare it"),
          Map.entry("kits.borrower", "goes into loans, which declare it"),
          Map.entry("kits.email", "goes into loans, which declare it"),
          Map.entry("renewals.by", "a day"),
          Map.entry("requirements.requirements.read_by", "a day"),
          Map.entry("agreements.renewed_by", "another agreement"),
          Map.entry("agreements.decided_by", "an office, never a person's name"));

  @Test
  void every_room_declares_what_it_holds_or_is_known_to_hold_nothing() {
    Set<String> rooms = CATALOGUE.nouns().stream().map(n -> n.room()).collect(Collectors.toSet());
    Set<String> declared = new HashSet<>(ABOUT_NOBODY);
    held().forEach(one -> declared.add(one.noun().room()));

    assertEquals(rooms, declared);
    assertTrue(held().noneMatch(one -> ABOUT_NOBODY.contains(one.noun().room())));
  }

  @Test
  void every_field_that_is_hidden_from_some_is_declared() {
    List<String> hidden =
        CATALOGUE
            .all()
            .flatMap(
                o ->
                    switch (o) {
                      case ListOf<?> list -> named(list, list.personal().stream());
                      case CardOf<?> card -> named(card, card.personal().stream());
                      case Deed<?> _,
                          Ask<?, ?> _,
                          FileIn<?> _,
                          FileOut<?> _,
                          DocumentIn<?> _,
                          DocumentOut<?> _ ->
                          Stream.<String>empty();
                    })
            .toList();

    assertTrue(hidden.contains("schools.head"), hidden.toString());
    assertEquals(List.of(), without(hidden, declared()));
  }

  @Test
  void every_field_that_sounds_like_somebody_is_declared() {
    Set<String> known = declared();
    known.addAll(NOBODY.keySet());
    List<String> sounding =
        CATALOGUE
            .all()
            .flatMap(PersonalDataTest::fields)
            .filter(field -> SOMEBODY.matcher(field.substring(field.indexOf('.') + 1)).matches())
            .distinct()
            .toList();

    assertTrue(sounding.size() > 8, sounding.toString());
    assertEquals(List.of(), without(sounding, known));
    assertEquals(List.of(), without(NOBODY.keySet(), new HashSet<>(sounding)));
  }

  @Test
  void a_collection_that_only_few_may_read_for_its_people_declares_something() {
    List<String> ofPeople =
        CATALOGUE
            .all()
            .filter(o -> o.permission() == Permission.READ_PEOPLE)
            .map(o -> o.noun().plural())
            .filter(plural -> !plural.equals("personal-data")) // it tells what the others hold
            .distinct()
            .toList();
    Set<String> declared = held().map(one -> one.noun().plural()).collect(Collectors.toSet());

    assertEquals(List.of("people"), ofPeople);
    assertEquals(List.of(), without(ofPeople, declared));
  }

  @Test
  void everything_that_is_declared_is_there_and_declared_once() {
    Set<String> fields =
        CATALOGUE.all().flatMap(PersonalDataTest::fields).collect(Collectors.toSet());
    CATALOGUE
        .all()
        .filter(o -> o instanceof FileOut<?> || o instanceof DocumentOut<?>)
        .forEach(o -> fields.add(o.noun().plural() + "." + o.verb()));

    assertEquals(List.of(), without(declared(), fields));
    assertEquals(declared().size(), held().count());
  }

  @Test
  void who_may_see_it_follows_from_the_catalogue() {
    assertEquals(List.of(Role.ADMINISTRATOR, Role.MANAGER), row("schools.head").roles());
    assertEquals(List.of(Role.values()), row("objectives.actions.owner").roles());
    assertEquals(List.of(Role.ADMINISTRATOR), row("tokens.person").roles());
    assertEquals(Role.having(Permission.IMPORT), row("imports.refused").roles());
    assertTrue(rows().stream().noneMatch(row -> row.roles().isEmpty()));
  }

  @Test
  void each_says_whose_it_is_why_it_is_held_and_how_long() {
    for (HeldRow row : rows()) {
      assertTrue(row.whose().matches("[A-Z].*[^.]"), row.whose());
      assertTrue(row.purpose().matches("(To|So) .*\\."), row.purpose());
      assertTrue(row.kept().matches("(Until|As long as) .*\\."), row.kept());
    }
  }

  private static Stream<Held> held() {
    return EveryRoom.HELD.stream();
  }

  private static Set<String> declared() {
    return held().map(Held::what).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<HeldRow> rows() {
    return CATALOGUE.list("personal-data").orElseThrow().page(ANNA, ListQuery.ALL).rows().stream()
        .map(row -> (HeldRow) row)
        .toList();
  }

  private static HeldRow row(String what) {
    return (HeldRow)
        CATALOGUE
            .card("personal-data")
            .orElseThrow()
            .find()
            .apply(Key.of(what), Optional.empty())
            .orElseThrow()
            .value();
  }

  /** Every field that goes out or comes in, as {@code collection.field}. */
  private static Stream<String> fields(Operation operation) {
    return switch (operation) {
      case ListOf<?> list -> named(list, parts(list.row()));
      case CardOf<?> card -> named(card, parts(card.card()));
      case Deed<?> deed -> named(deed, parts(deed.request()));
      case Ask<?, ?> ask -> named(ask, Stream.concat(parts(ask.request()), parts(ask.answer())));
      case FileIn<?> in -> named(in, parts(in.options()));
      case FileOut<?> out -> named(out, parts(out.options()));
      case DocumentIn<?> in -> named(in, parts(in.options()));
      case DocumentOut<?> out -> named(out, parts(out.options()));
    };
  }

  private static Stream<String> parts(Shape<?> shape) {
    return shape.parts().stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(part.name()),
                    part.nested().stream()
                        .flatMap(PersonalDataTest::parts)
                        .map(inner -> part.name() + "." + inner)));
  }

  private static Stream<String> named(Operation operation, Stream<String> fields) {
    return fields.map(field -> operation.noun().plural() + "." + field);
  }

  private static List<String> without(Iterable<String> all, Set<String> known) {
    Set<String> left = new TreeSet<>();
    all.forEach(left::add);
    left.removeAll(known);
    return List.copyOf(left);
  }
}
