package org.tuttihub.application.records;

import java.util.List;
import java.util.function.Function;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** A marked set: what it names is read at once, and all of it is done or nothing. */
public final class Several {
  /** The most that are done at once. */
  public static final int MOST = 1_000;

  /** How a field that names them ends what it says of itself. */
  public static final String UP_TO = "; up to " + MOST;

  private Several() {}

  /**
   * Refuses none at all, and more than are done at once; names each once.
   *
   * @param what they are, as a sentence calls them
   */
  public static Outcome<List<Key>> howMany(Noun noun, String what, List<Key> keys) {
    return keys.isEmpty() || keys.size() > MOST
        ? Outcome.refused(
            Refusal.rule(
                noun.room() + ".how-many",
                "There are " + keys.size() + " " + what + " named.",
                "Name from 1 to " + MOST + " of them."))
        : Outcome.done(keys.stream().distinct().toList());
  }

  /** Those that are named, each once, in their order. */
  public static <T> Outcome<List<Stored<T>>> named(Kept<T> kept, String what, List<Key> keys) {
    return howMany(kept.noun(), what, keys).then(kept::namedEach);
  }

  /** Takes one step of each life and keeps what is another then. */
  public static <T> Outcome<Receipt> step(
      Acting acting,
      KeptMany<T> kept,
      String what,
      List<Key> keys,
      Function<T, Outcome<T>> step,
      String done) {
    return named(kept, what, keys)
        .then(
            all ->
                Outcome.each(all, s -> step.apply(s.value()).map(s::with))
                    .map(
                        next -> {
                          List<Stored<T>> others =
                              next.stream().filter(s -> !all.contains(s)).toList();
                          kept.replaceAll(others);
                          return receipt(acting, kept, next, others, done);
                        }));
  }

  private static <T> Receipt receipt(
      Acting acting, KeptMany<T> kept, List<Stored<T>> all, List<Stored<T>> changed, String done) {
    Stored<T> first = all.getFirst();
    return kept.receipt(
            acting,
            first.value(),
            first.version() + (changed.contains(first) ? 1 : 0),
            andMore(kept.identityOf(first.value()).ref(), all.size()) + " " + done + ".")
        .fact("records", all.size());
  }

  /**
   * How a receipt says of several, by the first, that they are something: {@code REP-1 and 3 more
   * are}.
   */
  public static String andMore(String first, int all) {
    return all == 1 ? first + " is" : called(first, all) + " are";
  }

  /** How a receipt names several by the first of them: {@code REP-1 and 3 more}. */
  public static String called(String first, int all) {
    return all == 1 ? first : first + " and " + (all - 1) + " more";
  }
}
