package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.funds.Purse;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Contract;
import org.tuttihub.domain.commissioning.Contract.Contributor;
import org.tuttihub.domain.commissioning.Contract.Instalment;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/**
 * Awards a bid what it asked for: a project comes of it, and the hub's part of the grant is
 * committed on the budget line, instalment by instalment, all in one unit of work. Two awards never
 * share the same money.
 */
public final class AwardBid {

  /**
   * The award.
   *
   * @param procurement the procurement step by which it is awarded
   * @param reference where that is on record
   * @param grant what was asked for, unless given; never more
   * @param pool what others bear of it who commission it with the hub
   * @param given what the hub gives in kind beside it; something, where its call is for that
   * @param instalments how the hub's part is paid; all at the start unless given
   * @param line the budget line that pays; the call's unless given
   */
  public record Request(
      Key id,
      String procurement,
      Optional<String> reference,
      Optional<Money> grant,
      List<PoolLine> pool,
      List<GivenLine> given,
      Optional<String> conditions,
      Optional<String> expectations,
      LocalDate starts,
      LocalDate ends,
      LocalDate evaluationDue,
      List<InstalmentLine> instalments,
      Optional<Key> line,
      Optional<Key> activity) {}

  /** Somebody who commissions it with the hub, and what they bear. */
  public record PoolLine(String name, Money amount) {}

  /** Something given in kind, and what it is worth. */
  public record GivenLine(String what, Money value) {}

  /** A part of what the hub pays. */
  public record InstalmentLine(LocalDate due, Money amount, Optional<String> condition) {}

  private final UnitOfWork<? extends CommissioningRecords> work;
  private final Ids ids;

  public AwardBid(UnitOfWork<? extends CommissioningRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /**
   * Refuses what was not assessed, or by somebody who is barred since; a share that falls short and
   * was not let pass; a partner that is not live; more than was asked for; and money that is not
   * there.
   */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .bids()
                .require(acting, asked.id())
                .then(
                    stored ->
                        AwardGround.of(acting, records, stored.value(), asked)
                            .then(ground -> agreed(acting, records, ground, asked))
                            .then(
                                contract ->
                                    stored
                                        .value()
                                        .award(acting.today())
                                        .map(
                                            bid ->
                                                kept(
                                                    acting,
                                                    records,
                                                    stored.with(bid),
                                                    contract)))));
  }

  private static Receipt kept(
      Acting acting, CommissioningRecords records, Stored<Bid> bid, Contract contract) {
    records.projects().add(new Project.Awarded(contract));
    return records
        .bids()
        .replaced(
            acting,
            bid,
            bid.value().identity() + " is awarded: project " + contract.identity() + ".")
        .fact("project", contract.identity())
        .fact("instalments", contract.instalments().size());
  }

  private Outcome<Contract> agreed(
      Acting acting, CommissioningRecords records, AwardGround ground, Request asked) {
    Money wanted = ground.bid().offer().budget().grant();
    Money grant = asked.grant().orElse(wanted);
    if (grant.compareTo(wanted) > 0 || (grant.compareTo(Money.ZERO) <= 0 && !wanted.isZero())) {
      return no(
          "commissioning.grant",
          ground.bid().identity() + " asked for " + wanted + ", and would be given " + grant + ".",
          "Give more than nothing, and not more than was asked for.");
    }
    return contract(acting, records, ground, asked, grant)
        .checked(ground.call().brief().support())
        .then(contract -> committed(acting, records, ground, contract));
  }

  private Contract contract(
      Acting acting, CommissioningRecords records, AwardGround ground, Request asked, Money grant) {
    List<Contributor> pool =
        asked.pool().stream().map(p -> new Contributor(p.name(), p.amount())).toList();
    Money hubs = grant.minus(Money.sum(pool.stream().map(Contributor::amount).toList()));
    return new Contract(
        new Identity(ids.next(), records.projects().nextRef()),
        ground.bid().identity().id(),
        ground.call().identity().id(),
        ground.bid().offer().partner(),
        ground.call().brief().title(),
        grant,
        pool,
        asked.given().stream().map(g -> new Contract.Given(g.what(), g.value())).toList(),
        new Contract.Procurement(asked.procurement(), asked.reference().orElse(""), acting.today()),
        asked.conditions().orElse(""),
        asked.expectations().orElse(""),
        asked.starts(),
        asked.ends(),
        asked.evaluationDue(),
        instalments(asked, hubs),
        ground.activity());
  }

  private List<Instalment> instalments(Request asked, Money hubs) {
    List<InstalmentLine> lines =
        !asked.instalments().isEmpty() || hubs.compareTo(Money.ZERO) <= 0
            ? asked.instalments()
            : List.of(new InstalmentLine(asked.starts(), hubs, Optional.empty()));
    return lines.stream()
        .map(
            l ->
                new Instalment(
                    ids.next(),
                    l.due(),
                    l.amount(),
                    l.condition().orElse(""),
                    ids.next(),
                    Optional.empty()))
        .toList();
  }

  /** Sets the money of each instalment aside, by the id that it names. */
  private static Outcome<Contract> committed(
      Acting acting, CommissioningRecords records, AwardGround ground, Contract contract) {
    return Outcome.each(
            contract.instalments(),
            instalment ->
                new Purse(records)
                    .commit(
                        instalment::spending,
                        ground.line().orElseThrow(),
                        "Instalment of " + contract.identity() + ", due " + instalment.due(),
                        contract.identity().ref(),
                        instalment.amount(),
                        acting.today()))
        .map(_ -> contract);
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
