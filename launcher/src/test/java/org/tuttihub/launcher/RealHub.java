package org.tuttihub.launcher;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.launcher.demo.DemoHub;
import org.tuttihub.postgres.TestDatabase;
import org.tuttihub.postgres.embedded.PostgresAddress;

/** The real catalogue over a PostgreSQL with the demonstration in it, in the test's own process. */
final class RealHub implements AutoCloseable {
  static final Actor ANNA = Actor.local("anna");

  /** How a manager of the demonstration signs in. */
  static final String MANAGER = "m.okafor";

  /** A plugin that is approved, and is not there. */
  static final String APPROVED = "riverside@2026.1";

  private static final int MOST = 1000;

  final TestDatabase database = TestDatabase.empty();
  final Tutti tutti;

  RealHub(Path data) {
    Map<String, String> flags = Map.of("data", data.toString(), "database", url());
    tutti = Tutti.open(Settings.of(flags, Map.of()), _ -> {});
    if (DemoHub.load(catalogue(), tutti.beginning(), _ -> {})
        instanceof Outcome.Refused<?>(Refusal refusal)) {
      throw new AssertionError(refusal.sentence());
    }
    furnish();
  }

  /** One of what the demonstration has none of; far enough away to change none of its prices. */
  private void furnish() {
    must("plugins approve", Map.of("plugin", APPROVED, "sha256", "a".repeat(64)));
    must(
        "settings set",
        Map.of(
            "plugin", "hertfordshire",
            "policy", "first-access-today",
            "setting", "fund",
            "value", "revenue",
            "from", "2090-01-01"));
    must("views add", Map.of("list", "schools", "name", "All of them"));
  }

  private void must(String operation, Map<String, ?> given) {
    if (send(operation, given) instanceof Outcome.Refused<?>(Refusal refusal)) {
      throw new AssertionError(operation + ": " + refusal.sentence());
    }
  }

  private String url() {
    PostgresAddress at = database.address();
    return String.format(
        "postgresql://%s:%s@%s:%d/%s",
        at.user(), at.password(), at.host(), at.port(), at.database());
  }

  LocalDate today() {
    return LocalDate.now(tutti.beginning().clock());
  }

  Catalogue catalogue() {
    return tutti.catalogue();
  }

  /** The values of a field of a list, of its first thousand rows, as text. */
  List<String> values(String plural, String field) {
    return values(plural, field, ANNA);
  }

  private List<String> values(String plural, String field, Actor reader) {
    return catalogue().list(plural).stream().flatMap(list -> values(list, field, reader)).toList();
  }

  private static <R> Stream<String> values(ListOf<R> list, String field, Actor reader) {
    ListQuery first =
        new ListQuery(List.of(), list.order(), "", new Window.First(MOST), Optional.empty());
    Optional<Part> part = list.row().part(field);
    return part.isEmpty()
        ? Stream.empty()
        : list.page(reader, first).rows().stream()
            .map(row -> list.row().value(row, part.get()))
            .flatMap(
                value -> value instanceof Optional<?> maybe ? maybe.stream() : Stream.of(value))
            .filter(value -> !(value instanceof List<?>))
            .map(value -> part.get().single().show().apply(value));
  }

  /** How the records of a collection are named: the values of its first column. */
  List<String> names(String plural) {
    return names(plural, ANNA);
  }

  /** Those that somebody sees, for whom some collections have records of their own. */
  List<String> names(String plural, Actor reader) {
    return catalogue()
        .list(plural)
        .map(list -> values(plural, list.row().parts().getFirst().name(), reader))
        .orElse(List.of());
  }

  /** Anna does something, as a program asks for it. */
  Outcome<Receipt> send(String operation, Map<String, ?> given) {
    Deed<?> deed = (Deed<?>) catalogue().find(operation).orElseThrow();
    return deed.perform(tutti.beginning().by(ANNA, Door.REST), given, Binder.Manner.TYPED);
  }

  @Override
  public void close() {
    tutti.close();
    database.close();
  }
}
