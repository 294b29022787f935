package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.ShownPolicy;
import org.tuttihub.domain.partners.policy.HeldPolicy;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Records a policy that a partner shows, and whether the hub accepts it. */
public final class ShowPolicy {

  /**
   * What is shown.
   *
   * @param first from when on it holds; today unless given
   * @param last until when; without end unless given
   */
  public record Add(
      Key partner,
      HeldPolicy policy,
      Optional<String> title,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {}

  /** Which one is accepted. */
  public record Accept(Key id) {}

  /** Why it is not enough. */
  public record Refuse(Key id, String why) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final Ids ids;

  public ShowPolicy(UnitOfWork<? extends PartnerRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses one that lapses before it holds. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records
                .partners()
                .idOf(asked.partner())
                .then(partner -> facts(acting, records, partner, asked).checked())
                .map(
                    f ->
                        records
                            .heldPolicies()
                            .added(
                                acting,
                                new ShownPolicy.Shown(f),
                                f.identity() + " (" + f.policy().words() + ") is shown.")));
  }

  /** Refuses one that lapsed, and one that was settled already. */
  public Outcome<Receipt> accept(Acting acting, Accept asked) {
    return step(
        acting, asked.id(), p -> p.accept(acting.actor().id(), acting.today()), " is accepted.");
  }

  /** Refuses one that was settled already. */
  public Outcome<Receipt> refuse(Acting acting, Refuse asked) {
    return step(acting, asked.id(), p -> p.refuse(asked.why(), acting.today()), " is refused.");
  }

  private ShownPolicy.Facts facts(Acting acting, PartnerRecords records, UUID partner, Add asked) {
    return new ShownPolicy.Facts(
        new Identity(ids.next(), records.heldPolicies().nextRef()),
        partner,
        asked.policy(),
        asked.title().orElse(""),
        asked.first().orElse(acting.today()),
        asked.last());
  }

  private Outcome<Receipt> step(
      Acting acting, Key id, Function<ShownPolicy, Outcome<ShownPolicy>> step, String said) {
    return work.decide(
        acting, records -> records.heldPolicies().step(acting, id, step, p -> p.identity() + said));
  }
}
