package org.tuttihub.application.programme;

import static org.tuttihub.domain.access.Permission.WRITE_PROGRAMME;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.charging.Services;
import org.tuttihub.application.funds.BudgetLines;
import org.tuttihub.application.history.Put;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.needs.Gaps;
import org.tuttihub.application.objectives.Objectives;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.strategy.StrategyCatalogue.InForce;
import org.tuttihub.domain.programme.Activity.State;
import org.tuttihub.domain.strategy.Framework;

/**
 * What can be asked of the room {@code programme}. Lists and cards are in {@link ProgrammeViews},
 * what is done with bookings in {@link BookingDeeds}.
 */
public final class ProgrammeCatalogue {
  private final UnitOfWork<? extends ProgrammeRecords> work;
  private final Ids ids;
  private final InForce now;

  private ProgrammeCatalogue(UnitOfWork<? extends ProgrammeRecords> work, Ids ids, InForce now) {
    this.work = work;
    this.ids = ids;
    this.now = now;
  }

  /**
   * All of it.
   *
   * @param pricing tells what a booking costs when it is offered
   */
  public static List<Operation> of(
      UnitOfWork<? extends ProgrammeRecords> work,
      ProgrammeReads reads,
      Ids ids,
      InForce now,
      RunImport<? extends ProgrammeRecords> imports,
      Pricing pricing) {
    ProgrammeCatalogue room = new ProgrammeCatalogue(work, ids, now);
    return Stream.of(
            ProgrammeViews.activities(reads),
            room.activities(),
            room.activitySteps(),
            ProgrammeViews.windows(reads),
            room.windows(),
            ProgrammeViews.bookings(reads),
            new BookingDeeds(work, ids).all(imports, pricing),
            ProgrammeViews.counts(reads),
            counts(ids, imports))
        .flatMap(part -> part)
        .toList();
  }

  private Stream<Operation> activities() {
    return Stream.of(
        adding(work),
        Put.<ProgrammeRecords, AddActivity.Request, ChangeActivity.Request>deed(
            work,
            ProgrammeRecords::activities,
            this::adding,
            this::changing,
            "Put an activity by another system's id: plan it, or say it anew"),
        changing(work));
  }

  private Deed<AddActivity.Request> adding(UnitOfWork<? extends ProgrammeRecords> in) {
    return Deed.of(
        Activities.NOUN,
        "add",
        "Plan an activity: a project, an ensemble, a workshop, a course",
        WRITE_PROGRAMME,
        AddActivity.Request.class,
        new AddActivity(in, ids)::perform,
        notes());
  }

  private Deed<ChangeActivity.Request> changing(UnitOfWork<? extends ProgrammeRecords> in) {
    return Deed.of(
            Activities.NOUN,
            "change",
            "Say something else of an activity, or link it to other things",
            WRITE_PROGRAMME,
            ChangeActivity.Request.class,
            new ChangeActivity(in)::perform,
            notes())
        .offeredWhen(ActivityCard.class, when(State.PLANNED, State.RUNNING, State.DONE));
  }

  private Note[] notes() {
    return new Note[] {
      Note.of("year", "Year", "The academic year, such as 2026/27"),
      Note.of("kind", "Kind", "What sort of activity it is"),
      Note.of("title", "Title", "What it is called"),
      Note.text("aim", "Aim", "Which need it meets, and what it is to change", 1000),
      Note.text("who", "Who", "Who takes part", 500),
      Note.of("provider", "By whom", "Who delivers it"),
      Note.text("when", "When", "Days and times, or terms, in words", 500),
      Note.of("slot", "Slot", "When in the week or year, if it is one of these"),
      Note.text("where", "Where", "The place, or places", 500),
      Note.text("details", "Details", "Anything else that people ask", 2000),
      Note.of("price", "Price", "What people pay, in words"),
      Note.of("link", "Link", "Where the public reads more, from https:// on").most(500),
      Note.of("functions", "Functions", "Codes of the strategic functions it serves")
          .choices(() -> now.all(Framework::functions).stream().map(f -> f.code()).toList()),
      Note.of("gaps", "Answers", "References of the gaps it goes back to, such as GAP-4")
          .naming(Gaps.NOUN),
      Note.of("objectives", "Serves", "References of the objectives it serves, such as OBJ-2")
          .naming(Objectives.NOUN),
      Note.of("costs", "Costs", "The budget line that pays it, such as BUD-3")
          .naming(BudgetLines.NOUN),
      Note.of("minutes", "Minutes", "For an ensemble: how long a weekly rehearsal lasts"),
      Note.of("players", "Players", "For an ensemble: how many there are"),
      Note.of("chamber", "Chamber", "For an ensemble: whether it has nine players or fewer"),
      Note.of("county", "County", "For an ensemble: whether it is a group of the county"),
      Note.of("organiser", "Organiser", "For an ensemble: who runs it")
    };
  }

