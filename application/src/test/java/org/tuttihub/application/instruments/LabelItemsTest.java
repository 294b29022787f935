package org.tuttihub.application.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.Outward;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.fakes.KeptPapers;
import org.tuttihub.application.files.Scanner;
import org.tuttihub.application.papers.LabelSheet;
import org.tuttihub.application.papers.LabelSheet.Label;

/** Labels for all items, or for some. */
class LabelItemsTest {
  private final KeptPapers papers = new KeptPapers(new ArrayList<>());
  private final InMemoryTutti tutti =
      new InMemoryTutti(
          new Outward(Optional.empty(), false, Scanner.NONE, Outward.USUAL_BYTES, papers));

  @BeforeEach
  void some_items_are_there() {
    done(tutti.ask("models add", Map.of("instrument", "flute", "maker", "Yamaha")));
    add("FLU-2", "Store A");
    add("FLU-1", "Store A");
    add("FLÜ-3", "Store B");
    done(tutti.ask("kits add", Map.of("name", "Flutes", "place", "Store A")));
    done(tutti.ask("kits pack", Map.of("id", "KIT-1", "items", "FLU-2")));
  }

  @Test
  void all_of_them_by_number_or_those_that_are_meant() throws IOException {
    assertEquals(List.of("FLU-1", "FLU-2", "FLÜ-3"), codes(Map.of()));
    assertEquals(List.of("FLU-1", "FLU-2"), codes(Map.of("place", "Store A")));
    assertEquals(List.of("FLU-2"), codes(Map.of("kit", "KIT-1")));
    assertEquals(List.of("FLU-1", "FLU-2"), codes(Map.of("items", "flu1, ITM-1")));
    assertEquals(
        new Label("FLU-2", "flute, Yamaha"), sheet(Map.of("kit", "KIT-1")).labels().getFirst());
  }

  @Test
  void the_sheet_is_as_it_is_asked_for() throws IOException {
    LabelSheet sheet =
        sheet(Map.of("layout", "a4-65", "first", "65", "code", "code-128", "place", "Store A"));

    assertEquals(LabelSheet.Layout.A4_65, sheet.layout());
    assertEquals(65, sheet.first());
    assertEquals(LabelSheet.Code.CODE_128, sheet.code());
  }

  @Test
  void what_cannot_be_printed_is_refused() {
    assertEquals("instruments.labels", no(Map.of("place", "Nowhere")));
    assertEquals("instruments.labels", no(Map.of("first", "25")));
    assertEquals("instruments.labels", no(Map.of("first", "0")));
    assertEquals("instruments.labels", no(Map.of("code", "code-128")));
    assertTrue(
        refused(tutti.fetch("labels export", Map.of("code", "code-128")))
            .sentence()
            .contains("FLÜ-3"));
    assertEquals("items.unknown", no(Map.of("items", "FLU-1, FLU-9")));
    assertEquals("kits.unknown", no(Map.of("kit", "KIT-9")));
  }

  private void add(String number, String place) {
    done(tutti.ask("items add", Map.of("model", "MOD-1", "asset_number", number, "place", place)));
  }

  private String no(Map<String, String> asked) {
    return refused(tutti.fetch("labels export", asked)).code();
  }

  private List<String> codes(Map<String, String> asked) throws IOException {
    return sheet(asked).labels().stream().map(Label::code).toList();
  }

  private LabelSheet sheet(Map<String, String> asked) throws IOException {
    DocumentOut.Document document = done(tutti.fetch("labels export", asked));
    assertEquals("labels.pdf", document.name());
    document.writing().to(OutputStream.nullOutputStream());
    return papers.labels().getLast();
  }
}
