package org.tuttihub.launcher.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Progress;
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
  private static final int ROUNDS = 100;
  private static final int AT_ONCE = 350;

  private final Catalogue catalogue;
  private final Acting.Beginning beginning;
  private final Path folder;

  WorkforceBench(Catalogue catalogue, Acting.Beginning beginning, Path folder) {
    this.catalogue = catalogue;
    this.beginning = beginning;
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
    return List.of(imported(sessions(staff)), board(), released());
  }

  private String teacher(int number) {
    String ref =
        must(
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
    must(
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
    must(
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

  private Measured imported(Path file) {
    FileIn<?> in = (FileIn<?>) catalogue.find("sessions import").orElseThrow();
    long began = System.nanoTime();
    done(
        in.open(acting(), new ImportFile(file, "sessions.csv", false), Map.of())
            .then(opened -> opened.run(Progress.SILENT)));
    return new Measured("Import 40,000 sessions", (System.nanoTime() - began) / 1e9, "s", 20);
  }

  private Measured board() {
    return board(catalogue.list("clearance").orElseThrow());
  }

  private <R> Measured board(ListOf<R> list) {
    ListQuery query =
        done(
            list.query(
                acting().actor(),
                List.of(),
                List.of(),
                "",
                new Window.First(50),
                Optional.empty()));
    double[] millis = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long began = System.nanoTime();
      list.page(acting().actor(), query);
      millis[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(millis);
    return new Measured("Who of 700 is clear, the median", millis[ROUNDS / 2], "ms", 100);
  }

  /** Everybody lacks something, so that all are judged and named, and nothing is released. */
  private Measured released() {
    Map<String, ?> term =
        Map.of("year", AcademicYear.containing(today()).toString(), "term", "autumn");
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long began = System.nanoTime();
      if (!(deed("releases make", term) instanceof Outcome.Refused<Receipt>)) {
        throw new BadValue("Sessions were released although nobody is clear.");
      }
      best = Math.min(best, (System.nanoTime() - began) / 1e9);
    }
    return new Measured("A term of 40,000 sessions judged", best, "s", 1);
  }

  private Receipt must(String operation, Map<String, ?> given) {
    return done(deed(operation, given));
  }

  private Outcome<Receipt> deed(String operation, Map<String, ?> given) {
    return ((Deed<?>) catalogue.find(operation).orElseThrow())
        .perform(acting(), given, Manner.TYPED_BY_HAND);
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new BadValue(refusal.sentence());
    };
  }

  private LocalDate today() {
    return acting().today();
  }

  private Acting acting() {
    return beginning.by(Actor.local("bench"), Door.SYSTEM);
  }
}
