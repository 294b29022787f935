package org.tuttihub.application.instruments;

import java.util.Arrays;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.schools.Schools;

/** What the fields mean that several deeds of the room ask for. */
final class InstrumentNotes {
  static final Note ON = Note.of("on", "On", "The day; today unless given");
  static final Note PLACE =
      Note.of("place", "Place", "The store it goes to; where it belongs unless given");
  static final Note SCANNED =
      Note.of(
              "what",
              "What",
              "Asset number, barcode, serial number, or a few letters; how it is after a comma")
          .inTurn();
  static final Note CONDITION =
      Note.of("condition", "Condition", "How it is; as before unless given");
  static final Note DUE = Note.of("due", "Due", "The day by which it is to be back");
  static final Note REMARK = Note.text("remark", "Remark", "What was seen; no names", 500);
  static final Note NOTE = Note.text("note", "Note", "Anything else; no names of children", 1000);
  static final Note RESERVATION =
      Note.of("reservation", "Reservation", "The reservation that it fulfils, such as RSV-3")
          .naming(Reservations.NOUN);
  static final Note[] BORROWER = {
    Note.of("school", "School", "The school's URN: the borrower, or where somebody else plays it")
        .naming(Schools.NOUN),
    Note.of("borrower", "Borrower", "Who answers for it, where no school does; never a child"),
    Note.of("kind", "Kind", "A school, or a carer, unless given"),
    Note.of("email", "E-mail", "Where reminders go")
  };

  private InstrumentNotes() {}

  /** Notes of several deeds, and some more. */
  static Note[] with(Note[] some, Note... more) {
    Note[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
