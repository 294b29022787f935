package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Kit;
import org.tuttihub.domain.instruments.LentTerms;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.instruments.Purchase;
import org.tuttihub.domain.instruments.Reservation;
import org.tuttihub.domain.instruments.policy.Insurer;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/** Some instruments of a made-up hub. */
public final class InstrumentSamples {
  /** MOD-801, ITM-801 and KIT-801. */
  public static final int GROUND = 3;

  private InstrumentSamples() {}

  /** What other samples are about. */
  static void ground(AllRecords records) {
    records.models().add(violin());
    records.kits().add(kit());
    records.items().add(new Item.InStore(facts(812, "ITM-801", "VLN-1"), TODAY, "Store 1"));
  }

  /** A three-quarter violin. */
  public static Model violin() {
    return new Model(
        Samples.identity(811, "MOD-801"),
        Family.STRINGS,
        "violin",
        Optional.of(Size.of("3/4")),
        "Stentor",
        "Student II",
        false,
        Optional.of(Money.of("180")),
        Optional.of(10));
  }

  /** A class set. */
  public static Kit kit() {
    return new Kit(Samples.identity(813, "KIT-801"), "Violins 1", "Store 1", "");
  }

  /** Facts of a violin with nothing but a number. */
  public static ItemFacts facts(int number, String ref, String asset) {
    return new ItemFacts(
        Samples.identity(number, ref),
        violin().identity().id(),
        asset,
        "",
        "",
        "",
        Condition.GOOD,
        "",
        "",
        "",
        Purchase.UNKNOWN,
        Optional.empty(),
        "");
  }

  /** Whoever looks after a child that plays. */
  public static Borrower carer() {
    return new Borrower(Borrower.Kind.CARER, Optional.empty(), "Una Vale", "una@example.org");
  }

  /** A school that borrows. */
  public static Borrower school() {
    return new Borrower(
        Borrower.Kind.SCHOOL, Optional.of(ProgrammeSamples.ashPrimary().urn()), "", "");
  }

  /** What is agreed about a loan of VLN-1. */
  public static LoanFacts loan(Identity identity) {
    return new LoanFacts(
        identity,
        Samples.id(812),
        Optional.empty(),
        carer(),
        TODAY.minusDays(20),
        Optional.of(TODAY),
        Condition.GOOD,
        Optional.of(Money.of("12.50")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        LoanFacts.Told.NOTHING,
        "");
  }

  /** Terms with everything in them. */
  public static LentTerms terms() {
    return new LentTerms(
        "north@1/loans, Terms of hire",
        List.of("A school pays by the term.", "It is the “autumn” term."),
        Optional.of(TODAY.plusDays(30)),
        Insurer.BORROWER,
        Optional.of(14),
        Optional.of(7),
        Optional.of(28),
        "Hire 2026",
        List.of("It stays the hub's.", "What is lost, is paid for, 100%."));
  }

  static Stream<Life<?>> lives() {
    return Stream.of(model(), item(), loan(), kitLife(), reservation());
  }

  private static Life<Model> model() {
    Model bare =
        new Model(
            Samples.identity(821, "MOD-802"),
            Family.OTHER,
            "thing",
            Optional.empty(),
            "",
            "",
            true,
            Optional.empty(),
            Optional.empty());
    Model full =
        new Model(
            bare.identity(),
            Family.BRASS,
            "pBuzz",
            Optional.of(Size.of("small")),
            "Warwick “Music”",
            "Ünïque",
            false,
            Optional.of(Money.of("20")),
            Optional.of(5));
    return new Life<>(AllRecords::models, List.of(bare, full));
  }

  private static Life<Item> item() {
    ItemFacts bare = facts(822, "ITM-802", "VLN-2");
    ItemFacts full =
        new ItemFacts(
            bare.identity(),
            bare.model(),
            "VLN/0002 b",
            "S-77",
            "5012345678900",
            "C 2",
            Condition.FAIR,
            "Store 2",
            "The council",
            "Bow, rosin",
            new Purchase(
                Optional.of(TODAY.minusYears(9)),
                Optional.of(Money.of("180.50")),
                "A shop",
                "Capital grant",
                Optional.of(FundSamples.grant().identity().id()),
                true,
                Optional.of(7)),
            Optional.of(kit().identity().id()),
            "Blue");
    return new Life<>(
        AllRecords::items,
        List.of(
            new Item.OnOrder(bare, TODAY, Optional.of(TODAY)),
            new Item.InStore(full, TODAY, "Store 2"),
            new Item.InStore(full.in(Condition.POOR), TODAY, "Store 2"),
            new Item.WriteOffProposed(full, TODAY, "Store 2", "Beyond repair"),
            new Item.Missing(bare, TODAY, ""),
            new Item.Disposed(
                full, TODAY, new Item.Disposal("Sold", "Board 7", Optional.of(Money.of("5"))))));
  }

  private static Life<Loan> loan() {
    LoanFacts facts = loan(Samples.identity(823, "LOA-801"));
    LoanFacts other =
        new LoanFacts(
            facts.identity(),
            facts.item(),
            Optional.of(kit().identity().id()),
            school(),
            TODAY.minusDays(30),
            Optional.of(TODAY.plusDays(20)),
            Condition.NEW,
            Optional.empty(),
            Optional.of(Money.of("50")),
            Optional.of(terms()),
            Optional.of(new LoanFacts.Accepted("2026-1", TODAY, "Una Vale")),
            new LoanFacts.Told(Optional.of(TODAY.minusDays(9)), Optional.of(TODAY)),
            "With a bow");
    return new Life<>(
        AllRecords::loans,
        List.of(
            new Loan.Returned(facts, TODAY, Condition.FAIR, "A scratch"),
            new Loan.Returned(other, TODAY, Condition.NEW, ""),
            new Loan.Lost(other, TODAY, "On the bus")));
  }

  private static Life<Kit> kitLife() {
    Identity identity = Samples.identity(824, "KIT-802");
    return new Life<>(
        AllRecords::kits,
        List.of(
            new Kit(identity, "Cornets", "Store 1", ""),
            new Kit(identity, "Cornets 2", "Store 2", "30 of them")));
  }

  private static Life<Reservation> reservation() {
    Reservation held =
        new Reservation(
            Samples.identity(825, "RSV-801"),
            Optional.empty(),
            Optional.of(kit().identity().id()),
            school(),
            TODAY,
            TODAY.plusDays(70),
            "Autumn",
            Reservation.State.HELD);
    Reservation ofItem =
        new Reservation(
            held.identity(),
            Optional.of(Samples.id(812)),
            Optional.empty(),
            carer(),
            TODAY,
            TODAY,
            "",
            Reservation.State.CANCELLED);
    return new Life<>(AllRecords::reservations, List.of(held, ofItem));
  }
}
