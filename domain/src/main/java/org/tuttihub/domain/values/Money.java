package org.tuttihub.domain.values;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An amount of money in whole pence; shown as {@code £1,234.50}. */
public record Money(long pence) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  private static final Pattern SHAPE =
      Pattern.compile("(-?£?|£-)([0-9]{1,3}(,[0-9]{3}){1,4}|[0-9]{1,15})(\\.[0-9]{1,2})?");

  /** Reads pounds and pence: {@code 1234.50}, {@code £1,234.50}. */
  public static Money of(String text) {
    if (!SHAPE.matcher(text.strip()).matches()) {
      throw new BadValue(
          BadValue.shown(text) + " is not an amount. Write pounds such as 1200 or 1,200.50.");
    }
    BigDecimal pounds = new BigDecimal(text.strip().replaceAll("[£,]", ""));
    return new Money(pounds.movePointRight(2).longValueExact());
  }

  public static Money sum(Collection<Money> amounts) {
    long sum = 0;
    for (Money amount : amounts) {
      sum = Math.addExact(sum, amount.pence);
    }
    return new Money(sum);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(pence, other.pence));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(pence, other.pence));
  }

  public Money times(long count) {
    return new Money(Math.multiplyExact(pence, count));
  }

  /** So many of it, also in parts such as 1.5, half a penny rounded up. */
  public Money times(BigDecimal count) {
    return new Money(
        BigDecimal.valueOf(pence)
            .multiply(count)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  public Money least(Money other) {
    return pence <= other.pence ? this : other;
  }

  public Money most(Money other) {
    return pence >= other.pence ? this : other;
  }

  public boolean isNegative() {
    return pence < 0;
  }

  public boolean isZero() {
    return pence == 0;
  }

  /**
   * Divides it by weights so that the parts add up to the penny: each gets its share rounded down,
   * and the pence that are left go to those who lost most by that, the first first.
   *
   * @param weights none negative, not all zero
   */
  public List<Money> split(List<Long> weights) {
    BigInteger whole =
        weights.stream().map(BigInteger::valueOf).reduce(BigInteger::add).orElseThrow();
    if (whole.signum() <= 0 || weights.stream().anyMatch(w -> w < 0)) {
      throw new IllegalArgumentException("Weights must be positive: " + weights);
    }
    List<Long> parts = new ArrayList<>();
    List<BigInteger> lost = new ArrayList<>();
    for (long weight : weights) {
      BigInteger[] share =
          BigInteger.valueOf(Math.abs(pence))
              .multiply(BigInteger.valueOf(weight))
              .divideAndRemainder(whole);
      parts.add(share[0].longValueExact());
      lost.add(share[1]);
    }
    long left = Math.abs(pence) - parts.stream().mapToLong(Long::longValue).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> lost.get(i)).reversed())
        .limit(left)
        .forEach(i -> parts.set(i, parts.get(i) + 1));
    return parts.stream().map(part -> new Money(pence < 0 ? -part : part)).toList();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }

  /** Written by hand, since a quotation writes many: a formatter takes ten times as long. */
  @Override
  public String toString() {
    String pounds = Long.toString(Math.abs(pence / 100));
    long pennies = Math.abs(pence % 100);
    StringBuilder text = new StringBuilder(pence < 0 ? "-£" : "£");
    for (int at = 0; at < pounds.length(); at++) {
      if (at > 0 && (pounds.length() - at) % 3 == 0) {
        text.append(',');
      }
      text.append(pounds.charAt(at));
    }
    return text.append('.').append(pennies / 10).append(pennies % 10).toString();
  }
}
