package org.tuttihub.application.instruments;

import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/** Describes models of instruments. */
public final class WriteModel {

  /** The model; without a family, the one that the instrument is known to be of. */
  public record Add(
      String instrument,
      Optional<Family> family,
      Optional<Size> size,
      Optional<String> maker,
      Optional<String> name,
      Optional<Boolean> accessible,
      Optional<Money> value,
      Optional<Integer> usefulYears) {}

  /** What changes. */
  public record Alter(
      Key id,
      Change<String> instrument,
      Change<Family> family,
      Change<Size> size,
      Change<String> maker,
      Change<String> name,
      Change<Boolean> accessible,
      Change<Money> value,
      Change<Integer> usefulYears) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Ids ids;

  public WriteModel(UnitOfWork<? extends InstrumentRecords> work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  /** Refuses a model that is there already. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records ->
            new Model(
                    new Identity(ids.next(), records.models().nextRef()),
                    asked.family().orElseGet(() -> familyOf(asked.instrument())),
                    asked.instrument(),
                    asked.size(),
                    asked.maker().orElse(""),
                    asked.name().orElse(""),
                    asked.accessible().orElse(false),
                    asked.value(),
                    asked.usefulYears())
                .checked()
                .then(model -> Once.model(records, model))
                .map(
                    model ->
                        records
                            .models()
                            .added(
                                acting,
                                model,
                                model.identity() + " is added: " + model.words() + ".")));
  }

  /** Refuses to make two models alike. */
  public Outcome<Receipt> change(Acting acting, Alter asked) {
    return work.decide(
        acting,
        records ->
            records
                .models()
                .step(
                    acting,
                    asked.id(),
                    m ->
                        new Model(
                                m.identity(),
                                asked.family().over(m.family(), Family.OTHER),
                                asked.instrument().over(m.instrument(), ""),
                                asked.size().over(m.size()),
                                asked.maker().over(m.maker(), ""),
                                asked.name().over(m.name(), ""),
                                asked.accessible().over(m.accessible(), false),
                                asked.value().over(m.value()),
                                asked.usefulYears().over(m.usefulYears()))
                            .checked()
                            .then(model -> Once.model(records, model)),
                    m -> m.identity() + " is changed: " + m.words() + "."));
  }

  /** The family that an instrument is known to be of. */
  static Family familyOf(String instrument) {
    return Family.in(instrument).map(Family.Known::family).orElse(Family.OTHER);
  }
}
