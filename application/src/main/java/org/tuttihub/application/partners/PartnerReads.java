package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** What people read of partners. What follows from days is as on the day that is asked about. */
public interface PartnerReads {
  Listing<OrganisationRow> organisations();

  Optional<Stored<OrganisationCard>> organisation(Key key, Optional<LocalDate> asAt);

  Listing<ContactRow> contacts();

  Optional<Stored<ContactRow>> contact(Key key, Optional<LocalDate> asAt);

  Listing<RelationshipRow> relationships();

  Optional<Stored<RelationshipRow>> relationship(Key key, Optional<LocalDate> asAt);

  Listing<PartnerRow> partners();

  Optional<Stored<PartnerCard>> partner(Key key, Optional<LocalDate> asAt);

  Listing<AgreementRow> agreements();

  Optional<Stored<AgreementCard>> agreement(Key key, Optional<LocalDate> asAt);

  Listing<HeldPolicyRow> heldPolicies();

  Optional<Stored<HeldPolicyRow>> heldPolicy(Key key, Optional<LocalDate> asAt);

  Listing<BreachRow> breaches();

  Optional<Stored<BreachRow>> breach(Key key, Optional<LocalDate> asAt);

  Listing<StandardRow> standards();

  Optional<Stored<StandardCard>> standard(Key key, Optional<LocalDate> asAt);

  Listing<ReviewRow> reviews();

  Optional<Stored<ReviewCard>> review(Key key, Optional<LocalDate> asAt);

  Listing<SurveyRoundRow> surveyRounds();

  Optional<Stored<SurveyRoundRow>> surveyRound(Key key, Optional<LocalDate> asAt);

  Listing<SurveyReturnRow> surveyReturns();

  Optional<Stored<SurveyReturnRow>> surveyReturn(Key key, Optional<LocalDate> asAt);

  Listing<ComplaintRow> complaints();

  Optional<Stored<ComplaintCard>> complaint(Key key, Optional<LocalDate> asAt);

  Listing<ProvisionRow> provision();

  Optional<Stored<ProvisionRow>> provisionEntry(Key key, Optional<LocalDate> asAt);

  Listing<ExpiringRow> expiring();
}
