package org.tuttihub.tui.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Names;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.papers.Days;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.Broken;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Desk;
import org.tuttihub.tui.command.CommandWords;
import org.tuttihub.tui.command.Commands;
import org.tuttihub.tui.command.Queries;
import org.tuttihub.tui.command.Terms;
import org.tuttihub.tui.view.Called;
import org.tuttihub.tui.view.Labels;
import org.tuttihub.tui.view.Meant;
import org.tuttihub.tui.view.Referenced;
import org.tuttihub.tui.view.RefusalView;
import org.tuttihub.tui.view.TodayLook;
import org.tuttihub.tui.view.TodayText;

/** The console in plain lines: commands and answers, forms asked field by field. */
public final class PlainConsole {
  private static final int SUGGESTED = 5;
  private static final String FORMATS = "--(format(=.*)?|csv|json|plain|help)";
  private final ConsoleParts parts;
  private final PrintStream out;
  private final Dialogue dialogue;
  private final PlainMarks marks;
  private final PlainUndo undo;
  private final List<String> typed = new ArrayList<>();
  private Optional<PlainList> open = Optional.empty();

  private PlainConsole(ConsoleParts parts, BufferedReader in, PrintStream out) {
    this.out = out;
    this.dialogue = new Dialogue(in, out, parts.ascii());
    this.undo = new PlainUndo(parts, dialogue);
    this.parts = undo.remembering();
    this.marks = new PlainMarks(this.parts, dialogue);
  }

  /** Talks until the user leaves or nobody answers any more. */
  public static void open(ConsoleParts parts, BufferedReader in, PrintStream out) {
    try (Desk.Visit _ = parts.visit()) {
      new PlainConsole(parts, in, out).talk();
    }
    out.flush();
  }

  private void talk() {
    dialogue.say(
        "Tutti, "
            + parts.title()
            + ". "
            + Days.inWords(parts.today())
            + ". Plain mode, type help, a command, or what you look for; quit to leave.");
    parts.notices().get().forEach(dialogue::say);
    TodayLook.of(parts.catalogue(), parts.actor())
        .map(list -> TodayLook.rows(list, parts.actor()))
        .ifPresent(rows -> dialogue.say(TodayText.lines(rows, parts.zone(), parts.today())));
    parts.desk().drafts().of(parts.actor().id()).keySet().forEach(this::unfinished);
    while (true) {
      Optional<String> line = dialogue.ask(">");
      if (line.isEmpty() || line.get().strip().matches("quit|exit|q")) {
        dialogue.say("Goodbye.");
        return;
      }
      answer(line.get().strip());
    }
  }

  private void unfinished(String form) {
    dialogue.say("A form was not finished: " + form + ". Type its name to go on.");
  }

  private void answer(String line) {
    try {
      said(again(line));
    } catch (Unavailable unavailable) {
      dialogue.say(unavailable.sentence());
    } catch (RuntimeException broken) {
      dialogue.say(Broken.sentence("plain mode", broken));
    }
  }

  /** A line, or the one that an exclamation mark and a number call back. */
  private String again(String line) {
    if (line.matches("![0-9]{1,6}")) {
      int number = Integer.parseInt(line.substring(1));
      return number >= 1 && number <= typed.size() ? typed.get(number - 1) : line;
    }
    return line;
  }

  private void said(String line) {
    if (line.isEmpty() || line.equals("more")) {
      more(line);
      return;
    }
    if (line.equals("typed")) {
      for (int i = 0; i < typed.size(); i++) {
        dialogue.say((i + 1) + " " + typed.get(i));
      }
      return;
    }
    typed.add(line);
    open = Optional.empty();
    CommandWords.split(line)
        .ifPresentOrElse(this::run, () -> dialogue.say("A quote is opened and not closed."));
  }

  private void more(String line) {
    if (open.isPresent()) {
      open.get().more();
    } else if (!line.isEmpty()) {
      dialogue.say("There is no list to read on.");
    }
  }

