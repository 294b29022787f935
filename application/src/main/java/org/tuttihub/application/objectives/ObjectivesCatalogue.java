package org.tuttihub.application.objectives;

import static org.tuttihub.domain.access.Permission.RATE;
import static org.tuttihub.domain.access.Permission.WRITE_OBJECTIVES;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.history.Put;
import org.tuttihub.application.needs.Gaps;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.strategy.StrategyCatalogue.InForce;
import org.tuttihub.domain.objectives.Objective.State;
import org.tuttihub.domain.strategy.Framework;

/** What can be asked of the room {@code objectives}. */
public final class ObjectivesCatalogue {
  static final Noun ACTIONS = new Noun("objectives", "actions", "action", "");

  private final UnitOfWork<? extends ObjectiveRecords> work;
  private final Ids ids;
  private final InForce now;

  private ObjectivesCatalogue(UnitOfWork<? extends ObjectiveRecords> work, Ids ids, InForce now) {
    this.work = work;
    this.ids = ids;
    this.now = now;
  }

  public static List<Operation> of(
      UnitOfWork<? extends ObjectiveRecords> work, ObjectiveReads reads, Ids ids, InForce now) {
    ObjectivesCatalogue room = new ObjectivesCatalogue(work, ids, now);
    return Stream.of(
            Stream.of(list(reads), card(reads), actions(reads)),
            room.words(),
            room.steps(),
            room.lines())
        .flatMap(part -> part)
        .toList();
  }

  private static Operation list(ObjectiveReads reads) {
    return ListOf.of(
        Objectives.NOUN,
        "Every objective with its state and latest rating",
        ObjectiveRow.class,
        reads.objectives(),
        Column.of("ref", "Ref", 7),
        Column.of("state", "State", 7),
        Column.of("rating", "Rating", 11),
        Column.of("due", "Due", 10),
        Column.of("statement", "Statement", 38),
        Column.of("owner", "Owner", 20).fromWidth(100),
        Column.of("gaps", "Answers", 14).fromWidth(120));
  }

  private static Operation actions(ObjectiveReads reads) {
    return ListOf.of(
            ACTIONS,
            "The actions of objectives: what is to be done, by whom, until when",
            ActionRow.class,
            reads.actions(),
            Column.of("objective", "Of", 8),
            Column.of("due", "Due", 10),
            Column.of("action", "Action", 36),
            Column.of("owner", "Owner", 16),
            Column.of("done_on", "Done", 10))
        .sortedBy("due");
  }

  private static Operation card(ObjectiveReads reads) {
    return CardOf.of(
        Objectives.NOUN,
        "An objective in full: its promise, measures, actions, ratings",
        ObjectiveCard.class,
        reads::objective);
  }

  private Stream<Operation> words() {
    Note[] notes = {
      Note.of("year", "Year", "The academic year, such as 2026/27"),
      Note.text("statement", "Statement", "What will be different, in one or two sentences", 1000)
          .required(),
      Note.of("owner", "Owner", "Who answers for it: a role or a person"),
      Note.text("resources", "Resources", "What money, people and time it needs", 2000),
      Note.of("due", "Due", "The day by which it is to be kept"),
      Note.of("functions", "Functions", "Codes of the strategic functions it serves")
          .choices(() -> now.all(Framework::functions).stream().map(f -> f.code()).toList()),
      Note.of("aims", "Aims", "Codes of the national plan's aims it serves")
          .choices(() -> now.all(Framework::aims).stream().map(a -> a.code()).toList()),
      Note.of("gaps", "Answers", "References of the gaps that it answers, such as GAP-4")
          .naming(Gaps.NOUN)
          .fromItsCard()
    };
    Put.In<ObjectiveRecords, AddObjective.Request> add =
        in ->
            Deed.of(
                Objectives.NOUN,
                "add",
                "Write a new objective, as a draft",
                WRITE_OBJECTIVES,
                AddObjective.Request.class,
                new AddObjective(in, ids)::perform,
                notes);
    Put.In<ObjectiveRecords, ChangeObjective.Request> change =
        in ->
            Deed.of(
                    Objectives.NOUN,
                    "change",
                    "Reword a draft or agreed objective, or link it to other things",
                    WRITE_OBJECTIVES,
                    ChangeObjective.Request.class,
                    new ChangeObjective(in)::perform,
                    notes)
                .offeredWhen(ObjectiveCard.class, when(State.DRAFT, State.AGREED));
    return Stream.of(
        add.apply(work),
        Put.deed(
            work,
            ObjectiveRecords::objectives,
            add,
            change,
            "Put an objective by another system's id: write it, or reword it"),
        change.apply(work));
  }

