package org.tuttihub.plugin.leicestershire;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.tuttihub.plugin.testkit.PluginProof;

class LeicestershireTest {

  @TestFactory
  Stream<DynamicNode> it_proves_itself() {
    return PluginProof.of(Partnerships.class).tests();
  }
}
