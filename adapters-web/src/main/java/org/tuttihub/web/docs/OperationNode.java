package org.tuttihub.web.docs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.routes.ListParams;

/** The description of one operation: what may be sent, and what comes back. */
final class OperationNode {
  private static final List<Integer> ALWAYS = List.of(400, 401, 403, 408, 413, 414, 429, 431, 503);

  private final ObjectNode node;
  private final ArrayNode parameters;
  private final ObjectNode responses;

  private OperationNode(ObjectNode node) {
    this.node = node;
    this.parameters = node.putArray("parameters");
    this.responses = Schemas.JSON.objectNode();
  }

  static void fill(ObjectNode node, Operation operation) {
    OperationNode filled = new OperationNode(node);
    if (operation.isOnRecord()) {
      filled.shared("id");
    }
    switch (operation) {
      case ListOf<?> list -> filled.list(list);
      case CardOf<?> card -> filled.card(card);
      case Deed<?> deed -> filled.deed(deed);
      case Ask<?, ?> ask -> filled.ask(ask);
      case FileIn<?> in -> filled.fileIn(in);
      case FileOut<?> out -> filled.fileOut(out);
      case DocumentIn<?> in -> filled.documentIn(in);
      case DocumentOut<?> out -> filled.documentOut(out);
    }
    filled.problems(ALWAYS);
    filled.node.set("responses", filled.responses);
  }

  private void list(ListOf<?> list) {
    ListParams.fields(list)
        .forEach(
            part -> {
              parameter(part.name(), "A value, from..to, or nothing for those without one.");
              parameter(part.name() + "!", "Those with another value than this.");
            });
    ListParams.RESERVED.forEach(this::shared);
    shared("if_none_match");
    ObjectNode ok = response(200, "A page of the list, or all of it as CSV.", "ETag", "Link");
    content(ok, MediaTypes.JSON, Schemas.reference("schemas/" + Components.rowsName(list)));
    content(ok, MediaTypes.CSV, Schemas.text("All rows, the names of the fields first."));
    response(304, "Nothing has changed since you read it.", "ETag");
  }

  private void card(CardOf<?> card) {
    shared("as_at");
    shared("if_none_match");
    ObjectNode ok = response(200, "The record.", "ETag");
    content(ok, MediaTypes.JSON, Schemas.reference("schemas/" + Components.cardName(card)));
    response(304, "Nothing has changed since you read it.", "ETag");
    problems(List.of(404));
  }

  private void deed(Deed<?> deed) {
    boolean put = deed.verb().equals("put");
    if (deed.changes()) {
      shared(put ? "if_match_to_change" : "if_match");
    }
    shared("idempotency_key");
    body(deed);
    if (put || !Components.creates(deed)) {
      ObjectNode done = response(200, "Done.", "ETag");
      content(done, MediaTypes.JSON, Schemas.reference("schemas/receipt"));
    }
    if (put || Components.creates(deed)) {
      ObjectNode created = response(201, "Done; it is new.", "ETag", "Location");
      content(created, MediaTypes.JSON, Schemas.reference("schemas/receipt"));
    }
    problems(List.of(404, 409, 412, 415, 422));
    if (deed.changes()) {
      problems(List.of(428));
    }
  }

  private void ask(Ask<?, ?> ask) {
    body(ask);
    ObjectNode ok = response(200, "The answer; nothing is kept.");
    content(ok, MediaTypes.JSON, Schemas.reference("schemas/" + Components.answerName(ask)));
    problems(List.of(404, 409, 415));
  }

  private void body(Requested operation) {
    boolean needed = operation.fields().anyMatch(part -> part.holds() == Holds.ONE);
    ObjectNode body = node.putObject("requestBody").put("required", needed);
    content(
        body, MediaTypes.JSON, Schemas.reference("schemas/" + Components.requestName(operation)));
  }

  private void fileIn(FileIn<?> in) {
    shared("dry_run");
    shared("file_name");
    options(in.options(), in.notes());
    shared("idempotency_key");
    ObjectNode body = node.putObject("requestBody").put("required", true);
    for (String type : Components.UPLOADS) {
      content(body, type, Schemas.JSON.objectNode());
    }
    ObjectNode accepted = response(202, "The import is on record and will run.", "Location");
    content(accepted, MediaTypes.JSON, Schemas.reference("schemas/opened_import"));
    problems(List.of(404, 409, 412, 415, 422));
  }

  private void fileOut(FileOut<?> out) {
    options(out.options(), out.notes());
    shared("file_format");
    ObjectNode ok = response(200, "The table.", "Content-Disposition");
    for (String type : List.of(MediaTypes.CSV, MediaTypes.TSV, MediaTypes.XLSX)) {
      content(ok, type, Schemas.JSON.objectNode());
    }
    problems(List.of(404, 409));
  }

  private void documentIn(DocumentIn<?> in) {
    shared("document_name");
    options(in.options(), in.notes());
    shared("idempotency_key");
    ObjectNode body = node.putObject("requestBody").put("required", true);
    content(body, "*/*", Schemas.JSON.objectNode());
    ObjectNode created = response(201, "It is attached.", "ETag", "Location");
    content(created, MediaTypes.JSON, Schemas.reference("schemas/receipt"));
    problems(List.of(404, 409, 415, 422));
  }

  private void documentOut(DocumentOut<?> out) {
    options(out.options(), out.notes());
    ObjectNode ok = response(200, "The document as it is.", "Content-Disposition");
    if (out.isPaper()) {
      for (PaperFormat format : PaperFormat.values()) {
        content(ok, format.mediaType(), Schemas.JSON.objectNode());
      }
    } else {
      content(ok, "*/*", Schemas.JSON.objectNode());
    }
    problems(List.of(404, 409));
  }

  private void options(Shape<?> shape, List<Note> notes) {
    for (Part part : shape.parts()) {
      if (!part.name().equals("id")) {
        Note note =
            notes.stream()
                .filter(n -> n.field().equals(part.name()))
                .findFirst()
                .orElseGet(() -> Note.of(part.name(), part.name(), ""));
        parameter(part.name(), note.sentence()).put("required", part.holds() == Holds.ONE);
      }
    }
  }

  private ObjectNode parameter(String name, String description) {
    ObjectNode parameter =
        parameters
            .addObject()
            .put("name", name)
            .put("in", "query")
            .put("description", description)
            .put("required", false)
            .put("allowEmptyValue", true);
    parameter.putObject("schema").put("type", "string");
    return parameter;
  }

  private void shared(String name) {
    parameters.add(Schemas.reference("parameters/" + name));
  }

  private ObjectNode response(int status, String description, String... headers) {
    ObjectNode response =
        responses.putObject(String.valueOf(status)).put("description", description);
    ObjectNode all = response.putObject("headers");
    for (String header : headers) {
      all.set(header, Schemas.reference("headers/" + header));
    }
    all.set("X-Request-Id", Schemas.reference("headers/X-Request-Id"));
    return response;
  }

  private void problems(List<Integer> statuses) {
    for (int status : statuses) {
      responses.set(String.valueOf(status), Schemas.reference("responses/problem_" + status));
    }
  }

  static void content(ObjectNode of, String mediaType, ObjectNode schema) {
    of.withObjectProperty("content").putObject(mediaType).set("schema", schema);
  }
}
