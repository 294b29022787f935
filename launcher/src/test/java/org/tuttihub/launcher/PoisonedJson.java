package org.tuttihub.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents with poison in the place of every text, and the same for what was the same. */
final class PoisonedJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> texts;
  private final Map<String, String> meanings = new HashMap<>();
  private int next;

  PoisonedJson(List<String> texts) {
    this.texts = texts;
  }

  /** Another document; what is the same is the same within it only. */
  String of(String document) {
    meanings.clear();
    try {
      return JSON.writeValueAsString(of(JSON.readTree(document)));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private JsonNode of(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        object.properties().forEach(field -> field.setValue(of(field.getValue())));
        yield object;
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, of(array.get(i)));
        }
        yield array;
      }
      case JsonNode text when text.isTextual() && !text.asText().isEmpty() ->
          JSON.getNodeFactory().textNode(meanings.computeIfAbsent(text.asText(), _ -> another()));
      default -> node;
    };
  }

  private String another() {
    String poison = texts.get(next % texts.size());
    next++;
    return meanings.containsValue(poison) ? poison + next : poison;
  }
}
