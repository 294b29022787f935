package org.tuttihub.application.tables;

import java.util.List;
import org.tuttihub.domain.outcome.Refusal;

/**
 * A file that cannot be read as a table. It is thrown, because it may come to light at any row; the
 * deed that reads the file answers with its refusal.
 *
 * <p>Codes: {@code files.missing}, {@code files.empty}, {@code files.encoding}, {@code
 * files.not-a-table}, {@code files.old-workbook}, {@code files.protected}, {@code files.damaged},
 * {@code files.too-large}, {@code files.too-large-row}, {@code files.too-many-columns}, {@code
 * files.open-quote}, {@code files.stray-quote}, {@code files.not-calculated}, {@code
 * files.error-value}.
 */
public final class UnreadableFile extends RuntimeException {

  private final transient Refusal refusal;

  public UnreadableFile(Refusal refusal) {
    super(refusal.sentence());
    this.refusal = refusal;
  }

  /** Says what is wrong with the file, and where, and what its owner can do. */
  public static UnreadableFile because(String code, String fact, String remedy) {
    return new UnreadableFile(Refusal.shape(code, fact, remedy, List.of()));
  }

  public Refusal refusal() {
    return refusal;
  }
}
