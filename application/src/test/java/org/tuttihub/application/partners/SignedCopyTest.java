package org.tuttihub.application.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/**
 * The copy that was signed is kept with its agreement; files are as confidential as their record.
 */
class SignedCopyTest extends PartnerRoom {
  @TempDir Path directory;

  @Test
  void the_signed_copy_is_named_with_the_signature_and_stays() {
    drafted();
    attached("agreements", "AGR-1");

    ask("agreements sign-for-partner", "id", "AGR-1", "name", "I. Finch", "copy", "FIL-1");

    assertEquals(
        Optional.of(
            tutti
                .hub
                .look(r -> r.attachments().find(Key.of("FIL-1")))
                .orElseThrow()
                .value()
                .identity()
                .id()),
        agreement("AGR-1").signed().getFirst().copy());
    assertEquals("partners.copy-stays", no("attachments drop", "id", "FIL-1").code());
  }

  @Test
  void a_file_of_another_record_shows_no_signature() {
    drafted();
    attached("partners", "PRT-1");

    Refusal refusal =
        no("agreements sign-for-partner", "id", "AGR-1", "name", "I. Finch", "copy", "FIL-1");

    assertEquals("partners.copy-of-another", refusal.code());
    assertTrue(refusal.sentence().contains("FIL-1 is attached to PRT-1, not to AGR-1."));
    ask("attachments drop", "id", "FIL-1");
  }

  @Test
  void the_files_of_a_complaint_are_there_only_for_those_who_handle_complaints() {
    ask("complaints add", "partner", "PRT-1", "about", "It was late", "complainant", "A. Parent");
    attached("complaints", "CMP-1");

    for (Role role : new Role[] {Role.OFFICER, Role.INTEGRATOR}) {
      assertEquals("attachments.unknown", refused(fetch(role)).code(), role.name());
      assertEquals(
          "attachments.unknown", refused(as(role, "attachments drop")).code(), role.name());
      assertEquals(
          "attachments.unknown", refused(as(role, "attachments scan")).code(), role.name());
    }
    assertEquals("letter.txt", done(fetch(Role.MANAGER)).name());
    done(as(Role.MANAGER, "attachments drop"));
  }

  private void attached(String collection, String record) {
    try {
      Path file =
          Files.write(directory.resolve("l.txt"), "As agreed.".getBytes(StandardCharsets.UTF_8));
      done(
          tutti.bring(
              "attachments add",
              file,
              "letter.txt",
              Map.of("collection", collection, "record", record)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Outcome<DocumentOut.Document> fetch(Role role) {
    return ((DocumentOut<?>) tutti.catalogue.find("attachments get").orElseThrow())
        .perform(tutti.acts.as(role).actor(), Map.of("id", "FIL-1"));
  }

  private Outcome<Receipt> as(Role role, String operation) {
    Acting acting = tutti.acts.as(role);
    return ((Deed<?>) tutti.catalogue.find(operation).orElseThrow())
        .perform(acting, Map.of("id", "FIL-1"), Manner.TYPED_BY_HAND);
  }
}
