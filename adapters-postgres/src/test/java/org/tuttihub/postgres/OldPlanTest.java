package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.AllRecords;

/** What was published before plans had all that they have now is read as it was. */
class OldPlanTest {

  @Test
  void a_plan_without_a_programme_has_an_empty_one() {
    try (TestDatabase database = TestDatabase.empty();
        PgHub hub = database.open()) {
      Deeds deeds = new Deeds(hub);
      deeds.now(r -> r.plans().add(Filled.plan()));
      database.sql("alter table plan_version disable trigger user");
      database.sql("update plan_version set content = content - 'programme'");
      database.sql("alter table plan_version enable trigger user");

      assertEquals(
          List.of(), deeds.find(AllRecords::plans, "PLAN-1").value().content().programme());
    }
  }
}
