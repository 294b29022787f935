package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Borrower;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Loan;
import org.tuttihub.domain.instruments.LoanFacts;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Urn;

/**
 * Judges many movements at once, by the rules of the desk, and keeps those that may be. What they
 * need is read together; no item is moved twice.
 */
final class Counter {

  /** What became of a line. */
  enum Moved {
    OUT,
    BACK,
    NOT_AT_ALL
  }

  /** An item that goes out; its loan gets a reference when it is kept. */
  private record Going(Stored<Item> item, Item next, UUID loan, LoanRules.Agreed agreed) {}

  /** An item that is back, and the loan that it was out on. */
  private record Coming(Stored<Item> next, Stored<Loan> back) {}

  private final InstrumentRecords records;
  private final Ids ids;
  private final LoanRules rules;
  private final LocalDate today;
  private final Set<UUID> taken;
  private final List<Going> going = new ArrayList<>();
  private final List<Coming> coming = new ArrayList<>();
  private Map<Key, Stored<Loan>> loans = Map.of();
  private Set<Urn> schools = Set.of();
  private Set<UUID> promised = Set.of();

  /**
   * @param taken the items of lines that came before, to which those of these are added
   */
  Counter(InstrumentRecords records, Ids ids, LoanRules rules, LocalDate today, Set<UUID> taken) {
    this.records = records;
    this.ids = ids;
    this.rules = rules;
    this.today = today;
    this.taken = taken;
  }

