package org.tuttihub.application.messages;

import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.messages.Template;
import org.tuttihub.domain.messages.Wording;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Writes the texts from which messages are made. */
public final class ManageTemplates {

  /** A text with places in braces. */
  public record Add(String code, String subject, String body, Optional<String> purpose) {}

  /** What changes of one. */
  public record Alter(
      Key id,
      Change<String> code,
      Change<String> subject,
      Change<String> body,
      Change<String> purpose) {}

  /** Which template. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends MessageRecords> work;
  private final Ids ids;

  public ManageTemplates(UnitOfWork<? extends MessageRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a code that is taken. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            new Template(
                    new Identity(ids.next(), records.templates().nextRef()),
                    asked.code(),
                    new Wording(asked.subject(), asked.body()),
                    asked.purpose().orElse(""))
                .checked()
                .then(template -> alone(records, template))
                .map(
                    template ->
                        records
                            .templates()
                            .added(acting, template, template.identity() + " is written.")));
  }

  /** Refuses a code that another has. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .templates()
                .require(acting, asked.id())
                .then(
                    stored ->
                        changed(stored.value(), asked)
                            .checked()
                            .then(template -> alone(records, template))
                            .map(stored::with))
                .map(
                    changed ->
                        records
                            .templates()
                            .replaced(
                                acting, changed, changed.value().identity() + " is changed.")));
  }

  /** Messages that were written from it stay as they are. */
  public Outcome<Receipt> drop(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .templates()
                .drop(acting, asked.id(), Outcome::done, t -> t.identity() + " is dropped."));
  }

  private static Template changed(Template t, Alter asked) {
    return new Template(
        t.identity(),
        asked.code().over(t.code(), ""),
        new Wording(
            asked.subject().over(t.wording().subject(), ""),
            asked.body().over(t.wording().body(), "")),
        asked.purpose().over(t.purpose(), ""));
  }

  private static Outcome<Template> alone(MessageRecords records, Template template) {
    return records
            .templates()
            .called(template.code())
            .filter(other -> !other.value().identity().equals(template.identity()))
            .isPresent()
        ? Outcome.refused(codeTaken())
        : Outcome.done(template);
  }

  /** Two templates cannot have one code. */
  public static Refusal codeTaken() {
    return Refusal.rule(
        "templates.code-taken",
        "There is a template with this code already.",
        "Change that one, or choose another code.");
  }
}
