package org.tuttihub.application.commissioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.plugins.LocalPolicy;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.commissioning.policy.CommissioningTerms;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.FactSpec;
import org.tuttihub.domain.policy.FactType;

class AskedFactsTest {
  private static final FactSpec FACT =
      new FactSpec(
          "rural",
          FactType.YES_NO,
          FactSpec.About.QUOTE,
          "Is it in the country?",
          List.of(),
          List.of(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          List.of());

  private final InMemoryTutti tutti = new InMemoryTutti();

  @Test
  void what_the_rules_want_to_know_are_fields_of_the_form() {
    List<FurtherField> fields = new AskedFacts(new Asking()).fields(tutti.acts.anna());

    assertEquals(List.of("facts.rural"), fields.stream().map(FurtherField::path).toList());
    assertEquals(List.of("yes", "no"), fields.getFirst().note().choices().get());
  }

  @Test
  void rules_that_want_to_know_nothing_have_none() {
    CommissioningRules silent =
        _ -> {
          throw new IllegalStateException("Nothing is asked of it");
        };

    assertEquals(List.of(), new AskedFacts(silent).fields(tutti.acts.anna()));
  }

  private static final class Asking implements CommissioningRules {
    @Override
    public Outcome<LocalPolicy.Answer<CommissioningTerms>> on(Asked asked) {
      throw new IllegalStateException("Nothing is asked of it");
    }

    @Override
    public List<FactSpec> facts(LocalDate on) {
      assertEquals(LocalDate.ofInstant(Acts.CLOCK.instant(), Acts.CLOCK.getZone()), on);
      return List.of(FACT);
    }
  }
}
