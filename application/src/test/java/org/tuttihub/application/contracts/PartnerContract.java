package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Lives;
import org.tuttihub.application.samples.ObservationSamples;
import org.tuttihub.application.samples.PartnerReportLives;
import org.tuttihub.application.samples.PartnerSamples;
import org.tuttihub.application.samples.Samples;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Breach;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.PartnerFacts;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** What the room of partners asks of its records. */
public abstract class PartnerContract extends HubContract {
  private static final UUID PARTNER = PartnerSamples.partner().identity().id();

  @Test
  void the_partnership_of_an_organisation_is_the_one_that_is_not_over() {
    UUID organisation = PartnerSamples.larkRise().identity().id();
    keep(Lives::ground);
    assertEquals(
        Optional.of(new Stored<>(PartnerSamples.partner(), 1)),
        seen(r -> r.partners().open(organisation)));

    keep(
        r -> {
          Stored<Partner> there = r.partners().open(organisation).orElseThrow();
          r.partners()
              .replace(
                  there.with(
                      new Partner.Ended(
                          there.value().facts(), PartnerSamples.JOINING, "Over", Acts.TODAY)));
        });

    assertEquals(Optional.empty(), seen(r -> r.partners().open(organisation)));
    assertEquals(List.of(), seen(r -> r.partners().present()));
  }

  @Test
  void those_who_are_partners_come_without_those_on_their_way() {
    keep(Lives::ground);
    keep(
        r ->
            r.partners()
                .add(
                    new Partner.Enquiry(
                        new PartnerFacts(
                            Samples.identity(261, "PRT-811"),
                            Samples.identity(203, "ORG-803").id(),
                            PartnerSamples.partner().facts().types(),
                            Optional.empty(),
                            "",
                            "",
                            Acts.TODAY))));

    assertEquals(List.of(PartnerSamples.partner()), seen(r -> r.partners().present()));
  }

  @Test
  void what_hangs_on_a_partner_comes_oldest_first_and_is_of_no_other() {
    Breach ninth = breach(262, "BRE-9");
    Breach tenth = breach(263, "BRE-10");
    Agreement later =
        new Agreement.Drafted(
            PartnerSamples.agreed(Samples.identity(264, "AGR-1000"), Optional.empty()));
    keep(Lives::ground);
    keep(
        r -> {
          r.breaches().add(ninth);
          r.breaches().add(tenth);
          r.agreements().add(later);
        });

    assertEquals(List.of(ninth, tenth), seen(r -> r.breaches().of(PARTNER)));
    assertEquals(
        List.of(PartnerSamples.draft(), later),
        seen(r -> r.agreements().of(PARTNER)).stream().map(Stored::value).toList());
    assertEquals(List.of(PartnerSamples.safeguarding()), seen(r -> r.heldPolicies().of(PARTNER)));
    assertEquals(List.of(), seen(r -> r.heldPolicies().of(new UUID(1, 1))));
    assertEquals(List.of(), seen(r -> r.surveyReturns().of(PARTNER)));
  }

  @Test
  void frameworks_and_surveys_are_found_by_what_there_is_once() {
    keep(Lives::ground);

    assertEquals(Optional.of(PartnerSamples.quality()), seen(r -> r.standards().called("quality")));
    assertEquals(Optional.empty(), seen(r -> r.standards().called("Quality")));
    assertEquals(
        Optional.of(PartnerSamples.round()),
        seen(r -> r.surveyRounds().of(Acts.THIS_YEAR, Term.Season.AUTUMN)));
    assertEquals(
        Optional.empty(), seen(r -> r.surveyRounds().of(Acts.THIS_YEAR, Term.Season.SUMMER)));
  }

  @Test
  void a_framework_tells_which_of_its_principles_are_rated() {
    UUID quality = PartnerSamples.quality().identity().id();
    keep(Lives::ground);
    assertEquals(Set.of(), rated(quality));

    keep(r -> r.observations().add(ObservationSamples.ofStaff().values().getLast()));
    assertEquals(Set.of("Q1"), rated(quality));
    keep(r -> r.reviews().add(PartnerReportLives.review().values().getFirst()));
    assertEquals(Set.of("Q1", "Q2"), rated(quality));
    assertEquals(Set.of(), rated(new UUID(1, 1)));
  }

  private Set<String> rated(UUID standard) {
    return this.<Set<String>>seen(r -> r.standards().rated(standard));
  }

  @Test
  void a_return_is_kept_with_what_it_is_about_or_not_at_all() {
    SurveyReturn lost =
        new SurveyReturn.Asked(
            new SurveyReturn.Facts(
                Samples.identity(265, "RET-811"),
                PartnerSamples.round().identity().id(),
                PARTNER,
                Acts.TODAY,
                Acts.TODAY,
                List.of()));
    keep(Lives::ground);
    keep(r -> r.surveyReturns().add(lost));

    assertThrows(RuntimeException.class, () -> keep(r -> r.surveyReturns().add(lost)));

    Identity identity = lost.identity();
    assertEquals(
        Optional.of(new Stored<>(lost, 1)),
        seen(r -> r.surveyReturns().find(new Key.ById(identity.id()))));
  }

  private static Breach breach(int number, String ref) {
    return new Breach(
        Samples.identity(number, ref),
        PARTNER,
        Optional.empty(),
        Breach.Kind.OTHER,
        Acts.TODAY,
        "It happened",
        Optional.empty());
  }
}
