package org.tuttihub.application.commissioning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.partners.PartnerRecords;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Agreement;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.partners.Partner;
import org.tuttihub.domain.values.Key;

/** The hub's partners, as far as commissioning looks at them. */
public record PartnerStandings(PartnerRecords records) {

  /** A partner as it stands on a day. */
  public Optional<PartnerStanding> find(Key key, LocalDate on) {
    return records.partners().find(key).map(stored -> standing(stored.value(), on));
  }

  /** The one that is meant, or the refusal that there is none. */
  public Outcome<PartnerStanding> named(Key key, LocalDate on) {
    return find(key, on)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(Refusal.unknown("partners", "partner", key.toString())));
  }

  private PartnerStanding standing(Partner partner, LocalDate on) {
    return new PartnerStanding(
        partner.identity().id(),
        partner.identity().ref(),
        records
            .organisations()
            .find(new Key.ById(partner.facts().organisation()))
            .map(Stored::value)
            .map(Organisation::name)
            .orElse(""),
        partner.facts().types(),
        notLive(partner, on));
  }

  private Optional<String> notLive(Partner partner, LocalDate on) {
    List<Agreement> agreements =
        records.agreements().of(partner.identity().id()).stream().map(Stored::value).toList();
    return notLive(partner, agreements, on);
  }

  /**
   * Why no money can go to a partner on a day; empty when it can.
   *
   * @param agreements those with it, oldest first
   */
  public static Optional<String> notLive(
      Partner partner, List<Agreement> agreements, LocalDate on) {
    if (!partner.state().isPartner()) {
      return Optional.of("it is no partner: its state is " + partner.state().words() + ".");
    }
    if (agreements.stream().anyMatch(a -> a.isInForce(on))) {
      return Optional.empty();
    }
    return Optional.of(
        agreements.isEmpty()
            ? "it has no agreement."
            : "its agreement "
                + agreements.getLast().identity()
                + " is "
                + agreements.getLast().standing(on).words()
                + ".");
  }
}
