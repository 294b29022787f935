package org.tuttihub.web.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.tuttihub.web.http.MediaTypes;

/** The paths that anybody may ask. */
final class OpenPaths {
  private OpenPaths() {}

  static void into(ObjectNode paths) {
    ObjectNode home = path(paths, "/", "home", "A page that leads to the others.");
    ok(home, MediaTypes.HTML, Schemas.text("The page."));
    ObjectNode plan = path(paths, "/plan", "plan", "The published plan.");
    ok(plan, MediaTypes.HTML, Schemas.text("The page."));
    ok(plan, MediaTypes.JSON, Schemas.reference("schemas/plan"));
    ObjectNode responses = plan.withObjectProperty("responses");
    ObjectNode none = responses.putObject("404").put("description", "No plan is published yet.");
    OperationNode.content(none, MediaTypes.HTML, Schemas.text("The page."));
    OperationNode.content(none, MediaTypes.PROBLEM, Schemas.reference("schemas/problem"));
    ObjectNode health = path(paths, "/health", "health", "Whether Tutti can work.");
    ObjectNode status = Schemas.object();
    ObjectNode parts = status.putObject("properties");
    parts.putObject("status").put("type", "string").put("const", "ok");
    parts
        .putObject("warnings")
        .put("type", "array")
        .set("items", Schemas.text("What stops nothing but should be looked at."));
    status.putArray("required").add("status").add("warnings");
    ok(health, MediaTypes.JSON, status);
    ObjectNode docs = path(paths, "/docs", "docs", "The documentation of this API.");
    ok(docs, MediaTypes.HTML, Schemas.text("The page."));
    ObjectNode description = path(paths, "/api/v1/openapi.json", "openapi", "This description.");
    ok(description, MediaTypes.JSON, Schemas.object());
  }

  private static ObjectNode path(ObjectNode paths, String path, String id, String summary) {
    ObjectNode node = paths.putObject(path).putObject("get");
    node.put("operationId", id).put("summary", summary);
    node.putArray("security");
    node.putArray("parameters").add(Schemas.reference("parameters/if_none_match"));
    ObjectNode responses = node.putObject("responses");
    responses.putObject("200").put("description", "Here it is.");
    responses.putObject("304").put("description", "Nothing has changed since you read it.");
    for (int status : List.of(400, 408, 413, 414, 431, 503)) {
      responses.set(String.valueOf(status), Schemas.reference("responses/problem_" + status));
    }
    return node;
  }

  private static void ok(ObjectNode node, String mediaType, ObjectNode schema) {
    OperationNode.content(
        node.withObjectProperty("responses").withObjectProperty("200"), mediaType, schema);
  }
}
