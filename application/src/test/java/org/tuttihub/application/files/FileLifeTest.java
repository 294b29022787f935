package org.tuttihub.application.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.Outward;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.files.Attachment;
import org.tuttihub.domain.files.Attachment.Verdict;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** From a file that somebody sends to the day on which it is dropped. */
class FileLifeTest {
  private static final byte[] PDF = "%PDF-1.7\nA policy.".getBytes(StandardCharsets.UTF_8);
  private static final Map<String, String> SCHOOL =
      Map.of("collection", "schools", "record", "117283");

  @TempDir private Path folder;
  private Verdict verdict = Verdict.CLEAN;
  private byte[] scanned = {};
  private final InMemoryTutti tutti =
      new InMemoryTutti(new Outward(Optional.empty(), false, this::scan, 1000));

  private Verdict scan(DocumentOut.Writing content) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      content.to(out);
      scanned = out.toByteArray();
      return verdict;
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  @BeforeEach
  void a_school_is_there() {
    done(
        tutti.bring(
            "schools import",
            tutti.files.file(
                "s.csv",
                List.of(
                    List.of("URN", "EstablishmentName", "EstablishmentStatus (name)"),
                    List.of("117283", "Kings Langley Primary", "Open"))),
            Map.of()));
  }

  @Test
  void a_file_is_attached_scanned_handed_out_as_it_was_and_dropped() throws IOException {
    Receipt receipt = done(bring("../Our Policy.pdf", PDF));

    assertEquals("FIL-1 is attached.", receipt.said());
    assertArrayEquals(PDF, scanned);
    DocumentOut.Document document = done(tutti.fetch("attachments get", Map.of("id", "FIL-1")));
    assertEquals("Our Policy.pdf", document.name());
    assertEquals("application/pdf", document.mediaType());
    assertArrayEquals(PDF, bytes(document));

    done(tutti.ask("attachments drop", Map.of("id", "FIL-1")));
    assertEquals(
        "attachments.unknown",
        refused(tutti.fetch("attachments get", Map.of("id", "FIL-1"))).code());
    assertEquals(
        Optional.empty(), tutti.hub.look(r -> r.attachments().piece(receipt.subject().id(), 0)));
  }

  @Test
  void an_infected_file_is_not_kept() throws IOException {
    verdict = Verdict.INFECTED;

    assertEquals("files.infected", refused(bring("a.pdf", PDF)).code());

    assertEquals(Optional.empty(), tutti.hub.look(r -> r.attachments().find(Key.of("FIL-1"))));
  }

  @Test
  void a_file_that_the_scanner_cannot_judge_is_held_until_it_can() throws IOException {
    verdict = Verdict.UNKNOWN;
    done(bring("a.pdf", PDF));
    assertEquals("files.held", fetching());
    assertEquals("files.scanner", refused(scanAgain()).code());

    verdict = Verdict.CLEAN;
    done(scanAgain());

    assertArrayEquals(PDF, scanned);
    assertEquals("done", fetching());
    assertEquals("files.not-held", refused(scanAgain()).code());
  }

  @Test
  void a_held_file_that_is_infected_loses_its_content() throws IOException {
    verdict = Verdict.UNKNOWN;
    Receipt receipt = done(bring("a.pdf", PDF));
    verdict = Verdict.INFECTED;

    assertEquals("FIL-1 was found infected; its content is gone.", done(scanAgain()).said());

    assertEquals("files.infected", fetching());
    assertEquals(Attachment.State.INFECTED, attachment().state());
    assertEquals(
        Optional.empty(), tutti.hub.look(r -> r.attachments().piece(receipt.subject().id(), 0)));
  }

  @Test
  void what_is_not_what_it_says_is_refused() throws IOException {
    assertEquals("files.type", code("run.exe", PDF));
    assertEquals("files.type", code("page.html", PDF));
    assertEquals("files.type", code("drawing.svg", PDF));
    assertEquals("files.type", code("policy", PDF));
    assertEquals("files.name", code("///", PDF));
    assertEquals("files.content", code("photo.png", PDF));
    assertEquals("files.content", code("letter.docx", PDF));
    assertEquals("files.content", code("notes.txt", new byte[] {'a', 0, 'b'}));
    assertEquals("files.size", code("a.pdf", new byte[0]));
    assertEquals("files.size", code("a.pdf", new byte[1001]));
  }

  @Test
  void office_files_are_known_by_what_is_in_them_and_those_with_macros_are_refused()
      throws IOException {
    assertEquals("files.content", code("a.docx", zip("xl/workbook.xml")));
    assertEquals("files.content", code("a.docx", zip("word/document.xml", "word/vbaProject.bin")));
    assertEquals("files.content", code("a.xlsx", zip("word/document.xml")));

    done(bring("a.docx", zip("word/document.xml")));
    done(bring("b.xlsx", zip("xl/workbook.xml")));
  }

  @Test
  void files_are_attached_to_records_that_there_are_and_that_one_may_read() throws IOException {
    Path file = file("a.pdf", PDF);

    assertEquals("about.collection", attaching(Role.ADMINISTRATOR, file, "nothing"));
    for (String collection : List.of("people", "complaints")) {
      assertEquals("about.collection", attaching(Role.OFFICER, file, collection));
      assertEquals(collection + ".unknown", attaching(Role.MANAGER, file, collection));
    }
    assertEquals(
        "schools.unknown",
        refused(
                tutti.bring(
                    "attachments add",
                    file,
                    "a.pdf",
                    Map.of("collection", "schools", "record", "999999")))
            .code());
  }

  private String attaching(Role role, Path file, String collection) {
    DocumentIn<?> in = (DocumentIn<?>) tutti.catalogue.find("attachments add").orElseThrow();
    return refused(
            in.perform(
                tutti.acts.as(role),
                new DocumentIn.Incoming(file, "a.pdf"),
                Map.of("collection", collection, "record", "X-1")))
        .code();
  }

  private Outcome<Receipt> bring(String name, byte[] content) throws IOException {
    return tutti.bring("attachments add", file("upload.part", content), name, SCHOOL);
  }

  private String code(String name, byte[] content) throws IOException {
    return refused(bring(name, content)).code();
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private Outcome<Receipt> scanAgain() {
    return tutti.ask("attachments scan", Map.of("id", "FIL-1"));
  }

  private String fetching() {
    return tutti.fetch("attachments get", Map.of("id", "FIL-1"))
            instanceof Outcome.Refused<?>(var refusal)
        ? refusal.code()
        : "done";
  }

  private Attachment attachment() {
    return tutti
        .hub
        .look(r -> r.attachments().find(Key.of("FIL-1")))
        .map(Stored::value)
        .orElseThrow();
  }

  private static byte[] bytes(DocumentOut.Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.writing().to(out);
    return out.toByteArray();
  }
}
