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
            Optional.empty(),
            false,
            Scanner.NONE,
            Outward.USUAL_BYTES,
            (paper, _, _) -> kept.add(paper)));
    this.written = kept;
  }

  @Test
  void it_names_both_the_period_what_is_agreed_and_who_signed() {
    founded();
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
    founded();
    signed();
    Actor board = new Actor("P-9", "Board", Set.of(Role.BOARD));

    Paper paper = paper(done(open(board, Map.of("id", "AGR-1"))));

    assertFalse(paper.toString().contains("Finch"), paper.toString());
    assertTrue(paper.toString().contains("on=Optional[2026-11-22]"), paper.toString());
  }

  @Test
  void a_hub_writes_a_template_of_its_own() {
    founded();
    signed();
    ask(
        "templates add",
        "code",
        "agreement",
        "subject",
        "Agreement",
        "body",
        "# Memorandum of {hub}\n\n## Outcomes\n{outcomes}");

    Paper paper = paper(text("id", "AGR-1", "as", "docx"));

    assertEquals("Memorandum of Shire Music Hub", paper.title());
    assertEquals(
        List.of(new Paper.Heading("1. Outcomes"), new Paper.Paragraph("A band")), paper.blocks());
  }

  @Test
  void a_template_that_cannot_be_filled_or_is_not_there_is_refused_with_what_there_is() {
    founded();
    signed();
    ask(
        "templates add",
        "code",
        "letter",
        "subject",
        "Hello",
        "body",
        "Dear {first_name}, {clauses} apply.");

    Refusal places = no("AGR-1", "letter");
    Refusal none = no("AGR-1", "nothing");

    assertEquals("papers.places", places.code());
    assertEquals(2, places.faults().size());
    assertEquals("partners.no-template", none.code());
    assertTrue(none.sentence().contains("Choose one of: letter."), none.sentence());
  }

  @Test
  void without_a_hub_there_is_nobody_to_agree() {
    signed();

    assertEquals("partners.no-hub", refused(open(anna(), Map.of("id", "AGR-1"))).code());
  }

  private void founded() {
    send(
        "hub found",
        Map.of(
            "name",
            "Shire Music Hub",
            "lead_organisation",
            "Shire Council",
            "lead_kind",
            "council",
            "area",
            List.of("919"),
            "vision",
            "",
            "purpose",
            "",
            "values",
            ""));
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