  private Stream<Operation> steps() {
    LiveObjective live = new LiveObjective(work);
    return Stream.of(
        Deed.of(
                Objectives.NOUN,
                "agree",
                "Agree a draft, which must be SMART",
                RATE,
                LiveObjective.Step.class,
                live::agree)
            .offeredWhen(ObjectiveCard.class, whenSmart(State.DRAFT)),
        Deed.of(
                Objectives.NOUN,
                "activate",
                "Put an agreed objective into force",
                RATE,
                LiveObjective.Step.class,
                live::activate)
            .offeredWhen(ObjectiveCard.class, whenSmart(State.AGREED)),
        Deed.of(
                Objectives.NOUN,
                "rate",
                "Rate an active objective at a review; ratings are appended",
                RATE,
                RateObjective.Request.class,
                new RateObjective(work, ids)::perform,
                Note.of("period", "Review", "The review, such as autumn 2026/27"),
                Note.of("value", "Rating", "A step of the rating scale")
                    .choices(() -> now.all(Framework::scale).stream().map(r -> r.code()).toList()),
                Note.text("rationale", "Why", "Why it is so rated", 2000).required(),
                Note.text("evidence", "Evidence", "What shows it, and where it is", 2000))
            .offeredWhen(ObjectiveCard.class, when(State.ACTIVE))
            .never("ratings are appended; append another one"),
        Deed.of(
                Objectives.NOUN,
                "close",
                "Close an active objective with what came of it",
                RATE,
                LiveObjective.Close.class,
                live::close,
                Note.text("outcome", "Outcome", "What came of it", 2000).required())
            .offeredWhen(ObjectiveCard.class, when(State.ACTIVE)),
        Deed.of(
                Objectives.NOUN,
                "reopen",
                "Put a closed objective into force again",
                RATE,
                LiveObjective.Step.class,
                live::reopen)
            .offeredWhen(ObjectiveCard.class, when(State.CLOSED)));
  }

  private Stream<Operation> lines() {
    MeasureObjective measure = new MeasureObjective(work, ids);
    PlanAction plan = new PlanAction(work, ids);
    return Stream.of(
        Deed.of(
                Objectives.NOUN,
                "add-measure",
                "Say how success is seen: counted, or shown by evidence",
                WRITE_OBJECTIVES,
                MeasureObjective.Add.class,
                measure::add,
                Note.of("name", "Measure", "What is counted or shown"),
                Note.of("kind", "Kind", "Measured (counted) unless evidenced"),
                Note.of("unit", "Unit", "What it is counted in"),
                Note.of("baseline", "Baseline", "Where it stands now, if that is known"),
                Note.of("target", "Target", "What is to be reached; 1 for yes or done"),
                Note.of("direction", "Better is", "Up unless down"))
            .offeredWhen(ObjectiveCard.class, when(State.DRAFT, State.AGREED)),
        Deed.of(
                Objectives.NOUN,
                "drop-measure",
                "Take a measure away again",
                WRITE_OBJECTIVES,
                MeasureObjective.Drop.class,
                measure::drop,
                Note.of("measure", "Measure", "Its number on the card"))
            .offeredWhen(ObjectiveCard.class, when(State.DRAFT, State.AGREED)),
        Deed.of(
                Objectives.NOUN,
                "read",
                "Record what a measure showed on a day",
                WRITE_OBJECTIVES,
                MeasureObjective.Read.class,
                measure::read,
                Note.of("measure", "Measure", "Its number on the card"),
                Note.of("on", "On", "The day; today unless given"),
                Note.of("value", "Value", "What was found; 1 for yes or done"),
                Note.text(
                        "source", "Source", "Where the value comes from, or the evidence is", 1000)
                    .required())
            .offeredWhen(ObjectiveCard.class, when(State.ACTIVE)),
        Deed.of(
                Objectives.NOUN,
                "add-action",
                "Plan a step towards the objective",
                WRITE_OBJECTIVES,
                PlanAction.Add.class,
                plan::add,
                Note.text("text", "Action", "What is to be done", 1000).required(),
                Note.of("owner", "Owner", "Who sees to it: a role or a person"),
                Note.of("due", "Due", "The day by which it is to be done").afresh(),
                Note.text("resources", "Resources", "The money, people and time it needs", 1000)
                    .afresh())
            .offeredWhen(ObjectiveCard.class, when(State.DRAFT, State.AGREED, State.ACTIVE)),
        Deed.of(
                Objectives.NOUN,
                "complete-action",
                "Tick an action off",
                WRITE_OBJECTIVES,
                PlanAction.Complete.class,
                plan::complete,
                Note.of("action", "Action", "Its number on the card"),
                Note.of("on", "On", "The day; today unless given"))
            .offeredWhen(ObjectiveCard.class, when(State.DRAFT, State.AGREED, State.ACTIVE)),
        Deed.of(
                Objectives.NOUN,
                "drop-action",
                "Take an action away again",
                WRITE_OBJECTIVES,
                PlanAction.Drop.class,
                plan::drop,
                Note.of("action", "Action", "Its number on the card"))
            .offeredWhen(ObjectiveCard.class, when(State.DRAFT, State.AGREED, State.ACTIVE)));
  }

  private static Function<ObjectiveCard, Optional<String>> when(State... states) {
    return card -> Offered.when(card.state(), states);
  }

  private static Function<ObjectiveCard, Optional<String>> whenSmart(State state) {
    return card ->
        Offered.when(card.state(), state)
            .or(
                () ->
                    Offered.unless(
                        !card.missing().isEmpty(),
                        "not SMART yet: " + String.join("; ", card.missing())));
  }
}
