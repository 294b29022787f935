package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.WRITE_WORKFORCE;

import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.workforce.Traineeship;

/** What is done about programmes by which people become teachers. */
record PathwayDeeds(UnitOfWork<? extends WorkforceRecords> work, Ids ids) {
  private static final Note[] PATHWAY = {
    Note.of("title", "Title", "What it is called"),
    Note.of("parts", "Parts", "What everybody does, in order"),
    Note.of("strands", "Strands", "Of which everybody chooses exactly one, if there are any"),
    Note.of("shadowing", "Shadowing", "How many hours of lessons everybody shadows"),
    Note.of("source", "Source", "Where it stands: which plan, which page")
  };
  private static final Note ON = Note.of("on", "On", "The day; today unless given");

  Stream<Operation> all() {
    return Stream.of(pathways(), people(), endings()).flatMap(part -> part);
  }

  private Stream<Operation> pathways() {
    WritePathway write = new WritePathway(work, ids);
    return Stream.of(
        Deed.of(
            Pathways.NOUN,
            "add",
            "Define a programme by which people become teachers",
            WRITE_WORKFORCE,
            WritePathway.Add.class,
            write::add,
            PATHWAY),
        Deed.of(
            Pathways.NOUN,
            "change",
            "Correct a pathway; once somebody is on it, its parts stay",
            WRITE_WORKFORCE,
            WritePathway.Alter.class,
            write::change,
            PATHWAY));
  }

  private Stream<Operation> people() {
    RunTraineeship run = new RunTraineeship(work, ids);
    return Stream.of(
        Deed.of(
            Traineeships.NOUN,
            "add",
            "Let a trainee begin a pathway",
            WRITE_WORKFORCE,
            RunTraineeship.Begin.class,
            run::begin,
            Note.of("pathway", "Pathway", "Which one, such as PWY-1").naming(Pathways.NOUN),
            Note.of("staff", "Trainee", "Who begins: a trainee, such as STF-3").naming(Staff.NOUN),
            Note.of("mentor", "Mentor", "Who teaches them: another member of staff")
                .naming(Staff.NOUN),
            Note.of("from", "From", "The first day; today unless given")),
        Deed.of(
                Traineeships.NOUN,
                "mentor",
                "Say who the mentor of a trainee is",
                WRITE_WORKFORCE,
                RunTraineeship.Mentor.class,
                run::mentor,
                Note.of("mentor", "Mentor", "Another member of staff, such as STF-4")
                    .naming(Staff.NOUN))
            .offeredWhen(TraineeshipCard.class, PathwayDeeds::running),
        Deed.of(
                Traineeships.NOUN,
                "done",
                "Write down that a trainee has done a part of the pathway",
                WRITE_WORKFORCE,
                RunTraineeship.Part.class,
                run::done,
                Note.of("part", "Part", "Which one, as the pathway calls it"),
                ON)
            .offeredWhen(TraineeshipCard.class, PathwayDeeds::running),
        Deed.of(
                Traineeships.NOUN,
                "shadow",
                "Write down for how many hours of a day a trainee shadowed somebody",
                WRITE_WORKFORCE,
                RunTraineeship.Shadow.class,
                run::shadow,
                Note.of("hours", "Hours", "How many on that day, up to 12"),
                ON)
            .offeredWhen(TraineeshipCard.class, PathwayDeeds::running),
        Deed.of(
                Traineeships.NOUN,
                "choose",
                "Choose the one strand of the pathway that a trainee follows",
                WRITE_WORKFORCE,
                RunTraineeship.Choose.class,
                run::choose,
                Note.of("strand", "Strand", "Which one, as the pathway calls it"))
            .offeredWhen(TraineeshipCard.class, PathwayDeeds::running));
  }

  private Stream<Operation> endings() {
    RunTraineeship run = new RunTraineeship(work, ids);
    return Stream.of(
        Deed.of(
                Traineeships.NOUN,
                "finish",
                "Say that a trainee has finished the pathway: all that it asks for is done",
                WRITE_WORKFORCE,
                RunTraineeship.End.class,
                run::finish,
                ON)
            .offeredWhen(
                TraineeshipCard.class,
                card ->
                    running(card)
                        .or(
                            () ->
                                Offered.unless(
                                    !card.lacks().isEmpty(), "something is still to be done"))),
        Deed.of(
                Traineeships.NOUN,
                "stop",
                "Say that a trainee goes on with the pathway no more",
                WRITE_WORKFORCE,
                RunTraineeship.End.class,
                run::stop,
                ON)
            .offeredWhen(TraineeshipCard.class, PathwayDeeds::running));
  }

  private static Optional<String> running(TraineeshipCard card) {
    return Offered.when(card.state(), Traineeship.State.RUNNING);
  }
}
