package org.tuttihub.tui.each;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Undo;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.HelpView;
import org.tuttihub.tui.view.Labels;

/** What will happen to a set, and what has, in lines that are safe and fit. */
public final class EachText {
  private static final int FIRST = 5;
  private static final int COLUMN = 14;

  private EachText() {}

  /** So many of a kind: {@code 1 school}, {@code 2,300 schools}. */
  public static String many(Noun noun, long count) {
    return String.format("%,d %s", count, count == 1 ? noun.singular() : noun.plural());
  }

  /**
   * What will happen.
   *
   * @param said what is said for each, by what its field is called
   */
  public static List<String> before(
      Deed<?> deed, List<Marked> set, Map<String, String> said, int width) {
    List<Marked> open = set.stream().filter(Marked::isOpen).toList();
    List<String> lines = new ArrayList<>(Wrap.to(width, sentence(deed)));
    lines.addAll(Wrap.to(width, counted(deed, set.size(), open.size())));
    if (deed.undo() instanceof Undo.Never(String why)) {
      lines.addAll(Wrap.to(width, SafeText.line("It cannot be undone: " + why + ".")));
    }
    if (!said.isEmpty()) {
      lines.add("");
      lines.add("Said for each");
      said.forEach((label, text) -> lines.addAll(HelpView.beside(label, COLUMN, text, width)));
    }
    refusedNow(set, lines, width);
    if (!open.isEmpty()) {
      lines.add("");
      lines.add(open.size() > FIRST ? "The first of them" : "Which");
      open.stream().limit(FIRST).forEach(one -> indented(lines, one.label(), width));
    }
    return lines;
  }

  private static String sentence(Deed<?> deed) {
    return SafeText.line(deed.name() + ", for each: " + Labels.ended(deed.sentence()));
  }

  private static String counted(Deed<?> deed, int all, int open) {
    String marked = many(deed.noun(), all) + (all == 1 ? " is meant. " : " are meant. ");
    return marked
        + (open == all
            ? "Nothing is known that hinders it."
            : String.format(
                "It can be done with %,d; %,d %s refused.",
                open, all - open, all - open == 1 ? "is" : "are"));
  }

  /** Those that are refused as it stands, under each reason. */
  private static void refusedNow(List<Marked> set, List<String> lines, int width) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Marked one : set) {
      one.whyNot()
          .ifPresent(why -> byReason.computeIfAbsent(why, _ -> new ArrayList<>()).add(one.key()));
    }
    byReason.forEach(
        (why, keys) -> {
          lines.add("");
          lines.addAll(Wrap.to(width, SafeText.line("Refused, " + keys.size() + ": " + why)));
          indented(lines, String.join(", ", keys), width);
        });
  }

  /** What came of it, in a sentence. */
  public static String summary(Tally tally) {
    List<String> parts = new ArrayList<>();
    parts.add(String.format("%,d done", tally.done().size()));
    parts.add(String.format("%,d refused", tally.refused().size()));
    if (!tally.left().isEmpty()) {
      parts.add(String.format("%,d not begun", tally.left().size()));
    }
    return String.join(", ", parts) + ".";
  }

  /** What came of it: the refused ones with their reasons, and what is shown only once. */
  public static List<String> after(Tally tally, int width) {
    List<String> lines = new ArrayList<>();
    lines.add(summary(tally));
    List<Receipt> secrets = tally.done().stream().filter(r -> r.secret().isPresent()).toList();
    if (!secrets.isEmpty()) {
      lines.add("");
      lines.add("Shown only now, keep it safe");
      secrets.forEach(
          r -> indented(lines, r.subject().ref() + "  " + r.secret().orElse(""), width));
    }
    if (!tally.refused().isEmpty()) {
      lines.add("");
      lines.add("Refused");
      tally.refused().forEach(no -> refused(no, lines, width));
    }
    if (!tally.left().isEmpty()) {
      lines.add("");
      lines.add("Not begun");
      indented(
          lines, tally.left().stream().map(Marked::key).collect(Collectors.joining(", ")), width);
    }
    return lines;
  }

  private static void refused(Tally.No no, List<String> lines, int width) {
    lines.addAll(HelpView.beside(SafeText.line(no.one().key()), COLUMN, no.reason(), width));
  }

  private static void indented(List<String> lines, String raw, int width) {
    Wrap.to(width - 2, SafeText.line(raw)).forEach(line -> lines.add("  " + line));
  }
}
