package org.tuttihub.plugin.hertfordshire;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.tuttihub.plugin.testkit.PluginProof;

class HertfordshireTest {

  @TestFactory
  Stream<DynamicNode> it_proves_itself() {
    return PluginProof.of(FirstAccess.class).tests();
  }
}
