package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.WRITE_CLEARANCE;

import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.workforce.CheckIn.State;

/** What is done with check-ins. */
record CheckInDeeds(UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules) {
  private static final Note MANAGER =
      Note.of("manager", "Line manager", "Who holds it, such as STF-1; their own unless given")
          .naming(Staff.NOUN);

  Stream<Operation> all() {
    HoldCheckIns hold = new HoldCheckIns(work, ids, rules);
    return Stream.of(
        Deed.of(
            CheckIns.NOUN,
            "plan",
            "Plan check-ins of line managers with those whom they look after",
            WRITE_CLEARANCE,
            HoldCheckIns.Plan.class,
            hold::plan,
            Note.of("staff", "Staff", "With whom, such as STF-3" + Several.UP_TO)
                .naming(Staff.NOUN),
            Note.of("on", "On", "On which day"),
            MANAGER),
        Deed.of(
                CheckIns.NOUN,
                "change",
                "Move a check-in that is planned, or give it to somebody else",
                WRITE_CLEARANCE,
                HoldCheckIns.Alter.class,
                hold::change,
                Note.of("on", "On", "On which day"),
                MANAGER)
            .offeredWhen(CheckInRow.class, c -> Offered.when(c.state(), State.PLANNED)),
        Deed.of(
                CheckIns.NOUN,
                "hold",
                "Write down that a check-in was held, and what was agreed",
                WRITE_CLEARANCE,
                HoldCheckIns.Hold.class,
                hold::hold,
                Note.of("on", "On", "The day; today unless given").afresh(),
                Note.text("agreed", "Agreed", "What they agreed upon", 2000).required(),
                Note.of("next", "Next", "On which day the next one is"))
            .offeredWhen(CheckInRow.class, c -> Offered.when(c.state(), State.PLANNED)),
        Deed.of(
            CheckIns.NOUN,
            "cancel",
            "Cancel check-ins that are not held",
            WRITE_CLEARANCE,
            HoldCheckIns.Cancel.class,
            hold::cancel,
            Note.of("check_ins", "Check-ins", "Which ones, such as CHK-3" + Several.UP_TO)
                .naming(CheckIns.NOUN)));
  }
}
