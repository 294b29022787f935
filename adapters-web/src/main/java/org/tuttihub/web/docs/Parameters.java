package org.tuttihub.web.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tuttihub.application.lists.Window;

/** The parameters and headers that several operations take. */
final class Parameters {
  private final ObjectNode all = Schemas.JSON.objectNode();

  private Parameters() {}

  static ObjectNode all() {
    Parameters made = new Parameters();
    made.ofPaths();
    made.ofLists();
    made.ofFiles();
    made.ofDocuments();
    made.ofHeaders();
    return made.all;
  }

  private void ofPaths() {
    ObjectNode id =
        add("id", "id", "path", "A reference, an id, or another system's id as system:id.");
    id.put("required", true);
    schema(id, "string").put("minLength", 1).put("maxLength", 250);
  }

  private void ofLists() {
    schema(add("q", "q", "query", "Words to search for."), "string").put("maxLength", 200);
    schema(
        add("sort", "sort", "query", "Fields, joined by commas; -field for the last first."),
        "string");
    schema(add("limit", "limit", "query", "Rows in a page."), "integer")
        .put("minimum", 1)
        .put("maximum", Window.MOST)
        .put("default", 50);
    schema(add("after", "after", "query", "A cursor: the page that follows it."), "string");
    schema(add("before", "before", "query", "A cursor: the page before it."), "string");
    schema(add("count", "count", "query", "Whether to count all rows."), "boolean");
    schema(add("as_at", "as_at", "query", "As it stood at the end of this day."), "string")
        .put("format", "date");
    ObjectNode format =
        schema(add("format", "format", "query", "json for a page, csv for all rows."), "string");
    format.putArray("enum").add("json").add("csv");
  }

  private void ofFiles() {
    ObjectNode format =
        schema(
            add("file_format", "format", "query", "The kind of file; csv unless said."), "string");
    format.putArray("enum").add("csv").add("tsv").add("xlsx");
    schema(add("dry_run", "dry_run", "query", "Whether to stop after comparing."), "boolean");
    schema(add("file_name", "file_name", "query", "What the file is called."), "string")
        .put("maxLength", 200);
  }

  private void ofDocuments() {
    ObjectNode name =
        add("document_name", "file_name", "query", "What the document is called, with its ending.");
    name.put("required", true);
    schema(name, "string").put("minLength", 1).put("maxLength", 1000);
  }

  private void ofHeaders() {
    ObjectNode match =
        add("if_match", "If-Match", "header", "The ETag of the record as you read it.");
    match.put("required", true);
    schema(match, "string").put("pattern", "^\"[0-9]{1,18}\"$");
    schema(
            add(
                "if_match_to_change",
                "If-Match",
                "header",
                "The ETag of the record as you read it; leave it out to create the record."),
            "string")
        .put("pattern", "^\"[0-9]{1,18}\"$");
    schema(add("if_none_match", "If-None-Match", "header", "The ETag that you have."), "string");
    schema(
            add(
                "idempotency_key",
                "Idempotency-Key",
                "header",
                "Chosen by you: the same key with the same request is done once."),
            "string")
        .put("minLength", 1)
        .put("maxLength", 200);
  }

  private ObjectNode add(String key, String name, String in, String description) {
    return all.putObject(key).put("name", name).put("in", in).put("description", description);
  }

  private static ObjectNode schema(ObjectNode parameter, String type) {
    return parameter.putObject("schema").put("type", type);
  }
}
