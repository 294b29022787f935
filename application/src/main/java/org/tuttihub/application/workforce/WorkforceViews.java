package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.READ_CLEARANCE;
import static org.tuttihub.domain.access.Permission.READ_WORKFORCE;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;

/** What people see of the workforce. */
record WorkforceViews(WorkforceReads reads, Board board) {
  static final Noun CLEARANCE = new Noun("workforce", "clearance", "clearance", "");
  static final Noun RENEWALS = new Noun("workforce", "renewals", "renewal", "");
  static final Noun DETAILS = new Noun("workforce", "check-details", "detail of a check", "");
  static final Noun LEAVERS = new Noun("workforce", "leavers", "somebody who left", "");
  static final Noun COVER = new Noun("workforce", "cover", "session that needs cover", "");
  static final Noun REQUIREMENTS = new Noun("workforce", "requirements", "requirement", "");

  Stream<Operation> staff() {
    return Stream.of(
        ListOf.of(
                Staff.NOUN,
                "Who works for the hub, and as what",
                MemberRow.class,
                reads.staff(),
                Column.of("ref", "Ref", 7),
                Column.of("name", "Name", 22),
                Column.of("engagement", "Engagement", 13),
                Column.of("roles", "Roles", 18),
                Column.of("instruments", "Instruments", 18).fromWidth(100),
                Column.of("areas", "Areas", 16).fromWidth(120),
                Column.of("manager", "Manager", 8).fromWidth(130),
                Column.of("until", "Until", 10).fromWidth(140))
            .needing(READ_WORKFORCE)
            .sortedBy("name"),
        CardOf.of(
                Staff.NOUN,
                "A member of staff in full, without what they have shown",
                MemberCard.class,
                reads::member)
            .needing(READ_WORKFORCE)
            .hiding("email", "skills"));
  }

  Stream<Operation> clearance() {
    return Stream.of(
        ListOf.of(
                CLEARANCE,
                "Who is clear to teach on the day",
                ClearanceRow.class,
                ListedInMemory.asAt(ClearanceRow.class, board::rows),
                Column.of("ref", "Ref", 7),
                Column.of("name", "Name", 24),
                Column.of("state", "State", 9),
                Column.of("until", "Until", 10),
                Column.of("missing", "Lacks", 5),
                Column.of("renew", "Renew", 5),
                Column.of("engagement", "Engagement", 13).fromWidth(100),
                Column.of("roles", "Roles", 20).fromWidth(120),
                Column.of("manager", "Manager", 8).fromWidth(130))
            .needing(READ_WORKFORCE)
            .sortedBy("-state", "until", "name"),
        CardOf.of(
                CLEARANCE,
                "Whether somebody is clear to teach, and why, in the policy's words",
                ClearanceCard.class,
                board::card)
            .needing(READ_CLEARANCE),
        ListOf.of(
                RENEWALS,
                "Who must renew or show what, and by when",
                RenewalRow.class,
                ListedInMemory.asAt(RenewalRow.class, board::renewals),
                Column.of("staff", "Ref", 7),
                Column.of("name", "Name", 22),
                Column.of("title", "What", 22),
                Column.of("met", "State", 10),
                Column.of("by", "By", 10),
                Column.of("days_left", "Days", 5),
                Column.of("manager", "Manager", 8).fromWidth(110))
            .needing(READ_CLEARANCE)
            .sortedBy("days_left"));
  }

