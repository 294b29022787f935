package org.tuttihub.application.partners;

import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.partners.Organisation;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/** Writes down an organisation, and what changes about it. */
public final class WriteOrganisation {

  /** The organisation. */
  public record Add(
      Organisation.Kind kind,
      String name,
      Optional<Ukprn> ukprn,
      Optional<String> companyNumber,
      Optional<String> charityNumber,
      Optional<Urn> urn,
      Optional<String> address,
      Optional<String> website) {

    private Organisation made(Identity identity) {
      return new Organisation(
          identity,
          kind,
          name,
          new Organisation.Numbers(ukprn, companyNumber.orElse(""), charityNumber.orElse(""), urn),
          address.orElse(""),
          website.orElse(""));
    }
  }

  /** What changes. */
  public record Alter(
      Key id,
      Change<Organisation.Kind> kind,
      Change<String> name,
      Change<Ukprn> ukprn,
      Change<String> companyNumber,
      Change<String> charityNumber,
      Change<Urn> urn,
      Change<String> address,
      Change<String> website) {

    private Organisation made(Organisation o) {
      Organisation.Numbers n = o.numbers();
      return new Organisation(
          o.identity(),
          kind.over(o.kind(), o.kind()),
          name.over(o.name(), o.name()),
          new Organisation.Numbers(
              ukprn.over(n.ukprn()),
              companyNumber.over(n.company(), ""),
              charityNumber.over(n.charity(), ""),
              urn.over(n.urn())),
          address.over(o.address(), ""),
          website.over(o.website(), ""));
    }
  }

  private final UnitOfWork<? extends PartnerRecords> work;
  private final Ids ids;

  public WriteOrganisation(UnitOfWork<? extends PartnerRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses numbers that no register gives. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            asked
                .made(new Identity(ids.next(), records.organisations().nextRef()))
                .checked()
                .map(o -> records.organisations().added(acting, o, o.identity() + " is added.")));
  }

  /** Refuses numbers that no register gives. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .organisations()
                .step(
                    acting,
                    asked.id(),
                    o -> asked.made(o).checked(),
                    o -> o.identity() + " is changed."));
  }
}