  /** What becomes of each line, in their order; nothing is written. */
  List<Outcome<Moved>> judge(List<LoanLine> lines) {
    NamedItems named =
        new NamedItems(records.items(), lines.stream().map(LoanLine::number).toList());
    List<Outcome<Stored<Item>>> items =
        lines.stream().map(line -> named.one(line.number()).then(this::once)).toList();
    learn(lines, items.stream().flatMap(Counter::found).map(Stored::value).toList());
    List<Outcome<Moved>> moves = new ArrayList<>();
    List<LoanRules.Wanted> wanted = new ArrayList<>();
    List<Stored<Item>> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      LoanLine line = lines.get(i);
      moves.add(
          items
              .get(i)
              .then(
                  item ->
                      switch (line.way()) {
                        case OUT -> mayGo(item, line);
                        case IN, BACK_IF_OUT -> back(item, line);
                      }));
      if (moves.get(i) instanceof Outcome.Done<Moved>(Moved moved) && moved == Moved.OUT) {
        Stored<Item> item = found(items.get(i)).findFirst().orElseThrow();
        wanted.add(new LoanRules.Wanted(line.asked(today), List.of(item.value()), false));
        out.add(item);
      }
    }
    return agreed(moves, out, rules.agreed(records, wanted));
  }

  private static Stream<Stored<Item>> found(Outcome<Stored<Item>> item) {
    return item instanceof Outcome.Done<Stored<Item>>(Stored<Item> one)
        ? Stream.of(one)
        : Stream.empty();
  }

  private Outcome<Stored<Item>> once(Stored<Item> item) {
    return taken.add(item.value().identity().id())
        ? Outcome.done(item)
        : no(
            "instruments.twice",
            item.value().facts().called() + " stands in an earlier row already.",
            "Leave one of the rows out.");
  }

  private void learn(List<LoanLine> lines, Collection<Item> items) {
    loans =
        records
            .loans()
            .findEach(
                items.stream()
                    .flatMap(item -> item.outOn().stream())
                    .<Key>map(Key.ById::new)
                    .toList());
    schools =
        records
            .schools()
            .findAll(
                lines.stream().flatMap(l -> l.borrower().school().stream()).distinct().toList())
            .keySet();
    promised = new HashSet<>();
    records
        .reservations()
        .heldForAny(
            items.stream()
                .flatMap(i -> Stream.concat(Stream.of(i.identity().id()), i.facts().kit().stream()))
                .distinct()
                .toList())
        .forEach(r -> promised.add(r.value().item().or(r.value()::kit).orElseThrow()));
  }

  private Outcome<Moved> mayGo(Stored<Item> item, LoanLine line) {
    Optional<Stored<Loan>> now = loanOf(item.value());
    if (now.filter(loan -> isThat(loan.value().facts(), line)).isPresent()) {
      return Outcome.done(Moved.NOT_AT_ALL);
    }
    return line.borrower()
        .checked()
        .then(this::onRegister)
        .then(_ -> item.value().lend(new UUID(0, 0), Optional.empty(), line.asked(today).from()))
        .map(_ -> Moved.OUT);
  }

  /** Whether it is out already, just as the line says. */
  private static boolean isThat(LoanFacts facts, LoanLine line) {
    Borrower borrower = facts.borrower();
    return borrower.kind() == line.borrower().kind()
        && borrower.school().equals(line.borrower().school())
        && borrower.name().equals(line.borrower().name())
        && line.from().filter(day -> !day.equals(facts.from())).isEmpty();
  }

  private Outcome<Borrower> onRegister(Borrower borrower) {
    return borrower
        .school()
        .filter(urn -> !schools.contains(urn))
        .map(urn -> Outcome.<Borrower>refused(Refusal.unknown("schools", "school", urn.text())))
        .orElseGet(() -> Outcome.done(borrower));
  }

  private Optional<Stored<Loan>> loanOf(Item item) {
    return item.outOn().map(id -> Objects.requireNonNull(loans.get(new Key.ById(id))));
  }

  private Outcome<Moved> back(Stored<Item> stored, LoanLine line) {
    Item item = stored.value();
    Optional<Stored<Loan>> loan = loanOf(item);
    if (loan.isEmpty() && item.storedAt().isPresent()) {
      return line.way() == LoanLine.Way.IN
          ? Outcome.done(Moved.NOT_AT_ALL)
          : no(
              "instruments.to-whom",
              item.facts().called() + " is in store: " + item.storedAt().get() + ".",
              "Say to which school or person it goes, or that it is in.");
    }
    Condition now = line.condition().orElse(item.facts().condition());
    LocalDate on = line.returned().orElse(today);
    return item.takeBack(MoveItem.place(line.place(), item), now, on)
        .then(
            next ->
                loan.orElseThrow()
                    .value()
                    .takeBack(now, line.remark(), on)
                    .map(
                        ended -> {
                          coming.add(new Coming(stored.with(next), loan.get().with(ended)));
                          return Moved.BACK;
                        }));
  }

  /** Puts what was agreed in the place of what may go out. */
  private List<Outcome<Moved>> agreed(
      List<Outcome<Moved>> moves, List<Stored<Item>> out, List<Outcome<LoanRules.Agreed>> agreed) {
    List<Outcome<Moved>> settled = new ArrayList<>();
    int next = 0;
    for (Outcome<Moved> move : moves) {
      if (move instanceof Outcome.Done<Moved>(Moved moved) && moved == Moved.OUT) {
        Stored<Item> item = out.get(next);
        settled.add(agreed.get(next).then(one -> goes(item, one)));
        next++;
      } else {
        settled.add(move);
      }
    }
    return settled;
  }

  private Outcome<Moved> goes(Stored<Item> item, LoanRules.Agreed agreed) {
    UUID loan = ids.next();
    return free(item.value(), agreed.asked())
        .then(_ -> facts(new Identity(loan, ""), item.value(), agreed).checked())
        .then(_ -> item.value().lend(loan, Optional.empty(), agreed.asked().from()))
        .map(
            next -> {
              going.add(new Going(item, next, loan, agreed));
              return Moved.OUT;
            });
  }

  private static LoanFacts facts(Identity identity, Item item, LoanRules.Agreed agreed) {
    return Desk.facts(identity, item, agreed, Optional.empty());
  }

  private Outcome<Item> free(Item item, LoanAsked asked) {
    boolean somebody =
        Stream.concat(Stream.of(item.identity().id()), item.facts().kit().stream())
            .anyMatch(promised::contains);
    return somebody
        ? new Promises(records).free(item, Desk.days(asked, Optional.empty()))
        : Outcome.done(item);
  }

  /** Writes what may be. */
  void keep() {
    List<String> refs = going.isEmpty() ? List.of() : records.loans().nextRefs(going.size());
    List<Stored<Item>> items = new ArrayList<>();
    for (int i = 0; i < going.size(); i++) {
      Going one = going.get(i);
      Identity identity = new Identity(one.loan(), refs.get(i));
      records.loans().add(new Loan.Out(facts(identity, one.item().value(), one.agreed())));
      items.add(one.item().with(one.next()));
    }
    for (Coming one : coming) {
      records.loans().replace(one.back());
      items.add(one.next());
    }
    records.items().replaceAll(items);
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
