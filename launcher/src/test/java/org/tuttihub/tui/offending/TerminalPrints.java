package org.tuttihub.tui.offending;

public final class TerminalPrints {
  public void print() {
    System.out.println();
  }
}
