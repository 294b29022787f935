package org.tuttihub.postgres.partners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
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
import org.tuttihub.postgres.kept.PgKept;
import org.tuttihub.postgres.lists.Lists;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** What people read of partners, in PostgreSQL. */
public final class PgPartnerReads implements PartnerReads {
  private final Lists lists;

  public PgPartnerReads(Lists lists) {
    this.lists = lists;
  }

  @Override
  public Listing<OrganisationRow> organisations() {
    return lists.of(OrganisationRow.class, PartnerSql.ORGANISATIONS).reference("ref");
  }

  @Override
  public Optional<Stored<OrganisationCard>> organisation(Key key, Optional<LocalDate> asAt) {
    return card(key, asAt, PgOrganisations::new, PartnerCards::of);
  }

  @Override
  public Listing<ContactRow> contacts() {
    return lists.of(ContactRow.class, PartnerSql.CONTACTS).reference("ref");
  }

  @Override
  public Optional<Stored<ContactRow>> contact(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgContacts::new, ContactRow.class, PartnerSql.CONTACTS);
  }

  @Override
  public Listing<RelationshipRow> relationships() {
    return lists.of(RelationshipRow.class, PartnerSql.RELATIONSHIPS).reference("ref");
  }

  @Override
  public Optional<Stored<RelationshipRow>> relationship(Key key, Optional<LocalDate> asAt) {
    return lists.row(
        key, asAt, PgRelationships::new, RelationshipRow.class, PartnerSql.RELATIONSHIPS);
  }

  @Override
  public Listing<PartnerRow> partners() {
    return lists.of(PartnerRow.class, PartnerSql.PARTNERS).reference("ref");
  }

  @Override
  public Optional<Stored<PartnerCard>> partner(Key key, Optional<LocalDate> asAt) {
    return card(key, asAt, PgPartners::new, PartnerCards::of);
  }

  @Override
  public Listing<AgreementRow> agreements() {
    return lists.of(AgreementRow.class, PartnerSql.AGREEMENTS).reference("ref");
  }

  @Override
  public Optional<Stored<AgreementCard>> agreement(Key key, Optional<LocalDate> asAt) {
    return card(key, asAt, PgAgreements::new, PartnerCards::of);
  }

  @Override
  public Listing<HeldPolicyRow> heldPolicies() {
    return lists.of(HeldPolicyRow.class, PartnerSql.POLICIES).reference("ref");
  }

  @Override
  public Optional<Stored<HeldPolicyRow>> heldPolicy(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgHeldPolicies::new, HeldPolicyRow.class, PartnerSql.POLICIES);
  }

  @Override
  public Listing<BreachRow> breaches() {
    return lists.of(BreachRow.class, PartnerSql.BREACHES).reference("ref");
  }

  @Override
  public Optional<Stored<BreachRow>> breach(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgBreaches::new, BreachRow.class, PartnerSql.BREACHES);
  }

  @Override
  public Listing<StandardRow> standards() {
    return lists.of(StandardRow.class, ReportSql.STANDARDS).reference("ref");
  }

  @Override
  public Optional<Stored<StandardCard>> standard(Key key, Optional<LocalDate> asAt) {
    return card(key, asAt, PgStandards::new, PartnerCards::of);
  }

  @Override
  public Listing<ReviewRow> reviews() {
    return lists.of(ReviewRow.class, ReportSql.REVIEWS).reference("ref");
  }

  @Override
  public Optional<Stored<ReviewCard>> review(Key key, Optional<LocalDate> asAt) {
    return card(key, asAt, PgReviews::new, PartnerCards::of);
  }

  @Override
  public Listing<SurveyRoundRow> surveyRounds() {
    return lists.of(SurveyRoundRow.class, ReportSql.ROUNDS).reference("ref");
  }

  @Override
  public Optional<Stored<SurveyRoundRow>> surveyRound(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgSurveyRounds::new, SurveyRoundRow.class, ReportSql.ROUNDS);
  }

  @Override
  public Listing<SurveyReturnRow> surveyReturns() {
    return lists.of(SurveyReturnRow.class, ReportSql.RETURNS).reference("ref");
  }

  @Override
  public Optional<Stored<SurveyReturnRow>> surveyReturn(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgSurveyReturns::new, SurveyReturnRow.class, ReportSql.RETURNS);
  }

  @Override
  public Listing<ComplaintRow> complaints() {
    return lists.of(ComplaintRow.class, ReportSql.COMPLAINTS).reference("ref");
  }

  @Override
  public Optional<Stored<ComplaintCard>> complaint(Key key, Optional<LocalDate> asAt) {
    return card(key, asAt, PgComplaints::new, PartnerCards::of);
  }

  @Override
  public Listing<ProvisionRow> provision() {
    return lists.of(ProvisionRow.class, ReportSql.PROVISION).reference("ref");
  }

  @Override
  public Optional<Stored<ProvisionRow>> provisionEntry(Key key, Optional<LocalDate> asAt) {
    return lists.row(key, asAt, PgProvision::new, ProvisionRow.class, ReportSql.PROVISION);
  }

  @Override
  public Listing<ExpiringRow> expiring() {
    return lists.of(ExpiringRow.class, ReportSql.EXPIRING).reference("ref");
  }

  private <T, C> Optional<Stored<C>> card(
      Key key,
      Optional<LocalDate> asAt,
      BiFunction<Session, View, ? extends PgKept<T>> kept,
      BiFunction<PartnerCards, T, C> card) {
    return lists.look(
        asAt,
        (session, view) -> {
          PartnerCards cards = new PartnerCards(session, view, lists.day(asAt));
          return kept.apply(session, view)
              .find(key)
              .map(found -> found.with(card.apply(cards, found.value())));
        });
  }
}
