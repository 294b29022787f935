package org.tuttihub.application.messages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.messages.Addressees.Addressee;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Shows what a message would say; nothing is queued. */
public final class PreviewMessage<R extends MessageRecords> {

  /**
   * What is to be seen.
   *
   * @param collection of a record that it would go to
   * @param to that record
   */
  public record Preview(
      Optional<String> template,
      Optional<String> subject,
      Optional<String> body,
      Map<String, String> values,
      Optional<String> collection,
      Optional<Key> to) {}

  /**
   * What it would say.
   *
   * @param places those for which nothing is known yet
   * @param link whether a signed link goes with it
   * @param receivers how many the record has
   */
  public record Answer(
      String subject, String body, List<String> places, boolean link, int receivers) {}

  private final UnitOfWork<? extends R> work;
  private final Map<String, Addressees<? super R>> addressees;

  public PreviewMessage(
      UnitOfWork<? extends R> work, Map<String, Addressees<? super R>> addressees) {
    this.work = work;
    this.addressees = Map.copyOf(addressees);
  }

  public Outcome<Answer> answer(Acting acting, Preview asked) {
    return work.look(
        records ->
            receivers(records, asked)
                .then(
                    all ->
                        Drafts.wording(
                                records,
                                new Drafts.Given(asked.template(), asked.subject(), asked.body()))
                            .map(wording -> shown(acting, wording, asked, all))));
  }

  private Outcome<List<Addressee>> receivers(R records, Preview asked) {
    Optional<Addressees<? super R>> of = asked.collection().map(addressees::get);
    return of.isPresent() && asked.to().isPresent()
        ? of.get().of(records, asked.to().get())
        : Outcome.done(List.of());
  }

  private static Answer shown(
      Acting acting, Wording wording, Preview asked, List<Addressee> receivers) {
    Map<String, String> known =
        Drafts.values(
            receivers.stream().findFirst().map(a -> known(acting, a)).orElse(Map.of()),
            asked.values());
    List<String> missing =
        wording.places().stream().filter(p -> known.getOrDefault(p, "").isBlank()).toList();
    Map<String, String> all = new java.util.HashMap<>(known);
    missing.forEach(place -> all.put(place, "{" + place + "}"));
    Wording filled =
        wording.filled(all) instanceof Outcome.Done<Wording>(Wording done) ? done : wording;
    return new Answer(
        filled.subject(), filled.body(), missing, wording.hasLink(), receivers.size());
  }

  /** Who may not see personal data sees that there will be a name. */
  private static Map<String, String> known(Acting acting, Addressee addressee) {
    Map<String, String> values = new java.util.HashMap<>(addressee.values());
    if (!acting.may(Permission.READ_PEOPLE)) {
      values.computeIfPresent("name", (_, name) -> name.isBlank() ? name : "(name)");
    }
    return values;
  }
}
