package org.tuttihub.application.fakes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuttihub.application.instruments.Items;
import org.tuttihub.application.instruments.Kits;
import org.tuttihub.application.instruments.Loans;
import org.tuttihub.application.instruments.Models;
import org.tuttihub.application.instruments.Reservations;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.AssetNumbers;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Kit;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Key;

/** The records of the room {@code instruments}, in memory. */
final class InMemoryInstruments {
  private InMemoryInstruments() {}

  static final class OfModels extends InMemoryProgramme.Many<Model> implements Models {
    OfModels(Unit unit) {
      super(unit, Model.class);
    }

    @Override
    public List<Stored<Model>> every() {
      return all().sorted(Comparator.comparing(s -> s.value().key())).toList();
    }

    @Override
    Optional<String> nameOf(Model model) {
      return Optional.of(model.key());
    }
  }

  static final class OfItems extends InMemoryProgramme.Many<Item> implements Items {
    OfItems(Unit unit) {
      super(unit, Item.class);
    }

    @Override
    Optional<String> nameOf(Item item) {
      return Optional.of(Folded.of(item.facts().assetNumber()));
    }

    @Override
    public Optional<Stored<Item>> find(Key key) {
      Optional<Stored<Item>> found = super.find(key);
      return found.isEmpty() && key instanceof Key.ByRef(String ref)
          ? first(item -> nameOf(item).equals(Optional.of(Folded.of(ref))))
              .or(() -> Optional.of(alike(ref, 2)).filter(a -> a.size() == 1).map(List::getFirst))
          : found;
    }

    @Override
    public List<Stored<Item>> meant(String words, int most) {
      String wanted = Folded.of(words);
      if (wanted.isEmpty()) {
        return List.of();
      }
      List<Stored<Item>> exact = sorted(i -> numbers(i.facts()).anyMatch(wanted::equals), most);
      if (!exact.isEmpty()) {
        return exact;
      }
      List<Stored<Item>> alike = alike(wanted, most);
      return alike.isEmpty()
          ? sorted(
              i ->
                  i.state() != Item.State.DISPOSED
                      && Stream.of(wanted.split(" ", -1)).allMatch(text(i.facts())::contains),
              most)
          : alike;
    }

    private List<Stored<Item>> alike(String number, int most) {
      String loose = AssetNumbers.key(number);
      return sorted(
          i -> !loose.isEmpty() && AssetNumbers.key(i.facts().assetNumber()).equals(loose), most);
    }

    @Override
    public List<Stored<Item>> spelled(Collection<String> names) {
      List<String> folded = names.stream().map(Folded::of).toList();
      List<String> loose = names.stream().map(AssetNumbers::key).filter(k -> !k.isEmpty()).toList();
      return sorted(
          i ->
              Stream.concat(Stream.of(Folded.of(i.identity().ref())), numbers(i.facts()))
                      .anyMatch(folded::contains)
                  || loose.contains(AssetNumbers.key(i.facts().assetNumber())),
          Integer.MAX_VALUE);
    }

    private List<Stored<Item>> sorted(Predicate<Item> condition, int most) {
      return all()
          .filter(stored -> condition.test(stored.value()))
          .sorted(Comparator.comparing(s -> Folded.of(s.value().facts().assetNumber())))
          .limit(most)
          .toList();
    }

    private String text(ItemFacts f) {
      Model model = new OfModels(unit()).find(new Key.ById(f.model())).orElseThrow().value();
      return Folded.of(
          String.join(
              " ",
              f.identity().ref(),
              f.assetNumber(),
              f.serial(),
              f.barcode(),
              f.caseNumber(),
              AssetNumbers.key(f.assetNumber()),
              model.words()));
    }

    private static Stream<String> numbers(ItemFacts f) {
      return Stream.of(f.assetNumber(), f.barcode(), f.serial())
          .map(Folded::of)
          .filter(n -> !n.isEmpty());
    }

    @Override
    public List<Stored<Item>> those(Collection<UUID> ids) {
      return sorted(i -> ids.contains(i.identity().id()), Integer.MAX_VALUE);
    }

    @Override
    public List<Stored<Item>> inKit(UUID kit) {
      return sorted(i -> i.facts().kit().equals(Optional.of(kit)), Integer.MAX_VALUE);
    }

