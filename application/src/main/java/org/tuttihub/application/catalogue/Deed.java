package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;

/**
 * Something that changes things.
 *
 * @param request what it needs; a first field {@code id} of type Key names the record it is about
 * @param changes whether it changes something that is there, so that doors ask which version was
 *     seen
 * @param offered given the record's card, why it cannot be done now; empty when it can
 * @param further what else must be given, once the first fields are known
 * @param run the deed itself
 */
public record Deed<Q>(
    Noun noun,
    String verb,
    String sentence,
    Permission permission,
    Shape<Q> request,
    List<Note> notes,
    boolean changes,
    Undo undo,
    Function<Object, Optional<String>> offered,
    Optional<Ask.Further<Q>> further,
    BiFunction<Acting, Q, Outcome<Receipt>> run)
    implements Requested {

  public static <Q> Deed<Q> of(
      Noun noun,
      String verb,
      String sentence,
      Permission permission,
      Class<Q> request,
      BiFunction<Acting, Q, Outcome<Receipt>> run,
      Note... notes) {
    return new Deed<>(
        noun,
        verb,
        sentence,
        permission,
        Shape.of(request),
        List.of(notes),
        Shape.of(request).part("id").isPresent(),
        Undo.PUT_BACK,
        _ -> Optional.empty(),
        Optional.empty(),
        run);
  }

  public Deed<Q> never(String why) {
    return with(changes, new Undo.Never(why), offered, further);
  }

  /** The deed changes the only record there is. */
  public Deed<Q> onTheOnlyOne() {
    return with(true, undo, offered, further);
  }

  /** Says from the record's card why the deed cannot be done now. */
  public <C> Deed<Q> offeredWhen(Class<C> card, Function<C, Optional<String>> whyNot) {
    return with(
        changes,
        undo,
        shown -> card.isInstance(shown) ? whyNot.apply(card.cast(shown)) : Optional.empty(),
        further);
  }

  /** It has further fields, which go into the request's fields of named values. */
  public Deed<Q> asking(Ask.Further<Q> more) {
    return with(changes, undo, offered, Optional.of(more));
  }

  private Deed<Q> with(
      boolean changing,
      Undo undoing,
      Function<Object, Optional<String>> offering,
      Optional<Ask.Further<Q>> asking) {
    return new Deed<>(
        noun, verb, sentence, permission, request, notes, changing, undoing, offering, asking, run);
  }

  @Override
  public boolean grows() {
    return further.isPresent();
  }

  @Override
  public Outcome<List<Ask.FurtherField>> furtherFields(
      Acting acting, Map<String, ?> given, Binder.Manner manner) {
    return permits(acting.actor())
        .then(_ -> Binder.bind(request, given, manner, notes, acting.today()))
        .map(made -> further.map(more -> more.of(acting.doing(name()), made)).orElseGet(List::of));
  }

  /** Does it for a request that is made already: checks who acts, then runs. */
  public Outcome<Receipt> perform(Acting acting, Q made) {
    return permits(acting.actor()).then(_ -> run.apply(acting.doing(name()), made));
  }

  /** Makes the request from what a door was given, and does it. */
  public Outcome<Receipt> perform(Acting acting, Map<String, ?> given, Binder.Manner manner) {
    return permits(acting.actor())
        .then(_ -> Binder.bind(request, given, manner, notes, acting.today()))
        .then(made -> run.apply(acting.doing(name()), made));
  }
}
