package org.tuttihub.tui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.view.FormField;

/** Asks for one field until the answer can be used. */
final class PlainField {
  private static final int FEW = 20;

  private final ConsoleParts parts;
  private final Dialogue dialogue;
  private final FormField field;
  private final String present;

  PlainField(ConsoleParts parts, Dialogue dialogue, FormField field, String present) {
    this.parts = parts;
    this.dialogue = dialogue;
    this.field = field;
    this.present = present;
  }

  /** The answer; absent when the form is to be left. */
  Optional<String> ask() {
    if (!field.choices().isEmpty() && field.choices().size() <= FEW) {
      dialogue.say(numbered(field.choices()));
    }
    while (true) {
      Optional<String> answer = field.isLong() ? lines() : dialogue.ask(question());
      if (answer.isEmpty() || answer.get().strip().equals("!")) {
        return Optional.empty();
      }
      if (answer.get().strip().equals("?")) {
        explain();
        continue;
      }
      List<String> like = like(answer.get().strip());
      if (like.size() > 1) {
        dialogue.say("Which one? " + String.join(", ", like));
        continue;
      }
      String meant = meant(answer.get().strip());
      Optional<String> text = meant.equals(present) ? Optional.of(meant) : named(meant);
      if (text.isEmpty()) {
        continue;
      }
      String understood = field.understood(text.get(), parts.today());
      Optional<String> fault = field.fault(understood);
      if (fault.isEmpty()) {
        told(text.get(), understood);
        return Optional.of(understood);
      }
      dialogue.say(field.label() + ": " + fault.get());
    }
  }

  /** A day is told as it was understood, where it was typed otherwise. */
  private void told(String typed, String understood) {
    if (!typed.equals(understood)) {
      dialogue.say(
          field.label()
              + ": "
              + field.dayInWords(understood, parts.today()).orElse(understood).replace("\n", " / ")
              + ".");
    }
  }

  /** With references for what the records are called; absent when none was chosen. */
  private Optional<String> named(String text) {
    if (field.names().isEmpty()) {
      return Optional.of(text);
    }
    String all = "";
    for (String one : field.texts(text)) {
      Optional<String> ref = new PlainWhich(parts, dialogue).reference(field.names().get(), one);
      if (ref.isEmpty()) {
        return Optional.empty();
      }
      all =
          all.isEmpty()
              ? ref.get()
              : field.withLast(all + (field.isLong() ? "\n" : ", ") + one, ref.get());
    }
    return Optional.of(all);
  }

  private String question() {
    List<String> beside = new ArrayList<>();
    if (!present.isEmpty()) {
      beside.add("now " + present.replace("\n", " / ") + "; Enter keeps it, a hyphen empties it");
    } else if (!field.isNeeded()) {
      beside.add("may be left empty");
    }
    return field.label() + (beside.isEmpty() ? ":" : " (" + String.join(", ", beside) + "):");
  }

  /** Several lines, up to a line with a single dot. */
  private Optional<String> lines() {
    String question = question();
    dialogue.say(
        question.substring(0, question.length() - 1) + ", several lines, a single dot ends them:");
    List<String> lines = new ArrayList<>();
    while (true) {
      Optional<String> line = dialogue.ask("|");
      if (line.isEmpty()) {
        return Optional.empty();
      }
      String text = line.get();
      if (text.strip().equals(".")) {
        return Optional.of(String.join("\n", lines));
      }
      if (lines.isEmpty() && text.strip().matches("[?!-]?")) {
        return Optional.of(text);
      }
      lines.add(text);
    }
  }

  /** A number stands for a choice, nothing for what is there, a hyphen for nothing. */
  private String meant(String answer) {
    if (answer.isEmpty()) {
      return present;
    }
    if (answer.equals("-")) {
      return "";
    }
    return field.isMany() && !field.isLong()
        ? List.of(answer.split("\\s*,\\s*")).stream()
            .map(this::choice)
            .collect(Collectors.joining(", "))
        : choice(answer);
  }

  private String choice(String answer) {
    List<String> choices = field.choices();
    if (choices.isEmpty() || choices.contains(answer)) {
      return answer;
    }
    if (answer.matches("[0-9]{1,3}")) {
      int number = Integer.parseInt(answer);
      return number >= 1 && number <= choices.size() ? choices.get(number - 1) : answer;
    }
    List<String> like = like(answer);
    return like.size() == 1 ? like.getFirst() : answer;
  }

  /** The choices that a part of a word may mean. */
  private List<String> like(String answer) {
    String wanted = answer.toLowerCase(Locale.ROOT);
    return wanted.isEmpty() || wanted.contains(",") || field.choices().contains(answer)
        ? List.of()
        : field.choices().stream()
            .filter(choice -> choice.toLowerCase(Locale.ROOT).contains(wanted))
            .limit(FEW)
            .toList();
  }

  private void explain() {
    dialogue.say(field.hint().isEmpty() ? "There is nothing more to say about it." : field.hint());
    if (!field.choices().isEmpty()) {
      dialogue.say(numbered(field.choices()));
    }
  }

  private static String numbered(List<String> choices) {
    return IntStream.range(0, choices.size())
        .mapToObj(i -> (i + 1) + " " + choices.get(i))
        .collect(Collectors.joining(", "));
  }
}
