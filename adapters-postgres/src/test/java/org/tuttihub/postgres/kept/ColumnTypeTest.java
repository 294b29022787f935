package org.tuttihub.postgres.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tuttihub.domain.strategy.Framework.RatingValue;

class ColumnTypeTest {

  @Test
  void a_record_is_read_although_more_was_kept_with_it_once() {
    String kept = "{\"code\":\"G\",\"name\":\"Green\",\"meaning\":\"On course\",\"closes\":false}";

    RatingValue read = ColumnType.record(kept, RatingValue.class);

    assertEquals(new RatingValue("G", "Green", "On course"), read);
  }
}
