package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.READ_CLEARANCE;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;

/** What people see of check-ins: those alone who may see what somebody has shown. */
record CheckInViews(CheckInReads reads, Board board) {
  static final Noun DUE = new Noun("workforce", "check-ins-due", "check-in that is due", "");

  Stream<Operation> all() {
    return Stream.of(
        ListOf.of(
                CheckIns.NOUN,
                "Talks of line managers with those whom they look after",
                CheckInRow.class,
                reads.all(),
                Column.of("ref", "Ref", 7),
                Column.of("on", "On", 10),
                Column.of("state", "State", 9),
                Column.of("name", "With", 20),
                Column.of("manager_name", "Held by", 20),
                Column.of("open", "Open", 20).fromWidth(100))
            .needing(READ_CLEARANCE)
            .sortedBy("-on"),
        ListOf.of(
                DUE,
                "By when whom is to be checked in with again, the longest overdue first",
                CheckInDueRow.class,
                ListedInMemory.asAt(CheckInDueRow.class, board::checkInsDue),
                Column.of("staff", "Ref", 7),
                Column.of("name", "With", 24),
                Column.of("manager", "By", 7),
                Column.of("last", "Last", 10),
                Column.of("due", "Due", 10),
                Column.of("state", "State", 7),
                Column.of("days_left", "Left", 5).fromWidth(90),
                Column.of("planned", "Planned", 10).fromWidth(100))
            .needing(READ_CLEARANCE)
            .sortedBy("due"),
        CardOf.of(
                CheckIns.NOUN,
                "A check-in: what was open that day, and what was agreed",
                CheckInRow.class,
                reads::one)
            .needing(READ_CLEARANCE));
  }
}
