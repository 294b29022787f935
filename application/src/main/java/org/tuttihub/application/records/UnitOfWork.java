package org.tuttihub.application.records;

import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.domain.outcome.Outcome;

/**
 * Where deeds are decided. The work gets its records, keeps what it wants, and says what came of
 * it: all of it is kept when it is Done, and nothing when it is Refused or throws. The work may be
 * run again when another one was quicker, so it must not do anything but through its records. A
 * unit of work is never opened inside another.
 *
 * <p>History is written here: a Done deed leaves exactly one entry, a Refused one none. So are
 * repeated requests answered here: with the receipt that the first one got.
 *
 * @param <R> the records that the work asks for
 */
public interface UnitOfWork<R> {

  Outcome<Receipt> decide(Acting acting, Function<? super R, Outcome<Receipt>> work);

  /** One consistent view; nothing is kept. */
  <T> T look(Function<? super R, T> work);
}
