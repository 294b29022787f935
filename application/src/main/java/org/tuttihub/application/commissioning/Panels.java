package org.tuttihub.application.commissioning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Conflict;
import org.tuttihub.domain.commissioning.Panel;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Key;

/** Who scores the bids of a call, and what came of it, as the records stand. */
record Panels(Call call, List<Stored<Sheet>> sheets, List<Conflict> conflicts) {

  static Panels of(CommissioningRecords records, Call call) {
    return new Panels(
        call,
        records.sheets().ofCall(call.identity().id()),
        records.conflicts().of(call.brief().everyReviewer()));
  }

  static Panels of(CommissioningRecords records, Bid bid) {
    return of(records, call(records, bid));
  }

  /** With an interest that is being declared. */
  Panels and(Conflict conflict) {
    List<Conflict> more = new ArrayList<>(conflicts);
    more.add(conflict);
    return new Panels(call, sheets, more);
  }

  /**
   * What is said of bids one by one, those with the same words in one sentence; each begins with a
   * space.
   *
   * @param one the verb for one bid
   * @param several the verb for several
   * @param words what is said of a bid; nothing is said of the others
   */
  static String together(
      List<Bid> bids, String one, String several, Function<Bid, Optional<String>> words) {
    Map<String, List<String>> refs = new LinkedHashMap<>();
    for (Bid bid : bids) {
      words
          .apply(bid)
          .ifPresent(
              said -> refs.computeIfAbsent(said, _ -> new ArrayList<>()).add(bid.identity().ref()));
    }
    return refs.entrySet().stream()
        .map(
            e ->
                " "
                    + String.join(", ", e.getValue())
                    + (e.getValue().size() == 1 ? one : several)
                    + e.getKey())
        .collect(Collectors.joining());
  }

  /** The call for which a bid came. */
  static Call call(CommissioningRecords records, Bid bid) {
    return records.calls().find(new Key.ById(bid.offer().call())).orElseThrow().value();
  }

  /** Who scores one bid. */
  Panel on(Bid bid) {
    return Panel.of(call, bid.offer().partner(), conflicts, on(bid.identity().id()));
  }

  /** The sheet of one reviewer on a bid, where there is one. */
  Optional<Stored<Sheet>> by(UUID reviewer, Bid bid) {
    return sheets.stream()
        .filter(s -> s.value().bid().equals(bid.identity().id()))
        .filter(s -> s.value().reviewer().equals(reviewer))
        .findFirst();
  }

  private List<Sheet> on(UUID bid) {
    return sheets.stream().map(Stored::value).filter(s -> s.bid().equals(bid)).toList();
  }

  /**
   * The person who scores or declares: who acts, unless another is named.
   *
   * @param field the request's field in which another can be named
   */
  static Outcome<Person> person(
      Acting acting, CommissioningRecords records, Optional<Key> named, String field) {
    if (named.isPresent()) {
      return records.people().named(named.get());
    }
    return self(acting, records)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.rule(
                        "commissioning.nobody",
                        acting.actor().id() + " is nobody of those who sign in.",
                        "Name the person for whom you do it (" + field + "): people list.",
                        List.of(new Fault(field, "It is missing.")))));
  }

  /** The person who acts, where that is one of those who sign in. */
  static Optional<Person> self(Acting acting, CommissioningRecords records) {
    return records.people().find(new Key.ByRef(acting.actor().id())).map(Stored::value);
  }
}
