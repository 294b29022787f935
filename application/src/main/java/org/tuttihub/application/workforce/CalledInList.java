package org.tuttihub.application.workforce;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.imports.ListCells;

/**
 * What a list of another system calls somebody.
 *
 * @param number the id that the other system has for them
 * @param reference ours, such as STF-3, or {@value #NEW} for somebody who is not on the roll,
 *     whoever else has the same name
 * @param name first name first; may be empty
 */
record CalledInList(
    Optional<String> number, Optional<String> reference, String name, Optional<String> email) {
  static final String NEW = "new";

  /** {@code Okafor, Grace}; what comes after a name's comma otherwise is a qualification. */
  private static final Pattern LAST_FIRST = Pattern.compile("([^,]+),\\s*([^,]+)");

  private static final Pattern QUALIFIED =
      Pattern.compile("(?i)(jr|jnr|snr|sr|b|m|ph|d|frsm|lrsm|arcm|lram|pgce|qts|ma|ba)[. ]?.{0,6}");

  /** What stands in place of a name where a post is vacant, and in place of a number at the end. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(vacant|vacancy|unfilled|to be (appointed|confirmed|recruited))( post| position)?"
              + "|((sub|grand|overall)[ -]?)?totals?\\b.*");

  static CalledInList of(ListCells cells) {
    String whole = cells.said("name").orElse("");
    Matcher turned = LAST_FIRST.matcher(whole);
    String name =
        turned.matches() && !QUALIFIED.matcher(turned.group(2)).matches()
            ? turned.group(2).strip() + " " + turned.group(1).strip()
            : whole;
    String parts =
        Stream.concat(cells.said("first_name").stream(), cells.said("last_name").stream())
            .collect(Collectors.joining(" "));
    return new CalledInList(
        cells.said("number"),
        cells.said("reference", 50),
        name.isEmpty() ? parts : name,
        cells.said("email"));
  }

  /** Whether the row is about nobody: it says nothing, a post is vacant, or it is a total. */
  boolean isNobody() {
    boolean isUnnamed = reference.isEmpty() && name.isEmpty() && email.isEmpty();
    return NOBODY.matcher(name).matches()
        || (isUnnamed && number.filter(n -> !NOBODY.matcher(n).matches()).isEmpty());
  }

  /** Whether the list says that they are not on the roll yet. */
  boolean isSaidToBeNew() {
    return reference.filter(NEW::equalsIgnoreCase).isPresent();
  }
}
