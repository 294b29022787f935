package org.tuttihub.application.hub;

import java.util.List;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.LaCode;

/** Changes the hub's words or its area. What is not given stays. */
public final class ChangeHub {

  /** What changes. */
  public record Request(
      Change<String> name,
      Change<String> leadOrganisation,
      Change<Hub.LeadKind> leadKind,
      Change<List<LaCode>> area,
      Change<String> vision,
      Change<String> purpose,
      Change<String> values) {}

  private final UnitOfWork<? extends HubRecords> work;

  public ChangeHub(UnitOfWork<? extends HubRecords> work) {
    this.work = work;
  }

  /** Refuses when no hub is founded ({@code hub.unknown}). */
  public Outcome<Receipt> perform(Acting acting, Request asked) {
    return work.decide(
        acting,
        records ->
            records
                .hubs()
                .step(
                    acting,
                    Hubs.ONLY,
                    hub -> Hub.found(changed(hub, asked)),
                    _ -> "The hub is changed."));
  }

  private static Hub changed(Hub hub, Request asked) {
    return new Hub(
        hub.identity(),
        asked.name().over(hub.name(), hub.name()),
        asked.leadOrganisation().over(hub.leadOrganisation(), ""),
        asked.leadKind().over(hub.leadKind(), hub.leadKind()),
        asked.area().over(hub.area(), List.of()),
        asked.vision().over(hub.vision(), ""),
        asked.purpose().over(hub.purpose(), ""),
        asked.values().over(hub.values(), ""),
        hub.terms());
  }
}
