package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.papers.Papers;
import org.tuttihub.application.records.UnitOfWork;

/** What can be asked of the room {@code workforce}, noun by noun. */
public final class WorkforceCatalogue {
  private WorkforceCatalogue() {}

  /**
   * All of it.
   *
   * @param rules tells what is asked of people before they teach
   * @param today the hub's local date
   * @param zone the hub's time zone
   */
  public static List<Operation> of(
      UnitOfWork<? extends WorkforceRecords> work,
      WorkforceReads reads,
      Ids ids,
      RunImport<? extends WorkforceRecords> imports,
      ClearanceRules rules,
      Papers papers,
      Supplier<LocalDate> today,
      ZoneId zone) {
    Board board = new Board(reads, rules);
    WorkforceViews views = new WorkforceViews(reads, board);
    return Stream.<Stream<Operation>>of(
            views.staff(),
            new StaffDeeds(work, ids, rules, board).all(imports),
            Stream.<Operation>of(new StaffCalendar(reads, board, papers, today, zone).operation()),
            views.clearance(),
            views.records(),
            new ClearanceDeeds(work, ids, rules).all(imports),
            views.sessions(),
            new SessionDeeds(work, ids, rules).all(imports),
            new CheckInViews(reads.checkIns(), board).all(),
            new CheckInDeeds(work, ids, rules).all(),
            new CpdViews(reads, new CpdHours(reads, rules)).all(),
            new CpdDeeds(work, ids, rules).all(),
            new ObservationViews(reads.quality()).all(),
            new ObservationDeeds(work, ids).all(),
            new StaffingViews(reads.staffing()).all(),
            new StaffingDeeds(work, ids).all(),
            new PathwayViews(reads.staffing()).all(),
            new PathwayDeeds(work, ids).all())
        .flatMap(part -> part)
        .toList();
  }
}