    @Override
    public List<Stored<Item>> chosen(
        Collection<String> names, Optional<String> place, Optional<UUID> kit, int most) {
      List<String> keys = names.stream().map(Folded::of).toList();
      return sorted(
          i ->
              i.state() != Item.State.DISPOSED
                  && (place.isEmpty() || i.storedAt().equals(place))
                  && (kit.isEmpty() || i.facts().kit().equals(kit))
                  && (keys.isEmpty()
                      || keys.contains(Folded.of(i.facts().assetNumber()))
                      || keys.contains(Folded.of(i.identity().ref()))),
          most);
    }

    @Override
    public List<Stored<Item>> numbered(Collection<String> numbers) {
      return sorted(
          i ->
              Stream.of(i.facts().barcode(), i.facts().serial())
                  .map(Folded::of)
                  .anyMatch(n -> !n.isEmpty() && numbers.contains(n)),
          Integer.MAX_VALUE);
    }
  }

  static final class OfKits extends InMemoryKept<Kit> implements Kits {
    OfKits(Unit unit) {
      super(unit, Kit.class);
    }

    @Override
    public Optional<Stored<Kit>> called(String name) {
      return first(kit -> Folded.of(kit.name()).equals(Folded.of(name)));
    }
  }

  static final class OfLoans extends InMemoryKept<Loan> implements Loans {
    OfLoans(Unit unit) {
      super(unit, Loan.class);
    }

    @Override
    public Optional<Stored<Loan>> openOf(UUID item) {
      return first(loan -> loan instanceof Loan.Out out && out.facts().item().equals(item));
    }

    @Override
    public List<Stored<Loan>> unsent(int most) {
      return outBy(
          f ->
              f.accepted().isEmpty()
                  && f.told().terms().isEmpty()
                  && f.terms().filter(t -> !t.clauses().isEmpty()).isPresent(),
          Comparator.comparingInt(s -> Integer.parseInt(s.value().identity().ref().substring(4))),
          most);
    }

    @Override
    public List<Stored<Loan>> dueBy(LocalDate day, LocalDate today, int most) {
      Comparator<Stored<Loan>> byDue =
          Comparator.comparing(s -> s.value().facts().due().orElseThrow());
      return outBy(
          f ->
              f.due().filter(due -> !due.isAfter(day)).isPresent()
                  && !f.told().reminded().equals(Optional.of(today)),
          byDue.thenComparing(s -> Integer.valueOf(s.value().identity().ref().substring(4))),
          most);
    }

    private List<Stored<Loan>> outBy(
        Predicate<LoanFacts> which, Comparator<Stored<Loan>> order, int most) {
      return all()
          .filter(s -> s.value() instanceof Loan.Out(LoanFacts f) && which.test(f))
          .sorted(order)
          .limit(most)
          .toList();
    }

    @Override
    public Standing standing(Borrower borrower, LocalDate on) {
      List<Loan> theirs =
          all()
              .map(Stored::value)
              .filter(loan -> isSame(loan.facts().borrower(), borrower))
              .toList();
      return new Standing(
          (int) theirs.stream().filter(l -> l instanceof Loan.Out).count(),
          (int)
              theirs.stream()
                  .filter(l -> l instanceof Loan.Out o && o.facts().isOverdue(on))
                  .count(),
          (int) theirs.stream().filter(l -> l instanceof Loan.Lost).count());
    }

    private static boolean isSame(Borrower one, Borrower other) {
      if (other.kind() == Borrower.Kind.SCHOOL) {
        return one.kind() == other.kind() && one.school().equals(other.school());
      }
      return other.email().isBlank()
          ? one.kind() == other.kind() && Folded.of(one.name()).equals(Folded.of(other.name()))
          : one.email().equalsIgnoreCase(other.email());
    }

    @Override
    public List<Stored<Loan>> openOfKit(UUID kit) {
      return all()
          .filter(
              s -> s.value() instanceof Loan.Out out && out.facts().kit().equals(Optional.of(kit)))
          .sorted(
              Comparator.comparing(s -> Integer.valueOf(s.value().identity().ref().substring(4))))
          .toList();
    }
  }

  static final class OfReservations extends InMemoryKept<Reservation> implements Reservations {
    OfReservations(Unit unit) {
      super(unit, Reservation.class);
    }

    @Override
    public List<Stored<Reservation>> heldForAny(Collection<UUID> itemsOrKits) {
      return all()
          .filter(s -> s.value().isHeld())
          .filter(
              s -> s.value().item().or(s.value()::kit).filter(itemsOrKits::contains).isPresent())
          .sorted(Comparator.comparing(s -> s.value().from()))
          .toList();
    }
  }
}
