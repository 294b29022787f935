package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Period;

/** What can be asked of the policies that the jars bring. */
final class PolicyOperations {
  private static final Noun POLICIES = new Noun("plugins", "policies", "policy", "");

  private PolicyOperations() {}

  static Stream<Operation> of(
      UnitOfWork<? extends PluginRecords> work, PolicyHost host, Supplier<LocalDate> today) {
    return Stream.of(
        ListOf.of(
            POLICIES,
            "The policies that can be asked, whether the hub has adopted them or not",
            PolicyRow.class,
            new ListedInMemory<>(
                PolicyRow.class, () -> host.policies().stream().map(PolicyRow::of).toList()),
            Column.of("policy", "Policy", 32),
            Column.of("question", "Question", 9),
            Column.of("title", "Title", 26),
            Column.of("services", "Services", 20).fromWidth(100),
            Column.of("approved", "Approved", 10).fromWidth(110),
            Column.of("document", "Document", 40).fromWidth(140)),
        CardOf.of(
            POLICIES,
            "A policy: what it wants to know, what the hub may set, what it offers",
            PolicyCard.class,
            (key, asAt) -> card(work, host, key, asAt.orElseGet(today))));
  }

  private static Optional<Stored<PolicyCard>> card(
      UnitOfWork<? extends PluginRecords> work, PolicyHost host, Key key, LocalDate day) {
    return host.policies().stream()
        .filter(policy -> policy.ref().toString().equalsIgnoreCase(key.toString()))
        .findFirst()
        .map(
            policy ->
                new Stored<>(
                    PolicyCard.of(policy, host.chargingOffer(policy.ref()), set(work, policy, day)),
                    1));
  }

  private static Map<String, String> set(
      UnitOfWork<? extends PluginRecords> work, PolicyDescription policy, LocalDate day) {
    Map<String, String> values = new HashMap<>();
    for (Setting s : work.look(records -> records.policySettings().during(Period.day(day)))) {
      if (s.of().plugin().equals(policy.ref().plugin())
          && s.of().policy().equals(policy.ref().name())) {
        values.put(s.of().name(), s.value());
      }
    }
    return values;
  }
}
