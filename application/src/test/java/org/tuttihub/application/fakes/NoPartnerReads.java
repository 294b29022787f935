package org.tuttihub.application.fakes;

import static org.tuttihub.application.fakes.NoReads.empty;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.partners.AgreementCard;
import org.tuttihub.application.partners.AgreementRow;
import org.tuttihub.application.partners.BreachRow;
import org.tuttihub.application.partners.ComplaintCard;
import org.tuttihub.application.partners.ComplaintRow;
import org.tuttihub.application.partners.ContactRow;
import org.tuttihub.application.partners.ExpiringRow;
import org.tuttihub.application.partners.HeldPolicyRow;
import org.tuttihub.application.partners.OrganisationCard;
import org.tuttihub.application.partners.OrganisationRow;
import org.tuttihub.application.partners.PartnerCard;
import org.tuttihub.application.partners.PartnerReads;
import org.tuttihub.application.partners.PartnerRow;
import org.tuttihub.application.partners.ProvisionRow;
import org.tuttihub.application.partners.RelationshipRow;
import org.tuttihub.application.partners.ReviewCard;
import org.tuttihub.application.partners.ReviewRow;
import org.tuttihub.application.partners.StandardCard;
import org.tuttihub.application.partners.StandardRow;
import org.tuttihub.application.partners.SurveyReturnRow;
import org.tuttihub.application.partners.SurveyRoundRow;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;

/** Reads of partners that find nothing. */
public class NoPartnerReads implements PartnerReads {
  @Override
  public Listing<OrganisationRow> organisations() {
    return empty();
  }

  @Override
  public Optional<Stored<OrganisationCard>> organisation(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<ContactRow> contacts() {
    return empty();
  }

  @Override
  public Optional<Stored<ContactRow>> contact(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<RelationshipRow> relationships() {
    return empty();
  }

  @Override
  public Optional<Stored<RelationshipRow>> relationship(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<PartnerRow> partners() {
    return empty();
  }

  @Override
  public Optional<Stored<PartnerCard>> partner(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<AgreementRow> agreements() {
    return empty();
  }

  @Override
  public Optional<Stored<AgreementCard>> agreement(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<HeldPolicyRow> heldPolicies() {
    return empty();
  }

  @Override
  public Optional<Stored<HeldPolicyRow>> heldPolicy(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<BreachRow> breaches() {
    return empty();
  }

  @Override
  public Optional<Stored<BreachRow>> breach(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<StandardRow> standards() {
    return empty();
  }

  @Override
  public Optional<Stored<StandardCard>> standard(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<ReviewRow> reviews() {
    return empty();
  }

  @Override
  public Optional<Stored<ReviewCard>> review(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<SurveyRoundRow> surveyRounds() {
    return empty();
  }

  @Override
  public Optional<Stored<SurveyRoundRow>> surveyRound(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<SurveyReturnRow> surveyReturns() {
    return empty();
  }

  @Override
  public Optional<Stored<SurveyReturnRow>> surveyReturn(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<ComplaintRow> complaints() {
    return empty();
  }

  @Override
  public Optional<Stored<ComplaintCard>> complaint(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<ProvisionRow> provision() {
    return empty();
  }

  @Override
  public Optional<Stored<ProvisionRow>> provisionEntry(Key key, Optional<LocalDate> asAt) {
    return Optional.empty();
  }

  @Override
  public Listing<ExpiringRow> expiring() {
    return empty();
  }
}
