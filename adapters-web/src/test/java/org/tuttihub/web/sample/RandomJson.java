package org.tuttihub.web.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Values made from schemas, right and wrong. */
final class RandomJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of("Viola", "Zoë’s cello", "楽器", "🎻", "a b", "<b>&\"'", "x".repeat(60), "INS-1");
  private static final List<String> POISON =
      List.of(
          "",
          " ",
          "\u0000",
          "\u001b[2J",
          "\u009b31m",
          "\u202egnirts",
          "\ufeff",
          "\u2028",
          "\ufffe",
          "e\u0301".repeat(80),
          "x".repeat(5_000),
          "'; drop table schools; --",
          "${jndi:ldap://x}",
          "../../etc/passwd",
          "%n%s%d",
          "=1+1",
          "\r\nSet-Cookie: a=b");
  private static final List<String> BROKEN =
      List.of(
          "{",
          "[]",
          "null",
          "\"\"",
          "{}{}",
          "{\"a\":}",
          "{\"name\":\"\\ud800\"}",
          "{\"name\":NaN}",
          "{\"value_pence\":1e999999999}",
          "{\"value_pence\":" + "9".repeat(500) + "}",
          "{\"name\":1,\"name\":2}",
          "[".repeat(5_000),
          "{\"a\":".repeat(50),
          "/* */ {}",
          "\ufeff{}",
          "{'a':1}",
          " ".repeat(50_000));

  private static final List<String> PATTERNED =
      List.of("2026/27", "2025/26", "919", "10079555", "117283", "WD4 8DQ");

  private final JsonNode description;
  private final Random random;
  private Function<String, List<String>> values = _ -> List.of();

  RandomJson(JsonNode description, Random random) {
    this.description = description;
    this.random = random;
  }

  /** From now on fields have these values, where there are any. */
  void values(Function<String, List<String>> ofField) {
    values = ofField;
  }

  /** A value as the schema wants it. */
  JsonNode good(JsonNode given) {
    return good("", given);
  }

  private JsonNode good(String field, JsonNode given) {
    JsonNode schema = resolved(given);
    List<String> fitting = field.isEmpty() ? List.of() : values.apply(field);
    if (!fitting.isEmpty() && !type(schema).matches("object|array")) {
      return read(schema, fitting.get(random.nextInt(fitting.size())));
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    return switch (type(schema)) {
      case "object" -> object(schema, false);
      case "array" -> array(field, schema, false);
      case "integer" -> JSON.numberNode(random.nextInt(100_000));
      case "number" -> JSON.numberNode(new BigDecimal("12.50"));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "null" -> JSON.nullNode();
      default -> JSON.textNode(text(schema));
    };
  }

  private static JsonNode read(JsonNode schema, String text) {
    return type(schema).matches("integer|number")
        ? JSON.numberNode(new BigDecimal(text))
        : JSON.textNode(text);
  }

  /** Nearly as the schema wants it: here and there something else. */
  JsonNode nearly(JsonNode given) {
    return nearly("", given);
  }

  private JsonNode nearly(String field, JsonNode given) {
    JsonNode schema = resolved(given);
    if (random.nextInt(6) == 0) {
      return other();
    }
    return switch (type(schema)) {
      case "object" -> object(schema, true);
      case "array" -> array(field, schema, true);
      default -> good(field, schema);
    };
  }

  /** Bytes that are no JSON at all, or JSON nobody wants. */
  byte[] nasty(JsonNode schema) {
    if (random.nextInt(3) == 0) {
      byte[] bytes = good(schema).toString().getBytes(StandardCharsets.UTF_8);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      return bytes;
    }
    return random.nextInt(3) == 0
        ? other().toString().getBytes(StandardCharsets.UTF_8)
        : BROKEN.get(random.nextInt(BROKEN.size())).getBytes(StandardCharsets.UTF_8);
  }

  private JsonNode object(JsonNode schema, boolean nearly) {
    ObjectNode object = JSON.objectNode();
    String required = schema.path("required").toString();
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              boolean needed = required.contains('"' + field.getKey() + '"');
              if (random.nextInt(nearly ? 12 : 2) > 0 || (needed && !nearly)) {
                object.set(
                    field.getKey(),
                    nearly
                        ? nearly(field.getKey(), field.getValue())
                        : good(field.getKey(), field.getValue()));
              }
            });
    JsonNode named = schema.path("additionalProperties");
    for (int i = named.isObject() ? random.nextInt(3) : 0; i > 0; i--) {
      object.set("name" + i, nearly ? nearly(named) : good(named));
    }
    if (nearly && random.nextInt(10) == 0) {
      object.set(POISON.get(random.nextInt(POISON.size())), other());
    }
    return object;
  }

  private ArrayNode array(String field, JsonNode schema, boolean nearly) {
    ArrayNode array = JSON.arrayNode();
    for (int i = random.nextInt(nearly && random.nextInt(30) == 0 ? 2_000 : 3); i > 0; i--) {
      JsonNode items = schema.get("items");
      array.add(nearly ? nearly(field, items) : good(field, items));
    }
    return array;
  }

  private String text(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "date" -> "20" + (10 + random.nextInt(80)) + "-0" + (1 + random.nextInt(9)) + "-11";
      case "date-time" -> "2026-11-22T10:00:00Z";
      case "uuid" -> "019ab000-0000-7000-8000-00000000000" + random.nextInt(10);
      default -> {
        List<String> fitting =
            schema.has("pattern")
                ? PATTERNED.stream().filter(t -> t.matches(schema.get("pattern").asText())).toList()
                : TEXTS;
        yield fitting.get(random.nextInt(fitting.size()));
      }
    };
  }

  private JsonNode other() {
    return switch (random.nextInt(9)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.numberNode(-1);
      case 2 -> JSON.numberNode(new BigInteger("9".repeat(1 + random.nextInt(90))));
      case 3 -> JSON.numberNode(new BigDecimal("1E+" + random.nextInt(400)));
      case 4 -> JSON.booleanNode(true);
      case 5 -> JSON.arrayNode().add(JSON.arrayNode().add(1));
      case 6 -> JSON.objectNode().put("x", 1);
      default -> JSON.textNode(POISON.get(random.nextInt(POISON.size())));
    };
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? description.at(schema.get("$ref").asText().substring(1)) : schema;
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText();
  }
}
