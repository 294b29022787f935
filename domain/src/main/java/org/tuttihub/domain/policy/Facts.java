package org.tuttihub.domain.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Percent;

/**
 * Named values, typed as the plugin's descriptor declares them: the facts of a quote or of one of
 * its items, a policy's settings, a row of a table among its settings.
 *
 * <p>Asking for one that was not given refuses the question ({@code policy.missing-fact}): a policy
 * never guesses. Where a fact may be absent, ask {@link #has} first.
 *
 * @param values by name, in the text form of their type ({@link FactType#clean})
 */
public record Facts(Map<String, String> values) {
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public String text(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new Unanswerable(missing(name));
    }
    return value;
  }

  public int whole(String name) {
    return read(name, FactType.WHOLE, Integer::parseInt);
  }

  public BigDecimal number(String name) {
    return read(name, FactType.NUMBER, BigDecimal::new);
  }

  public Money money(String name) {
    return read(name, FactType.MONEY, Money::of);
  }

  public Percent percent(String name) {
    return read(name, FactType.PERCENT, Percent::of);
  }

  public boolean yes(String name) {
    return read(name, FactType.YES_NO, Facts::isYes);
  }

  public LocalDate date(String name) {
    return read(name, FactType.DATE, LocalDate::parse);
  }

  /** These and one more. */
  public Facts with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Facts(more);
  }

  /** The refusal for a fact that was not given. */
  public static Refusal missing(String name) {
    return Refusal.rule(
        "policy.missing-fact",
        "The policy needs to know " + name.replace('_', ' ') + ", which was not given.",
        "Give the fact " + name + ".",
        List.of(new Refusal.Fault("facts." + name, "It is missing.")));
  }

  private static boolean isYes(String value) {
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new BadValue("It is neither yes nor no.");
    };
  }

  private <T> T read(String name, FactType type, Function<String, T> reader) {
    String value = text(name);
    try {
      return reader.apply(value);
    } catch (BadValue | NumberFormatException | DateTimeException _) {
      throw new Unanswerable(
          Refusal.rule(
              "policy.wrong-fact",
              "The fact " + name + " is not " + type.word() + ".",
              "Give it as " + type.word() + "."));
    }
  }
}
