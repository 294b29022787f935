package org.tuttihub.launcher.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;

/** The workforce of a large hub: 700 people with 30 records each, and 40,000 sessions of a term. */
final class WorkforceBench {
  private static final int PEOPLE = 700;
  private static final int TRAININGS = 29;
  private static final int SESSIONS = 40_000;
  private static final int AT_ONCE = 350;

  private final MeasuredHub hub;
  private final Path folder;

  WorkforceBench(MeasuredHub hub, Path folder) {
    this.hub = hub;
    this.folder = folder;
  }

  List<Measured> run() throws IOException {
    List<String> staff = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      staff.add(teacher(i));
    }
    for (int i = 0; i < TRAININGS; i++) {
      for (int from = 0; from < PEOPLE; from += AT_ONCE) {
        train(staff.subList(from, from + AT_ONCE), i);
      }
    }
    ListQuery first =
        new ListQuery(List.of(), List.of(), "", new Window.First(50), Optional.empty());
    return List.of(
        hub.imported("Import 40,000 sessions", "sessions import", sessions(staff)),
        hub.listed("Who of 700 is clear, the middle", "clearance", first, MeasuredHub.MIDDLE, 100),
        released());
  }

  private String teacher(int number) {
    String ref =
        hub.done(
                "staff add",
                Map.of(
                    "name",
                    "Teacher " + number,
                    "engagement",
                    "volunteer",
                    "roles",
                    "teacher",
                    "from",
                    "2020-09-01"))
            .subject()
            .ref();
    hub.done(
        "clearance-records add",
        Map.of(
            "staff",
            ref,
            "requirement",
            "dbs",
            "got_on",
            today().minusDays(number).toString(),
            "level",
            "enhanced-barred"));
    return ref;
  }

  private void train(List<String> staff, int number) {
    hub.done(
        "clearance-records record",
        Map.of(
            "staff",
            String.join(", ", staff),
            "requirement",
            List.of("safeguarding-training", "induction").get(number % 2),
            "got_on",
            today().minusDays(10L * number).toString()));
  }

  private Path sessions(List<String> staff) throws IOException {
    Path file = folder.resolve("sessions.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("Session,Term,Date,Time,Minutes,Service,Place,Staff\n");
      for (int i = 0; i < SESSIONS; i++) {
        out.write(
            "L-"
                + i
                + ",autumn,"
                + today()
                + ",14:30,30,Lessons,Hall "
                + i % 97
                + ","
                + staff.get(i % PEOPLE)
                + "\n");
      }
    }
    return file;
  }

  /** Everybody lacks something, so that all are judged and named, and nothing is released. */
  private Measured released() {
    Map<String, ?> term =
        Map.of("year", AcademicYear.containing(today()).toString(), "term", "autumn");
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long began = System.nanoTime();
      if (!(hub.deed("releases make", term) instanceof Outcome.Refused<Receipt>)) {
        throw new BadValue("Sessions were released although nobody is clear.");
      }
      best = Math.min(best, (System.nanoTime() - began) / 1e9);
    }
    return new Measured("A term of 40,000 sessions judged", best, "s", 1);
  }

  private LocalDate today() {
    return hub.acting().today();
  }
}
