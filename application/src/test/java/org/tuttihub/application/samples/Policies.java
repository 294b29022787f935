package org.tuttihub.application.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.fakes.LambdaPolicies;
import org.tuttihub.domain.charging.policy.ChargingFacts;
import org.tuttihub.domain.charging.policy.ChargingOffer;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrice;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedPrices;
import org.tuttihub.domain.charging.policy.ChargingOffer.OfferedService;
import org.tuttihub.domain.charging.policy.ChargingOffer.Printed;
import org.tuttihub.domain.charging.policy.ChargingOffer.Printed.Figure;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.charging.policy.Item;
import org.tuttihub.domain.charging.policy.Price;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quote;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactType;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.SettingSpec;
import org.tuttihub.domain.policy.SettingSpec.Column;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

/** Small local policies: First Access as it was, with two options for what follows; and lessons. */
public final class Policies {
  public static final PolicyRef TODAY = ref("2024.1", "first-access");
  public static final PolicyRef OPTION_A = ref("2024.1", "first-access-a");
  public static final PolicyRef OPTION_B = ref("2024.1", "first-access-b");
  public static final PolicyRef LESSONS = ref("2024.1", "lessons");
  public static final PolicyRef NEWER_LESSONS = ref("2025.1", "lessons");

  private static final Source REVENUE = Source.fund("revenue");
  private static final Money HUNDRED = Money.of("100");

  private Policies() {}

  /** All of them can be asked. */
  public static void bring(LambdaPolicies host) {
    host.with(described(TODAY), Policies::oneTermFree, offer(printedToday()));
    host.with(described(OPTION_A, "20", "30", "50"), Policies::byTerm, offer(printedOfA()));
    host.with(described(OPTION_B, "30", "20", "50"), Policies::byTerm, offer(printedOfB()));
    host.with(lessons(LESSONS), Policies::lessons, lessonOffer());
    host.with(lessons(NEWER_LESSONS), Policies::lessons, lessonOffer());
  }

  private static PolicyRef ref(String version, String name) {
    return new PolicyRef("rivenhall", version, name);
  }

  private static PolicyDescription described(PolicyRef ref, String... shares) {
    return new PolicyDescription(
        ref,
        "charging",
        "First Access",
        "Changes to First Access",
        Optional.of(LocalDate.of(2024, 12, 3)),
        List.of("first-access"),
        List.of(),
        shares.length == 0
            ? List.of()
            : List.of(
                share("first_term", shares[0]),
                share("second_term", shares[1]),
                share("third_term", shares[2])));
  }

  private static SettingSpec share(String name, String percent) {
    return new SettingSpec.Single(
        name, "Subsidy of the " + name.replace('_', ' '), FactType.PERCENT, percent, List.of());
  }

  private static PolicyDescription lessons(PolicyRef ref) {
    return new PolicyDescription(
        ref,
        "charging",
        "Lessons " + ref.version(),
        "Charges of the music service",
        Optional.empty(),
        List.of("lessons", "hire"),
        List.of(
            new FactSpec(
                "income",
                FactType.MONEY,
                FactSpec.About.QUOTE,
                "What is the family's yearly income?",
                List.of("lessons"),
                List.of(),
                Optional.empty(),
                false),
            new FactSpec(
                "weeks",
                FactType.WHOLE,
                FactSpec.About.ITEM,
                "How many weeks?",
                List.of("lessons"),
                List.of(),
                Optional.of("11"),
                false)),
        List.of(
            new SettingSpec.Table(
                "bands",
                "What families pay, by income",
                List.of(new Column("up_to", FactType.MONEY), new Column("pays", FactType.PERCENT)),
                List.of(
                    new Facts(Map.of("up_to", "16190.00", "pays", "0")),
                    new Facts(Map.of("up_to", "25000.00", "pays", "50")),
                    new Facts(Map.of("pays", "100"))))));
  }

  /** One term is fully funded for each class, whatever its length. */
  private static Decision<Quotation> oneTermFree(ChargingFacts facts) {
    Quote quote = facts.quote();
    for (Item item : facts.items()) {
      for (int term = 1; term <= item.terms(); term++) {
        Quote.Line line = term(facts, quote, item, term);
        if (term == 1) {
          line.subsidy("one term is fully funded", line.left(), REVENUE);
        }
      }
    }
    return quote.decided();
  }

