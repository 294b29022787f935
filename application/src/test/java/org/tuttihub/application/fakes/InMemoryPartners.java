package org.tuttihub.application.fakes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.partners.Agreements;
import org.tuttihub.application.partners.Breaches;
import org.tuttihub.application.partners.Complaints;
import org.tuttihub.application.partners.Contacts;
import org.tuttihub.application.partners.HeldPolicies;
import org.tuttihub.application.partners.Organisations;
import org.tuttihub.application.partners.Partners;
import org.tuttihub.application.partners.ProvisionAudit;
import org.tuttihub.application.partners.Relationships;
import org.tuttihub.application.partners.Reviews;
import org.tuttihub.application.partners.Standards;
import org.tuttihub.application.partners.SurveyReturns;
import org.tuttihub.application.partners.SurveyRounds;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Breach;
import org.tuttihub.domain.partners.Complaint;
import org.tuttihub.domain.partners.Contact;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.partners.Provision;
import org.tuttihub.domain.partners.Relationship;
import org.tuttihub.domain.partners.Review;
import org.tuttihub.domain.partners.ShownPolicy;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.partners.SurveyReturn;
import org.tuttihub.domain.partners.SurveyRound;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.workforce.Findings;

/** The records of the room {@code partners}, in memory. */
final class InMemoryPartners {
  private InMemoryPartners() {}

  static final class OfOrganisations extends InMemoryKept<Organisation> implements Organisations {
    OfOrganisations(Unit unit) {
      super(unit, Organisation.class);
    }
  }

  static final class OfContacts extends InMemoryKept<Contact> implements Contacts {
    OfContacts(Unit unit) {
      super(unit, Contact.class);
    }

    @Override
    public List<Contact> of(UUID organisation) {
      return all()
          .map(Stored::value)
          .filter(contact -> contact.organisation().equals(Optional.of(organisation)))
          .toList();
    }
  }

  static final class OfRelationships extends InMemoryKept<Relationship> implements Relationships {
    OfRelationships(Unit unit) {
      super(unit, Relationship.class);
    }
  }

  static final class OfPartners extends InMemoryKept<Partner> implements Partners {
    OfPartners(Unit unit) {
      super(unit, Partner.class);
    }

    @Override
    public Optional<Stored<Partner>> open(UUID organisation) {
      return first(p -> p.facts().organisation().equals(organisation) && !p.state().isOver());
    }

    @Override
    public List<Partner> present() {
      return all().map(Stored::value).filter(p -> p.state().isPartner()).toList();
    }
  }

  static final class OfAgreements extends InMemoryKept<Agreement> implements Agreements {
    OfAgreements(Unit unit) {
      super(unit, Agreement.class);
    }

    @Override
    public List<Stored<Agreement>> of(UUID partner) {
      return all().filter(a -> a.value().facts().partner().equals(partner)).toList();
    }
  }

  static final class OfHeldPolicies extends InMemoryKept<ShownPolicy> implements HeldPolicies {
    OfHeldPolicies(Unit unit) {
      super(unit, ShownPolicy.class);
    }

    @Override
    public List<ShownPolicy> of(UUID partner) {
      return all().map(Stored::value).filter(p -> p.facts().partner().equals(partner)).toList();
    }
  }

  static final class OfBreaches extends InMemoryKept<Breach> implements Breaches {
    OfBreaches(Unit unit) {
      super(unit, Breach.class);
    }

    @Override
    public List<Breach> of(UUID partner) {
      return all().map(Stored::value).filter(b -> b.partner().equals(partner)).toList();
    }
  }

  static final class OfStandards extends InMemoryKept<Standard> implements Standards {
    OfStandards(Unit unit) {
      super(unit, Standard.class);
    }

    @Override
    public Optional<Standard> called(String code) {
      return first(s -> s.code().equals(code)).map(Stored::value);
    }

    @Override
    public Set<String> rated(UUID standard) {
      return Stream.concat(
              new OfReviews(unit())
                  .all()
                  .map(Stored::value)
                  .filter(review -> review.standard().equals(standard))
                  .flatMap(review -> review.scores().stream().map(Review.Score::principle)),
              new InMemoryObservations.OfObservations(unit())
                  .all()
                  .map(Stored::value)
                  .filter(o -> o.plan().standard().equals(standard))
                  .flatMap(o -> o.findings().ratings().stream())
                  .filter(rating -> rating.level().isPresent())
                  .map(Findings.Rating::principle))
          .collect(Collectors.toSet());
    }
  }

  static final class OfReviews extends InMemoryKept<Review> implements Reviews {
    OfReviews(Unit unit) {
      super(unit, Review.class);
    }
  }

  static final class OfRounds extends InMemoryKept<SurveyRound> implements SurveyRounds {
    OfRounds(Unit unit) {
      super(unit, SurveyRound.class);
    }

    @Override
    public Optional<SurveyRound> of(AcademicYear year, Term.Season term) {
      return first(r -> r.year().equals(year) && r.term() == term).map(Stored::value);
    }
  }

  static final class OfReturns extends InMemoryKept<SurveyReturn> implements SurveyReturns {
    OfReturns(Unit unit) {
      super(unit, SurveyReturn.class);
    }

    @Override
    public List<SurveyReturn> of(UUID partner) {
      return all().map(Stored::value).filter(r -> r.facts().partner().equals(partner)).toList();
    }

    @Override
    public List<Stored<SurveyReturn>> unanswered() {
      return all().filter(r -> r.value() instanceof SurveyReturn.Asked).toList();
    }
  }

  static final class OfComplaints extends InMemoryKept<Complaint> implements Complaints {
    OfComplaints(Unit unit) {
      super(unit, Complaint.class);
    }
  }

  static final class OfProvision extends InMemoryKept<Provision> implements ProvisionAudit {
    OfProvision(Unit unit) {
      super(unit, Provision.class);
    }
  }
}
