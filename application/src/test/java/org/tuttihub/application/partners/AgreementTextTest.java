package org.tuttihub.application.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.Outward;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.fakes.KeptPapers;
import org.tuttihub.application.files.Scanner;
import org.tuttihub.application.papers.Paper;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;

/** The text of an agreement says what the two agree, in the hub's own words where it has any. */
class AgreementTextTest extends PartnerRoom {
  private final List<Paper> written;

  AgreementTextTest() {
    List<Paper> kept = new ArrayList<>();
    super(
        new Outward(
            Optional.empty(), false, Scanner.NONE, Outward.USUAL_BYTES, new KeptPapers(kept)));
    this.written = kept;
  }

  @Test
  void it_names_both_the_period_what_is_agreed_and_who_signed() {
    signed();

    DocumentOut.Document document = text("id", "AGR-1");

    Paper paper = paper(document);
    assertEquals("agreement-AGR-1.pdf", document.name());
    assertEquals("Partnership agreement", paper.title());
    String all = paper.blocks().toString();
    assertTrue(all.contains("1 September 2026 to 31 August 2027"), all);
    assertTrue(all.contains("Lark Rise Steel Pans"), all);
    assertTrue(all.contains("Outcomes], Paragraph[text=A band]"), all);
    assertTrue(all.contains("Items[texts=[safeguarding]]"), all);
    assertTrue(all.contains("name=Optional[I. Finch], on=Optional[2026-11-22]"), all);
    assertTrue(all.contains("decided by the lead organisation"), all);
    assertFalse(all.contains("How the partnership works"), all);
  }

  @Test
  void who_may_not_see_people_reads_no_names_of_those_who_signed() {
    signed();
    Actor board = new Actor("P-9", "Board", Set.of(Role.BOARD));

    Paper paper = paper(done(open(board, Map.of("id", "AGR-1"))));

    assertFalse(paper.toString().contains("Finch"), paper.toString());
    assertTrue(paper.toString().contains("on=Optional[2026-11-22]"), paper.toString());
  }

  @Test
  void a_hub_writes_a_template_of_its_own() {
    drafted();
    template("agreement", "# Memorandum of {hub}\n\n## Outcomes\n{outcomes}");

    Paper paper = paper(text("id", "AGR-1", "as", "docx"));

    assertEquals("Memorandum of Shire Music Hub", paper.title());
    assertEquals(
        List.of(new Paper.Heading("1. Outcomes"), new Paper.Paragraph("A band")), paper.blocks());
  }

  @Test
  void what_was_signed_is_printed_again_whatever_has_changed_since() {
    drafted();
    template("agreement", "# Memorandum of {hub}\n\n{parties}\n\n{policies}\n\n{signatures}");
    ask("agreements sign-for-hub", "id", "AGR-1", "name", "M. Okafor");
    String signed = paper(text("id", "AGR-1")).toString();

    ask("templates change", "id", "TPL-1", "body", "# Nothing of the kind");
    ask("hub change", "name", "Another Music Hub");
    ask("organisations change", "id", "ORG-1", "name", "Lark Rise Steel and Strings");
    ask("partners change", "id", "PRT-1", "types", "strategic");

    assertEquals(signed, paper(text("id", "AGR-1")).toString());
    assertTrue(signed.contains("Memorandum of Shire Music Hub"), signed);
    assertTrue(signed.contains("Lark Rise Steel Pans"), signed);
    assertEquals("partners.text-signed", no("AGR-1", "agreement").code());
    ask("agreements sign-for-partner", "id", "AGR-1", "name", "I. Finch");
    assertEquals(
        signed.replace(
            "name=Optional.empty, on=Optional.empty",
            "name=Optional[I. Finch], on=Optional[2026-11-22]"),
        paper(text("id", "AGR-1")).toString());
  }

  @Test
  void a_text_of_another_template_is_signed_by_naming_it() {
    drafted();
    template("short", "# In short\n\n{outcomes}");

    ask("agreements sign-for-partner", "id", "AGR-1", "name", "I. Finch", "template", "short");

    assertEquals("In short", paper(text("id", "AGR-1")).title());
  }

  @Test
  void a_text_that_cannot_be_made_is_not_signed() {
    drafted();
    template("agreement", "Dear {first_name}, sign here.");

    Refusal refused = no("agreements sign-for-hub", "id", "AGR-1", "name", "M. Okafor");

    assertEquals("papers.places", refused.code());
  }

  @Test
  void a_template_that_cannot_be_filled_or_is_not_there_is_refused_with_what_there_is() {
    drafted();
    template("letter", "Dear {first_name}, {clauses} apply.");

    Refusal places = no("AGR-1", "letter");
    Refusal none = no("AGR-1", "nothing");

    assertEquals("papers.places", places.code());
    assertEquals(2, places.faults().size());
    assertEquals("partners.no-template", none.code());
    assertTrue(none.sentence().contains("Choose one of: letter."), none.sentence());
  }

  @Test
  void without_a_hub_there_is_nobody_to_agree() {
    standardsMet();
    ask("agreements add", "partner", "PRT-1", "first", "2026-09-01");

    assertEquals("partners.no-hub", refused(open(anna(), Map.of("id", "AGR-1"))).code());
    assertEquals(
        "partners.no-hub",
        no("agreements sign-for-hub", "id", "AGR-1", "name", "M. Okafor").code());
  }

  private void template(String code, String body) {
    ask("templates add", "code", code, "subject", "Agreement", "body", body);
  }

  private Refusal no(String agreement, String template) {
    return refused(open(anna(), Map.of("id", agreement, "template", template)));
  }

  private DocumentOut.Document text(String... given) {
    return done(open(anna(), fields(given)));
  }

  private Actor anna() {
    return tutti.acts.anna().actor();
  }

  private Outcome<DocumentOut.Document> open(Actor actor, Map<String, ?> given) {
    return ((DocumentOut<?>) tutti.catalogue.find("agreements text").orElseThrow())
        .perform(actor, given);
  }

  private Paper paper(DocumentOut.Document document) {
    try {
      document.writing().to(OutputStream.nullOutputStream());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return written.removeLast();
  }
}
