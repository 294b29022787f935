package org.tuttihub.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tuttihub.tui.canvas.Tone;
import org.tuttihub.tui.text.Glyphs;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.CardView;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.RefusalView;

/** Draws a record: its values, what can be done now, and why the rest cannot. */
final class CardPage {

  /**
   * A line of a card.
   *
   * @param stop which of the things to stand on begins here: records that it names, then the open
   *     offers; -1 for none
   * @param ref the record that it names; empty for none
   */
  record Line(String text, Tone tone, int stop, String ref) {
    Line(String text, Tone tone, int stop) {
      this(text, tone, stop, "");
    }
  }

  private CardPage() {}

  static void draw(CardPlace place, Page page) {
    page.title(title(place), aside(place));
    if (place.meanwhile() == CardPlace.Meanwhile.CHANGED) {
      page.below(
          List.of("It was changed by somebody else meanwhile: r reads it again."), Tone.WARNING);
    }
    List<Line> lines = lines(place, page.width());
    int first = first(place, lines, page.height());
    if (first + page.height() < lines.size() && !place.open().isEmpty()) {
      page.below(List.of(brief(place, page.width() - 2)), Tone.STRONG);
      first = first(place, lines, page.height());
    }
    for (int i = first; i < lines.size() && i - first < page.height(); i++) {
      Line line = lines.get(i);
      page.put(1, i - first, line.text(), line.tone());
      if (line.stop() >= 0 && line.stop() == place.chosen()) {
        page.chosen(i - first);
      }
    }
    if (first + page.height() < lines.size()) {
      page.onRule("more ↓");
    }
  }

  /** How many lines of a card can be seen, before anything is said below them. */
  static int height(CardPlace place, List<Line> lines, State state) {
    int height = Page.height(state);
    boolean isCut = place.top() + height < lines.size() && !place.open().isEmpty();
    return isCut ? height - 1 : height;
  }

  private static int first(CardPlace place, List<Line> lines, int height) {
    return Math.clamp(place.top(), 0, Math.max(0, lines.size() - height));
  }

  /** What can be done, in a line, as long as the lines about it are not to be seen. */
  private static String brief(CardPlace place, int width) {
    String offers =
        place.open().stream()
            .map(offer -> offer.letter() + " " + offer.words())
            .collect(Collectors.joining(", "));
    return Glyphs.cut("You can now: " + offers, width);
  }

  private static String title(CardPlace place) {
    String noun = Labels.of(place.card().noun().plural());
    return place.card().only() ? noun : noun + " › " + place.key();
  }

  private static String aside(CardPlace place) {
    String version = place.loaded().map(l -> "version " + l.stored().version()).orElse("");
    return place.asAt().map(day -> "as at " + day).orElse(version);
  }

  static List<Line> lines(CardPlace place, int width) {
    List<Line> lines = new ArrayList<>();
    place
        .refused()
        .ifPresent(
            refusal ->
                RefusalView.lines(refusal, width - 2)
                    .forEach(text -> lines.add(new Line(text, Tone.PLAIN, -1))));
    place
        .loaded()
        .ifPresent(
            loaded -> {
              int stops = 0;
              for (CardView.Line line : CardView.told(loaded.blocks(), width - 2)) {
                int stop = line.ref().isEmpty() ? -1 : stops++;
                lines.add(new Line(line.text(), Tone.PLAIN, stop, line.ref()));
              }
              offers(lines, place, width, stops);
            });
    return lines;
  }

  private static void offers(List<Line> lines, CardPlace place, int width, int stops) {
    List<Offer> open = place.open();
    List<Offer> others = place.offers().stream().filter(offer -> !offer.isOpen()).toList();
    if (!open.isEmpty()) {
      lines.add(new Line("", Tone.PLAIN, -1));
      lines.add(new Line("You can now", Tone.STRONG, -1));
    }
    int column = place.offers().stream().mapToInt(o -> o.words().length()).max().orElse(0) + 2;
    for (int i = 0; i < open.size(); i++) {
      Offer offer = open.get(i);
      String verb = Glyphs.left(offer.words(), column);
      offer(lines, offer.letter() + "  " + verb, offer.operation().sentence(), stops + i, width);
    }
    if (!others.isEmpty()) {
      lines.add(new Line("Not yet", Tone.STRONG, -1));
    }
    for (Offer offer : others) {
      String verb = Glyphs.left(offer.words(), column);
      offer(lines, "-  " + verb, offer.whyNot().orElse(""), -1, width);
    }
  }

  private static void offer(List<Line> lines, String mark, String words, int number, int width) {
    List<String> texts = Wrap.to(width - mark.length() - 5, SafeText.line(words));
    for (int i = 0; i < texts.size(); i++) {
      String beside = i == 0 ? mark : " ".repeat(mark.length());
      lines.add(new Line("  " + beside + texts.get(i), Tone.PLAIN, i == 0 ? number : -1));
    }
  }
}
