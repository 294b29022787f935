package org.tuttihub.application.charging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.charging.QuoteAnswer.LineOf;
import org.tuttihub.application.charging.QuoteAnswer.PassedOnOf;
import org.tuttihub.application.charging.QuoteAnswer.PayerOf;
import org.tuttihub.application.charging.QuoteAnswer.PolicyOf;
import org.tuttihub.application.charging.QuoteAnswer.ShareOf;
import org.tuttihub.application.charging.Quoter.Part;
import org.tuttihub.application.charging.Quoter.Wanted;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quotation.Line;
import org.tuttihub.domain.charging.policy.Quotation.Share;
import org.tuttihub.domain.charging.policy.Source;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.values.Money;

/** Puts together what several policies said. */
final class QuoteAnswers {
  private QuoteAnswers() {}

  /**
   * @param funds the names of the hub's funds, by code
   */
  static QuoteAnswer of(LocalDate on, Wanted wanted, List<Part> parts, Map<String, String> funds) {
    List<Line> lines = parts.stream().flatMap(part -> part.quotation().lines().stream()).toList();
    List<LineOf> shown = new ArrayList<>();
    List<ShareOf> shares = new ArrayList<>();
    List<PassedOnOf> passedOn = new ArrayList<>();
    for (Line line : lines) {
      int number = shown.size() + 1;
      shown.add(line(number, line));
      line.shares().forEach(share -> shares.add(share(number, share)));
      line.passedOn()
          .forEach(p -> passedOn.add(new PassedOnOf(number, p.to(), p.rule(), p.amount())));
    }
    List<PayerOf> payers = payers(wanted, lines, funds);
    return new QuoteAnswer(
        on,
        wanted.customer(),
        wanted.authority(),
        total(lines, Line::charge),
        total(lines, Line::subsidies),
        total(lines, Line::remissions),
        total(lines, Line::pays),
        shown,
        shares,
        payers,
        passedOn,
        Stream.concat(
                parts.stream().flatMap(part -> part.reasons().stream()), fundsThatAreNot(payers))
            .toList(),
        parts.stream().map(QuoteAnswers::policy).toList());
  }

  private static Money total(List<Line> lines, Function<Line, Money> part) {
    return Money.sum(lines.stream().map(part).toList());
  }

  private static LineOf line(int number, Line line) {
    return new LineOf(
        number,
        joined(line.items().stream()),
        line.term(),
        line.what(),
        line.units(),
        line.unit(),
        line.charge(),
        line.subsidies(),
        line.remissions(),
        line.pays());
  }

  private static ShareOf share(int number, Share share) {
    return new ShareOf(
        number, share.kind(), share.rule(), share.amount(), share.from().said(), share.to());
  }

  /** The customer, then every other who bears something, in the order of the lines. */
  private static List<PayerOf> payers(Wanted wanted, List<Line> lines, Map<String, String> funds) {
    Map<Source, Money> others = new LinkedHashMap<>();
    lines.stream()
        .flatMap(line -> line.shares().stream())
        .forEach(share -> others.merge(share.from(), share.amount(), Money::plus));
    List<PayerOf> payers = new ArrayList<>();
    payers.add(
        new PayerOf(
            "the customer, a " + wanted.customer().word(),
            Optional.empty(),
            Optional.empty(),
            total(lines, Line::pays)));
    others.forEach((source, amount) -> payers.add(payer(source, amount, funds)));
    return payers;
  }

  private static PayerOf payer(Source source, Money amount, Map<String, String> funds) {
    Optional<String> fund =
        source.kind() == Source.Kind.FUND ? Optional.of(source.name()) : Optional.empty();
    return new PayerOf(
        source.said(), fund, fund.flatMap(code -> Optional.ofNullable(funds.get(code))), amount);
  }

  /** A fund that pays and that the hub does not have: nothing can be booked on it. */
  private static Stream<String> fundsThatAreNot(List<PayerOf> payers) {
    return payers.stream()
        .filter(payer -> payer.fundName().isEmpty())
        .flatMap(payer -> payer.fund().stream())
        .map(
            code ->
                "The hub has no fund "
                    + code
                    + " that year: nothing can be committed until it is opened (funds add).");
  }

  private static PolicyOf policy(Part part) {
    PolicyDescription policy = part.policy();
    return new PolicyOf(
        policy.ref().toString(),
        policy.title(),
        policy.document(),
        policy.ref().version(),
        policy.approved(),
        joined(items(part.quotation())));
  }

  private static Stream<Integer> items(Quotation quotation) {
    return quotation.lines().stream().flatMap(l -> l.items().stream()).distinct().sorted();
  }

  private static String joined(Stream<Integer> numbers) {
    return numbers.map(String::valueOf).collect(Collectors.joining(", "));
  }
}
