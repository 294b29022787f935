package org.tuttihub.application.charging.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Progress;

class BothSidesTest {

  @Test
  void what_two_sides_have_done_is_told_as_one_sum() {
    List<String> told = new ArrayList<>();
    BothSides both = new BothSides((done, step) -> told.add(done + " " + step));
    Progress against = both.side();
    Progress tried = both.side();

    against.at(2000, "playing");
    tried.at(1500, "playing");
    against.at(4000, "playing");

    assertEquals(List.of("2000 playing", "3500 playing", "5500 playing"), told);
  }
}
