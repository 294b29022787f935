package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.plugins.Adopted;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.plugins.Scope;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Period;

/** Lets a policy answer its question, from a day on; and changes, ends and drops that. */
public final class AdoptPolicy {
  static final int USUAL_RANK = 10;

  /**
   * The policy, and what for.
   *
   * @param services all of the policy's when empty
   * @param customers any when empty
   * @param authorities any when empty
   * @param from today unless given
   */
  public record Add(
      String policy,
      List<String> services,
      List<Customer> customers,
      List<LaCode> authorities,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      Optional<Integer> rank) {}

  /** What changes; no services at all are all of the policy's. */
  public record ChangeIt(
      Key id,
      Change<List<String>> services,
      Change<List<Customer>> customers,
      Change<List<LaCode>> authorities,
      Change<LocalDate> from,
      Change<LocalDate> until,
      Change<Integer> rank) {}

  /** Its last day. */
  public record End(Key id, LocalDate until) {}

  /** Which one goes. */
  public record Drop(Key id) {}

  private final UnitOfWork<? extends PluginRecords> work;
  private final Ids ids;
  private final KnownPolicies known;

  public AdoptPolicy(UnitOfWork<? extends PluginRecords> work, Ids ids, PolicyHost host) {
    this.work = work;
    this.ids = ids;
    this.known = new KnownPolicies(host);
  }

  /** Refuses what cannot be asked, and what would make it unclear who answers. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return known
        .policy(asked.policy())
        .then(
            policy ->
                work.decide(
                    acting,
                    records ->
                        adoption(acting, records, policy, asked)
                            .then(fresh -> checked(records, policy, fresh))
                            .map(fresh -> records.adoptions().added(acting, fresh, said(fresh)))));
  }

  public Outcome<Receipt> change(Acting acting, ChangeIt asked) {
    return work.decide(
        acting,
        records ->
            records
                .adoptions()
                .step(
                    acting,
                    asked.id(),
                    present ->
                        known
                            .policy(present.policy().toString())
                            .then(
                                policy ->
                                    changed(policy, present, asked)
                                        .then(next -> checked(records, policy, next))),
                    AdoptPolicy::said));
  }

  public Outcome<Receipt> end(Acting acting, End asked) {
    return work.decide(
        acting,
        records ->
            records
                .adoptions()
                .step(
                    acting,
                    asked.id(),
                    present -> present.end(asked.until()).then(next -> unambiguous(records, next)),
                    AdoptPolicy::said));
  }

  /** Refuses one that has begun to answer. */
  public Outcome<Receipt> drop(Acting acting, Drop asked) {
    return work.decide(
        acting,
        records ->
            records
                .adoptions()
                .drop(
                    acting,
                    asked.id(),
                    present -> present.drop(acting.today()),
                    gone -> gone.identity() + " is dropped."));
  }

  private Outcome<Adoption> adoption(
      Acting acting, PluginRecords records, PolicyDescription policy, Add asked) {
    return Period.of(asked.from().orElse(acting.today()), asked.until())
        .map(
            days ->
                new Adoption(
                    new Identity(ids.next(), records.adoptions().nextRef()),
                    policy.question(),
                    policy.ref(),
                    scope(policy, asked.services(), asked.customers(), asked.authorities()),
                    days,
                    asked.rank().orElse(USUAL_RANK)));
  }

  private static Outcome<Adoption> changed(
      PolicyDescription policy, Adoption present, ChangeIt asked) {
    Scope now = present.scope();
    Scope scope =
        scope(
            policy,
            asked.services().over(now.services(), List.of()),
            asked.customers().over(now.customers(), List.of()),
            asked.authorities().over(now.authorities(), List.of()));
    LocalDate from = asked.from().over(present.period().from(), present.period().from());
    int rank = asked.rank().over(present.rank(), USUAL_RANK);
    return Period.of(from, asked.until().over(present.period().until()))
        .map(
            days ->
                new Adoption(
                    present.identity(), present.question(), present.policy(), scope, days, rank));
  }

  private static Scope scope(
      PolicyDescription policy,
      List<String> services,
      List<Customer> customers,
      List<LaCode> authorities) {
    return new Scope(services.isEmpty() ? policy.services() : services, customers, authorities);
  }

  private static Outcome<Adoption> checked(
      PluginRecords records, PolicyDescription policy, Adoption adoption) {
    if (adoption.rank() < 1 || adoption.rank() > 1000) {
      return no("adoptions.rank", "A rank is from 1 to 1000.", "The lowest goes first.");
    }
    if (policy.services().isEmpty() && !adoption.scope().equals(Scope.EVERYTHING)) {
      return no(
          "adoptions.everything",
          "The question of " + policy.question() + " knows neither services nor customers.",
          "Leave services, customers and authorities out.");
    }
    List<String> others =
        adoption.scope().services().stream().filter(s -> !policy.services().contains(s)).toList();
    if (!others.isEmpty()) {
      return no(
          "adoptions.other-services",
          policy.ref() + " cannot answer for " + String.join(", ", others) + ".",
          "It answers for: " + String.join(", ", policy.services()) + ".");
    }
    return inArea(records, adoption).then(a -> unambiguous(records, a));
  }

  private static Outcome<Adoption> inArea(PluginRecords records, Adoption adoption) {
    List<LaCode> area = records.hubs().only().map(hub -> hub.value().area()).orElse(List.of());
    List<String> outside =
        adoption.scope().authorities().stream()
            .filter(code -> !area.isEmpty() && !area.contains(code))
            .map(LaCode::text)
            .toList();
    return outside.isEmpty()
        ? Outcome.done(adoption)
        : no(
            "adoptions.outside-area",
            "The hub's area does not include " + String.join(", ", outside) + ".",
            "Its authorities are shown by: hub show.");
  }

  private static Outcome<Adoption> unambiguous(PluginRecords records, Adoption adoption) {
    return new Adopted(records.adoptions().during(adoption.question(), adoption.period()))
        .beside(adoption);
  }

  private static String said(Adoption adoption) {
    return adoption.identity() + ": " + adoption.policy() + " answers " + adoption.period() + ".";
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
