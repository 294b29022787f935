package org.tuttihub.application.history;

import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;

/** A unit of work that is open already: what deeds decide in it is a part of what it decides. */
public record Within<R>(R records) implements UnitOfWork<R> {

  @Override
  public Outcome<Receipt> decide(Acting acting, Function<? super R, Outcome<Receipt>> work) {
    return work.apply(records);
  }

  @Override
  public <T> T look(Function<? super R, T> work) {
    return work.apply(records);
  }
}
