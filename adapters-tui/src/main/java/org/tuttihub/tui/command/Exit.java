package org.tuttihub.tui.command;

import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.view.RefusalView;

/** How a command ended, as the shell is told. */
enum Exit {
  DONE(0),
  REFUSED(1),
  USAGE(2),
  PARTLY(3),
  UNREACHABLE(4),
  BROKEN(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** Tells the refusal. */
  static Exit refused(Terms terms, Refusal refusal) {
    new Paper(terms).err(RefusalView.lines(refusal, terms.width()));
    return REFUSED;
  }
}
