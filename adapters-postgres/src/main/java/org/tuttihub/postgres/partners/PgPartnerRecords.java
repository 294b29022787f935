package org.tuttihub.postgres.partners;

import org.tuttihub.application.partners.Agreements;
import org.tuttihub.application.partners.Breaches;
import org.tuttihub.application.partners.Complaints;
import org.tuttihub.application.partners.Contacts;
import org.tuttihub.application.partners.HeldPolicies;
import org.tuttihub.application.partners.Organisations;
import org.tuttihub.application.partners.PartnerRecords;
import org.tuttihub.application.partners.Partners;
import org.tuttihub.application.partners.ProvisionAudit;
import org.tuttihub.application.partners.Relationships;
import org.tuttihub.application.partners.Reviews;
import org.tuttihub.application.partners.Standards;
import org.tuttihub.application.partners.SurveyReturns;
import org.tuttihub.application.partners.SurveyRounds;
import org.tuttihub.postgres.sql.Session;
import org.tuttihub.postgres.sql.View;

/** The records of the room {@code partners}, on the connection of one unit of work. */
public interface PgPartnerRecords extends PartnerRecords {
  Session session();

  @Override
  default Organisations organisations() {
    return new PgOrganisations(session(), View.NOW);
  }

  @Override
  default Contacts contacts() {
    return new PgContacts(session(), View.NOW);
  }

  @Override
  default Relationships relationships() {
    return new PgRelationships(session(), View.NOW);
  }

  @Override
  default Partners partners() {
    return new PgPartners(session(), View.NOW);
  }

  @Override
  default Agreements agreements() {
    return new PgAgreements(session(), View.NOW);
  }

  @Override
  default HeldPolicies heldPolicies() {
    return new PgHeldPolicies(session(), View.NOW);
  }

  @Override
  default Breaches breaches() {
    return new PgBreaches(session(), View.NOW);
  }

  @Override
  default Standards standards() {
    return new PgStandards(session(), View.NOW);
  }

  @Override
  default Reviews reviews() {
    return new PgReviews(session(), View.NOW);
  }

  @Override
  default SurveyRounds surveyRounds() {
    return new PgSurveyRounds(session(), View.NOW);
  }

  @Override
  default SurveyReturns surveyReturns() {
    return new PgSurveyReturns(session(), View.NOW);
  }

  @Override
  default Complaints complaints() {
    return new PgComplaints(session(), View.NOW);
  }

  @Override
  default ProvisionAudit provision() {
    return new PgProvision(session(), View.NOW);
  }
}