  private void run(List<String> words) {
    if (PlainMarks.isAbout(words)) {
      marks.run(words);
      return;
    }
    if (words.equals(List.of("undo"))) {
      undo.run();
      return;
    }
    Optional<CardOf<?>> named =
        words.size() == 1
            ? Referenced.card(parts.catalogue(), parts.actor(), words.getFirst())
            : Optional.empty();
    if (named.isPresent()) {
      read(List.of(named.get().noun().plural(), "show", words.getFirst(), "--plain"));
      return;
    }
    Optional<Operation> operation =
        words.size() < 2
            ? Optional.empty()
            : parts.catalogue().find(words.get(0) + " " + words.get(1));
    switch (operation.orElse(null)) {
      case ListOf<?> list when !hasFormat(words) -> list(list, words.subList(2, words.size()));
      case ListOf<?> _ when words.stream().noneMatch(w -> w.matches(FORMATS)) ->
          read(with(words, "--plain"));
      case CardOf<?> _ when !hasFormat(words) -> read(with(words, "--plain"));
      case Requested asked when words.size() <= (asked.isOnRecord() ? 3 : 2) -> form(asked, words);
      case Ask<?, ?> _ when !hasFormat(words) -> read(with(words, "--plain"));
      case null, default -> {
        if (!isKnown(words) && suggested(String.join(" ", words))) {
          return;
        }
        command(words);
      }
    }
    if (words.equals(List.of("help"))) {
      dialogue.say(
          "Here too: more reads on in a list, typed lists what you typed, !3 does the third again,"
              + " undo undoes what you did last, quit leaves. A deed without options asks for its"
              + " fields one by one. mark REF REF or mark all marks rows of the list that was read,"
              + " marked tells which, unmark takes marks off, each DEED does something with each.");
    }
  }

  private boolean isKnown(List<String> words) {
    String first = words.getFirst();
    return first.matches("help|import|export|-.*")
        || parts.catalogue().nouns().stream()
            .anyMatch(
                noun ->
                    noun.plural().equals(first)
                        || (words.size() == 1 && noun.room().equals(first)));
  }

  /** Tells what may be meant by words that are no command; whether there is anything. */
  private boolean suggested(String words) {
    List<Called.Hit> called = Called.find(parts.catalogue(), parts.actor(), words);
    if (!called.isEmpty()) {
      dialogue.say("These are called so; type a reference to read one:");
      called.stream()
          .limit(SUGGESTED)
          .forEach(
              hit ->
                  dialogue.item(
                      hit.ref() + ", " + hit.name() + ", " + hit.card().noun().singular()));
      return true;
    }
    List<Meant.Line> lines = Meant.by(parts.catalogue(), parts.actor(), words);
    if (!lines.isEmpty()) {
      dialogue.say("That is no command. You may mean:");
      lines.stream()
          .limit(SUGGESTED)
          .forEach(line -> dialogue.say(line.command() + ": " + Labels.ended(line.about())));
    }
    return !lines.isEmpty();
  }

  private static boolean hasFormat(List<String> words) {
    return words.stream().anyMatch(w -> w.matches("--((format|limit)(=.*)?|csv|json|plain|help)"));
  }

  private static List<String> with(List<String> words, String more) {
    List<String> all = new ArrayList<>(words);
    all.add(more);
    return all;
  }

  private void list(ListOf<?> list, List<String> options) {
    Outcome<ListQuery> query = Queries.of(parts.catalogue(), list, parts.actor(), options);
    switch (query) {
      case Outcome.Refused<ListQuery>(var refusal) ->
          dialogue.say(RefusalView.lines(refusal, 1000));
      case Outcome.Done<ListQuery>(ListQuery asked) -> {
        PlainList reading = new PlainList(parts, dialogue, list, asked);
        reading.begin();
        marks.read(list, asked);
        open = reading.hasMore() ? Optional.of(reading) : Optional.empty();
      }
    }
  }

  private void form(Requested asked, List<String> words) {
    if (!asked.isOnRecord()) {
      form(asked, Optional.empty());
      return;
    }
    Optional<String> named =
        words.size() > 2
            ? Optional.of(words.get(2))
            : new PlainWhich(parts, dialogue)
                .ask(new Names(asked.noun(), Optional.empty()), asked.noun().singular());
    try {
      named.ifPresent(id -> form(asked, Optional.of(Key.of(id))));
    } catch (BadValue bad) {
      dialogue.say(bad.sentence());
    }
  }

  private void form(Requested asked, Optional<Key> key) {
    switch (asked) {
      case Deed<?> deed -> new PlainForm(parts, dialogue, deed, key).run();
      case Ask<?, ?> ask -> new PlainAsk<>(parts, dialogue, ask, key).run();
    }
  }

  /** A record or an answer, whose lines are as long as they are where programs read them. */
  private void read(List<String> words) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (PrintStream lines = new PrintStream(written, true, UTF_8)) {
      command(words, lines);
    }
    dialogue.say(written.toString(UTF_8).lines().toList());
  }

  private void command(List<String> words) {
    command(words, out);
  }

  private void command(List<String> words, PrintStream to) {
    Commands.run(
        words,
        new Terms(
            parts.catalogue(),
            parts.beginning(),
            parts.actor(),
            Door.CONSOLE,
            parts.tables(),
            new ByteArrayInputStream(new byte[0]),
            to,
            to,
            0,
            false,
            parts.ascii(),
            parts.folder()));
  }
}
