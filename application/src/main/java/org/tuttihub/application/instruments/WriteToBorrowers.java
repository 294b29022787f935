package org.tuttihub.application.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** What is the same whatever borrowers are written to: whom it reaches, and whom it does not. */
final class WriteToBorrowers {
  private WriteToBorrowers() {}

  /** Loans that nobody can be written to about, by the reason, in words. */
  static final class Left {
    private final Map<String, List<String>> byReason = new LinkedHashMap<>();

    void out(Loan loan, String why) {
      byReason.computeIfAbsent(why, _ -> new ArrayList<>()).add(loan.identity().ref());
    }

    boolean isEmpty() {
      return byReason.isEmpty();
    }

    int count() {
      return byReason.values().stream().mapToInt(List::size).sum();
    }

    /** Such as {@code no e-mail address: LOA-3, LOA-8}. */
    String words() {
      return byReason.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
          .collect(Collectors.joining("; "));
    }
  }

  /** The words of a template that the hub has written, or the usual ones. */
  static Outcome<Wording> wording(
      InstrumentRecords records, Optional<String> code, String usualCode, Wording usual) {
    Optional<Wording> own =
        records
            .templates()
            .called(code.orElse(usualCode))
            .map(Stored::value)
            .map(Template::wording);
    return own.isEmpty() && code.isPresent()
        ? Outcome.refused(Refusal.unknown("templates", "template", code.get()))
        : Outcome.done(own.orElse(usual));
  }

  /** That nobody is written to, and why of each. */
  static <T> Outcome<T> nobody(Left left) {
    return Outcome.refused(
        Refusal.rule(
            "instruments.nobody-to-write",
            "Nobody is written to" + (left.isEmpty() ? "." : ": " + left.words() + "."),
            left.isEmpty()
                ? "There is nothing to send."
                : "Give addresses where they are missing: borrowers say them when they borrow."));
  }

  /** What was queued, about how many loans, and whom it does not reach. */
  static Receipt receipt(
      Acting acting, InstrumentRecords records, Loan first, int messages, int loans, Left left) {
    Key id = new Key.ById(first.identity().id());
    return records
        .loans()
        .receipt(
            acting,
            first,
            records.loans().find(id).map(Stored::version).orElse(1L),
            (messages == 1 ? "1 message is queued" : messages + " messages are queued")
                + " about "
                + (loans == 1 ? "1 loan" : loans + " loans")
                + (left.isEmpty() ? "." : "; not written to: " + left.words() + "."))
        .fact("messages", messages)
        .fact("loans", loans)
        .fact("left", left.count());
  }
}
