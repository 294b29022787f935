package org.tuttihub.application.tables;

import org.tuttihub.domain.outcome.Refusal;

/**
 * A table that a format cannot hold: a workbook has limits that text has not. Code: {@code
 * files.too-large-for-format}.
 */
public final class UnwritableTable extends RuntimeException {

  private final transient Refusal refusal;

  public UnwritableTable(String fact, String remedy) {
    this(Refusal.rule("files.too-large-for-format", fact, remedy));
  }

  private UnwritableTable(Refusal refusal) {
    super(refusal.sentence());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
