package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.fakes.CountingIds;
import org.tuttihub.application.fakes.CountingSecrets;
import org.tuttihub.application.fakes.LambdaPolicies;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.history.HistoryRow;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;

/** What history tells of one record. */
class RecordHistoryTest {
  private static TestDatabase database;
  private static PgHub hub;

  private final CountingIds ids = new CountingIds();
  private final Acts acts = new Acts(ids);
  private final RowsAsFiles files = new RowsAsFiles();
  private final Catalogue catalogue =
      new TuttiCatalogue(
              hub.work(),
              hub.reads(),
              hub.importDesk(),
              files,
              ids,
              new CountingSecrets(),
              new LambdaPolicies(),
              () -> Acts.TODAY,
              Acts.LONDON)
          .catalogue();

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    hub = database.open();
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @BeforeEach
  void clean() {
    database.clean();
  }

  @Test
  void imports_that_wrote_a_school_are_told_with_what_they_changed() {
    String first = bring("schools", "URN,EstablishmentName,Town", "117283,Langley,", "117284,B,C");
    bring("schools", "URN,EstablishmentName,Town", "117284,Other,C");
    ask("schools count", Map.of("id", "117283", "universe", "in", "reason", "It asked us."));
    String third = bring("schools", "URN,EstablishmentName,Town", "117283,Kings,Hemel");

    assertEquals(
        List.of(
            "Imported with " + third + ", which changed name, town.",
            "School 117283 is in the hub's universe.",
            "Imported with " + first + ", as new."),
        said("117283"));
    HistoryRow newest = of("117283").getFirst();
    assertEquals("schools import", newest.operation());
    assertEquals("schools", newest.collection());
    assertEquals("PER-901", newest.actor());
    assertEquals("import=" + third, newest.facts());
  }

  @Test
  void whoever_did_something_is_told_by_name_where_they_are_known() {
    bring("schools", "URN,EstablishmentName", "117283,Langley");
    assertEquals(Optional.empty(), of("117283").getFirst().name());

    database.sql(
        """
        insert into person (id, ref, version, sign_in, name, email, roles)
        values (gen_random_uuid(), 'PER-901', 1, 'anna', 'Anna Arne', '', '{}') returning ref\
        """);

    assertEquals(Optional.of("Anna Arne"), of("117283").getFirst().name());
    assertEquals(Optional.of("Anna Arne"), rows().getFirst().name());
  }

  @Test
  void an_import_that_was_taken_back_is_told_as_undone() {
    bring("schools", "URN,EstablishmentName", "117283,Langley");
    String second = bring("schools", "URN,EstablishmentName", "117283,Kings");

    ask("imports undo", Map.of("id", second));

    List<HistoryRow> rows = of("117283");
    assertEquals(List.of(true, false), rows.stream().map(HistoryRow::undone).toList());
  }

  @Test
  void rows_of_a_needs_analysis_and_their_gaps_know_their_imports() {
    String heading = "Area,Sub-area,Part A,Part B,Part C";
    String first = bring("needs", heading, "Singing,Choirs,All sing,,");
    String second = bring("needs", heading, "Singing,Choirs,All sing,Few do,");

    assertEquals(
        List.of(
            "Imported with " + second + ", which changed part_b.",
            "Imported with " + first + ", as new."),
        said(only("needs_statement")));
    assertEquals(List.of("Imported with " + second + "."), said(only("gap")));
  }

  @Test
  void an_import_is_one_line_where_no_record_is_asked_for() {
    String job = bring("schools", "URN,EstablishmentName", "117283,A", "117284,B", "117285,C");

    List<HistoryRow> all = rows();

    assertEquals(List.of(job), all.stream().map(HistoryRow::subject).toList());
  }

  @Test
  void a_reference_means_that_record_and_none_that_begins_like_it() {
    Stream.of("a.a", "b.b", "c.c", "d.d", "e.e", "f.f", "g.g", "h.h", "i.i", "j.j")
        .forEach(
            name -> ask("people add", Map.of("sign_in", name, "name", name, "roles", List.of())));
    List<String> refs = rows().stream().map(HistoryRow::subject).toList();
    assertTrue(
        refs.stream().anyMatch(ref -> ref.startsWith(refs.getLast() + "0")), refs.toString());

    List<HistoryRow> ofFirst = of(refs.getLast());

    assertEquals(List.of(refs.getLast()), ofFirst.stream().map(HistoryRow::subject).toList());
  }

  private String only(String table) {
    return database.sql("select ref from " + table).getFirst();
  }

  private List<String> said(String ref) {
    return of(ref).stream().map(HistoryRow::said).toList();
  }

  private List<HistoryRow> of(String ref) {
    return rows(Filter.of("subject", false, ref));
  }

  private List<HistoryRow> rows(Filter... filters) {
    ListQuery newestFirst =
        new ListQuery(
            List.of(filters),
            List.of(new Sort("seq", true)),
            "",
            new Window.First(100),
            Optional.empty());
    return hub.reads().history().history().page(newestFirst).rows();
  }

  /** Imports a file and gives the reference of the import. */
  private String bring(String collection, String... lines) {
    List<List<String>> rows = Stream.of(lines).map(line -> List.of(line.split(",", -1))).toList();
    ImportFile file = files.file(collection + ".csv", rows);
    FileIn<?> in = (FileIn<?>) catalogue.find(collection + " import").orElseThrow();
    return done(in.open(acts.anna(), file, Map.of()).then(opened -> opened.run(Progress.SILENT)))
        .subject()
        .ref();
  }

  private Receipt ask(String operation, Map<String, Object> given) {
    Deed<?> deed = (Deed<?>) catalogue.find(operation).orElseThrow();
    return done(deed.perform(acts.anna(), given, Manner.TYPED));
  }
}
