package org.tuttihub.application.charging;

import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.charging.Service;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Says what the hub offers and charges for. */
public final class ManageServices {

  /** The service. */
  public record Add(String code, String name, boolean classroom) {}

  /** What changes; the code never does. */
  public record ChangeIt(Key id, Change<String> name, Change<Boolean> classroom) {}

  private final UnitOfWork<? extends ChargingRecords> work;
  private final Ids ids;

  public ManageServices(UnitOfWork<? extends ChargingRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a code that is taken. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            records.services().byCode(asked.code()).isPresent()
                ? Outcome.refused(taken(asked.code()))
                : made(records, asked)
                    .map(
                        service ->
                            records
                                .services()
                                .added(acting, service, service.name() + " is offered.")));
  }

  public Outcome<Receipt> change(Acting acting, ChangeIt asked) {
    return work.decide(
        acting,
        records ->
            records
                .services()
                .step(
                    acting,
                    asked.id(),
                    s ->
                        Outcome.done(
                            s.named(
                                asked.name().over(s.name(), s.name()),
                                asked.classroom().over(s.classroom(), false))),
                    s -> s.name() + " is changed."));
  }

  private Outcome<Service> made(ChargingRecords records, Add asked) {
    try {
      return Outcome.done(
          new Service(
              new Identity(ids.next(), records.services().nextRef()),
              asked.code(),
              asked.name(),
              asked.classroom()));
    } catch (BadValue bad) {
      return Outcome.refused(
          Refusal.rule("services.code", bad.sentence(), "Give it another code."));
    }
  }

  /** The refusal for a code that a service has already. */
  public static Refusal taken(String code) {
    return Refusal.rule(
        "services.code-taken",
        "There is a service " + code + " already.",
        "Change that one, or give this one another code.");
  }
}
