package org.tuttihub.application.charging.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.FundLine;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.LengthLine;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.PrintedLine;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.RefusedLine;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.SchoolLine;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.TermLine;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.TotalLine;
import org.tuttihub.application.charging.whatif.WhatIfAnswer.UnitLine;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.domain.charging.policy.ChargingOffer.Printed;
import org.tuttihub.domain.charging.whatif.Comparison;
import org.tuttihub.domain.charging.whatif.Side;
import org.tuttihub.domain.charging.whatif.Sums;
import org.tuttihub.domain.charging.whatif.Totals;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.values.Money;

/** Tells a comparison in lines. */
final class WhatIfAnswers {
  private static final int MOST_SCHOOLS = 20;
  private static final int ALL = 0;

  private final Comparison comparison;
  private final PolicyHost host;
  private final Sums all;

  private WhatIfAnswers(Comparison comparison, PolicyHost host) {
    this.comparison = comparison;
    this.host = host;
    this.all = comparison.sums(_ -> true);
  }

  static WhatIfAnswer of(
      String bookings,
      String against,
      String tried,
      long untouched,
      Comparison comparison,
      PolicyHost host) {
    return new WhatIfAnswers(comparison, host).answer(bookings, against, tried, untouched);
  }

  private WhatIfAnswer answer(String bookings, String against, String tried, long untouched) {
    return new WhatIfAnswer(
        bookings,
        against,
        tried,
        all.bookings() + comparison.leftOut(),
        all.bookings(),
        comparison.leftOut(),
        untouched,
        all.saving(),
        Stream.of(Side.values()).map(this::total).toList(),
        lengths().map(this::byLength).toList(),
        each((side, lines) -> lengths().forEach(length -> lines.add(byTerm(side, length)))),
        each((side, lines) -> lengths().forEach(length -> perUnit(side, length, lines))),
        each(this::funds),
        each(this::printed),
        comparison.gaining().limit(MOST_SCHOOLS).map(WhatIfAnswers::school).toList(),
        comparison.losing().limit(MOST_SCHOOLS).map(WhatIfAnswers::school).toList(),
        comparison.refused().stream()
            .map(r -> new RefusedLine(r.side(), r.by(), r.code(), r.bookings(), r.reason()))
            .toList(),
        reasons(against, tried));
  }

  private List<String> reasons(String against, String tried) {
    return List.of(
        "Each booking is priced twice: by "
            + against
            + ", and by "
            + tried
            + "; what both have a price for is added up, "
            + all.bookings()
            + " of "
            + (all.bookings() + comparison.leftOut())
            + ".",
        shared(Side.AGAINST, against),
        shared(Side.TRIED, tried),
        "The saving of "
            + all.saving()
            + " is "
            + all.of(Side.AGAINST).grant()
            + " less "
            + all.of(Side.TRIED).grant()
            + ".");
  }

  private String shared(Side side, String by) {
    Totals t = all.of(side);
    return String.format(
        "By %s the hub's funds bear %s, others %s and the customers pay %s: %s in all (%s).",
        by,
        t.grant(),
        t.others(),
        t.pays(),
        t.charge(),
        comparison.policies(side).stream()
            .map(PolicyRef::toString)
            .reduce((one, other) -> one + ", " + other)
            .orElse("nothing is priced"));
  }

  private static <L> List<L> each(BiConsumer<Side, List<L>> lines) {
    List<L> both = new ArrayList<>();
    for (Side side : Side.values()) {
      lines.accept(side, both);
    }
    return both;
  }

  /** Every length that there is, and all together. */
  private Stream<Integer> lengths() {
    return Stream.concat(comparison.lengths().stream(), Stream.of(ALL));
  }

  private Sums sums(int length) {
    return length == ALL ? all : comparison.sums(cell -> cell.length() == length);
  }

  private TotalLine total(Side side) {
    Totals t = all.of(side);
    return new TotalLine(
        side, all.bookings(), all.quantity(), t.charge(), t.grant(), t.others(), t.pays());
  }

  private LengthLine byLength(int length) {
    Sums sums = sums(length);
    return new LengthLine(
        length(length),
        sums.bookings(),
        sums.quantity(),
        sums.of(Side.AGAINST).grant(),
        sums.of(Side.TRIED).grant(),
        sums.saving(),
        sums.of(Side.AGAINST).pays(),
        sums.of(Side.TRIED).pays());
  }

  private TermLine byTerm(Side side, int length) {
    Totals t = sums(length).of(side);
    return new TermLine(
        side, length(length), t.grant(1), t.grant(2), t.grant(3), t.grant(0), t.grant());
  }

  private void perUnit(Side side, int length, List<UnitLine> lines) {
    Totals totals = sums(length).of(side);
    for (String unit : totals.units()) {
      Totals.PerUnit per = totals.per(unit).orElseThrow();
      lines.add(new UnitLine(side, length(length), unit, per.units(), per.pays(), per.price()));
    }
  }

  private void funds(Side side, List<FundLine> lines) {
    Totals totals = all.of(side);
    for (String fund : totals.funds()) {
      Money subsidies = totals.subsidies(fund);
      Money remissions = totals.remissions(fund);
      lines.add(new FundLine(side, fund, subsidies, remissions, subsidies.plus(remissions)));
    }
  }

  /** What the documents of a side's policies print, beside what it comes to. */
  private void printed(Side side, List<PrintedLine> lines) {
    for (PolicyRef policy : comparison.policies(side)) {
      for (Printed printed : host.chargingOffer(policy).printed()) {
        if (printed.figure() == Printed.Figure.GRANT
            || (side == Side.TRIED && isComparedAsThere(policy, printed))) {
          lines.add(printed(side, policy, printed, exact(side, policy, printed)));
        }
      }
    }
  }

  /** Whether a saving is one against the policy that the document compares with. */
  private boolean isComparedAsThere(PolicyRef policy, Printed printed) {
    return printed.against().stream()
        .allMatch(
            name ->
                comparison.policies(Side.AGAINST).stream()
                    .allMatch(p -> p.plugin().equals(policy.plugin()) && p.name().equals(name)));
  }

  private Money exact(Side side, PolicyRef policy, Printed printed) {
    Sums sums =
        comparison.sums(
            cell ->
                cell.by(side).equals(policy)
                    && (printed.length() == ALL || cell.length() == printed.length()));
    return switch (printed.figure()) {
      case SAVING -> sums.saving();
      case GRANT ->
          printed.term() == ALL ? sums.of(side).grant() : sums.of(side).grant(printed.term());
    };
  }

  private static PrintedLine printed(Side side, PolicyRef policy, Printed printed, Money exact) {
    Money rounded = printed.rounded(exact);
    Money off = printed.amount().minus(rounded);
    return new PrintedLine(
        side,
        policy.toString(),
        printed.figure(),
        length(printed.length()),
        term(printed.term()),
        exact,
        rounded,
        printed.text(),
        off.isZero(),
        off);
  }

  private static SchoolLine school(Comparison.School s) {
    return new SchoolLine(s.urn(), s.name(), s.bookings(), s.against(), s.tried(), s.more());
  }

  private static String length(int terms) {
    return switch (terms) {
      case ALL -> "all";
      case 1 -> "1 term";
      default -> terms + " terms";
    };
  }

  private static String term(int term) {
    return switch (term) {
      case 1 -> "1st";
      case 2 -> "2nd";
      case 3 -> "3rd";
      default -> "all";
    };
  }
}
