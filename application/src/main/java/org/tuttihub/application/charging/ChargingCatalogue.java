package org.tuttihub.application.charging;

import static org.tuttihub.domain.access.Permission.READ;
import static org.tuttihub.domain.access.Permission.SET_PRICES;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.charging.Service;

/** What can be asked of the room {@code charging}: services, prices, quotes, sets of bookings. */
public final class ChargingCatalogue {
  private static final Noun QUOTES = new Noun("charging", "quotes", "quote", "");

  /** What may be said beside a file of bookings. */
  public record BookingSetOptions(String title) {}

  private ChargingCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends ChargingRecords> work,
      ChargingReads reads,
      Ids ids,
      RunImport<? extends ChargingRecords> imports,
      PolicyHost host) {
    Supplier<List<String>> codes =
        () -> work.look(records -> records.services().every().stream().map(Service::code).toList());
    return Stream.of(
            services(work, reads, ids),
            PriceListOperations.of(work, reads, ids, host, codes),
            quotes(work, host, codes),
            bookingSets(work, reads, ids, imports, host))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<Operation> services(
      UnitOfWork<? extends ChargingRecords> work, ChargingReads reads, Ids ids) {
    ManageServices manage = new ManageServices(work, ids);
    Note[] notes = {
      Note.of("code", "Code", "By which policies and price lists know it, such as first-access")
          .most(60),
      Note.of("name", "Name", "What people call it"),
      Note.of("classroom", "Whole class", "Whether it is whole-class learning, free for families")
    };
    return Stream.of(
        ListOf.of(
                Services.NOUN,
                "What the hub offers and charges for",
                ServiceRow.class,
                reads.services(),
                Column.of("ref", "Ref", 7),
                Column.of("code", "Code", 22),
                Column.of("name", "Service", 38),
                Column.of("classroom", "Whole class", 11))
            .sortedBy("code"),
        CardOf.of(Services.NOUN, "A service that the hub offers", ServiceRow.class, reads::service),
        Deed.of(
            Services.NOUN,
            "add",
            "Offer a service",
            SET_PRICES,
            ManageServices.Add.class,
            manage::add,
            notes),
        Deed.of(
            Services.NOUN,
            "change",
            "Rename a service, or say whether it is whole-class learning",
            SET_PRICES,
            ManageServices.ChangeIt.class,
            manage::change,
            notes));
  }

  private static Stream<Operation> quotes(
      UnitOfWork<? extends ChargingRecords> work, PolicyHost host, Supplier<List<String>> codes) {
    MakeQuote make = new MakeQuote(work, host);
    AskFacts facts = new AskFacts(work, host);
    Note[] notes = {
      Note.of("customer", "Customer", "Who pays: the school, the family …"),
      Note.of("authority", "Authority", "The local authority's code, where it matters"),
      Note.of("on", "On", "The day whose prices and policies count; today unless given"),
      Note.of("items", "Items", "What is asked for, one by one"),
      Note.of("service", "Service", "The service's code")
          .naming(Services.NOUN, "code")
          .choices(codes),
      Note.of("services", "Services", "The services' codes")
          .naming(Services.NOUN, "code")
          .choices(codes),
      Note.of("variant", "Variant", "Which of the service's prices, such as 60-minutes"),
      Note.of("quantity", "Quantity", "How many classes, children or instruments; 1 unless given"),
      Note.of("terms", "Terms", "For how many terms, 1 to 3; 1 unless given"),
      Note.of("facts", "Facts", "What the policy asks for, by name; quotes facts tells. Not kept")
    };
    return Stream.of(
        Ask.of(
                QUOTES,
                "make",
                "What something costs, who pays what, and why; nothing of it is kept",
                READ,
                MakeQuote.Request.class,
                QuoteAnswer.class,
                (acting, asked, _) -> make.answer(acting, asked),
                notes)
            .asking(make::further),
        Ask.of(
            QUOTES,
            "facts",
            "Which facts a quote needs, with the question that asks for each",
            READ,
            AskFacts.Request.class,
            AskFacts.Answer.class,
            (acting, asked, _) -> facts.answer(acting, asked),
            notes));
  }

  private static Stream<Operation> bookingSets(
      UnitOfWork<? extends ChargingRecords> work,
      ChargingReads reads,
      Ids ids,
      RunImport<? extends ChargingRecords> imports,
      PolicyHost host) {
    return Stream.of(
        ListOf.of(
            BookingSets.NOUN,
            "Files of bookings, for policies to be played over",
            BookingSetRow.class,
            reads.bookingSets(),
            Column.of("ref", "Ref", 7),
            Column.of("title", "Title", 50),
            Column.of("bookings", "Bookings", 9),
            Column.of("schools", "Schools", 8)),
        CardOf.of(BookingSets.NOUN, "A set of bookings", BookingSetRow.class, reads::bookingSet),
        new FileIn<>(
            BookingSets.NOUN,
            "Read a set of bookings: " + BookingColumns.NAMES,
            Shape.of(BookingSetOptions.class),
            List.of(
                Note.of("title", "Title", "What the set is called, such as bookings of 2025/26")),
            (acting, file, options) ->
                imports.open(acting, file, new ImportBookings(options.title(), ids, host))),
        Deed.of(
            BookingSets.NOUN,
            "drop",
            "Drop a set of bookings",
            Permission.IMPORT,
            DropBookingSet.Request.class,
            new DropBookingSet(work)::perform));
  }
}
