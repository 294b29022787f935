package org.tuttihub.domain.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tuttihub.domain.partners.Walked.done;
import static org.tuttihub.domain.partners.Walked.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.partners.Ground.Code;
import org.tuttihub.domain.partners.Ground.OnRecord;

class GroundTest {
  private static final OnRecord NOTHING = new OnRecord(0, 0, 0);

  @Test
  void grounds_that_the_record_does_not_bear_out_are_all_told() {
    List<Ground> grounds =
        List.of(
            new Ground(Code.BRANDING, "No logo"),
            new Ground(Code.DATA_NOT_SUPPLIED, "No numbers"),
            new Ground(Code.OTHER, " "),
            new Ground(Code.OTHER, "They left"));

    Refusal refusal = refused(Ground.checked(grounds, new OnRecord(1, 0, 0), 2));

    assertEquals("partners.grounds", refusal.code());
    assertEquals(
        List.of("grounds.0.code", "grounds.1.code", "grounds.2.fact", "grounds.3.code"),
        refusal.faults().stream().map(Fault::field).toList());
    assertEquals(
        "Branding is a ground from 2 recorded breaches on; there are 1.",
        refusal.faults().getFirst().sentence());
  }

  @Test
  void branding_counts_from_the_second_breach_and_data_from_one_breach_or_late_return() {
    List<Ground> branding = List.of(new Ground(Code.BRANDING, "No logo"));
    List<Ground> data = List.of(new Ground(Code.DATA_NOT_SUPPLIED, "No numbers"));

    assertEquals(branding, done(Ground.checked(branding, new OnRecord(2, 0, 0), 2)));
    refused(Ground.checked(branding, new OnRecord(2, 0, 0), 3));
    assertEquals(data, done(Ground.checked(data, new OnRecord(0, 1, 0), 2)));
    assertEquals(data, done(Ground.checked(data, new OnRecord(0, 0, 1), 2)));
  }

  @Test
  void an_end_without_grounds_is_not_proposed() {
    assertEquals(
        "grounds", refused(Ground.checked(List.of(), NOTHING, 2)).faults().getFirst().field());
  }
}
