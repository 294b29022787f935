package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Catalogue.May;
import org.tuttihub.application.catalogue.Catalogue.Onward;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/** What can be done with a record now, why not the rest, and what comes next after it. */
public final class MayView {
  private MayView() {}

  /** In lines, with the deeds' words as commands have them. */
  public static List<String> lines(
      Catalogue catalogue, Actor actor, CardOf<?> card, Object shown, int width) {
    List<May> all = catalogue.may(actor, card, shown);
    List<String> lines = new ArrayList<>();
    int column = all.stream().mapToInt(may -> may.deed().verb().length()).max().orElse(0) + 2;
    add(
        lines,
        "You can now",
        all.stream().filter(m -> m.whyNot().isEmpty()).toList(),
        column,
        width);
    add(lines, "Not yet", all.stream().filter(m -> m.whyNot().isPresent()).toList(), column, width);
    return lines;
  }

  /** What comes next after a record, as commands that name it. */
  public static List<String> next(
      Catalogue catalogue, Actor actor, CardOf<?> card, Key key, Object shown, int width) {
    List<String> lines = new ArrayList<>();
    for (Onward next : catalogue.onward(card.noun(), actor)) {
      next.from(card, key, shown)
          .map(record -> "--" + next.field().replace('_', '-') + " " + record)
          .map(named -> next.operation().name() + " " + named + "  " + next.operation().sentence())
          .ifPresent(words -> lines.addAll(indented(words, width)));
    }
    if (!lines.isEmpty()) {
      lines.addAll(0, List.of("", "Next"));
    }
    return lines;
  }

  private static List<String> indented(String words, int width) {
    return Wrap.to(width - 2, SafeText.line(words)).stream().map(line -> "  " + line).toList();
  }

  private static void add(List<String> lines, String title, List<May> some, int column, int width) {
    if (some.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(title);
    for (May may : some) {
      String said = may.whyNot().map(Object::toString).orElse(may.deed().sentence());
      List<String> texts = Wrap.to(width - column - 2, SafeText.line(said));
      for (int i = 0; i < texts.size(); i++) {
        lines.add("  " + Glyphs.left(i == 0 ? may.deed().verb() : "", column) + texts.get(i));
      }
    }
  }
}
