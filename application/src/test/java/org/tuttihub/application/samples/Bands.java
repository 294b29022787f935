package org.tuttihub.application.samples;

import static org.tuttihub.application.samples.Acts.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.application.AllRecords;
import org.tuttihub.domain.access.Person;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.AgreementFacts;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.PartnerFacts;
import org.tuttihub.domain.partners.Run;
import org.tuttihub.domain.partners.Signature;
import org.tuttihub.domain.partners.Signatures;
import org.tuttihub.domain.partners.policy.PartnerType;
import org.tuttihub.domain.values.Identity;

/** Many partners with agreements in force, and people who score what they offer. */
public final class Bands {
  private Bands() {}

  /** The reference of the band with a number, from 1. */
  public static String ref(int number) {
    return "PRT-" + (1000 + number);
  }

  /** The reference of the person with a number, from 1. */
  public static String person(int number) {
    return "PER-" + (1000 + number);
  }

  /** Adds so many of them, each with an agreement in force. */
  public static void add(AllRecords records, int many) {
    for (int i = 1; i <= many; i++) {
      Partner partner = withoutAgreement(records, i);
      records.agreements().add(agreement(partner, Samples.identity(3000 + i, "AGR-" + (1000 + i))));
    }
  }

  /** Adds one that has no agreement. */
  public static Partner withoutAgreement(AllRecords records, int number) {
    Identity organisation = Samples.identity(1000 + number, "ORG-" + (1000 + number));
    records
        .organisations()
        .add(
            new Organisation(
                organisation,
                Organisation.Kind.CIC,
                "Band " + number,
                new Organisation.Numbers(Optional.empty(), "", "", Optional.empty()),
                "",
                ""));
    Partner partner =
        new Partner.Partnered(
            new PartnerFacts(
                Samples.identity(2000 + number, ref(number)),
                organisation.id(),
                List.of(PartnerType.COMMUNITY),
                Optional.empty(),
                "A band",
                "",
                TODAY.minusDays(70)),
            PartnerSamples.JOINING,
            TODAY.minusDays(30));
    records.partners().add(partner);
    return partner;
  }

  private static Agreement agreement(Partner partner, Identity identity) {
    AgreementFacts like = PartnerSamples.agreed(identity, Optional.empty());
    AgreementFacts facts =
        new AgreementFacts(
            identity,
            partner.identity().id(),
            like.first(),
            like.last(),
            like.wording(),
            Optional.empty());
    Signatures both =
        new Signatures(
            new Signature(Signature.Side.HUB, "A. Brook", TODAY.minusDays(20)),
            new Signature(Signature.Side.PARTNER, "B. Band", TODAY.minusDays(19)));
    return new Agreement.Live(
        facts, new Run(both, TODAY.minusDays(18), TODAY.plusDays(100), Optional.empty()));
  }

  /** Adds so many people who score. */
  public static void people(AllRecords records, int many) {
    for (int i = 1; i <= many; i++) {
      records
          .people()
          .add(
              new Person(
                  Samples.identity(4000 + i, person(i)),
                  "scorer." + i,
                  "Scorer " + i,
                  "",
                  Set.of(Role.BOARD),
                  List.of(),
                  Optional.empty()));
    }
  }
}
