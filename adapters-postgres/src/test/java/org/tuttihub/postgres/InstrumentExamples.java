package org.tuttihub.postgres;

import static org.tuttihub.postgres.Examples.DAY;

import java.util.List;
import java.util.Optional;
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
import org.tuttihub.domain.values.Size;
import org.tuttihub.domain.values.Urn;

/** Some instruments: one in store, one out. */
final class InstrumentExamples {
  private InstrumentExamples() {}

  static void fill(AllRecords r) {
    Model violin =
        new Model(
            Examples.identity("MOD-1"),
            Family.STRINGS,
            "violin",
            Optional.of(Size.of("half")),
            "Stentor",
            "Student I",
            false,
            Optional.empty(),
            Optional.empty());
    Kit kit = new Kit(Examples.identity("KIT-1"), "Violins 1", "Store", "");
    Identity loan = Examples.identity("LOA-1");
    ItemFacts out = facts("ITM-1", violin, "A1", Optional.of(kit));
    ItemFacts in = facts("ITM-2", violin, "A2", Optional.empty());
    r.models().add(violin);
    r.kits().add(kit);
    r.items().add(new Item.ClassSet(out, DAY, loan.id()));
    r.items().add(new Item.InStore(in, DAY, "Store"));
    r.loans().add(new Loan.Out(loan(loan, out, kit)));
    r.reservations()
        .add(
            new Reservation(
                Examples.identity("RSV-1"),
                Optional.of(in.identity().id()),
                Optional.empty(),
                new Borrower(Borrower.Kind.CARER, Optional.empty(), "Una Vale", ""),
                DAY,
                DAY,
                "",
                Reservation.State.HELD));
  }

  private static ItemFacts facts(String ref, Model model, String asset, Optional<Kit> kit) {
    return new ItemFacts(
        Examples.identity(ref),
        model.identity().id(),
        asset,
        "",
        "",
        "",
        Condition.GOOD,
        "",
        "",
        "",
        Purchase.UNKNOWN,
        kit.map(k -> k.identity().id()),
        "");
  }

  private static LoanFacts loan(Identity identity, ItemFacts item, Kit kit) {
    return new LoanFacts(
        identity,
        item.identity().id(),
        Optional.of(kit.identity().id()),
        new Borrower(Borrower.Kind.SCHOOL, Optional.of(Urn.of("117283")), "", ""),
        DAY,
        Optional.of(DAY),
        Condition.GOOD,
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            new LentTerms(
                "north@1/loans",
                List.of("A reason"),
                Optional.of(DAY),
                Insurer.HUB,
                Optional.of(1),
                Optional.of(2),
                Optional.of(3),
                "1",
                List.of("A clause"))),
        Optional.empty(),
        LoanFacts.Told.NOTHING,
        "");
  }
}
