package org.tuttihub.web.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Hires;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.web.sample.Instrument.Family;

/** A collection with every sort of operation. */
public final class Instruments {
  public static final Noun NOUN = new Noun("instruments", "instruments", "instrument", "INS");
  private static final Instant SEEN = Instant.parse("2026-11-22T10:00:00Z");
  private static final List<Family> FAMILIES = List.of(Family.values());

  public final Shelf shelf = new Shelf(NOUN);
  public final Arrivals arrivals = new Arrivals();

  /** A new one. */
  public record Add(
      String name,
      Family family,
      Money value,
      Optional<LocalDate> bought,
      Optional<BigDecimal> weight,
      boolean insured,
      List<String> tags,
      List<Instrument.Repair> repairs,
      Optional<String> keeper) {}

  /** By another system's id. */
  public record Put(Key id, String name, Family family, Money value) {}

  /** Another name or day. */
  public record Alter(
      Key id,
      Change<String> name,
      Change<LocalDate> bought,
      Change<Money> value,
      Change<List<String>> tags) {}

  /** The record alone. */
  public record Which(Key id) {}

  /** Of which one. */
  public record Ring(Key instrument) {}

  /** What is heard. */
  public record Sound(String heard) {}

  /** Which ones. */
  public record Some(Optional<Family> family) {}

  /** How to read the file. */
  public record Reading(Optional<Boolean> headless, Optional<LocalDate> edition) {}

  public Catalogue catalogue() {
    return new Catalogue(
        List.of(
            ListOf.of(
                    NOUN,
                    "The instruments",
                    Instrument.Row.class,
                    new ListedInMemory<>(
                        Instrument.Row.class,
                        () -> shelf.all().stream().map(Instrument::row).toList()))
                .hiding("keeper"),
            CardOf.of(
                    NOUN,
                    "An instrument in full",
                    Instrument.Card.class,
                    (key, _) -> shelf.find(key).map(s -> s.with(s.value().card())))
                .hiding("keeper"),
            Deed.of(
                NOUN,
                "add",
                "Add an instrument",
                Permission.WRITE_SCHOOLS,
                Add.class,
                this::add,
                Note.of("name", "Name", "What it is called.").most(80)),
            Ask.of(
                NOUN,
                "ring",
                "How it sounds",
                Permission.RATE,
                Ring.class,
                Sound.class,
                (_, asked, _) -> Outcome.done(new Sound(asked.instrument().toString())),
                Note.of("instrument", "Instrument", "Which one").naming(NOUN).fromItsCard()),
            Deed.of(
                NOUN,
                "put",
                "Put an instrument by another system's id",
                Permission.WRITE_SCHOOLS,
                Put.class,
                this::put),
            Deed.of(
                NOUN,
                "change",
                "Change an instrument",
                Permission.WRITE_SCHOOLS,
                Alter.class,
                this::change),
            Hires.price(),
            Deed.of(NOUN, "sign", "Sign for it", Permission.RATE, Which.class, this::sign)
                .offeredWhen(
                    Instrument.Card.class,
                    card -> card.signed() ? Optional.of("it is signed for") : Optional.empty()),
            new FileIn<>(
                NOUN, "Import instruments", Shape.of(Reading.class), List.of(), arrivals::open),
            new FileOut<>(
                NOUN,
                "export",
                "All instruments as a table",
                Permission.READ,
                Shape.of(Some.class),
                List.of(),
                (_, some) -> Outcome.done(table -> write(some, table))),
            new FileOut<>(
                NOUN,
                "label",
                "The label of one",
                Permission.READ,
                Shape.of(Which.class),
                List.of(),
                (_, which) ->
                    shelf
                        .find(which.id())
                        .<Outcome<FileOut.Writing>>map(
                            s -> Outcome.done(table -> table.row(List.of(s.value().name()))))
                        .orElseGet(() -> unknown(which.id())))));
  }

