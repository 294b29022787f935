package org.tuttihub.domain.messages;

import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;

/** To whom a message goes: a name of one line, which may be empty, and an address. */
public record Receiver(String name, MailAddress address) {
  private static final int MOST = 200;

  public Receiver {
    name = CleanText.line(name);
    if (name.length() > MOST) {
      throw new BadValue("A receiver's name has at most " + MOST + " characters.");
    }
  }

  /** Somebody on record, whatever the name has in it by now. */
  public static Receiver onRecord(String name, MailAddress address) {
    return new Receiver(CleanText.defusedLine(name, MOST), address);
  }
}
