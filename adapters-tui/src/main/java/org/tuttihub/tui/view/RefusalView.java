package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/** A "no" in words: its code, the fact, what is wrong part by part, and what would satisfy it. */
public final class RefusalView {
  private static final int WIDEST_FIELD = 28;

  private RefusalView() {}

  public static List<String> lines(Refusal refusal, int width) {
    List<String> lines = new ArrayList<>();
    lines.add("REFUSED  " + SafeText.line(refusal.code()));
    lines.addAll(Wrap.to(width, SafeText.lines(refusal.fact())));
    int column =
        Math.min(
            WIDEST_FIELD,
            refusal.faults().stream()
                .mapToInt(fault -> Glyphs.width(SafeText.line(fault.field())))
                .max()
                .orElse(0));
    refusal.faults().forEach(fault -> fault(fault, column, width, lines));
    if (!refusal.remedy().isEmpty()) {
      lines.addAll(Wrap.to(width, SafeText.lines(refusal.remedy())));
    }
    return lines;
  }

  private static void fault(Fault fault, int column, int width, List<String> lines) {
    String beside =
        column == 0 ? "  " : "  " + Glyphs.left(SafeText.line(fault.field()), column) + "  ";
    List<String> texts = Wrap.to(width - Glyphs.width(beside), SafeText.lines(fault.sentence()));
    for (int i = 0; i < texts.size(); i++) {
      lines.add((i == 0 ? beside : " ".repeat(Glyphs.width(beside))) + texts.get(i));
    }
  }
}
