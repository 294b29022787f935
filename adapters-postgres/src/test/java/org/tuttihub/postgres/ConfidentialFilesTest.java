package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.fakes.CountingSecrets;
import org.tuttihub.application.fakes.LambdaPolicies;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.files.AttachmentRow;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.partners.ComplaintCard;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Files of a complaint are in nobody's list but of those who handle complaints. */
class ConfidentialFilesTest {
  private static TestDatabase database;
  private static PgHub hub;
  private static Catalogue catalogue;

  @TempDir static Path directory;

  @BeforeAll
  static void a_complaint_has_a_file() throws IOException {
    database = TestDatabase.empty();
    hub = database.open();
    Filled.fill(hub);
    catalogue =
        new TuttiCatalogue(
                hub.work(),
                hub.reads(),
                hub.importDesk(),
                new RowsAsFiles(),
                UUID::randomUUID,
                new CountingSecrets(),
                new LambdaPolicies(),
                () -> Acts.TODAY,
                Acts.LONDON)
            .catalogue();
    Path file = Files.writeString(directory.resolve("letter.txt"), "It was late.");
    done(
        ((DocumentIn<?>) catalogue.find("attachments add").orElseThrow())
            .perform(
                new Acts(UUID::randomUUID).anna(),
                new DocumentIn.Incoming(file, "letter.txt"),
                Map.of("collection", "complaints", "record", "CMP-1")));
  }

  @AfterAll
  static void close() {
    hub.close();
    database.close();
  }

  @Test
  void lists_counts_searches_and_cards_are_as_if_the_file_were_not_there() {
    ListQuery searched =
        new ListQuery(
            List.of(Filter.of("name=letter")),
            List.of(),
            "",
            ListQuery.ALL.window(),
            Optional.empty());

    for (Role role : List.of(Role.OFFICER, Role.INTEGRATOR)) {
      assertEquals(List.of("schools 117283"), abouts(role, ListQuery.ALL));
      assertEquals(1, list().count(actor(role), ListQuery.ALL));
      assertEquals(0, list().count(actor(role), searched));
      assertEquals("attachments.unknown", refused(show(role)).code());
    }
    assertEquals(
        List.of("complaints CMP-1", "schools 117283"), abouts(Role.MANAGER, ListQuery.ALL));
    assertEquals(List.of("complaints CMP-1"), abouts(Role.MANAGER, searched));
    assertEquals("letter.txt", done(show(Role.MANAGER)));
  }

  @Test
  void the_complaint_names_its_files() {
    ComplaintCard card =
        (ComplaintCard)
            catalogue
                .card("complaints")
                .orElseThrow()
                .find()
                .apply(Key.of("CMP-1"), Optional.empty())
                .orElseThrow()
                .value();

    assertEquals(1, card.files().size());
    assertTrue(card.files().getFirst().startsWith("FIL-"));
  }

  private static Outcome<String> show(Role role) {
    CardOf<?> card = catalogue.card("attachments").orElseThrow();
    String ref =
        list().page(actor(Role.ADMINISTRATOR), ListQuery.ALL).rows().stream()
            .filter(row -> row.about().startsWith("complaints"))
            .findFirst()
            .orElseThrow()
            .ref();
    return card.show(actor(role), Key.of(ref), Optional.empty())
        .map(stored -> ((AttachmentRow) stored.value()).name());
  }

  private static List<String> abouts(Role role, ListQuery query) {
    return list().page(actor(role), query).rows().stream()
        .map(AttachmentRow::about)
        .sorted()
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static ListOf<AttachmentRow> list() {
    return (ListOf<AttachmentRow>) catalogue.list("attachments").orElseThrow();
  }

  private static Actor actor(Role role) {
    return new Acts(UUID::randomUUID).as(role).actor();
  }
}
