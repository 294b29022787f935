package org.tuttihub.postgres;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.schools.SchoolRow;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.Urn;

/** Measures by hand what a large register costs; no test. */
final class Bench {
  private static final int SCHOOLS = 30_000;
  private static final int FURTHER = 100;
  private static final int BATCH = 1_000;

  private final Deeds deeds;
  private final Listing<SchoolRow> list;

  private Bench(PgHub hub) {
    this.deeds = new Deeds(hub);
    this.list = hub.reads().schools().schools();
  }

  public static void main(String[] args) {
    try (TestDatabase database = TestDatabase.empty();
        PgHub hub = database.open()) {
      new Bench(hub).run();
    }
  }

  private void run() {
    List<UUID> changes = new java.util.ArrayList<>();
    timed("add", () -> deeds.now(r -> batches(0).forEach(b -> r.schools().addAll(b))));
    timed(
        "compare",
        () -> deeds.now(r -> batches(0).forEach(b -> compare(r.schools().findAll(urns(b)), b))));
    timed(
        "change all",
        () ->
            changes.add(
                deeds.now(
                    r ->
                        batches(7)
                            .forEach(
                                b -> {
                                  Map<Urn, Stored<School>> kept = r.schools().findAll(urns(b));
                                  r.schools()
                                      .replaceAll(
                                          b.stream()
                                              .map(s -> kept.get(s.urn()))
                                              .map(
                                                  k ->
                                                      k.with(
                                                          k.value().reentered(school(k).entry())))
                                              .toList());
                                }))));
    timed("put back", () -> Deeds.done(deeds.undo(changes.getFirst())));
    lists();
  }

  private static School school(Stored<School> kept) {
    return school(Integer.parseInt(kept.value().urn().text()), 7);
  }

  private void lists() {
    for (int i = 0; i < 3; i++) {
      timed("first 50", () -> list.page(query("", "name")));
      timed("offset 20000", () -> list.page(query("", "name").in(new Window.At(20_000, 50))));
      timed("search two words", () -> list.page(query("school 1234", "name")));
      timed("search one", () -> list.page(query("hempstead", "name")));
      timed("filter name", () -> list.page(query("", "name").where(Filter.of("name=school 12"))));
      timed("filter phase", () -> list.page(query("", "name").where(Filter.of("phase=prim"))));
      timed("sort by town, pupils", () -> list.page(query("", "-town", "-pupils")));
      timed("sort by type", () -> list.page(query("", "type")));
      timed("count", () -> list.count(query("", "name")));
      timed(
          "count filtered",
          () ->
              list.count(
                  query("", "name").where(Filter.of("open=true"), Filter.of("in_area=true"))));
      timed(
          "as at",
          () ->
              list.page(
                  new ListQuery(
                      List.of(),
                      List.of(Sort.of("name")),
                      "",
                      new Window.First(50),
                      Optional.of(java.time.LocalDate.of(2100, 1, 1)))));
      timed("each", () -> list.each(query("", "name"), row -> {}));
    }
  }

  private static ListQuery query(String text, String... sorts) {
    return new ListQuery(
        List.of(),
        List.of(sorts).stream().map(Sort::of).toList(),
        text,
        new Window.First(50),
        Optional.empty());
  }

  private static void compare(Map<Urn, Stored<School>> kept, List<School> given) {
    for (School school : given) {
      if (!kept.get(school.urn()).value().entry().equals(school.entry())) {
        throw new AssertionError(school.urn());
      }
    }
  }

  private static List<Urn> urns(List<School> schools) {
    return schools.stream().map(School::urn).toList();
  }

  private static java.util.stream.Stream<List<School>> batches(int edition) {
    return IntStream.range(0, SCHOOLS / BATCH)
        .mapToObj(
            b ->
                IntStream.range(b * BATCH, (b + 1) * BATCH)
                    .mapToObj(i -> school(100_000 + i, edition))
                    .toList());
  }

  private static School school(int urn, int edition) {
    Map<String, String> further = new TreeMap<>();
    for (int f = 0; f < FURTHER; f++) {
      further.put("A longer header (name) " + f, "value " + (urn + f + edition));
    }
    return Examples.school(urn, "School " + urn, further);
  }

  private static void timed(String what, Runnable work) {
    long began = System.nanoTime();
    work.run();
    System.out.printf("%-22s %8.1f ms%n", what, (System.nanoTime() - began) / 1e6);
  }
}