  /** Each term has its own share. */
  private static Decision<Quotation> byTerm(ChargingFacts facts) {
    List<String> settings = List.of("first_term", "second_term", "third_term");
    Quote quote = facts.quote();
    for (Item item : facts.items()) {
      for (int term = 1; term <= item.terms(); term++) {
        Percent share = facts.settings().percent(settings.get(term - 1));
        Quote.Line line = term(facts, quote, item, term);
        line.subsidy(share + " in term " + term, share.of(line.left()), REVENUE);
      }
    }
    return quote.decided();
  }

  private static Quote.Line term(ChargingFacts facts, Quote quote, Item item, int term) {
    return quote.charge(item, facts.price(item), 11L * item.quantity()).inTerm(term);
  }

  private static Decision<Quotation> lessons(ChargingFacts facts) {
    Quote quote = facts.quote();
    for (Item item : facts.items()) {
      if (item.service().equals("hire")) {
        quote.charge(item, facts.price(item), item.quantity());
        continue;
      }
      Price price = facts.price(item);
      Quote.Line line = quote.charge(item, price, item.facts().whole("weeks"));
      if (facts.customer() == Customer.FAMILY) {
        Percent pays =
            facts.settings().band("bands", "up_to", facts.facts().money("income")).percent("pays");
        Money remitted = line.left().minus(pays.of(line.left()));
        line.remission("families of that income pay " + pays, remitted, REVENUE);
      }
    }
    return quote.decided();
  }

  private static ChargingOffer offer(List<Printed> printed) {
    return new ChargingOffer(
        List.of(new OfferedService("first-access", "First Access", true)),
        List.of(
            new OfferedPrices(
                "First Access 2024-25",
                Optional.of(Customer.SCHOOL),
                LocalDate.of(2024, 9, 1),
                Optional.empty(),
                List.of(new OfferedPrice("first-access", "", "hour", Money.of("52"))))),
        printed);
  }

  private static ChargingOffer lessonOffer() {
    return new ChargingOffer(
        List.of(
            new OfferedService("lessons", "Lessons", false),
            new OfferedService("hire", "Hire", false)),
        List.of(
            new OfferedPrices(
                "Lessons and hire",
                Optional.empty(),
                LocalDate.of(2024, 4, 1),
                Optional.empty(),
                List.of(
                    new OfferedPrice("lessons", "30-minutes", "week", Money.of("18.25")),
                    new OfferedPrice("hire", "", "term", Money.of("31.50"))))),
        List.of());
  }

  private static List<Printed> printedToday() {
    return List.of(
        thousands(1, 0, "93.2"),
        thousands(2, 0, "6.8"),
        thousands(3, 0, "81.9"),
        thousands(0, 0, "181.9"));
  }

  private static List<Printed> printedOfA() {
    return List.of(
        thousands(1, 1, "18.6"),
        thousands(1, 0, "18.6"),
        thousands(2, 1, "1.4"),
        new Printed(2, 2, "£2k", Money.of("2000"), Money.of("1000")),
        thousands(2, 0, "3.4"),
        thousands(3, 1, "16.4"),
        thousands(3, 2, "24.5"),
        thousands(3, 3, "40.9"),
        thousands(3, 0, "81.9"),
        thousands(0, 1, "36.4"),
        thousands(0, 2, "26.5"),
        thousands(0, 3, "40.9"),
        thousands(0, 0, "103.9"),
        new Printed(
            Figure.SAVING,
            0,
            0,
            "£78k",
            Money.of("78000"),
            Money.of("1000"),
            Optional.of(TODAY.name())));
  }

  private static List<Printed> printedOfB() {
    return List.of(
        thousands(0, 0, "113.3"),
        new Printed(Figure.SAVING, 0, 0, "£68.6k", Money.of("68600"), HUNDRED));
  }

  private static Printed thousands(int length, int term, String printed) {
    Money amount = new Money(Money.of(printed).pence() * 1000);
    return new Printed(length, term, "£" + printed + "k", amount, HUNDRED);
  }
}
