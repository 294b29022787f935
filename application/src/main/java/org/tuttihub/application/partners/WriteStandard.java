package org.tuttihub.application.partners;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.partners.Standard;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Writes down a framework by which the hub reviews partnerships. */
public final class WriteStandard {

  /** A principle. */
  public record PrincipleGiven(String code, Optional<String> title, Optional<String> text) {}

  /** The framework. */
  public record Add(
      String code,
      String title,
      Optional<String> about,
      List<String> scale,
      List<PrincipleGiven> principles) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<String> title,
      Change<String> about,
      Change<List<String>> scale,
      Change<List<PrincipleGiven>> principles) {}

  private final UnitOfWork<? extends PartnerRecords> work;
  private final Ids ids;

  public WriteStandard(UnitOfWork<? extends PartnerRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a code that is taken, and what nothing can be scored by. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            free(records, asked.code())
                .then(
                    code ->
                        new Standard(
                                new Identity(ids.next(), records.standards().nextRef()),
                                code,
                                asked.title(),
                                asked.about().orElse(""),
                                asked.scale(),
                                made(asked.principles()))
                            .checked())
                .map(s -> records.standards().added(acting, s, s.identity() + " is added.")));
  }

  /** Refuses what nothing can be scored by, and to change the meaning of what was. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .standards()
                .step(
                    acting,
                    asked.id(),
                    s -> s.to(over(s, asked), records.standards().rated(s.identity().id())),
                    s -> s.identity() + " is changed."));
  }

  private static Standard over(Standard s, Alter asked) {
    return new Standard(
        s.identity(),
        s.code(),
        asked.title().over(s.title(), s.title()),
        asked.about().over(s.about(), ""),
        asked.scale().over(s.scale(), List.of()),
        asked.principles() instanceof Change.To<List<PrincipleGiven>>(var given)
            ? made(given.orElse(List.of()))
            : s.principles());
  }

  private static Outcome<String> free(PartnerRecords records, String code) {
    return records
        .standards()
        .called(code)
        .<Outcome<String>>map(
            there ->
                Outcome.refused(
                    Refusal.rule(
                        "partners.standard-code",
                        there.identity() + " has the code " + code + " already.",
                        "Give another code, or change " + there.identity() + ".")))
        .orElseGet(() -> Outcome.done(code));
  }

  private static List<Standard.Principle> made(List<PrincipleGiven> given) {
    return given.stream()
        .map(p -> new Standard.Principle(p.code(), p.title().orElse(""), p.text().orElse("")))
        .toList();
  }
}
