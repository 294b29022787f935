package org.tuttihub.domain.access;

import java.util.List;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * What somebody likes to ask of a list, under a name of their own. It is theirs alone: nobody else
 * sees or changes it. One of them may be what the list opens with for them.
 *
 * @param owner whose it is, as history names who acts: {@code PER-3}, {@code local:ana}
 * @param list the collection whose list it is of
 * @param name theirs, once for each list whatever its capitals
 * @param text words that are searched for; may be empty
 * @param conditions on columns, each as it is typed: {@code status=disengaged}
 * @param order columns to sort by, with a hyphen in front where the last come first
 * @param opens whether the list opens with it
 */
public record SavedView(
    Identity identity,
    String owner,
    String list,
    String name,
    String text,
    List<String> conditions,
    List<String> order,
    boolean opens) {
  /** The most characters of a name. */
  public static final int LONGEST_NAME = 60;

  public SavedView {
    conditions = List.copyOf(conditions);
    order = List.copyOf(order);
  }

  /** Refused when somebody else owns it, in the words for what is not there at all. */
  public Outcome<SavedView> ownedBy(String actor) {
    return owner.equals(actor)
        ? Outcome.done(this)
        : Outcome.refused(Refusal.unknown("views", "view", identity.ref()));
  }

  public SavedView opening(boolean other) {
    return new SavedView(identity, owner, list, name, text, conditions, order, other);
  }
}
