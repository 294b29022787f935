package org.tuttihub.application.commissioning;

import static org.tuttihub.domain.access.Permission.COMMISSION;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.funds.FundReads;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.UnitOfWork;

/** What can be asked of the room {@code commissioning}. */
public final class CommissioningCatalogue {
  private static final Noun PACKS =
      new Noun("commissioning", "decision-packs", "decision pack", "");

  private CommissioningCatalogue() {}

  /**
   * All of it.
   *
   * @param funds tells how each year stands, for the decision pack
   * @param rules by which the hub commissions
   */
  public static List<Operation> of(
      UnitOfWork<? extends CommissioningRecords> work,
      CommissioningReads reads,
      FundReads funds,
      Ids ids,
      CommissioningRules rules) {
    BidDeeds bids = new BidDeeds(work, ids, rules);
    return Stream.of(
            CommissioningViews.calls(reads),
            new CallDeeds(work, ids, rules).all(),
            CommissioningViews.beside(reads),
            CommissioningViews.bids(reads),
            bids.bids(),
            CommissioningViews.scores(reads),
            bids.scores(),
            CommissioningViews.conflicts(reads),
            bids.conflicts(),
            Stream.of(pack(work, funds)),
            CommissioningViews.projects(reads),
            new ProjectDeeds(work, rules).all())
        .flatMap(part -> part)
        .toList();
  }

  private static Operation pack(UnitOfWork<? extends CommissioningRecords> work, FundReads funds) {
    return Ask.of(
            PACKS,
            "make",
            "One page for those who decide: what is recommended, money, scores side by side",
            COMMISSION,
            DecisionPack.Request.class,
            PackAnswer.class,
            (acting, asked, _) -> new DecisionPack(work, funds).answer(acting, asked),
            Note.of("call", "Call", "Of which call, such as COM-2")
                .naming(Calls.NOUN)
                .fromItsCard())
        .offeredWhen(
            CallCard.class,
            card -> Offered.unless(card.procedure().isEmpty(), "it has not been opened"));
  }
}
