package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Details of a DBS check that are kept, and until when they may be.
 *
 * @param due the day from which they are to be forgotten
 * @param kept whether somebody said why they must be kept longer
 */
public record DetailRow(
    String ref,
    String staff,
    String name,
    LocalDate recordedOn,
    LocalDate due,
    boolean isDue,
    boolean kept) {

  /** Details as they are found: whose they are, and since when. */
  public record Found(String ref, UUID staff, LocalDate recordedOn, boolean kept) {}
}
