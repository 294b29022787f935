package org.tuttihub.application.instruments;

import static org.tuttihub.application.instruments.InstrumentNotes.CONDITION;
import static org.tuttihub.application.instruments.InstrumentNotes.ON;
import static org.tuttihub.application.instruments.InstrumentNotes.PLACE;
import static org.tuttihub.domain.access.Permission.WRITE_INSTRUMENTS;

import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Item.State;

/** What is done to keep instruments playable: repairs and maintenance. */
record CareDeeds(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
  private static final Note KIND = Note.of("kind", "Kind", "What sort of fault it is");
  private static final Note EXPECTED = Note.of("expected", "Expected", "When it is to be back");

  Stream<Operation> all() {
    return Stream.of(repairs(), schedules(), maintenance()).flatMap(part -> part);
  }

  private Stream<Operation> repairs() {
    RepairItem repair = new RepairItem(work, ids);
    return Stream.of(
        Deed.of(
                Items.NOUN,
                "repair",
                "Send an item to be repaired",
                WRITE_INSTRUMENTS,
                RepairItem.Send.class,
                repair::send,
                Note.of("repairer", "Repairer", "Which workshop"),
                Note.of("why", "Why", "What is broken"),
                KIND,
                Note.of("reported_on", "Reported", "When somebody said so; that day unless given"),
                EXPECTED,
                ON)
            .offeredWhen(ItemCard.class, ItemDeeds.when(State.IN_STORE, State.WRITE_OFF_PROPOSED)),
        Deed.of(
                Items.NOUN,
                "repaired",
                "Take an item back from repair, mended or beyond repair",
                WRITE_INSTRUMENTS,
                RepairItem.Back.class,
                repair::back,
                Note.of(
                    "beyond_repair",
                    "Beyond repair",
                    "Whether it cannot be mended, and is proposed for write-off"),
                PLACE,
                CONDITION,
                Note.of("cost_pence", "Cost", "What the repair cost, where the bill is there"),
                ON)
            .offeredWhen(ItemCard.class, ItemDeeds.when(State.IN_REPAIR)),
        Deed.of(
            Repairs.NOUN,
            "change",
            "Say what a repair cost, when it is to be back, or what sort of fault it was",
            WRITE_INSTRUMENTS,
            RepairItem.Alter.class,
            repair::change,
            KIND,
            EXPECTED,
            Note.of("cost_pence", "Cost", "What it cost")));
  }

  private Stream<Operation> schedules() {
    WriteSchedule write = new WriteSchedule(work, ids);
    Note what = Note.of("what", "What", "What is done, such as electrical safety test");
    Note months = Note.of("months", "Months", "After how many months it is done again, 1 to 240");
    Note firstDue =
        Note.of("first_due", "First due", "By when it is done first; today unless given");
    return Stream.of(
        Deed.of(
            Schedules.NOUN,
            "add",
            "Say which maintenance of an item, or of all items of a model, comes again",
            WRITE_INSTRUMENTS,
            WriteSchedule.Add.class,
            write::add,
            what,
            months,
            Note.of("item", "Item", "The item's asset number").naming(Items.NOUN),
            Note.of("model", "Model", "Or the model, such as MOD-3").naming(Models.NOUN),
            Note.of("last_done", "Last done", "When it was done last, if that is known"),
            firstDue),
        Deed.of(
            Schedules.NOUN,
            "change",
            "Say something else of a maintenance schedule",
            WRITE_INSTRUMENTS,
            WriteSchedule.Alter.class,
            write::change,
            what,
            months,
            firstDue),
        Deed.of(
                Schedules.NOUN,
                "stop",
                "Do this maintenance no more",
                WRITE_INSTRUMENTS,
                WriteSchedule.Which.class,
                write::stop)
            .offeredWhen(
                ScheduleRow.class,
                row -> Offered.unless(row.stopped().isPresent(), "it is stopped")));
  }

  private Stream<Operation> maintenance() {
    return Stream.of(
        Deed.of(
            CareViews.DUE,
            "record",
            "Write down that maintenance was done, of one instrument or of many at once",
            WRITE_INSTRUMENTS,
            RecordMaintenance.Done.class,
            new RecordMaintenance(work, ids)::perform,
            Note.of(
                    "maintenance_due",
                    "What",
                    "Lines of the list, such as MNT-2/ITM-14" + Several.UP_TO)
                .naming(CareViews.DUE),
            ON,
            Note.of("firm", "Firm", "Which firm or office did it; no person's name"),
            Note.of("cost_pence", "Cost", "What it cost for each item"),
            InstrumentNotes.NOTE));
  }
}
