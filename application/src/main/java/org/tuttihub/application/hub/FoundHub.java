package org.tuttihub.application.hub;

import java.util.List;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;

/** Founds the hub; once. */
public final class FoundHub {

  /** Who the hub is. */
  public record Request(
      String name,
      String leadOrganisation,
      Hub.LeadKind leadKind,
      List<LaCode> area,
      String vision,
      String purpose,
      String values) {}

  private final UnitOfWork<? extends HubRecords> work;
  private final Ids ids;

  public FoundHub(UnitOfWork<? extends HubRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a second hub ({@code hub.already-founded}), and one without an authority. */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records.hubs().only().isPresent()
                ? Outcome.refused(
                    Refusal.rule(
                        "hub.already-founded",
                        "The hub is founded already: one database holds one hub.",
                        "Change it with: hub change."))
                : Hub.found(hub(asked))
                    .map(hub -> records.hubs().added(acting, hub, hub.name() + " is founded.")));
  }

  private Hub hub(Request asked) {
    return new Hub(
        new Identity(ids.next(), "HUB"),
        asked.name(),
        asked.leadOrganisation(),
        asked.leadKind(),
        asked.area(),
        asked.vision(),
        asked.purpose(),
        asked.values(),
        List.of());
  }
}
