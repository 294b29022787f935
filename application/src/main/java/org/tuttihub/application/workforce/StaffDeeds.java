package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.READ_CLEARANCE;
import static org.tuttihub.domain.access.Permission.READ_WORKFORCE;
import static org.tuttihub.domain.access.Permission.SEND_MESSAGES;
import static org.tuttihub.domain.access.Permission.WRITE_CLEARANCE;
import static org.tuttihub.domain.access.Permission.WRITE_WORKFORCE;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.history.Put;
import org.tuttihub.application.imports.Mapping;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.partners.Partners;
import org.tuttihub.application.records.Several;
import org.tuttihub.application.records.UnitOfWork;

/** What is done with members of staff, and what is asked of them. */
record StaffDeeds(
    UnitOfWork<? extends WorkforceRecords> work, Ids ids, ClearanceRules rules, Board board) {
  private static final Note[] NOTES = {
    Note.of("name", "Name", "Who it is"),
    Note.of("engagement", "Engagement", "On which terms they work with the hub"),
    Note.of("roles", "Roles", "What they do; one or several"),
    Note.of("email", "E-mail", "Where they are written to"),
    Note.of("partner", "Partner", "For a partner's people: which one, such as PRT-3")
        .naming(Partners.NOUN),
    Note.of("instruments", "Instruments", "What they teach or play"),
    Note.of("areas", "Areas", "Where they work"),
    Note.of("hours", "Hours", "How many a week, such as 21.5"),
    Note.of("manager", "Manager", "Who looks after them, such as STF-3").naming(Staff.NOUN),
    Note.text("skills", "Skills", "What else they can do", 2000),
    Note.of("from", "From", "Their first day; today unless given")
  };

  Stream<Operation> all(RunImport<? extends WorkforceRecords> imports) {
    WriteMember write = new WriteMember(work, ids);
    RecordClearance record = new RecordClearance(work, ids, rules);
    EraseStaff erase = new EraseStaff(work, rules);
    return Stream.of(
        list(imports),
        adding(work),
        changing(work),
        Put.<WorkforceRecords, WriteMember.Add, WriteMember.Alter>deed(
            work,
            WorkforceRecords::staff,
            this::adding,
            this::changing,
            "Put a member of staff by the id that another system has for them"),
        Deed.of(
                Staff.NOUN,
                "leave",
                "Say on which day somebody works for the hub last",
                WRITE_WORKFORCE,
                WriteMember.Leave.class,
                write::leave,
                Note.of("on", "On", "The last day; today unless given"))
            .offeredWhen(
                MemberCard.class,
                c -> Offered.unless(c.until().isPresent(), "only while they stay")),
        Deed.of(
                Staff.NOUN,
                "keep",
                "Say why it is held longer than usual who somebody was that left",
                READ_CLEARANCE,
                EraseStaff.Keep.class,
                erase::keep,
                Note.text("why", "Why", "Why; blank to hold it no longer", 500))
            .never("say it the other way with the same command"),
        Deed.of(
                Staff.NOUN,
                "erase",
                "Erase for good who somebody was that left; what they taught stays",
                READ_CLEARANCE,
                EraseStaff.Erase.class,
                erase::erase,
                Note.of("staff", "Staff", "Whom, such as STF-3" + Several.UP_TO).naming(Staff.NOUN),
                Note.of("on_request", "On request", "Whether they asked for it before its time"))
            .never("what is erased is gone"),
        Deed.of(
            Staff.NOUN,
            "confirm",
            "Confirm that an edition of guidance was read and understood",
            WRITE_CLEARANCE,
            RecordClearance.Confirm.class,
            record::confirm,
            Note.of("requirement", "Requirement", "Its code, such as kcsie"),
            Note.of("edition", "Edition", "Which edition, such as 2026"),
            Note.of("understood", "Understood", "I have read it, and I have understood it")),
        Deed.of(
                WorkforceViews.RENEWALS,
                "alert",
                "Write to people and their managers what is to be renewed",
                SEND_MESSAGES,
                SendAlerts.Alert.class,
                new SendAlerts(work, ids, rules, board)::alert,
                Note.of("staff", "Staff", "Whom, such as STF-3; blank for everybody concerned")
                    .naming(Staff.NOUN))
            .never("cancel what is queued: messages cancel"),
        Ask.of(
            WorkforceViews.REQUIREMENTS,
            "ask",
            "What somebody must have shown before they teach, and by which rules",
            READ_WORKFORCE,
            AskRequirements.Request.class,
            AskRequirements.Answer.class,
            (acting, asked, _) -> new AskRequirements(rules).answer(acting, asked),
            Note.of("engagement", "Engagement", "On which terms they work with the hub"),
            Note.of("roles", "Roles", "What they do; one or several"),
            Note.of("on", "On", "The day; today unless given")));
  }

  private FileIn<ImportStaff.Beside> list(RunImport<? extends WorkforceRecords> imports) {
    return new FileIn<>(
        Staff.NOUN,
        "Take in a list of staff from an HR system, whatever its columns are called",
        Shape.of(ImportStaff.Beside.class),
        List.of(
            Mapping.NOTE,
            Note.of("system", "System", "Whose numbers they are, such as hr; hr unless given"),
            Note.of("engagement", "Engagement", "The terms of rows that say none"),
            Note.of("roles", "Roles", "What people of rows that say none do"),
            Note.of("same", "Same", "What alone shows that a new number is somebody on the roll")),
        (acting, file, beside) ->
            ImportStaff.mapping(beside)
                .then(
                    mapping ->
                        imports.open(
                            acting, file, new ImportStaff(ids, mapping, beside, acting.today()))));
  }

  private Deed<WriteMember.Add> adding(UnitOfWork<? extends WorkforceRecords> in) {
    return Deed.of(
        Staff.NOUN,
        "add",
        "Write down somebody who works for the hub",
        WRITE_WORKFORCE,
        WriteMember.Add.class,
        new WriteMember(in, ids)::add,
        NOTES);
  }

  private Deed<WriteMember.Alter> changing(UnitOfWork<? extends WorkforceRecords> in) {
    return Deed.of(
        Staff.NOUN,
        "change",
        "Say something else of a member of staff",
        WRITE_WORKFORCE,
        WriteMember.Alter.class,
        new WriteMember(in, ids)::change,
        NOTES);
  }
}
