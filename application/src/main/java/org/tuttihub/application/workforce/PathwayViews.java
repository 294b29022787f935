package org.tuttihub.application.workforce;

import static org.tuttihub.domain.access.Permission.READ_WORKFORCE;

import java.util.stream.Stream;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;

/** What people see of programmes by which people become teachers. */
record PathwayViews(StaffingReads reads) {

  Stream<Operation> all() {
    return Stream.of(
        ListOf.of(
                Pathways.NOUN,
                "The programmes by which people become teachers",
                PathwayRow.class,
                reads.pathways(),
                Column.of("ref", "Ref", 7),
                Column.of("title", "Title", 28),
                Column.of("parts", "Parts", 28),
                Column.of("strands", "One of", 20),
                Column.of("running", "On it", 5),
                Column.of("finished", "Finished", 8).fromWidth(100),
                Column.of("shadowing", "Shadowing", 9).fromWidth(110))
            .needing(READ_WORKFORCE)
            .sortedBy("title"),
        CardOf.of(
                Pathways.NOUN,
                "A pathway, its parts and its strands",
                PathwayRow.class,
                reads::pathway)
            .needing(READ_WORKFORCE),
        ListOf.of(
                Traineeships.NOUN,
                "Who is on which pathway, with whom, and how far",
                TraineeshipRow.class,
                reads.traineeships(),
                Column.of("ref", "Ref", 7),
                Column.of("state", "State", 9),
                Column.of("staff", "Trainee", 8),
                Column.of("name", "Name", 20),
                Column.of("title", "Pathway", 20),
                Column.of("mentor", "Mentor", 8),
                Column.of("done", "Done", 5),
                Column.of("parts", "Of", 4),
                Column.of("strand", "Strand", 18).fromWidth(100),
                Column.of("shadowed", "Shadowed", 8).fromWidth(120),
                Column.of("began", "Began", 10).fromWidth(130))
            .needing(READ_WORKFORCE)
            .sortedBy("state", "name"),
        CardOf.of(
                Traineeships.NOUN,
                "A traineeship, and what is still to be done",
                TraineeshipCard.class,
                reads::traineeship)
            .needing(READ_WORKFORCE));
  }
}
