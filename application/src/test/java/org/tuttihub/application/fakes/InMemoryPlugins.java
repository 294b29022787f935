package org.tuttihub.application.fakes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.plugins.Adoptions;
import org.tuttihub.application.plugins.Approvals;
import org.tuttihub.application.plugins.PolicySettings;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.plugins.Approval;
import org.tuttihub.domain.plugins.Setting;
import org.tuttihub.domain.values.Period;

/** What only the room {@code plugins} asks of its records, in memory. */
final class InMemoryPlugins {
  private InMemoryPlugins() {}

  static final class OfApprovals extends InMemoryKept<Approval> implements Approvals {
    OfApprovals(Unit unit) {
      super(unit, Approval.class);
    }

    @Override
    public List<Approval> holding() {
      return all()
          .map(Stored::value)
          .filter(Approval::holds)
          .sorted(Comparator.comparing(Approval::jar))
          .toList();
    }

    @Override
    public Optional<Stored<Approval>> holding(String plugin, String version) {
      return first(a -> a.holds() && a.plugin().equals(plugin) && a.version().equals(version));
    }
  }

  static final class OfAdoptions extends InMemoryKept<Adoption> implements Adoptions {
    OfAdoptions(Unit unit) {
      super(unit, Adoption.class);
    }

    @Override
    public List<Adoption> during(String question, Period days) {
      return all()
          .map(Stored::value)
          .filter(a -> a.question().equals(question) && a.period().meets(days))
          .toList();
    }
  }

  static final class OfSettings extends InMemoryKept<Setting> implements PolicySettings {
    OfSettings(Unit unit) {
      super(unit, Setting.class);
    }

    @Override
    public List<Stored<Setting>> of(Setting.Of what) {
      return all()
          .filter(s -> s.value().of().equals(what))
          .sorted(Comparator.comparing(s -> s.value().period().from()))
          .toList();
    }

    @Override
    public List<Setting> during(Period days) {
      return all().map(Stored::value).filter(s -> s.period().meets(days)).toList();
    }
  }
}
