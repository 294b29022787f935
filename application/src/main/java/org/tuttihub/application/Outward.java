package org.tuttihub.application;

import java.util.Optional;
import org.tuttihub.application.files.Scanner;

/**
 * What the hub's deeds know of the world around it.
 *
 * @param address where the hub is reached from outside, {@code https://hub.example}
 * @param sends whether a mail server is set
 * @param scanner looks for viruses
 * @param attachmentBytes how large an attached file may be
 */
public record Outward(
    Optional<String> address, boolean sends, Scanner scanner, long attachmentBytes) {
  /** The most bytes of an attached file, where nobody said otherwise. */
  public static final long USUAL_BYTES = 25L << 20;

  /** A hub that neither sends nor scans. */
  public static final Outward NOTHING =
      new Outward(Optional.empty(), false, Scanner.NONE, USUAL_BYTES);
}