  private Stream<Operation> activitySteps() {
    RunActivity run = new RunActivity(work);
    Note on = Note.of("on", "On", "The day; today unless given");
    return Stream.of(
        Deed.of(
                Activities.NOUN,
                "start",
                "Say that a planned activity has begun",
                WRITE_PROGRAMME,
                RunActivity.Step.class,
                run::start,
                on)
            .offeredWhen(ActivityCard.class, when(State.PLANNED)),
        Deed.of(
                Activities.NOUN,
                "finish",
                "Say that an activity is over",
                WRITE_PROGRAMME,
                RunActivity.Step.class,
                run::finish,
                on)
            .offeredWhen(ActivityCard.class, when(State.PLANNED, State.RUNNING)),
        Deed.of(
                Activities.NOUN,
                "cancel",
                "Cancel an activity that is not over",
                WRITE_PROGRAMME,
                RunActivity.Cancel.class,
                run::cancel,
                Note.text("why", "Why", "Why it does not take place", 1000).required())
            .offeredWhen(ActivityCard.class, when(State.PLANNED, State.RUNNING)));
  }

  private Stream<Operation> windows() {
    WriteWindow write = new WriteWindow(work, ids);
    Note[] notes = {
      Note.of("year", "Year", "The year for which schools ask, such as 2027/28"),
      Note.of("services", "Services", "Codes of the services; blank for all")
          .naming(Services.NOUN, "code"),
      Note.of("opens", "Opens", "The first day"),
      Note.of("closes", "Closes", "The last day"),
      Note.text("note", "Note", "What schools are told about it", 1000)
    };
    return Stream.of(
        Deed.of(
            OfferWindows.NOUN,
            "add",
            "Say when schools may ask for what the hub offers in a year",
            WRITE_PROGRAMME,
            WriteWindow.Add.class,
            write::add,
            notes),
        Deed.of(
            OfferWindows.NOUN,
            "change",
            "Change the days or services of an offer window",
            WRITE_PROGRAMME,
            WriteWindow.Alter.class,
            write::change,
            notes));
  }

  private static Stream<Operation> counts(Ids ids, RunImport<? extends ProgrammeRecords> imports) {
    return Stream.of(
        new FileIn<>(
            WaitingCounts.NOUN,
            "Take counts of waiting lists from the lesson system",
            Shape.of(ImportCounts.WaitingBeside.class),
            List.of(Note.of("as_of", "As of", "The day of rows that name none")),
            (acting, file, beside) ->
                imports.open(acting, file, ImportCounts.waiting(ids, beside))),
        new FileIn<>(
            PupilCounts.NOUN,
            "Take counts of pupils taught from the lesson system",
            Shape.of(ImportCounts.PupilsBeside.class),
            List.of(
                Note.of("year", "Year", "The academic year of rows that name none"),
                Note.of("term", "Term", "The term of rows that name none")),
            (acting, file, beside) ->
                imports.open(acting, file, ImportCounts.pupils(ids, beside))));
  }

  private static Function<ActivityCard, Optional<String>> when(State... states) {
    return card -> Offered.when(card.state(), states);
  }
}
