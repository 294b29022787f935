package org.tuttihub.application.charging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.plugins.KnownPolicies;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.charging.PriceList;
import org.tuttihub.domain.charging.Service;
import org.tuttihub.domain.charging.policy.ChargingOffer;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrices;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedService;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Period;

/**
 * Takes over the services and price lists that a policy's plugin brings; doing it twice is once.
 */
public final class TakeOver {

  /**
   * What is taken over.
   *
   * @param policy {@code plugin@version/name}
   * @param title which of its price lists; all of them when absent
   * @param document what they were approved with; the policy's document when absent
   */
  public record Request(String policy, Optional<String> title, Optional<String> document) {

    /** Whether something is said that only price lists have. */
    private boolean isAboutLists() {
      return title.isPresent() || document.isPresent();
    }
  }

  private final UnitOfWork<? extends ChargingRecords> work;
  private final Ids ids;
  private final PolicyHost host;

  public TakeOver(UnitOfWork<? extends ChargingRecords> work, Ids ids, PolicyHost host) {
    this.work = work;
    this.ids = ids;
    this.host = host;
  }

  /** Refuses an offer that would set a second price for the same day. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return new KnownPolicies(host)
        .policy(asked.policy())
        .then(
            policy -> {
              ChargingOffer offer = host.chargingOffer(policy.ref());
              List<OfferedPrices> lists =
                  offer.priceLists().stream()
                      .filter(l -> asked.title().map(l.title()::equals).orElse(true))
                      .toList();
              String document = asked.document().orElseGet(() -> document(policy));
              return lists.isEmpty() && (asked.isAboutLists() || offer.services().isEmpty())
                  ? Outcome.refused(nothing(policy, offer))
                  : work.decide(
                      acting, records -> new Taking(acting, records, document).over(offer, lists));
            });
  }

  /** One run of it. */
  private final class Taking {
    private final Acting acting;
    private final ChargingRecords records;
    private final String document;
    private final List<Receipt> receipts = new ArrayList<>();
    private Optional<Stored<Service>> known = Optional.empty();
    private int services;
    private int lists;

    Taking(Acting acting, ChargingRecords records, String document) {
      this.acting = acting;
      this.records = records;
      this.document = document;
    }

    Outcome<Receipt> over(ChargingOffer offer, List<OfferedPrices> offered) {
      offer.services().forEach(this::service);
      return Outcome.each(offered, this::list).map(_ -> receipt());
    }

    private void service(OfferedService offered) {
      Optional<Stored<Service>> there = records.services().byCode(offered.code());
      if (there.isPresent()) {
        known = there;
        return;
      }
      Service fresh =
          new Service(
              new Identity(ids.next(), records.services().nextRef()),
              offered.code(),
              offered.name(),
              offered.classroom());
      records.services().add(fresh);
      known = Optional.of(new Stored<>(fresh, 1));
      services++;
    }

    private Outcome<Boolean> list(OfferedPrices offered) {
      return records.priceLists().during(Period.day(offered.from())).stream()
          .filter(stored -> isSame(stored.value(), offered))
          .findFirst()
          .map(there -> completed(there, offered))
          .orElseGet(() -> added(offered));
    }

    private Outcome<Boolean> added(OfferedPrices offered) {
      return PricesApart.checked(
              records, made(offered, new Period(offered.from(), offered.until())))
          .map(fresh -> records.priceLists().added(acting, fresh, said(offered, "is taken over")))
          .map(this::taken);
    }

    /** A list that several policies bring parts of gets what it lacks; its own prices stay. */
    private Outcome<Boolean> completed(Stored<PriceList> there, OfferedPrices offered) {
      PriceList whole = there.value();
      for (PriceList.Line line : lines(offered)) {
        boolean has = whole.lines().stream().anyMatch(l -> l.isFor(line.service(), line.variant()));
        whole = has ? whole : whole.priced(line);
      }
      if (whole.lines().size() == there.value().lines().size()) {
        String said = said(offered, "was taken over before");
        receipts.add(records.priceLists().receipt(acting, there.value(), there.version(), said));
        return Outcome.done(true);
      }
      return PricesApart.checked(records, whole)
          .map(there::with)
          .map(s -> records.priceLists().replaced(acting, s, said(offered, "has more prices")))
          .map(this::taken);
    }

    private boolean taken(Receipt receipt) {
      receipts.add(receipt);
      lists++;
      return true;
    }

    private PriceList made(OfferedPrices offered, Period days) {
      return new PriceList(
          new Identity(ids.next(), records.priceLists().nextRef()),
          new PriceList.Heading(
              offered.title(),
              offered.customer(),
              offered.authority().map(LaCode::of),
              days,
              document),
          lines(offered));
    }

    private Receipt receipt() {
      if (receipts.isEmpty()) {
        Stored<Service> last = known.orElseThrow();
        String said =
            services == 0
                ? "Its services were there already."
                : services + (services == 1 ? " service is" : " services are") + " taken over.";
        return records
            .services()
            .receipt(acting, last.value(), last.version(), said)
            .fact("services", services);
      }
      Receipt first = receipts.getFirst();
      String said =
          receipts.size() == 1
              ? first.said()
              : lists + " of " + receipts.size() + " price lists are taken over.";
      return Receipt.of(acting, first.subject(), first.version(), said)
          .fact("price_lists", lists)
          .fact("services", services);
    }
  }

  private static boolean isSame(PriceList list, OfferedPrices offered) {
    return list.heading().title().equals(offered.title())
        && list.heading().customer().equals(offered.customer())
        && list.heading().authority().map(LaCode::text).equals(offered.authority())
        && list.heading().period().from().equals(offered.from());
  }

  private static List<PriceList.Line> lines(OfferedPrices offered) {
    return offered.prices().stream()
        .map(p -> new PriceList.Line(p.service(), p.variant(), p.unit(), p.amount()))
        .toList();
  }

  private static String said(OfferedPrices offered, String what) {
    return offered.title() + " " + what + ".";
  }

  private static String document(PolicyDescription policy) {
    return policy.document() + policy.approved().map(day -> ", approved " + day).orElse("");
  }

  private static Refusal nothing(PolicyDescription policy, ChargingOffer offer) {
    return Refusal.rule(
        "price-lists.nothing-offered",
        policy.ref() + " brings no such price list.",
        offer.priceLists().isEmpty()
            ? "Write one: price-lists add."
            : "It brings: "
                + String.join(", ", offer.priceLists().stream().map(OfferedPrices::title).toList())
                + ".");
  }
}