  Stream<Operation> records() {
    return Stream.of(
        ListOf.of(
                ClearanceRecords.NOUN,
                "What people have shown",
                RecordRow.class,
                reads.clearanceRecords(),
                Column.of("ref", "Ref", 7),
                Column.of("name", "Name", 22),
                Column.of("requirement", "What", 22),
                Column.of("got_on", "Got on", 10),
                Column.of("ends_on", "Ends on", 10),
                Column.of("how", "How", 8).fromWidth(100),
                Column.of("seen_by", "Seen by", 12).fromWidth(120),
                Column.of("withdrawn", "Withdrawn", 10).fromWidth(130))
            .needing(READ_CLEARANCE)
            .sortedBy("-recorded_on"),
        CardOf.of(
                ClearanceRecords.NOUN,
                "Something that somebody has shown, in full",
                RecordCard.class,
                reads::clearanceRecord)
            .needing(READ_CLEARANCE),
        ListOf.of(
                DETAILS,
                "Details of DBS checks that are kept, and when they are to be forgotten",
                DetailRow.class,
                new ListedInMemory<>(DetailRow.class, board::details),
                Column.of("ref", "Record", 8),
                Column.of("name", "Name", 24),
                Column.of("recorded_on", "Recorded", 10),
                Column.of("due", "Forget on", 10),
                Column.of("is_due", "Due", 4),
                Column.of("kept", "Kept", 4))
            .needing(READ_CLEARANCE)
            .sortedBy("due"),
        ListOf.of(
                LEAVERS,
                "Who has left, and until when it is held who they were",
                LeaverRow.class,
                new ListedInMemory<>(LeaverRow.class, board::leavers),
                Column.of("ref", "Ref", 7),
                Column.of("name", "Name", 22),
                Column.of("left_on", "Left on", 10),
                Column.of("due", "Due", 10),
                Column.of("state", "State", 7),
                Column.of("kept_because", "Kept because", 18),
                Column.of("erased_on", "Erased on", 10).fromWidth(100))
            .needing(READ_CLEARANCE)
            .sortedBy("due"),
        ListOf.of(
                Overrides.NOUN,
                "What lets somebody teach for a few days without one thing",
                OverrideRow.class,
                reads.overrides(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 9),
                Column.of("name", "Name", 22),
                Column.of("requirement", "Without", 20),
                Column.of("until", "Until", 10),
                Column.of("asked_by", "Asked by", 10).fromWidth(100),
                Column.of("approved_by", "Approved by", 11).fromWidth(110))
            .needing(READ_CLEARANCE)
            .sortedBy("-until"),
        CardOf.of(Overrides.NOUN, "An override in full", OverrideRow.class, reads::override)
            .needing(READ_CLEARANCE));
  }

  Stream<Operation> sessions() {
    return Stream.of(
        ListOf.of(
                Sessions.NOUN,
                "The sessions that are taught, who holds each, and whether they may",
                SessionRow.class,
                reads.sessions(board::bars),
                Column.of("ref", "Ref", 9),
                Column.of("on", "On", 10),
                Column.of("time", "Time", 5),
                Column.of("service", "Service", 16),
                Column.of("place", "Place", 16),
                Column.of("name", "Held by", 18),
                Column.of("state", "State", 9),
                Column.of("cover", "Cover", 11).fromWidth(100))
            .needing(READ_WORKFORCE)
            .sortedBy("on", "time"),
        CardOf.of(
                Sessions.NOUN,
                "A session in full",
                SessionRow.class,
                (key, asAt) -> reads.session(key, asAt, board::bars))
            .needing(READ_WORKFORCE),
        ListOf.of(
                COVER,
                "Released sessions that nobody teaches, unless something changes",
                SessionRow.class,
                reads.uncovered(board::bars),
                Column.of("ref", "Ref", 9),
                Column.of("on", "On", 10),
                Column.of("time", "Time", 5),
                Column.of("cover", "Cover", 11),
                Column.of("service", "Service", 16),
                Column.of("place", "Place", 16),
                Column.of("name", "Held by", 18))
            .needing(READ_WORKFORCE)
            .sortedBy("on", "time"),
        ListOf.of(
                Releases.NOUN,
                "The releases of terms' sessions",
                ReleaseRow.class,
                reads.releases(),
                Column.of("ref", "Ref", 7),
                Column.of("year", "Year", 8),
                Column.of("term", "Term", 7),
                Column.of("on", "On", 10),
                Column.of("by", "By", 14),
                Column.of("sessions", "Sessions", 8),
                Column.of("people", "People", 6))
            .needing(READ_WORKFORCE)
            .sortedBy("-on"),
        CardOf.of(
                Releases.NOUN,
                "A release in full: who was found clear for it, and by which rules",
                ReleaseCard.class,
                reads::release)
            .needing(READ_CLEARANCE));
  }
}
