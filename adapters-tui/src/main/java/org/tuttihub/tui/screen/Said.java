package org.tuttihub.tui.screen;

import java.util.List;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.RefusalView;

/** What the console says, above the last line: a receipt, a remark, a refusal. */
sealed interface Said {

  /** Something was done. */
  record DoneSo(String sentence) implements Said {}

  /** Something is to be known. */
  record Remark(String sentence) implements Said {}

  /** A rule said no. */
  record No(Refusal refusal) implements Said {}

  /** The lines for a screen of some width. */
  default List<String> lines(int width) {
    return switch (this) {
      case DoneSo(String sentence) -> Wrap.to(width, SafeText.lines(sentence));
      case Remark(String sentence) -> Wrap.to(width, SafeText.lines(sentence));
      case No(Refusal refusal) -> RefusalView.lines(refusal, width);
    };
  }

  default Tone tone() {
    return switch (this) {
      case DoneSo _ -> Tone.GOOD;
      case Remark _ -> Tone.WARNING;
      case No _ -> Tone.BAD;
    };
  }
}
