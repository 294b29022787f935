package org.tuttihub.launcher.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
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
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;

/** The hub that is measured: what is asked of it, and how long that takes. */
record MeasuredHub(Catalogue catalogue, Acting.Beginning beginning) {
  private static final int ROUNDS = 100;
  static final double MIDDLE = 0.5;
  static final double P99 = 0.99;

  Acting acting() {
    return beginning.by(Actor.local("bench"), Door.SYSTEM);
  }

  Outcome<Receipt> deed(String operation, Map<String, ?> given) {
    return ((Deed<?>) catalogue.find(operation).orElseThrow())
        .perform(acting(), given, Manner.TYPED_BY_HAND);
  }

  /** A deed that is not refused. */
  Receipt done(String operation, Map<String, ?> given) {
    return done(deed(operation, given));
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new BadValue(refusal.sentence());
    };
  }

  /** How long a file takes to come in, in seconds. */
  Measured imported(String what, String operation, Path file) {
    FileIn<?> in = (FileIn<?>) catalogue.find(operation).orElseThrow();
    ImportFile given = new ImportFile(file, file.getFileName().toString(), false);
    long began = System.nanoTime();
    done(in.open(acting(), given, Map.of()).then(opened -> opened.run(Progress.SILENT)));
    return new Measured(what, (System.nanoTime() - began) / 1e9, "s", 20);
  }

  /** How long a part of a list takes. */
  Measured listed(String what, String plural, ListQuery query, double share, double limit) {
    return listed(what, plural, List.of(query), share, limit);
  }

  /** How long parts of a list take, in turn, as somebody types what is looked for. */
  Measured listed(String what, String plural, List<ListQuery> queries, double share, double limit) {
    return listed(what, catalogue.list(plural).orElseThrow(), queries, share, limit);
  }

  private <R> Measured listed(
      String what, ListOf<R> list, List<ListQuery> queries, double share, double limit) {
    Actor actor = acting().actor();
    List<ListQuery> checked = queries.stream().map(query -> checked(list, query)).toList();
    return timed(what, share, limit, turn -> list.page(actor, checked.get(turn % checked.size())));
  }

  private <R> ListQuery checked(ListOf<R> list, ListQuery query) {
    return done(
        list.query(
            acting().actor(),
            query.filters(),
            query.sort(),
            query.text(),
            query.window(),
            query.asAt()));
  }

  /** Something done a hundred times: the middle of it, or what all but one stay below. */
  Measured timed(String what, double share, double limit, IntConsumer turn) {
    double[] millis = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long began = System.nanoTime();
      turn.accept(i);
      millis[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(millis);
    return new Measured(what, millis[(int) (ROUNDS * share)], "ms", limit);
  }
}
