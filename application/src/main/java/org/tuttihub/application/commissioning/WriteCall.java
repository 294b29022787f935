package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Brief;
import org.tuttihub.domain.commissioning.Brief.Support;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Origin;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/** Writes calls and asks partners to bid. Each goes back to one need, which it names. */
public final class WriteCall {

  /**
   * The call. It names one of gap, partner and school.
   *
   * @param partner the partner with whom the hub developed a proposal
   * @param school the school whose need it is
   * @param why what of its origin it answers
   * @param line the budget line that would pay
   * @param most the highest grant that may be asked for
   */
  public record Add(
      String title,
      Optional<Key> gap,
      Optional<Key> partner,
      Optional<Key> school,
      String why,
      Optional<String> wanted,
      Optional<String> outcome,
      Optional<String> place,
      Optional<Support> support,
      LocalDate opens,
      LocalDate closes,
      Optional<Key> line,
      Optional<Money> most) {}

  /** What changes; first what a draft must have yet before it can be opened. */
  public record Alter(
      Key id,
      Change<String> wanted,
      Change<String> outcome,
      Change<Key> line,
      Change<LocalDate> closes,
      Change<LocalDate> opens,
      Change<Money> most,
      Change<String> place,
      Change<String> why,
      Change<String> title) {}

  /** Partners that are asked to bid. */
  public record Invite(Key id, List<Key> partners) {}

  private final UnitOfWork<? extends CommissioningRecords> work;
  private final Ids ids;

  public WriteCall(UnitOfWork<? extends CommissioningRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a call that goes back to nothing, or to several things, and days out of order. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            origin(acting, records, asked)
                .then(
                    origin ->
                        line(records, asked.line())
                            .then(line -> Call.draft(brief(records, asked, origin, line))))
                .map(
                    call ->
                        records
                            .calls()
                            .added(
                                acting,
                                call,
                                call.identity() + " is drafted: " + asked.title() + ".")));
  }

  private Brief brief(CommissioningRecords records, Add asked, Origin origin, Optional<UUID> line) {
    return new Brief(
        new Identity(ids.next(), records.calls().nextRef()),
        asked.title(),
        origin,
        asked.wanted().orElse(""),
        asked.outcome().orElse(""),
        asked.place().orElse(""),
        asked.support().orElse(Support.MONEY),
        asked.opens(),
        asked.closes(),
        line,
        asked.most(),
        List.of(),
        List.of());
  }

  /** Refuses, once it is open, everything but another closing day. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records -> {
          Outcome<Optional<UUID>> line =
              switch (asked.line()) {
                case Change.Keep<Key> _ -> Outcome.done(Optional.empty());
                case Change.To<Key>(Optional<Key> named) -> line(records, named);
              };
          return line.then(
              named ->
                  step(
                      acting,
                      records,
                      asked.id(),
                      call -> call.change(b -> altered(b, asked, named)),
                      " is changed."));
        });
  }

  private static Brief altered(Brief b, Alter asked, Optional<UUID> named) {
    return new Brief(
        b.identity(),
        asked.title().over(b.title(), b.title()),
        origin(b.origin(), asked.why()),
        asked.wanted().over(b.wanted(), ""),
        asked.outcome().over(b.outcome(), ""),
        asked.place().over(b.place(), ""),
        b.support(),
        asked.opens().over(b.opens(), b.opens()),
        asked.closes().over(b.closes(), b.closes()),
        asked.line() instanceof Change.Keep<Key> ? b.line() : named,
        asked.most().over(b.most()),
        b.invited(),
        b.reviewers(),
        b.standIns());
  }

  private static Origin origin(Origin origin, Change<String> why) {
    String words = why.over(origin.words(), "");
    return switch (origin) {
      case Origin.FromGap(UUID gap, String _) -> new Origin.FromGap(gap, words);
      case Origin.FromProposal(UUID partner, String _) -> new Origin.FromProposal(partner, words);
      case Origin.FromSchool(var school, String _) -> new Origin.FromSchool(school, words);
    };
  }

  /** Refuses partners that are not there. */
  public Outcome<Receipt> invite(Acting acting, Invite asked) {
    return work.decide(
        acting,
        records ->
            partners(acting, records, asked.partners())
                .then(
                    partners ->
                        step(
                            acting,
                            records,
                            asked.id(),
                            call -> call.invite(partners, acting.today()),
                            ": " + partners.size() + " asked to bid.")));
  }

  private static Outcome<List<UUID>> partners(
      Acting acting, CommissioningRecords records, List<Key> keys) {
    List<UUID> found = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Key key : keys) {
      records
          .standings()
          .find(key, acting.today())
          .ifPresentOrElse(
              p -> found.add(p.id()),
              () -> faults.add(new Fault("partners", "There is no partner " + key + ".")));
    }
    return faults.isEmpty()
        ? Outcome.done(found)
        : Outcome.refused(
            Refusal.rule(
                "commissioning.unknown-links",
                "Not all of those are partners.",
                "See what there is with: partners list.",
                faults));
  }

  private static Outcome<Receipt> step(
      Acting acting,
      CommissioningRecords records,
      Key id,
      Function<Call, Outcome<Call>> step,
      String said) {
    return records.calls().step(acting, id, step, call -> call.identity() + said);
  }

  private static Outcome<Optional<UUID>> line(CommissioningRecords records, Optional<Key> named) {
    return named
        .map(
            key ->
                records
                    .budgetLines()
                    .named(key)
                    .<Optional<UUID>>map(line -> Optional.of(line.identity().id())))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  private static Outcome<Origin> origin(Acting acting, CommissioningRecords records, Add asked) {
    List<Outcome<Origin>> all = new ArrayList<>();
    asked
        .gap()
        .ifPresent(
            key ->
                all.add(
                    records
                        .gaps()
                        .named(key)
                        .map(gap -> new Origin.FromGap(gap.identity().id(), asked.why()))));
    asked
        .partner()
        .ifPresent(
            key ->
                all.add(
                    records
                        .standings()
                        .named(key, acting.today())
                        .map(p -> new Origin.FromProposal(p.id(), asked.why()))));
    asked
        .school()
        .ifPresent(
            key ->
                all.add(
                    records
                        .schools()
                        .named(key)
                        .map(school -> new Origin.FromSchool(school.urn(), asked.why()))));
    return all.size() == 1
        ? all.getFirst()
        : Outcome.refused(
            Refusal.rule(
                "commissioning.origin",
                all.isEmpty()
                    ? "A call goes back to a need, and none is named."
                    : "A call goes back to one need, and " + all.size() + " are named.",
                "Name the gap; or the partner with whom a proposal was developed; or the school"
                    + " whose need it is.",
                List.of(new Fault("gap", "Give one of gap, partner and school."))));
  }
}
