package org.tuttihub.web.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.domain.plan.PlanVersion;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.http.Titles;

/** What the descriptions of several operations share. */
final class Components {
  static final List<String> UPLOADS =
      List.of(
          MediaTypes.CSV,
          MediaTypes.TSV,
          MediaTypes.XLSX,
          "application/octet-stream",
          "text/plain");
  static final List<Integer> PROBLEMS =
      List.of(400, 401, 403, 404, 408, 409, 412, 413, 414, 415, 422, 428, 429, 431, 503);
  private static final List<Integer> TOLD_WHEN_TO_RETRY = List.of(429, 503);

  private Components() {}

  static ObjectNode all(Catalogue catalogue) {
    ObjectNode all = Schemas.JSON.objectNode();
    all.putObject("securitySchemes")
        .putObject("bearer")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "A token, made with: tutti tokens new.");
    all.set("parameters", Parameters.all());
    all.set("headers", headers());
    all.set("responses", problems());
    ObjectNode schemas = all.putObject("schemas");
    schemas.set("problem", problem());
    schemas.set("receipt", receipt());
    schemas.set("opened_import", openedImport());
    schemas.set("plan", Schemas.answer(Shape.of(PlanVersion.class), List.of()));
    catalogue.all().forEach(operation -> schemas(schemas, operation, catalogue));
    return all;
  }

  static boolean creates(Deed<?> deed) {
    return deed.verb().equals("add") || deed.verb().equals("new");
  }

  static String rowsName(ListOf<?> list) {
    return snake(list) + "_page";
  }

  static String cardName(CardOf<?> card) {
    return snake(card) + "_card";
  }

  static String requestName(Requested operation) {
    return snake(operation) + "_" + operation.verb().replace('-', '_') + "_request";
  }

  static String answerName(Ask<?, ?> ask) {
    return snake(ask) + "_" + ask.verb().replace('-', '_') + "_answer";
  }

  private static String snake(Operation operation) {
    return operation.noun().plural().replace('-', '_');
  }

  private static void schemas(ObjectNode schemas, Operation operation, Catalogue catalogue) {
    switch (operation) {
      case ListOf<?> list -> schemas.set(rowsName(list), page(list));
      case CardOf<?> card -> schemas.set(cardName(card), card(card, catalogue));
      case Deed<?> deed -> schemas.set(requestName(deed), request(deed));
      case Ask<?, ?> ask -> {
        schemas.set(requestName(ask), request(ask));
        schemas.set(answerName(ask), Schemas.answer(ask.answer(), List.of()));
      }
      default -> {}
    }
  }

  private static ObjectNode request(Requested operation) {
    ObjectNode request = Schemas.request(operation.request(), operation::note);
    request.withObjectProperty("properties").remove("id");
    if (operation.isOnRecord()) {
      withoutId(request);
    }
    return request;
  }

  private static void withoutId(ObjectNode request) {
    var required = request.withArrayProperty("required");
    for (int i = required.size() - 1; i >= 0; i--) {
      if (required.get(i).asText().equals("id")) {
        required.remove(i);
      }
    }
    if (required.isEmpty()) {
      request.remove("required");
    }
  }

  private static ObjectNode page(ListOf<?> list) {
    ObjectNode page = Schemas.object();
    ObjectNode properties = page.putObject("properties");
    properties
        .putObject("items")
        .put("type", "array")
        .set("items", Schemas.answer(list.row(), list.personal()));
    for (String cursor : List.of("next", "previous")) {
      properties
          .putObject(cursor)
          .put("description", "A cursor for after or before; null at the end.")
          .putArray("type")
          .add("string")
          .add("null");
    }
    properties
        .putObject("count")
        .put("type", "integer")
        .put("format", "int64")
        .put("description", "How many rows there are in all; only with count=true.");
    page.putArray("required").add("items").add("next").add("previous");
    return page;
  }

  private static ObjectNode card(CardOf<?> card, Catalogue catalogue) {
    ObjectNode schema = Schemas.answer(card.card(), card.personal());
    ObjectNode properties = schema.withObjectProperty("properties");
    if (Stream.of("version", "may", "what_next").anyMatch(properties::has)) {
      throw new IllegalArgumentException(
          "The card of "
              + card.noun().plural()
              + " has a field named version, may or what_next: these are added to every card; take"
              + " another name.");
    }
    properties
        .putObject("version")
        .put("type", "integer")
        .put("format", "int64")
        .put("description", "Counts up at every change; the ETag is made of it.");
    ObjectNode may =
        properties
            .putObject("may")
            .put("type", "object")
            .put("description", "What you may do with it now; nothing when it is as at a day.");
    ObjectNode verbs = may.putObject("properties");
    for (Deed<?> deed : catalogue.deedsOn(card)) {
      verbs.set(deed.verb(), may());
    }
    properties
        .putObject("what_next")
        .put("type", "array")
        .put("description", "What comes next after it; nothing when it is as at a day.")
        .set("items", next());
    schema.withArrayProperty("required").add("version").add("may").add("what_next");
    return schema;
  }

  private static ObjectNode next() {
    ObjectNode next = Schemas.object();
    ObjectNode properties = next.putObject("properties");
    properties.set("operation", Schemas.text("Its name, such as bids add."));
    properties.set("sentence", Schemas.text("What it does."));
    properties.set("field", Schemas.text("The field of its request that names the record."));
    properties.set("record", Schemas.text("Which record that field names."));
    next.putArray("required").add("operation").add("sentence").add("field").add("record");
    return next;
  }

  private static ObjectNode may() {
    ObjectNode may = Schemas.object();
    ObjectNode properties = may.putObject("properties");
    properties.putObject("allowed").put("type", "boolean");
    properties.set("why", Schemas.text("Why not."));
    may.putArray("required").add("allowed");
    return may;
  }

  private static ObjectNode headers() {
    ObjectNode headers = Schemas.JSON.objectNode();
    header(headers, "ETag", "The version, for If-Match and If-None-Match.");
    header(headers, "Link", "Where the pages before and after this one are.");
    header(headers, "Location", "Where it is.");
    header(headers, "Content-Disposition", "A name for the file.");
    header(headers, "Retry-After", "Seconds to wait before trying again.");
    header(headers, "X-Request-Id", "Names this request in the log.");
    return headers;
  }

  private static void header(ObjectNode headers, String name, String description) {
    headers
        .putObject(name)
        .put("description", description)
        .putObject("schema")
        .put("type", "string");
  }

  private static ObjectNode problems() {
    ObjectNode problems = Schemas.JSON.objectNode();
    for (int status : PROBLEMS) {
      ObjectNode problem =
          problems.putObject("problem_" + status).put("description", Titles.of(status) + ".");
      OperationNode.content(problem, MediaTypes.PROBLEM, Schemas.reference("schemas/problem"));
      if (TOLD_WHEN_TO_RETRY.contains(status)) {
        problem.putObject("headers").set("Retry-After", Schemas.reference("headers/Retry-After"));
      }
    }
    return problems;
  }

  private static ObjectNode problem() {
    ObjectNode problem = Schemas.object();
    ObjectNode properties = problem.putObject("properties");
    properties.set("type", Schemas.text("The code, stable: urn:tutti:refusal:CODE."));
    properties.set("title", Schemas.text("The sort of problem."));
    properties.putObject("status").put("type", "integer");
    properties.set("detail", Schemas.text("A sentence for a person: what, and what to do."));
    properties.set("instance", Schemas.text("The request, as the log names it."));
    ObjectNode error = properties.putObject("errors").put("type", "array").putObject("items");
    error.put("type", "object");
    ObjectNode parts = error.putObject("properties");
    parts.set("pointer", Schemas.text("Where in the body, as a JSON pointer."));
    parts.set("parameter", Schemas.text("Which parameter of the address."));
    parts.set("header", Schemas.text("Which header."));
    parts.set("part", Schemas.text("Which part of the record."));
    parts.set("detail", Schemas.text("What is wrong with it."));
    error.putArray("required").add("detail");
    List.of("type", "title", "status", "detail", "instance", "errors")
        .forEach(problem.putArray("required")::add);
    return problem;
  }

  private static ObjectNode receipt() {
    ObjectNode receipt = Schemas.object();
    ObjectNode properties = receipt.putObject("properties");
    properties.set("deed", Schemas.text("The deed's id, by which it can be undone."));
    properties.set("collection", Schemas.text("The collection of what it was done to."));
    properties.set("id", Schemas.text("The id of what it was done to."));
    properties.set("ref", Schemas.text("The reference of what it was done to."));
    properties.putObject("version").put("type", "integer").put("format", "int64");
    properties.set("said", Schemas.text("What happened, in a sentence."));
    properties
        .putObject("facts")
        .put("type", "object")
        .putObject("additionalProperties")
        .put("type", "string");
    properties.set("secret", Schemas.text("Shown this once; keep it."));
    List.of("deed", "collection", "id", "ref", "version", "said", "facts")
        .forEach(receipt.putArray("required")::add);
    return receipt;
  }

  private static ObjectNode openedImport() {
    ObjectNode opened = Schemas.object();
    ObjectNode properties = opened.putObject("properties");
    properties.set("ref", Schemas.text("The import's reference."));
    properties.set("location", Schemas.text("Where its progress can be read."));
    opened.putArray("required").add("ref").add("location");
    return opened;
  }
}
