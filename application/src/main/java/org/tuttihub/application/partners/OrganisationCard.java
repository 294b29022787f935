package org.tuttihub.application.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Relationship;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/**
 * An organisation in full, with whom the hub knows there.
 *
 * @param contacts references of the people who speak for it
 * @param related what others are to it, and it to others
 */
public record OrganisationCard(
    String ref,
    Organisation.Kind kind,
    String name,
    Optional<Ukprn> ukprn,
    String companyNumber,
    String charityNumber,
    Optional<Urn> urn,
    String address,
    String website,
    Optional<String> partner,
    List<String> contacts,
    List<Related> related) {

  /**
   * A relationship, as its organisations see it.
   *
   * @param of who is that, by reference; the name where it is an organisation
   * @param to the organisation to which they are that
   */
  public record Related(
      String ref,
      String of,
      Relationship.Kind kind,
      String to,
      LocalDate from,
      Optional<LocalDate> until) {}
}
