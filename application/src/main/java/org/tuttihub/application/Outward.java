package org.tuttihub.application;

import java.util.Optional;
import org.tuttihub.application.files.Scanner;
import org.tuttihub.application.papers.Papers;

/**
 * What the hub's deeds know of the world around it.
 *
 * @param address where the hub is reached from outside, {@code https://hub.example}
 * @param sends whether a mail server is set
 * @param scanner looks for viruses
 * @param attachmentBytes how large an attached file may be
 * @param papers writes what is read on paper
 */
public record Outward(
    Optional<String> address, boolean sends, Scanner scanner, long attachmentBytes, Papers papers) {
  /** One that writes no papers. */
  public Outward(Optional<String> address, boolean sends, Scanner scanner, long attachmentBytes) {
    this(address, sends, scanner, attachmentBytes, Papers.NONE);
  }

  /** The most bytes of an attached file, where nobody said otherwise. */
  public static final long USUAL_BYTES = 25L << 20;

  /** A hub that neither sends nor scans, nor writes papers. */
  public static final Outward NOTHING =
      new Outward(Optional.empty(), false, Scanner.NONE, USUAL_BYTES, Papers.NONE);
}
