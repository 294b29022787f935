package org.tuttihub.launcher.bench;

import java.io.PrintStream;
import java.util.Locale;

/**
 * A figure beside its limit.
 *
 * @param ratio of the figure to the limit: below 1 is good
 */
record Measured(String what, double figure, String unit, double limit) {
  double ratio() {
    return figure / limit;
  }

  static void heading(PrintStream out) {
    out.printf("%-44s %12s %12s %6s%n", "", "measured", "limit", "ratio");
  }

  void print(PrintStream out) {
    out.printf(
        Locale.UK,
        "%-44s %9.1f %-3s %8.0f %-3s %6.2f%n",
        what,
        figure,
        unit,
        limit,
        unit,
        ratio());
  }
}
