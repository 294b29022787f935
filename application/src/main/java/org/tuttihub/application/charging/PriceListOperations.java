package org.tuttihub.application.charging;

import static org.tuttihub.domain.access.Permission.SET_PRICES;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.plugins.KnownPolicies;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.UnitOfWork;

/** What can be asked of price lists. */
final class PriceListOperations {
  private static final Note UNTIL = Note.of("until", "Until", "The last day; leave out for open");

  private PriceListOperations() {}

  static Stream<Operation> of(
      UnitOfWork<? extends ChargingRecords> work,
      ChargingReads reads,
      Ids ids,
      PolicyHost host,
      Supplier<List<String>> codes) {
    return Stream.of(reading(reads), lists(work, ids, host, codes), prices(work, ids, codes))
        .flatMap(part -> part);
  }

  private static Stream<Operation> reading(ChargingReads reads) {
    return Stream.of(
        ListOf.of(
                PriceLists.NOUN,
                "The price lists: for whom, where, and from when to when",
                PriceListRow.class,
                reads.priceLists(),
                Column.of("ref", "Ref", 7),
                Column.of("title", "Price list", 30),
                Column.of("customer", "Customer", 9),
                Column.of("authority", "Authority", 9),
                Column.of("from", "From", 10),
                Column.of("until", "Until", 10),
                Column.of("prices", "Prices", 6),
                Column.of("services", "Services", 24).fromWidth(120),
                Column.of("document", "Approved with", 40).fromWidth(150))
            .sortedBy("from", "title"),
        CardOf.of(
            PriceLists.NOUN,
            "A price list with its prices",
            PriceListCard.class,
            reads::priceList));
  }

  private static Stream<Operation> lists(
      UnitOfWork<? extends ChargingRecords> work,
      Ids ids,
      PolicyHost host,
      Supplier<List<String>> codes) {
    WritePriceList write = new WritePriceList(work, ids);
    KnownPolicies known = new KnownPolicies(host);
    Note document = Note.of("document", "Approved with", "The document, and who approved it");
    Note[] notes =
        Stream.concat(
                Stream.of(
                    Note.of("title", "Title", "What it is called, such as Ensembles 2025-26"),
                    Note.of("customer", "Customer", "For whom; for everybody when left out"),
                    Note.of("authority", "Authority", "Where; everywhere when left out"),
                    Note.of("from", "From", "The first day; today unless given"),
                    UNTIL,
                    document.most(1000),
                    Note.of("prices", "Prices", "What each service costs, one by one")),
                Stream.of(price(codes)))
            .toArray(Note[]::new);
    return Stream.of(
        Deed.of(
            PriceLists.NOUN,
            "add",
            "Add a price list, with or without prices",
            SET_PRICES,
            WritePriceList.Add.class,
            write::add,
            notes),
        Deed.of(
            PriceLists.NOUN,
            "take-over",
            "Take over the services and price lists that a policy's plugin brings",
            SET_PRICES,
            TakeOver.Request.class,
            new TakeOver(work, ids, host)::perform,
            Note.of("policy", "Policy", "Which, such as hertfordshire@2026.1/first-access")
                .choices(() -> known.each(policy -> List.of(policy.ref().toString()))),
            Note.of("title", "Title", "Which of its price lists; all when left out"),
            document.most(1000)),
        Deed.of(
            PriceLists.NOUN,
            "change",
            "Change what stands above the prices of a list",
            SET_PRICES,
            WritePriceList.ChangeIt.class,
            write::change,
            notes),
        Deed.of(
            PriceLists.NOUN,
            "end",
            "Let a price list hold for the last time on a day",
            SET_PRICES,
            WritePriceList.End.class,
            write::end,
            UNTIL),
        Deed.of(
            PriceLists.NOUN,
            "drop",
            "Drop a price list that has not begun to hold",
            SET_PRICES,
            WritePriceList.Drop.class,
            write::drop));
  }

  private static Stream<Operation> prices(
      UnitOfWork<? extends ChargingRecords> work, Ids ids, Supplier<List<String>> codes) {
    WritePriceList write = new WritePriceList(work, ids);
    return Stream.of(
        Deed.of(
            PriceLists.NOUN,
            "add-price",
            "Put a price on a list, in place of the one for the same",
            SET_PRICES,
            WritePriceList.AddPrice.class,
            write::addPrice,
            price(codes)),
        Deed.of(
            PriceLists.NOUN,
            "drop-price",
            "Take a price off a list",
            SET_PRICES,
            WritePriceList.DropPrice.class,
            write::dropPrice,
            price(codes)));
  }

  private static Note[] price(Supplier<List<String>> codes) {
    return new Note[] {
      Note.of("service", "Service", "The service's code")
          .naming(Services.NOUN, "code")
          .choices(codes),
      Note.of("variant", "Variant", "Which of the service's prices, such as 60-minutes").most(60),
      Note.of("unit", "Unit", "What it is the price of, in the singular, such as hour").most(40),
      Note.of("amount_pence", "Price", "What one of it costs")
    };
  }
}
