package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/** Why something is so: the reasons that a record gives, numbered in their order. */
public final class Why {
  private static final int NUMBER = 4;

  private Why() {}

  static boolean isReasons(Part part) {
    return part.name().equals(Ask.REASONS) && part.holds() == Holds.MANY && part.kind().isPresent();
  }

  /** The reasons, one a line. */
  static String text(Shape<?> shape, Part part, Object record) {
    StringBuilder text = new StringBuilder();
    int number = 1;
    for (Object reason : Values.each(shape.value(record, part))) {
      text.append(number == 1 ? "" : "\n").append(number++).append(". ").append(reason);
    }
    return text.toString();
  }

  /** The reasons as lines of a width; absent where the record gives none. */
  public static Optional<List<String>> lines(Shape<?> shape, Object record, int width) {
    List<String> lines = new ArrayList<>();
    shape
        .part(Ask.REASONS)
        .filter(Why::isReasons)
        .ifPresent(part -> lines(Values.each(shape.value(record, part)), width, lines));
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
  }

  private static void lines(List<?> reasons, int width, List<String> lines) {
    int number = 1;
    for (Object reason : reasons) {
      String mark = String.format("%2d. ", number++);
      for (String text : Wrap.to(width - NUMBER, SafeText.line(String.valueOf(reason)))) {
        lines.add(mark + text);
        mark = " ".repeat(NUMBER);
      }
    }
  }
}
