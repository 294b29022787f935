package org.tuttihub.application.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Keyed;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/**
 * Puts the whole of a record by the id that another system has for it. When there is no such record
 * it is added and tied to that id; when there is, it is changed to what was put, and what was left
 * out is cleared. All of that is one unit of work; the same put twice changes nothing the second
 * time. It is done by the room's own deeds to add and to change, with all they refuse.
 *
 * @param <R> the records that the room's deeds need
 * @param <A> what adds one
 * @param <C> what changes one: every field that adds, as a {@link Change}
 */
public final class Put<R extends PastRecords, A, C> {

  /** A deed of a room, done in a unit of work. */
  public interface In<R, Q> extends Function<UnitOfWork<? extends R>, Deed<Q>> {}

  private final UnitOfWork<? extends R> work;
  private final Function<? super R, ? extends Kept<?>> collection;
  private final In<R, A> add;
  private final In<R, C> change;
  private final Deed<A> adding;
  private final Shape<C> changes;

  private Put(
      UnitOfWork<? extends R> work,
      Function<? super R, ? extends Kept<?>> collection,
      In<R, A> add,
      In<R, C> change) {
    this.work = work;
    this.collection = collection;
    this.add = add;
    this.change = change;
    this.adding = add.apply(work);
    this.changes = change.apply(work).request();
    adding.request().parts().forEach(this::checkChanges);
  }

  /** The deed to put, with the words and the permission of the one to add. */
  public static <R extends PastRecords, A, C> Deed<Keyed<A>> deed(
      UnitOfWork<? extends R> work,
      Function<? super R, ? extends Kept<?>> collection,
      In<R, A> add,
      In<R, C> change,
      String sentence) {
    Put<R, A, C> put = new Put<>(work, collection, add, change);
    return new Deed<>(
        put.adding.noun(),
        "put",
        sentence,
        put.adding.permission(),
        Keyed.shape(put.adding.request()),
        put.adding.notes(),
        true,
        Undo.PUT_BACK,
        _ -> Optional.empty(),
        Optional.empty(),
        put::perform);
  }

  /** Refuses to make one by an id or reference of our own: we give those. */
  public Outcome<Receipt> perform(Acting acting, Keyed<A> asked) {
    return work.decide(
        acting,
        records ->
            collection.apply(records).find(asked.id()).isPresent()
                ? change(acting, records, asked)
                : add(acting, records, asked));
  }

  private Outcome<Receipt> add(Acting acting, R records, Keyed<A> asked) {
    boolean seen = acting.expectedVersion().orElse(0L) > 0;
    if (seen || !(asked.id() instanceof Key.ByOther(String system, String value))) {
      return Outcome.refused(
          Refusal.unknown(adding.noun().plural(), adding.noun().singular(), asked.id().toString()));
    }
    return add.apply(new Within<>(records))
        .run()
        .apply(acting.expectingNothing(), asked.whole())
        .map(
            receipt -> {
              records.otherIds().tie(receipt.subject(), system, value);
              return receipt;
            });
  }

  private Outcome<Receipt> change(Acting acting, R records, Keyed<A> asked) {
    return change.apply(new Within<>(records)).run().apply(acting, asChange(asked));
  }

  private C asChange(Keyed<A> asked) {
    List<Object> values = new ArrayList<>();
    for (Part part : changes.parts()) {
      values.add(
          part.name().equals("id")
              ? asked.id()
              : adding
                  .request()
                  .part(part.name())
                  .map(same -> to(adding.request().value(asked.whole(), same)))
                  .orElse(Change.keep()));
    }
    return changes.make(values);
  }

  private static Change<Object> to(Object given) {
    return given instanceof Optional<?> maybe
        ? new Change.To<>(maybe.map(value -> value))
        : Change.to(given);
  }

  private void checkChanges(Part added) {
    boolean changed =
        changes
            .part(added.name())
            .filter(part -> part.holds().isChange() && part.type() == added.type())
            .filter(part -> part.holds().isMany() == added.holds().isMany())
            .isPresent();
    if (!changed) {
      throw new IllegalArgumentException(
          adding.noun().plural() + " cannot be put: " + added.name() + " is added, never changed");
    }
  }
}
