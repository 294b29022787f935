package org.tuttihub.application.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Outcome;

/** A template and what fills it become a paper. */
class PaperTextTest {
  private static final PaperText TEXT =
      new PaperText(
          Map.of("hub", "Shire {agreement} Hub", "last", "31 August 2027"),
          Map.of(
              "works",
              PaperText.typed("# We meet\nonce a term.\n\n- first\n- second"),
              "nothing",
              List.of()));

  @Test
  void headings_are_numbered_and_those_with_nothing_beneath_are_left_out() {
    String template = "# Agreement\n## Gone\n{nothing}\n\n## Works\n{works}\n## End\nOn {last}.\n";

    Paper paper = filled(template);

    assertEquals("Agreement", paper.title());
    assertEquals(
        List.of("1. Works", "2. End"),
        paper.blocks().stream()
            .filter(Paper.Heading.class::isInstance)
            .map(block -> ((Paper.Heading) block).text())
            .toList());
  }

  @Test
  void what_fills_a_place_is_neither_a_mark_nor_a_place() {
    Paper paper = filled("# T\nof {hub}\n## W\n{works}");

    assertEquals(
        List.of(
            new Paper.Under("of Shire {agreement} Hub"),
            new Paper.Heading("1. W"),
            new Paper.Paragraph("# We meet\nonce a term."),
            new Paper.Items(List.of("first", "second"))),
        paper.blocks());
  }

  @Test
  void places_that_there_are_not_are_named_with_those_that_there_are() {
    Outcome<Paper> outcome = TEXT.fill("By {nobody}. It works by {works}.", "");

    assertTrue(
        outcome instanceof Outcome.Refused<Paper>(var refusal)
            && refusal.code().equals("papers.places")
            && refusal.faults().size() == 2
            && refusal
                .sentence()
                .contains("{hub}, {last}; alone on a line also {nothing}, {works}"),
        outcome.toString());
  }

  @Test
  void a_template_without_any_mark_is_a_paper_as_well() {
    assertEquals(List.of(new Paper.Under("Just this.")), filled("Just this.").blocks());
  }

  private static Paper filled(String template) {
    return ((Outcome.Done<Paper>) TEXT.fill(template, "")).value();
  }
}
