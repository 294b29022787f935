package org.tuttihub.web.docs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.catalogue.Kind;
import org.tuttihub.application.catalogue.NamedValues;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Postcode;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/** JSON schemas of records, as OpenAPI 3.1 has them. */
final class Schemas {
  static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Map<Class<?>, String> PATTERNS =
      Map.of(
          AcademicYear.class, "^[0-9]{4}/[0-9]{2}$",
          LaCode.class, "^" + LaCode.PATTERN + "$",
          Ukprn.class, "^" + Ukprn.PATTERN + "$",
          Urn.class, "^" + Urn.PATTERN + "$",
          Postcode.class, "^(GIR 0AA|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2})$");

  private Schemas() {}

  /** What comes back: every field is there, null where it is absent. */
  static ObjectNode answer(Shape<?> shape, List<String> personal) {
    ObjectNode schema = object();
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = schema.putArray("required");
    for (Part part : shape.parts()) {
      ObjectNode one =
          part.nested().map(nested -> answer(nested, List.of())).orElseGet(() -> single(part));
      ObjectNode field = held(part, one);
      if (personal.contains(part.name())) {
        field.put("description", "Personal: empty for those who may not see personal data.");
      }
      properties.set(part.name(), field);
      required.add(part.name());
    }
    return schema;
  }

  /** What is sent: only what must be given is required, and nothing else is taken. */
  static ObjectNode request(Shape<?> shape, Function<String, Note> notes) {
    ObjectNode schema = object();
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.arrayNode();
    for (Part part : shape.parts()) {
      Note note = notes.apply(part.name());
      ObjectNode one =
          part.nested().map(nested -> request(nested, notes)).orElseGet(() -> limited(part, note));
      properties.set(part.name(), explained(held(part, one), note));
      if (part.holds() == Holds.ONE) {
        required.add(part.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    return schema.put("additionalProperties", false);
  }

  static ObjectNode object() {
    return JSON.objectNode().put("type", "object");
  }

  static ObjectNode text(String description) {
    return JSON.objectNode().put("type", "string").put("description", description);
  }

  static ObjectNode reference(String to) {
    return JSON.objectNode().put("$ref", "#/components/" + to);
  }

  /** One value of a part that holds single values. */
  static ObjectNode single(Part part) {
    Kind kind = part.single();
    ObjectNode schema = JSON.objectNode().put("type", type(kind));
    if (!kind.format().isEmpty()) {
      schema.put("format", kind.format());
    }
    if (!kind.choices().isEmpty()) {
      kind.choices().forEach(schema.putArray("enum")::add);
    }
    Optional.ofNullable(PATTERNS.get(part.type()))
        .ifPresent(pattern -> schema.put("pattern", pattern));
    if (part.type() == Money.class) {
      schema.put("description", "An amount in whole pence.");
    }
    return schema;
  }

  private static ObjectNode limited(Part part, Note note) {
    ObjectNode schema = single(part);
    if (part.type() == String.class) {
      schema.put("maxLength", note.most());
      if (part.holds() == Holds.ONE && !note.blank()) {
        schema.put("minLength", 1);
      }
    } else if (part.type() == Key.class) {
      schema.put("minLength", 1).put("maxLength", 250);
    }
    return schema;
  }

  private static ObjectNode held(Part part, ObjectNode one) {
    return switch (part.holds()) {
      case ONE -> one;
      case MAYBE, CHANGE -> orNull(one);
      case MANY -> listOf(one);
      case CHANGE_MANY -> orNull(listOf(one));
      case NAMED -> {
        ObjectNode named = object();
        named.putObject("propertyNames").put("pattern", "^" + NamedValues.NAME + "$");
        named.set("additionalProperties", one);
        yield named;
      }
    };
  }

  private static ObjectNode listOf(ObjectNode one) {
    ObjectNode list = JSON.objectNode().put("type", "array");
    list.set("items", one);
    return list;
  }

  private static ObjectNode orNull(ObjectNode one) {
    String type = one.get("type").asText();
    one.putArray("type").add(type).add("null");
    if (one.get("enum") instanceof ArrayNode choices) {
      choices.addNull();
    }
    return one;
  }

  private static ObjectNode explained(ObjectNode schema, Note note) {
    boolean named = !note.label().equals(note.field());
    if (!note.sentence().isEmpty()) {
      schema.put("description", note.sentence());
    }
    return named ? schema.put("title", note.label()) : schema;
  }

  private static String type(Kind kind) {
    return switch (kind.json()) {
      case TEXT, DATE, INSTANT -> "string";
      case INTEGER -> "integer";
      case NUMBER -> "number";
      case BOOLEAN -> "boolean";
    };
  }
}
