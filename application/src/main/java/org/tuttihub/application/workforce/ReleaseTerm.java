package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.workforce.Sessions.Holder;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.Release;
import org.tuttihub.domain.workforce.Standing;

/**
 * Releases a term's sessions from today on. Everybody who holds one is judged for the day of their
 * first; when anybody is not clear, nothing is released and each of them is named.
 */
public final class ReleaseTerm {

  /** Which term. */
  public record Make(AcademicYear year, Term.Season term) {}

  /** Who holds sessions, and what they have shown. */
  private record Seen(List<Holder> holders, Map<UUID, OnRoll> people) {
    static Seen in(WorkforceRecords records, Make asked, LocalDate from) {
      List<Holder> holders = records.sessions().holders(asked.year(), asked.term(), from);
      return new Seen(
          holders,
          records.rolls().of(holders.stream().map(Holder::staff).toList()).stream()
              .collect(Collectors.toMap(one -> one.member().identity().id(), Function.identity())));
    }

    Map<UUID, LocalDate> days() {
      return holders.stream().collect(Collectors.toMap(Holder::staff, Holder::first));
    }
  }

  private final UnitOfWork<? extends WorkforceRecords> work;
  private final Ids ids;
  private final ClearanceRules rules;

  public ReleaseTerm(UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules) {
    this.work = work;
    this.ids = ids;
    this.rules = rules;
  }

  /** Refuses a term without planned sessions, and as long as anybody who holds one is not clear. */
  public Outcome<Receipt> make(Acting acting, Make asked) {
    Seen seen = work.look(records -> Seen.in(records, asked, acting.today()));
    Map<UUID, LocalDate> days = seen.days();
    Judging judging =
        Judging.of(rules, seen.people().values(), one -> days.get(one.member().identity().id()));
    return work.decide(acting, records -> judged(acting, records, asked, judging));
  }

  private Outcome<Receipt> judged(
      Acting acting, WorkforceRecords records, Make asked, Judging judging) {
    int planned = records.sessions().planned(asked.year(), asked.term(), acting.today());
    if (planned == 0) {
      return Outcome.refused(
          Refusal.rule(
              "workforce.nothing-to-release",
              "No session of that term is planned from today on.",
              "Import the term's sessions first: sessions import."));
    }
    Seen seen = Seen.in(records, asked, acting.today());
    List<Release.Judged> clear = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Holder holder : seen.holders()) {
      OnRoll one = seen.people().get(holder.staff());
      Standing standing = judging.standing(one, holder.first());
      if (standing.isClear()) {
        clear.add(Judgements.of(one, standing, holder.first(), judging));
      } else {
        faults.add(fault(one, standing, holder));
      }
    }
    return faults.isEmpty()
        ? Outcome.done(released(acting, records, asked, planned, clear))
        : Outcome.refused(notClear(faults));
  }

  private Receipt released(
      Acting acting,
      WorkforceRecords records,
      Make asked,
      int planned,
      List<Release.Judged> judged) {
    Release release =
        new Release(
            new Identity(ids.next(), records.releases().nextRef()),
            asked.year(),
            asked.term(),
            acting.today(),
            acting.actor().id(),
            planned,
            judged);
    Receipt receipt =
        records
            .releases()
            .added(
                acting,
                release,
                release.identity()
                    + ": "
                    + planned
                    + (planned == 1 ? " session is" : " sessions are")
                    + " released.");
    records.sessions().release(release.identity().id(), asked.year(), asked.term(), acting.today());
    return receipt.fact("sessions", planned).fact("people", judged.size());
  }

  private static Refusal notClear(List<Fault> faults) {
    return Refusal.rule(
        "workforce.not-clear",
        faults.size() == 1
            ? "One person who holds sessions is not clear."
            : faults.size() + " people who hold sessions are not clear.",
        "Give their sessions to somebody who is (sessions reassign), or take them off (sessions"
            + " remove), and release the term again.",
        faults);
  }

  private static Fault fault(OnRoll one, Standing standing, Holder holder) {
    int more = holder.sessions() - holder.some().size();
    return new Fault(
        one.member().identity().ref(),
        Judgements.named(one, standing, holder.first())
            + " Holds "
            + String.join(", ", holder.some())
            + (more > 0 ? " and " + more + " more" : "")
            + ".");
  }
}
