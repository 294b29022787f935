package org.tuttihub.web.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.web.sample.Instruments;

class OpenApiTest {
  private final Catalogue catalogue = new Instruments().catalogue();

  /** A card that has what REST adds. */
  public record Clash(String ref, int version) {}

  @Test
  void every_operation_is_described_with_its_permission_and_command() throws Exception {
    JsonNode paths = described().get("paths");

    catalogue
        .all()
        .forEach(
            operation -> {
              JsonNode node =
                  paths
                      .get(Words.path(operation))
                      .get(Words.method(operation).toLowerCase(java.util.Locale.ROOT));
              assertEquals(operation.sentence(), node.get("summary").asText());
              assertEquals(Words.command(operation), node.get("x-command").asText());
              assertTrue(node.has("x-permission"));
              assertTrue(node.get("responses").has("503"));
            });
  }

  @Test
  void a_request_says_what_must_be_given_and_how_long_it_may_be() throws Exception {
    JsonNode add = described().at("/components/schemas/instruments_add_request");

    assertEquals(
        "[\"name\",\"family\",\"value_pence\",\"insured\"]", add.get("required").toString());
    assertEquals(80, add.at("/properties/name/maxLength").asInt());
    assertEquals("What it is called.", add.at("/properties/name/description").asText());
    assertEquals(4, add.at("/properties/family/enum").size());
    assertEquals("[\"string\",\"null\"]", add.at("/properties/bought/type").toString());
    assertEquals("date", add.at("/properties/bought/format").asText());
    assertEquals("integer", add.at("/properties/value_pence/type").asText());
    assertTrue(add.at("/properties/repairs/items/properties/on").has("format"));
  }

  @Test
  void a_card_may_not_have_what_is_added_to_every_card() {
    Catalogue clashing =
        new Catalogue(
            List.of(
                CardOf.of(Instruments.NOUN, "A card", Clash.class, (_, _) -> Optional.empty())));

    assertThrows(IllegalArgumentException.class, () -> OpenApi.describe(clashing));
  }

  private JsonNode described() throws Exception {
    return new ObjectMapper().readTree(OpenApi.describe(catalogue));
  }
}
