package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;

/**
 * A question: answered from what is given and what is kept. Nothing of it is kept.
 *
 * <p>What is wrong with it is told as faults that are named by the path of their field: {@code
 * customer}, {@code facts.income}, {@code items.0.service}.
 *
 * @param request what it needs
 * @param answer what it shows, as a card does: single values, lists of them, lists of flat records;
 *     a list of texts called {@code reasons} says why it is so
 * @param offered given the card of the record that it comes after, why it does not now; empty when
 *     it does
 * @param further what else must be given, once the first fields are known
 */
public record Ask<Q, A>(
    Noun noun,
    String verb,
    String sentence,
    Permission permission,
    Shape<Q> request,
    List<Note> notes,
    Shape<A> answer,
    Function<Object, Optional<String>> offered,
    Optional<Further<Q>> further,
    Answering<Q, A> answering)
    implements Requested {
  /** The field of an answer that says why it is so. */
  public static final String REASONS = "reasons";

  /** Finds the answer; may take long. */
  public interface Answering<Q, A> {
    Outcome<A> answer(Acting acting, Q asked, Progress progress);
  }

  /** Says what else is asked for, given what is known; forms ask these questions as well. */
  public interface Further<Q> {
    List<FurtherField> of(Acting acting, Q asked);
  }

  public static <Q, A> Ask<Q, A> of(
      Noun noun,
      String verb,
      String sentence,
      Permission permission,
      Class<Q> request,
      Class<A> answer,
      Answering<Q, A> answering,
      Note... notes) {
    return new Ask<>(
        noun,
        verb,
        sentence,
        permission,
        Shape.of(request),
        List.of(notes),
        Shape.of(answer),
        _ -> Optional.empty(),
        Optional.empty(),
        answering);
  }

  /** It has further fields, which go into the request's fields of named values. */
  public Ask<Q, A> asking(Further<Q> more) {
    return with(offered, Optional.of(more));
  }

  /** Says from the card of the record that it comes after why it does not now. */
  public <C> Ask<Q, A> offeredWhen(Class<C> card, Function<C, Optional<String>> whyNot) {
    return with(
        shown -> card.isInstance(shown) ? whyNot.apply(card.cast(shown)) : Optional.empty(),
        further);
  }

  private Ask<Q, A> with(Function<Object, Optional<String>> offering, Optional<Further<Q>> asking) {
    return new Ask<>(
        noun, verb, sentence, permission, request, notes, answer, offering, asking, answering);
  }

  /** Makes the request from what a door was given, and answers it. */
  public Outcome<A> answer(
      Acting acting, Map<String, ?> given, Binder.Manner manner, Progress progress) {
    return permits(acting.actor())
        .then(_ -> Binder.bind(request, given, manner, notes, acting.today()))
        .then(made -> answering.answer(acting.doing(name()), made, progress));
  }

  @Override
  public boolean grows() {
    return further.isPresent();
  }

  @Override
  public Outcome<List<FurtherField>> furtherFields(
      Acting acting, Map<String, ?> given, Binder.Manner manner) {
    return permits(acting.actor())
        .then(_ -> Binder.bind(request, given, manner, notes, acting.today()))
        .map(made -> further.map(more -> more.of(acting.doing(name()), made)).orElseGet(List::of));
  }

  /**
   * A field that depends on the others; it goes into one of the request's maps.
   *
   * @param map the path of the field of named values that it goes into: {@code facts}, or {@code
   *     items.0.facts} for the one of the first item
   * @param name its name there
   * @param note what people are asked, and the choices they have
   * @param given what holds unless another value is given; absent when it must be given
   * @param optional whether it may be left out
   */
  public record FurtherField(
      String map, String name, Note note, Optional<String> given, boolean optional) {

    /** Where it is in the request: {@code facts.income}. */
    public String path() {
      return map + "." + name;
    }

    public boolean isNeeded() {
      return given.isEmpty() && !optional;
    }
  }
}