  /** So many instruments, the same each time. */
  public Instruments with(int count) {
    for (int i = 1; i <= count; i++) {
      shelf.add(
          made(
              "Instrument " + i,
              FAMILIES.get(i % FAMILIES.size()),
              new Money(i * 100L),
              Optional.empty()));
    }
    return this;
  }

  private Instrument made(String name, Family family, Money value, Optional<String> otherId) {
    return new Instrument(
        new Identity(UUID.randomUUID(), shelf.nextRef()),
        otherId,
        name,
        family,
        value,
        Optional.of(LocalDate.of(2026, 1, 2)),
        Optional.empty(),
        false,
        List.of("loud", "old"),
        List.of(),
        SEEN,
        Optional.of("Ada Keeper"),
        false);
  }

  private void write(Some some, org.tuttihub.application.tables.TableWriter table) {
    table.row(List.of("ref", "name"));
    shelf.all().stream()
        .filter(i -> some.family().isEmpty() || some.family().get() == i.family())
        .forEach(i -> table.row(List.of(i.identity().ref(), i.name())));
  }

  private Outcome<Receipt> add(Acting acting, Add asked) {
    return shelf.decide(
        acting,
        () -> {
          Instrument one =
              new Instrument(
                  new Identity(UUID.randomUUID(), shelf.nextRef()),
                  Optional.empty(),
                  asked.name(),
                  asked.family(),
                  asked.value(),
                  asked.bought(),
                  asked.weight(),
                  asked.insured(),
                  asked.tags(),
                  asked.repairs(),
                  SEEN,
                  asked.keeper(),
                  false);
          return Outcome.done(shelf.added(acting, one, "It is added.").fact("tags", asked.tags()));
        });
  }

  private Outcome<Receipt> put(Acting acting, Put asked) {
    return shelf.decide(
        acting,
        () ->
            shelf.find(asked.id()).isPresent()
                ? shelf.step(
                    acting,
                    asked.id(),
                    old ->
                        Outcome.done(
                            renamed(old, asked.name(), old.bought(), asked.value(), old.tags())),
                    _ -> "It is changed.")
                : asked.id() instanceof Key.ByOther other
                    ? Outcome.done(
                        shelf.added(
                            acting,
                            made(
                                asked.name(),
                                asked.family(),
                                asked.value(),
                                Optional.of(other.toString())),
                            "It is added."))
                    : unknown(asked.id()));
  }

  private Outcome<Receipt> change(Acting acting, Alter asked) {
    return shelf.decide(
        acting,
        () ->
            shelf.step(
                acting,
                asked.id(),
                old ->
                    Outcome.done(
                        renamed(
                            old,
                            asked.name().over(old.name(), "nameless"),
                            asked.bought().over(old.bought()),
                            asked.value().over(old.value(), new Money(0)),
                            asked.tags().over(old.tags(), List.of()))),
                _ -> "It is changed."));
  }

  private Outcome<Receipt> sign(Acting acting, Which which) {
    return shelf.decide(
        acting,
        () ->
            shelf.step(
                acting,
                which.id(),
                old ->
                    old.signed()
                        ? Outcome.refused(
                            Refusal.rule(
                                "instruments.signed", "It is signed for.", "Leave it at that."))
                        : Outcome.done(signed(old)),
                _ -> "It is signed for."));
  }

  private static <T> Outcome<T> unknown(Key key) {
    return Outcome.refused(Refusal.unknown("instruments", "instrument", key.toString()));
  }

  private static Instrument renamed(
      Instrument old, String name, Optional<LocalDate> bought, Money value, List<String> tags) {
    return new Instrument(
        old.identity(),
        old.otherId(),
        name,
        old.family(),
        value,
        bought,
        old.weight(),
        old.insured(),
        tags,
        old.repairs(),
        old.seen(),
        old.keeper(),
        old.signed());
  }

  private static Instrument signed(Instrument old) {
    return new Instrument(
        old.identity(),
        old.otherId(),
        old.name(),
        old.family(),
        old.value(),
        old.bought(),
        old.weight(),
        old.insured(),
        old.tags(),
        old.repairs(),
        old.seen(),
        old.keeper(),
        true);
  }
}
