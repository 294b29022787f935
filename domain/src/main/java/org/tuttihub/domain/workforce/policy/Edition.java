package org.tuttihub.domain.workforce.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.values.BadValue;

/**
 * An edition of guidance that is to be read. Until the last day for reading it, who has read the
 * edition before may go on.
 *
 * @param code by which records name it: {@code 2026}
 * @param readBy the last day for reading it
 * @param before the edition before; absent where there is none that counts
 */
public record Edition(String code, LocalDate readBy, Optional<String> before) {
  public Edition {
    if (!code.matches("[0-9A-Za-z][0-9A-Za-z.-]{0,19}")) {
      throw new BadValue(
          "An edition is named by up to 20 letters and figures, not " + BadValue.shown(code) + ".");
    }
    if (before.filter(code::equals).isPresent()) {
      throw new BadValue("The edition before " + code + " is another.");
    }
  }
}
