package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.papers.Days;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Reminds borrowers of what is due or overdue: one message to each address, with all that is out
 * there. Nobody is reminded of the same loan twice on one day.
 */
public final class RemindBorrowers {
  /** The template that a hub writes to have its own words. */
  public static final String TEMPLATE = "loan-reminds";

  static final Wording USUAL =
      new Wording(
          "Instruments that are due back",
          """
          Dear {name},

          please bring back what you have borrowed from us:

          {items}

          If something stands in the way, please answer this message. Thank you.
          """);

  private static final int MOST_DAYS = 366;

  /**
   * Whom.
   *
   * @param loans those that are marked; where none is, all that are overdue
   * @param days with those that are due within so many days; 0 unless given
   */
  public record Remind(List<Key> loans, Optional<Integer> days, Optional<String> template) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public RemindBorrowers(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  Deed<Remind> deed() {
    return Deed.of(
            Loans.NOUN,
            "remind",
            "Write to borrowers what is overdue, or due soon",
            Permission.SEND_MESSAGES,
            Remind.class,
            this::perform,
            Note.of("loans", "Loans", "Which, such as LOA-3; blank for all that are overdue")
                .naming(Loans.NOUN),
            Note.of("days", "Days", "With those due within so many days; 0 unless given"),
            Note.of("template", "Template", "Another template than " + TEMPLATE))
        .never("cancel what is queued: messages cancel");
  }

  /** Refuses when nobody of them is to be written to, and says why of each. */
  public Outcome<Receipt> perform(Acting acting, Remind asked) {
    int days = asked.days().orElse(0);
    if (days < 0 || days > MOST_DAYS) {
      return Outcome.refused(
          Refusal.rule(
              "instruments.days",
              "Reminders " + days + " days before are not sent.",
              "Give from 0 to " + MOST_DAYS + " days."));
    }
    // What is due today is not overdue: with no days, only what is late.
    LocalDate last = acting.today().plusDays(days > 0 ? days : -1);
    return work.decide(
        acting,
        records ->
            (asked.loans().isEmpty()
                    ? Outcome.done(records.loans().dueBy(last, acting.today(), Several.MOST))
                    : Several.named(records.loans(), "loans", asked.loans()))
                .then(
                    loans ->
                        WriteToBorrowers.wording(records, asked.template(), TEMPLATE, USUAL)
                            .then(wording -> sent(acting, records, loans, wording, asked))));
  }

  private Outcome<Receipt> sent(
      Acting acting,
      InstrumentRecords records,
      List<Stored<Loan>> loans,
      Wording wording,
      Remind asked) {
    WriteToBorrowers.Left left = new WriteToBorrowers.Left();
    Map<String, List<Stored<Loan>>> byAddress = new LinkedHashMap<>();
    for (Stored<Loan> loan : loans) {
      Optional<String> why = hindered(loan.value(), acting.today());
      if (why.isPresent()) {
        left.out(loan.value(), why.get());
      } else {
        byAddress
            .computeIfAbsent(
                loan.value().facts().borrower().email().toLowerCase(Locale.ROOT),
                _ -> new ArrayList<>())
            .add(loan);
      }
    }
    if (byAddress.isEmpty()) {
      return WriteToBorrowers.nobody(left);
    }
    List<Stored<Loan>> all = byAddress.values().stream().flatMap(List::stream).toList();
    LoanWords words = new LoanWords(records, all.stream().map(Stored::value).toList());
    String template = asked.template().orElse(TEMPLATE);
    return Outcome.each(
            byAddress.values(), theirs -> one(acting, records, theirs, words, wording, template))
        .map(
            _ ->
                WriteToBorrowers.receipt(
                    acting, records, all.getFirst().value(), byAddress.size(), all.size(), left));
  }

  private static Optional<String> hindered(Loan loan, LocalDate today) {
    if (!(loan instanceof Loan.Out)) {
      return Optional.of("not out any more");
    }
    if (loan.facts().due().isEmpty()) {
      return Optional.of("no day on which it is due");
    }
    if (loan.facts().told().reminded().equals(Optional.of(today))) {
      return Optional.of("reminded today already");
    }
    return MailAddress.is(loan.facts().borrower().email())
        ? Optional.empty()
        : Optional.of("no e-mail address");
  }

  private Outcome<Integer> one(
      Acting acting,
      InstrumentRecords records,
      List<Stored<Loan>> theirs,
      LoanWords words,
      Wording wording,
      String template) {
    Borrower borrower = theirs.getFirst().value().facts().borrower();
    String items =
        theirs.stream()
            .map(loan -> line(loan.value(), words, acting.today()))
            .collect(Collectors.joining("\n"));
    return wording
        .filled(Map.of("name", words.name(borrower), "items", items))
        .then(
            filled ->
                Message.write(
                    new Message.Particulars(
                        new Identity(ids.next(), records.messages().nextRef()),
                        Receiver.onRecord(words.name(borrower), MailAddress.of(borrower.email())),
                        filled,
                        template,
                        Optional.of(about(theirs.getFirst().value().identity())),
                        Optional.empty(),
                        acting.at())))
        .then(
            message -> {
              records.messages().add(message);
              return noted(acting, records, theirs);
            });
  }

  private static Outcome<Integer> noted(
      Acting acting, InstrumentRecords records, List<Stored<Loan>> theirs) {
    return Outcome.each(
            theirs,
            loan ->
                loan.value()
                    .remind(acting.today())
                    .map(next -> records.loans().replace(loan.with(next))))
        .map(List::size);
  }

  private static String line(Loan loan, LoanWords words, LocalDate today) {
    LocalDate due = loan.facts().due().orElseThrow();
    long late = ChronoUnit.DAYS.between(due, today);
    Optional<String> after =
        late > 0 ? loan.facts().terms().flatMap(LoanWords::afterDefault) : Optional.empty();
    return "- "
        + words.item(loan)
        + (late > 0
            ? ": was due on "
                + Days.inWords(due)
                + ", "
                + (late == 1 ? "1 day" : late + " days")
                + " ago"
            : ": due on " + Days.inWords(due))
        + after.map(sentence -> ". " + sentence).orElse("");
  }

  private static About about(Identity loan) {
    return new About(Loans.NOUN.plural(), loan.id(), loan.ref());
  }
}
