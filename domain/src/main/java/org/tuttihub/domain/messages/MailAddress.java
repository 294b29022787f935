package org.tuttihub.domain.messages;

import java.util.regex.Pattern;
import org.tuttihub.domain.values.BadValue;

/**
 * An e-mail address as mail servers take it: one {@code @}, no spaces, no controls, nothing by
 * which a header could be broken. Letters beyond ASCII are refused, because not every server takes
 * them.
 */
public record MailAddress(String text) {
  private static final int MOST = 254;
  private static final int MOST_BEFORE_AT = 64;
  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

  public MailAddress {
    boolean fits =
        text.length() <= MOST
            && text.indexOf('@') <= MOST_BEFORE_AT
            && SHAPE.matcher(text).matches();
    if (!fits) {
      throw new BadValue("It is not an e-mail address such as office@school.example.");
    }
  }

  /** Reads one as people write it; spaces around it do not count. */
  public static MailAddress of(String text) {
    return new MailAddress(text.strip());
  }

  /** Whether a text is one. */
  public static boolean is(String text) {
    try {
      return !of(text).text().isEmpty();
    } catch (BadValue _) {
      return false;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
