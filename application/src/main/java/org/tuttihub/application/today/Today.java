package org.tuttihub.application.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Operation;

/** Asks every line for somebody, on one day. */
final class Today {
  private static final int MOST_OF_WEEK = 6;
  private static final int MOST_SINCE = 8;

  private final List<TodayLine> lines;
  private final Catalogue catalogue;
  private final TodayReads reads;
  private final LocalDate today;

  Today(List<TodayLine> lines, Catalogue catalogue, TodayReads reads, LocalDate today) {
    this.lines = lines;
    this.catalogue = catalogue;
    this.reads = reads;
    this.today = today;
  }

  /** What somebody is to see, in order; a line about a list that they may not see is left out. */
  List<TodayRow> rows(Actor actor) {
    List<Supplier<List<TodayRow>>> questions = new ArrayList<>();
    for (TodayLine line : lines) {
      catalogue
          .list(line.list())
          .flatMap(list -> AskedLine.of(line, list, actor, today))
          .ifPresent(asked -> questions.add(asked::rows));
    }
    questions.add(() -> since(actor));
    List<TodayRow> found = reads.together().all(questions).stream().flatMap(List::stream).toList();
    List<TodayRow> rows = new ArrayList<>();
    Stream.of(
            found.stream()
                .filter(row -> row.kind().isToDo())
                .sorted(Comparator.comparing(TodayRow::kind)),
            week(found),
            found.stream().filter(row -> row.kind() == TodayKind.SINCE))
        .flatMap(part -> part)
        .forEach(row -> rows.add(row.at(rows.size() + 1)));
    return rows;
  }

  private static Stream<TodayRow> week(List<TodayRow> found) {
    return found.stream()
        .filter(row -> row.kind() == TodayKind.THIS_WEEK)
        .sorted(Comparator.comparing(row -> row.on().orElseThrow()))
        .limit(MOST_OF_WEEK);
  }

  /** What others did with what this actor may see; how often, never with whose data. */
  private List<TodayRow> since(Actor actor) {
    Optional<Instant> before = reads.hereBefore(actor.id());
    return before.stream()
        .flatMap(
            since ->
                reads.doneByOthers(actor.id(), since).stream()
                    .flatMap(done -> told(actor, since, done).stream())
                    .limit(MOST_SINCE))
        .toList();
  }

  private Optional<TodayRow> told(Actor actor, Instant since, TodayReads.DoneSince done) {
    return catalogue
        .find(done.operation())
        .filter(operation -> isSeen(actor, operation))
        .map(
            operation ->
                new TodayRow(
                    0,
                    TodayKind.SINCE,
                    DoneWords.of(operation, done.many()),
                    done.many(),
                    Optional.empty(),
                    Optional.of(since),
                    TodayCatalogue.HISTORY,
                    List.of(
                        "operation=" + done.operation() + ".." + done.operation(),
                        "at=" + since.truncatedTo(ChronoUnit.SECONDS) + "..",
                        "actor!=" + actor.id(),
                        "undone=no"),
                    List.of("-seq"),
                    Optional.empty()));
  }

  /** Whether somebody may see the records with which it was done. */
  private boolean isSeen(Actor actor, Operation operation) {
    String plural = operation.noun().plural();
    if (catalogue.card(plural).filter(CardOf::own).isPresent()) {
      return false;
    }
    return catalogue
        .list(plural)
        .<Operation>map(list -> list)
        .or(() -> catalogue.card(plural))
        .map(seen -> actor.may(seen.permission()))
        .orElse(actor.may(operation.permission()));
  }
}
