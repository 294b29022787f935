package org.tuttihub.application.instruments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.access.MakeLink;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.messages.Enclosed;
import org.tuttihub.application.messages.WriteMessage;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/**
 * Sends borrowers the terms of their loans, each with a signed link to a page on which they read
 * and accept them. What went out together as a class set is one message.
 */
public final class SendTerms<R extends InstrumentRecords> {
  /** The template that a hub writes to have its own words. */
  public static final String TEMPLATE = "loan-terms-sent";

  /** What the links are for. */
  public static final String PURPOSE = "loan-terms";

  static final Wording USUAL =
      new Wording(
          "Please accept the terms of your loan",
          """
          Dear {name},

          you borrow from us: {items}.

          Please read the terms and accept them on this page, also on a telephone:
          {link}

          If something is not right, please answer this message. Thank you.
          """);

  /**
   * Whose terms.
   *
   * @param loans all that have not been sent and not been accepted, where none is named
   */
  public record Send(List<Key> loans, Optional<String> template) {}

  private final UnitOfWork<? extends R> work;
  private final WriteMessage<R> letters;
  private final MakeLink links;

  public SendTerms(UnitOfWork<? extends R> work, WriteMessage<R> letters, MakeLink links) {
    this.work = work;
    this.letters = letters;
    this.links = links;
  }

  /** As it stands in the catalogue, beside the rest that is done with loans. */
  public Deed<Send> deed() {
    return Deed.of(
            Loans.NOUN,
            "send-terms",
            "Send borrowers the terms of their loans, with a link to accept them",
            Permission.SEND_MESSAGES,
            Send.class,
            this::perform,
            Note.of("loans", "Loans", "Which, such as LOA-3; blank for all not sent yet")
                .naming(Loans.NOUN),
            Note.of("template", "Template", "Another template than " + TEMPLATE))
        .never("cancel what is queued: messages cancel");
  }

  /** Refuses when nobody of them can be written to. */
  public Outcome<Receipt> perform(Acting acting, Send asked) {
    return work.decide(
        acting,
        records ->
            (asked.loans().isEmpty()
                    ? Outcome.done(records.loans().unsent(Several.MOST))
                    : Several.named(records.loans(), "loans", asked.loans()))
                .then(
                    loans ->
                        WriteToBorrowers.wording(records, asked.template(), TEMPLATE, USUAL)
                            .then(wording -> sent(acting, records, loans, wording, asked))));
  }

  private Outcome<Receipt> sent(
      Acting acting, R records, List<Stored<Loan>> loans, Wording wording, Send asked) {
    WriteToBorrowers.Left left = new WriteToBorrowers.Left();
    List<List<Stored<Loan>>> sets = sets(records, loans, left);
    if (sets.isEmpty()) {
      return WriteToBorrowers.nobody(left);
    }
    LoanWords words =
        new LoanWords(records, sets.stream().flatMap(List::stream).map(Stored::value).toList());
    String template = asked.template().orElse(TEMPLATE);
    return Outcome.each(sets, set -> one(acting, records, set, words, wording, template))
        .map(
            counts ->
                WriteToBorrowers.receipt(
                    acting,
                    records,
                    sets.getFirst().getFirst().value(),
                    sets.size(),
                    counts.stream().mapToInt(Integer::intValue).sum(),
                    left));
  }

  /** What goes out together, once; what cannot be written about is left. */
  private List<List<Stored<Loan>>> sets(
      R records, List<Stored<Loan>> loans, WriteToBorrowers.Left left) {
    Set<UUID> taken = new HashSet<>();
    List<List<Stored<Loan>>> sets = new ArrayList<>();
    for (Stored<Loan> loan : loans) {
      Optional<String> why = hindered(loan.value());
      if (why.isPresent()) {
        left.out(loan.value(), why.get());
      } else if (!taken.contains(loan.value().identity().id())) {
        List<Stored<Loan>> together = LoanWords.together(records, loan);
        together.forEach(one -> taken.add(one.value().identity().id()));
        sets.add(together);
      }
    }
    return sets;
  }

  private static Optional<String> hindered(Loan loan) {
    if (!(loan instanceof Loan.Out)) {
      return Optional.of("not out any more");
    }
    if (!LoanWords.hasWords(loan)) {
      return Optional.of(
          "lent without terms in words (template " + LoanRules.OWN_WORDS + ", or the policy)");
    }
    if (loan.facts().accepted().isPresent()) {
      return Optional.of("accepted already");
    }
    return MailAddress.is(loan.facts().borrower().email())
        ? Optional.empty()
        : Optional.of("no e-mail address");
  }

  private Outcome<Integer> one(
      Acting acting,
      R records,
      List<Stored<Loan>> set,
      LoanWords words,
      Wording wording,
      String template) {
    List<Loan> together = set.stream().map(Stored::value).toList();
    Loan first = together.getFirst();
    Borrower borrower = first.facts().borrower();
    String version = first.facts().terms().orElseThrow().version();
    Enclosed link =
        new Enclosed(
            Optional.of(PURPOSE),
            Optional.empty(),
            Map.of("version", version, "terms", words.terms(together)));
    String items = together.stream().map(words::item).collect(Collectors.joining("; "));
    return wording
        .filled(Map.of("name", words.name(borrower), "items", items, "version", version))
        .then(
            filled ->
                letters.queued(
                    acting,
                    records,
                    new WriteMessage.Letter(
                        Receiver.onRecord(words.name(borrower), MailAddress.of(borrower.email())),
                        Optional.of(about(first.identity())),
                        filled,
                        template),
                    link,
                    links.secret()))
        .then(_ -> noted(acting, records, set));
  }

  private Outcome<Integer> noted(Acting acting, R records, List<Stored<Loan>> set) {
    return Outcome.each(
            set,
            loan ->
                loan.value()
                    .sendTerms(acting.today())
                    .map(next -> records.loans().replace(loan.with(next))))
        .map(List::size);
  }

  private static About about(Identity loan) {
    return new About(Loans.NOUN.plural(), loan.id(), loan.ref());
  }
}
