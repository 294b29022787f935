package org.tuttihub.application.fakes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.instruments.CapitalRules;
import org.tuttihub.application.instruments.DisposalApprovals;
import org.tuttihub.application.instruments.Purchases;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.CapitalRule;
import org.tuttihub.domain.instruments.DisposalApproval;
import org.tuttihub.domain.instruments.Drawn;

/** The records by which a capital grant is accounted for, in memory. */
final class InMemoryCapital {
  private InMemoryCapital() {}

  static final class OfRules extends InMemoryProgramme.Many<CapitalRule> implements CapitalRules {
    OfRules(Unit unit) {
      super(unit, CapitalRule.class);
    }

    @Override
    Optional<String> nameOf(CapitalRule rule) {
      return Optional.of(rule.identity().ref());
    }

    @Override
    public List<CapitalRule> every() {
      return all().map(Stored::value).sorted(Comparator.comparing(CapitalRule::from)).toList();
    }
  }

  static final class OfApprovals extends InMemoryProgramme.Many<DisposalApproval>
      implements DisposalApprovals {
    OfApprovals(Unit unit) {
      super(unit, DisposalApproval.class);
    }

    @Override
    Optional<String> nameOf(DisposalApproval approval) {
      return Optional.of(approval.identity().ref());
    }

    @Override
    public Optional<Stored<DisposalApproval>> of(UUID item) {
      return first(a -> a.item().equals(item));
    }
  }

  static final class OfPurchases extends InMemoryProgramme.Many<Drawn> implements Purchases {
    OfPurchases(Unit unit) {
      super(unit, Drawn.class);
    }

    @Override
    Optional<String> nameOf(Drawn drawn) {
      return Optional.of(drawn.identity().ref());
    }

    @Override
    public Set<UUID> paid(Collection<UUID> items) {
      return all().map(s -> s.value().item()).filter(items::contains).collect(Collectors.toSet());
    }
  }
}
