package org.tuttihub.application.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Money;

/**
 * A question for the tests of doors: what the hire of instruments costs. An instrument costs £2 a
 * week, a harp £5 and £1 more when it is insured; a family with little income pays half.
 */
public final class Hires {
  public static final Noun NOUN = new Noun("instruments", "hires", "hire", "");

  /** Who hires. */
  public enum Customer {
    SCHOOL,
    FAMILY
  }

  /** One instrument that is wanted. */
  public record Wanted(String instrument, int weeks, Map<String, String> facts) {}

  /** What is asked. */
  public record Price(
      Customer customer, Optional<LocalDate> on, List<Wanted> items, Map<String, String> facts) {}

  /** A part of the answer. */
  public record Line(String instrument, int weeks, Money charge, Money pays) {}

  /** What it costs, and why. */
  public record Priced(
      Customer customer,
      Money charge,
      Money pays,
      List<Line> lines,
      Map<String, String> facts,
      List<String> reasons) {}

  private Hires() {}

  public static Ask<Price, Priced> price() {
    return Ask.of(
            NOUN,
            "price",
            "What the hire of instruments costs, and why",
            Permission.READ,
            Price.class,
            Priced.class,
            Hires::answer,
            Note.of("customer", "Customer", "Who hires"),
            Note.of("on", "On", "The day whose prices count"),
            Note.of("items", "Items", "What is hired"),
            Note.of("instrument", "Instrument", "Which instrument"),
            Note.of("weeks", "Weeks", "For how many weeks"),
            Note.of("facts", "Facts", "What else decides about the price"))
        .asking(Hires::further);
  }

  private static List<FurtherField> further(Acting acting, Price asked) {
    List<FurtherField> further = new ArrayList<>();
    if (asked.customer() == Customer.FAMILY) {
      further.add(
          new FurtherField(
              "facts",
              "income",
              Note.of("income", "Yearly income", "What is the family's yearly income?"),
              Optional.empty(),
              false));
    }
    for (int i = 0; i < asked.items().size(); i++) {
      if (asked.items().get(i).instrument().equals("harp")) {
        Note note =
            Note.of("insured", "Harp insured", "Is the harp of item " + (i + 1) + " insured?");
        further.add(
            new FurtherField(
                "items." + i + ".facts",
                "insured",
                note.choices(() -> List.of("yes", "no")),
                Optional.of("no"),
                false));
      }
    }
    return further;
  }

  private static Outcome<Priced> answer(Acting acting, Price asked, Progress progress) {
    boolean family = asked.customer() == Customer.FAMILY;
    if (family && !asked.facts().getOrDefault("income", "").matches("[0-9]{1,6}")) {
      return Outcome.refused(
          Refusal.rule(
              "hires.missing-fact",
              "The price depends on the income, which was not given in whole pounds.",
              "Give the fact income.",
              List.of(new Refusal.Fault("facts.income", "What is the family's yearly income?"))));
    }
    boolean half = family && Integer.parseInt(asked.facts().get("income")) < 16_190;
    List<Line> lines = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (Wanted item : asked.items()) {
      progress.at(lines.size(), "pricing");
      long pounds = item.instrument().equals("harp") ? 5 : 2;
      pounds += item.facts().getOrDefault("insured", "no").equals("yes") ? 1 : 0;
      Money charge = new Money(pounds * 100 * item.weeks());
      lines.add(
          new Line(
              item.instrument(),
              item.weeks(),
              charge,
              half ? new Money(charge.pence() / 2) : charge));
      reasons.add("A " + item.instrument() + " costs £" + pounds + " a week.");
    }
    if (half) {
      reasons.add("An income below £16,190 halves it.");
    }
    return Outcome.done(
        new Priced(
            asked.customer(),
            Money.sum(lines.stream().map(Line::charge).toList()),
            Money.sum(lines.stream().map(Line::pays).toList()),
            lines,
            asked.facts(),
            reasons));
  }
}
