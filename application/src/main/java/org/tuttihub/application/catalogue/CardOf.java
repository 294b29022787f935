package org.tuttihub.application.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/**
 * One record in full.
 *
 * @param card what it shows; fields are single values, lists of them, or lists of flat records
 * @param personal fields that only those who may see personal data get
 * @param seen whether an actor sees a record at all
 * @param mine whether a record is about an actor, to whom nothing of it is personal
 * @param told what an actor is told of a record
 * @param only whether there is just one, which need not be named
 * @param own whether everybody has one of their own and sees no other
 */
public record CardOf<C>(
    Noun noun,
    String sentence,
    Permission permission,
    Shape<C> card,
    List<String> personal,
    BiPredicate<Actor, C> seen,
    BiPredicate<Actor, C> mine,
    BiFunction<Actor, C, C> told,
    boolean only,
    boolean own,
    BiFunction<Key, Optional<LocalDate>, Optional<Stored<C>>> find)
    implements Operation {

  /** The key that stands for the only one there is. */
  public static final Key ONLY = new Key.ByRef("ONLY");

  public static <C> CardOf<C> of(
      Noun noun,
      String sentence,
      Class<C> card,
      BiFunction<Key, Optional<LocalDate>, Optional<Stored<C>>> find) {
    return new CardOf<>(
        noun,
        sentence,
        Permission.READ,
        Shape.of(card),
        List.of(),
        (_, _) -> true,
        (_, _) -> false,
        (_, shown) -> shown,
        false,
        false,
        find);
  }

  public CardOf<C> needing(Permission other) {
    return new CardOf<>(noun, sentence, other, card, personal, seen, mine, told, only, own, find);
  }

  public CardOf<C> hiding(String... personalFields) {
    return new CardOf<>(
        noun,
        sentence,
        permission,
        card,
        List.of(personalFields),
        seen,
        mine,
        told,
        only,
        own,
        find);
  }

  /** Whoever a record is about is told of it what is personal. */
  public CardOf<C> mine(Function<C, String> whose) {
    return new CardOf<>(
        noun,
        sentence,
        permission,
        card,
        personal,
        seen,
        (actor, shown) -> whose.apply(shown).equals(actor.id()),
        told,
        only,
        own,
        find);
  }

  /** What is told of a record depends on who asks, and on how it stands. */
  public CardOf<C> telling(BiFunction<Actor, C, C> part) {
    return new CardOf<>(
        noun, sentence, permission, card, personal, seen, mine, part, only, own, find);
  }

  public CardOf<C> theOnlyOne() {
    return new CardOf<>(
        noun, sentence, permission, card, personal, seen, mine, told, true, own, find);
  }

  /** Everybody sees only what is theirs; of the rest they are told that it is not there. */
  public CardOf<C> ownedBy(Function<C, String> owner) {
    return seenBy((actor, shown) -> owner.apply(shown).equals(actor.id()));
  }

  /** Only some see a record; for the others it is not there. */
  public CardOf<C> seenBy(BiPredicate<Actor, C> some) {
    return new CardOf<>(
        noun, sentence, permission, card, personal, some, mine, told, only, own, find);
  }

  /** Everybody who signs in has their own, which is found by their reference. */
  public CardOf<C> ofTheReader() {
    return new CardOf<>(
        noun, sentence, permission, card, personal, seen, mine, told, true, true, find);
  }

  @Override
  public String verb() {
    return "show";
  }

  @Override
  public boolean isOnRecord() {
    return !only;
  }

  /** The record with its version, without what the actor may not see. */
  public Outcome<Stored<C>> show(Actor actor, Key key, Optional<LocalDate> asAt) {
    return permits(actor)
        .then(
            _ ->
                find.apply(own ? new Key.ByRef(actor.id()) : key, asAt)
                    .filter(found -> seen.test(actor, found.value()))
                    .map(
                        found ->
                            Outcome.done(
                                found.with(told.apply(actor, masked(actor, found.value())))))
                    .orElseGet(() -> Outcome.refused(unknown(key))));
  }

  private C masked(Actor actor, C shown) {
    return mine.test(actor, shown) ? shown : Masking.of(actor, card, personal, shown);
  }

  private Refusal unknown(Key key) {
    if (own) {
      return missing(
          "You have no " + noun.singular() + ": only people who sign in have some.",
          "Sign in with a key or a token of your own.");
    }
    return only
        ? missing("There is no " + noun.singular() + " yet.", "")
        : Refusal.unknown(noun.plural(), noun.singular(), key.toString());
  }

  private Refusal missing(String fact, String remedy) {
    return new Refusal(Refusal.Kind.UNKNOWN, noun.plural() + ".unknown", fact, remedy, List.of());
  }
}
