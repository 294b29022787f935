package org.tuttihub.web.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.application.records.Noun;

/**
 * The OpenAPI 3.1 description, made from the catalogue: the same text for the same catalogue,
 * whatever is in the database.
 */
public final class OpenApi {
  private static final String ABOUT =
      """
      Tutti is the open back office of a music hub. Every operation here is also a command and a \
      screen of the console, under the same name.

      Send your token as `Authorization: Bearer …`. Every answer that says no is \
      `application/problem+json`, with a sentence for a person and the parts that are wrong. \
      A record's `ETag` is its version: send it back as `If-Match` when you change the record. \
      Send an `Idempotency-Key` with what must not be done twice, and repeat the request safely.\
      """;

  private OpenApi() {}

  /** The description of everything in the catalogue, as indented JSON. */
  public static String describe(Catalogue catalogue) {
    ObjectNode root = Schemas.JSON.objectNode().put("openapi", "3.1.0");
    root.putObject("info")
        .put("title", "Tutti")
        .put("version", "1")
        .put("description", ABOUT)
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    root.putArray("servers").addObject().put("url", "/");
    root.putArray("security").addObject().putArray("bearer");
    var tags = root.putArray("tags");
    for (Noun noun : catalogue.nouns()) {
      tags.addObject().put("name", noun.plural()).put("x-room", noun.room());
    }
    ObjectNode paths = root.putObject("paths");
    OpenPaths.into(paths);
    catalogue.all().forEach(operation -> path(paths, operation));
    root.set("components", Components.all(catalogue));
    return indented(root);
  }

  private static void path(ObjectNode paths, Operation operation) {
    ObjectNode node =
        paths
            .withObjectProperty(Words.path(operation))
            .putObject(Words.method(operation).toLowerCase(Locale.ROOT));
    node.put("operationId", operation.name().replace(' ', '_').replace('-', '_'))
        .put("summary", operation.sentence());
    node.putArray("tags").add(operation.noun().plural());
    node.put("x-permission", Kind.choiceName(operation.permission()))
        .put("x-command", Words.command(operation));
    OperationNode.fill(node, operation);
  }

  private static String indented(ObjectNode root) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }
}
