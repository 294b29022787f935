package org.tuttihub.plugin.host.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.policy.Decision;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.domain.values.BadValue;

/** Decisions as JSON and back. */
final class DecisionTree {

  /** What both kinds of decision have. */
  record Reasons(List<String> reasons, PolicyRef by) {}

  private DecisionTree() {}

  /** An answer may be nothing at all. */
  static JsonNode write(Decision<?> decision) {
    if (decision == null) {
      return JsonNodeFactory.instance.nullNode();
    }
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    switch (decision) {
      case Decision.Decided<?> decided -> {
        tree.set("outcome", RecordTree.write(decided.outcome()));
        tree.set("why", RecordTree.write(new Reasons(decided.reasons(), decided.by())));
      }
      case Decision.Declined<?> declined -> {
        tree.set("refusal", RecordTree.write(declined.refusal()));
        tree.set("why", RecordTree.write(new Reasons(declined.reasons(), declined.by())));
      }
    }
    return tree;
  }

  static <T> Decision<T> read(Question<?, ?, T> question, JsonNode tree) {
    if (tree == null || tree.isNull()) {
      return null;
    }
    if (tree.size() != 2) {
      throw new BadValue("An answer has two parts.");
    }
    Reasons why = RecordTree.read(Reasons.class, tree.get("why"));
    return tree.has("outcome")
        ? new Decision.Decided<>(
            RecordTree.read(question.outcome(), tree.get("outcome")), why.reasons(), why.by())
        : new Decision.Declined<>(
            RecordTree.read(Refusal.class, tree.get("refusal")), why.reasons(), why.by());
  }
}
