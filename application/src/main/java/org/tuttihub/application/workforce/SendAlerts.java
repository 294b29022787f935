package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.papers.Days;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.messages.Message;
import org.tuttihub.domain.messages.Receiver;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Finding;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;

/**
 * Writes to people what they must renew, and by when, and to their line managers whose renewals are
 * due. Subjects say nothing about anybody, since lists show them.
 */
public final class SendAlerts {
  private static final String SUBJECT = "What you must show to teach";
  private static final String TO_MANAGERS = "Your team: renewals that are due";

  /**
   * To whom.
   *
   * @param staff those who are written to; everybody who has something to renew, where nobody is
   *     named
   */
  public record Alert(List<Key> staff) {}

  private final WithPeople people;
  private final Ids ids;
  private final Board board;

  public SendAlerts(
      UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules, Board board) {

    this.people = new WithPeople(work, rules);
    this.ids = ids;
    this.board = board;
  }

  /** Refuses when nobody has anything to renew, or none of them has an e-mail address. */
  public Outcome<Receipt> alert(Acting acting, Alert asked) {
    WithPeople.Work then = (records, found, judging) -> write(acting, records, found, judging);
    return asked.staff().isEmpty()
        ? everybody(acting, then)
        : people.decide(acting, asked.staff(), then);
  }

  /** However many they are: nobody whose renewal is due is left out. */
  private Outcome<Receipt> everybody(Acting acting, WithPeople.Work then) {
    List<Key> due =
        board.renewals(Optional.empty()).stream()
            .map(RenewalRow::staff)
            .distinct()
            .map(Key::of)
            .toList();
    return due.isEmpty()
        ? nothing()
        : people.decide(
            acting,
            acting.today(),
            records -> records.staff().namedEach(due).map(WithPeople::ids),
            then);
  }

  private Outcome<Receipt> write(
      Acting acting, WorkforceRecords records, List<OnRoll> found, Judging judging) {
    Map<Member, List<Finding>> due = new LinkedHashMap<>();
    for (OnRoll one : found) {
      List<Finding> theirs =
          judging.standing(one, acting.today()).findings().stream()
              .filter(f -> f.met() != Finding.Met.MET)
              .toList();
      if (!theirs.isEmpty()) {
        due.put(one.member(), theirs);
      }
    }
    List<Letter> letters = new ArrayList<>();
    due.forEach((member, theirs) -> letters.addAll(toThem(member, theirs)));
    letters.addAll(toManagers(records, due, acting.today()));
    if (letters.isEmpty()) {
      return nothing();
    }
    Iterator<String> refs = records.messages().nextRefs(letters.size()).iterator();
    return Outcome.each(letters, letter -> queued(acting, records, refs.next(), letter))
        .map(all -> receipt(acting, records, all));
  }

  /** A message that is to be written. */
  private record Letter(Member to, Wording wording) {}

  private static List<Letter> toThem(Member member, List<Finding> theirs) {
    String lines = theirs.stream().map(f -> "- " + f.sentence()).collect(Collectors.joining("\n"));
    String body =
        "Dear "
            + member.name()
            + ",\n\nto teach for us you must renew, or show us, the following:\n\n"
            + lines
            + "\n\nAnswer this message, or speak to your line manager.";
    return written(member, new Wording(SUBJECT, body));
  }

  private static List<Letter> toManagers(
      WorkforceRecords records, Map<Member, List<Finding>> due, LocalDate today) {
    Map<UUID, List<Member>> byManager =
        due.keySet().stream()
            .filter(m -> m.manager().isPresent())
            .collect(
                Collectors.groupingBy(
                    m -> m.manager().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    List<Letter> all = new ArrayList<>();
    byManager.forEach(
        (id, team) ->
            records
                .staff()
                .find(new Key.ById(id))
                .filter(manager -> manager.value().works().holdsOn(today))
                .ifPresent(manager -> all.addAll(toManager(manager.value(), team, due))));
    return all;
  }

  private static List<Letter> toManager(
      Member manager, List<Member> team, Map<Member, List<Finding>> due) {
    String lines =
        team.stream()
            .map(m -> "- " + m.name() + " (" + m.identity() + "): " + soonest(due.get(m)))
            .collect(Collectors.joining("\n"));
    String body =
        "Dear "
            + manager.name()
            + ",\n\nof those whom you look after, these have something to renew:\n\n"
            + lines
            + "\n\nWhat it is, their own message says, and their card of clearance.";
    return written(manager, new Wording(TO_MANAGERS, body));
  }

  private static String soonest(List<Finding> findings) {
    if (findings.stream().anyMatch(Finding::stops)) {
      return "does not teach until it is there";
    }
    return findings.stream()
        .flatMap(f -> f.until().stream())
        .min(LocalDate::compareTo)
        .map(day -> "by " + Days.inWords(day))
        .orElse("soon");
  }

  private static List<Letter> written(Member to, Wording wording) {
    return MailAddress.is(to.email()) ? List.of(new Letter(to, wording)) : List.of();
  }

  private Outcome<Message> queued(
      Acting acting, WorkforceRecords records, String ref, Letter letter) {
    Identity about = letter.to().identity();
    return Message.write(
            new Message.Particulars(
                new Identity(ids.next(), ref),
                new Receiver(letter.to().name(), MailAddress.of(letter.to().email())),
                letter.wording(),
                "",
                Optional.of(new About(Staff.NOUN.plural(), about.id(), about.ref())),
                Optional.empty(),
                acting.at()))
        .map(
            message -> {
              records.messages().add(message);
              return message;
            });
  }

  private static Receipt receipt(Acting acting, WorkforceRecords records, List<Message> all) {
    return records
        .messages()
        .receipt(
            acting,
            all.getFirst(),
            1,
            all.size() == 1
                ? all.getFirst().identity() + " is queued."
                : all.size() + " messages are queued, from " + all.getFirst().identity() + " on.")
        .fact("messages", all.size());
  }

  private static <T> Outcome<T> nothing() {
    return Outcome.refused(
        Refusal.rule(
            "workforce.nobody-to-alert",
            "Nobody of them has both something to renew and an e-mail address.",
            "There is nothing to send."));
  }
}
