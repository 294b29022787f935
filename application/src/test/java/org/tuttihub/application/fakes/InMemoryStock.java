package org.tuttihub.application.fakes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.instruments.Maintenance;
import org.tuttihub.application.instruments.Repairs;
import org.tuttihub.application.instruments.Schedules;
import org.tuttihub.application.instruments.SelfAudits;
import org.tuttihub.application.instruments.StockLines;
import org.tuttihub.application.instruments.StockTakes;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.instruments.Maintained;
import org.tuttihub.domain.instruments.Repair;
import org.tuttihub.domain.instruments.Schedule;
import org.tuttihub.domain.instruments.SelfAudit;
import org.tuttihub.domain.instruments.StockLine;
import org.tuttihub.domain.instruments.StockTake;

/** The records of the care of the stock, in memory. */
final class InMemoryStock {
  private InMemoryStock() {}

  static final class OfRepairs extends InMemoryProgramme.Many<Repair> implements Repairs {
    OfRepairs(Unit unit) {
      super(unit, Repair.class);
    }

    @Override
    Optional<String> nameOf(Repair repair) {
      return Optional.of(repair.identity().ref());
    }

    @Override
    public Optional<Stored<Repair>> openOf(UUID item) {
      return first(r -> r instanceof Repair.Open && r.facts().item().equals(item));
    }
  }

  static final class OfSchedules extends InMemoryProgramme.Many<Schedule> implements Schedules {
    OfSchedules(Unit unit) {
      super(unit, Schedule.class);
    }

    @Override
    Optional<String> nameOf(Schedule schedule) {
      return Optional.of(schedule.identity().ref());
    }
  }

  static final class OfMaintenance extends InMemoryProgramme.Many<Maintained>
      implements Maintenance {
    OfMaintenance(Unit unit) {
      super(unit, Maintained.class);
    }

    @Override
    Optional<String> nameOf(Maintained entry) {
      return Optional.of(entry.identity().ref());
    }
  }

  static final class OfStockTakes extends InMemoryProgramme.Many<StockTake> implements StockTakes {
    OfStockTakes(Unit unit) {
      super(unit, StockTake.class);
    }

    @Override
    Optional<String> nameOf(StockTake take) {
      return Optional.of(take.identity().ref());
    }
  }

  static final class OfStockLines extends InMemoryProgramme.Many<StockLine> implements StockLines {
    OfStockLines(Unit unit) {
      super(unit, StockLine.class);
    }

    @Override
    Optional<String> nameOf(StockLine line) {
      return Optional.of(line.identity().ref());
    }

    @Override
    public List<Stored<StockLine>> of(UUID stockTake, Collection<UUID> items) {
      return all()
          .filter(l -> l.value().stockTake().equals(stockTake))
          .filter(l -> items.contains(l.value().item()))
          .sorted(Comparator.comparing(l -> l.value().identity().id()))
          .toList();
    }

    @Override
    public Tally tally(UUID stockTake, int most) {
      List<StockLine> expected =
          all()
              .map(Stored::value)
              .filter(l -> l.stockTake().equals(stockTake) && l.expected().isPresent())
              .toList();
      List<UUID> unseen =
          expected.stream().filter(l -> l.seen().isEmpty()).map(StockLine::item).toList();
      return new Tally(
          expected.size(),
          expected.size() - unseen.size(),
          new InMemoryInstruments.OfItems(unit())
              .those(unseen).stream()
                  .map(item -> item.value().facts().assetNumber())
                  .limit(most)
                  .toList());
    }
  }

  static final class OfSelfAudits extends InMemoryProgramme.Many<SelfAudit> implements SelfAudits {
    OfSelfAudits(Unit unit) {
      super(unit, SelfAudit.class);
    }

    @Override
    Optional<String> nameOf(SelfAudit audit) {
      return Optional.of(audit.identity().ref());
    }

    @Override
    public Set<UUID> beingAsked(Collection<UUID> loans) {
      return all()
          .map(Stored::value)
          .filter(a -> a.state() == SelfAudit.State.ASKED || a.state() == SelfAudit.State.ANSWERED)
          .map(a -> a.facts().loan())
          .filter(loans::contains)
          .collect(Collectors.toSet());
    }
  }
}
