package org.tuttihub.application.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.access.LinkPurpose.Subject;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Abouts;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Key;

/** Makes signed links one by one, and revokes them. */
public final class ManageLinks<R extends AccessRecords> {

  /**
   * A link to be made.
   *
   * @param collection of the record that it is about; what the purpose is about unless given
   * @param record which one
   * @param name for whom it is
   * @param expires the last day on which it is good
   * @param uses how often it may be used; once unless given
   * @param fixed what is said already, by field
   */
  public record Make(
      String purpose,
      Optional<String> collection,
      Optional<Key> record,
      Optional<String> name,
      Optional<String> address,
      LocalDate expires,
      Optional<Integer> uses,
      Map<String, String> fixed) {}

  /** Which link. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends R> work;
  private final MakeLink links;
  private final Abouts<R> abouts;

  public ManageLinks(UnitOfWork<? extends R> work, MakeLink links, Abouts<R> abouts) {
    this.work = work;
    this.links = links;
    this.abouts = abouts;
  }

  /** Its address is shown once. */
  public Outcome<Receipt> make(Acting acting, Make asked) {
    String secret = links.secret();
    return work.decide(
        acting,
        records ->
            about(acting, records, asked)
                .then(
                    about ->
                        links.in(
                            acting,
                            records,
                            new MakeLink.Wanted(
                                asked.purpose(),
                                about,
                                asked.name().orElse(""),
                                asked.address().orElse(""),
                                asked.fixed(),
                                asked.expires(),
                                asked.uses().orElse(1)),
                            secret))
                .map(
                    link ->
                        records
                            .links()
                            .receipt(acting, link, 1, link.identity() + " is made; shown once.")
                            .showingOnce(links.addressOf(secret))));
  }

  /** What the purpose is about can be named by whoever may read it, be it open to all or not. */
  private Outcome<Optional<About>> about(Acting acting, R records, Make asked) {
    Optional<String> meant =
        links.purposes().find(asked.purpose()).flatMap(LinkPurpose::about).map(Subject::collection);
    Optional<String> collection =
        asked.collection().or(() -> asked.record().isPresent() ? meant : Optional.empty());
    return asked.record().isPresent() && collection.isPresent() && collection.equals(meant)
        ? abouts
            .one(acting.actor(), records, collection.get(), asked.record().get())
            .map(Optional::of)
        : abouts.maybe(records, collection, asked.record());
  }

  public Outcome<Receipt> revoke(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .links()
                .step(
                    acting,
                    asked.id(),
                    link -> link.revoke(acting.at()),
                    link -> link.identity() + " is revoked."));
  }
}
