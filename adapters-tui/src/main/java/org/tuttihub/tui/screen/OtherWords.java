package org.tuttihub.tui.screen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.ByHand;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.command.JsonText;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;
import org.tuttihub.tui.view.Answers;

/** What is on the screen, in the words of the command line and of REST. */
final class OtherWords {
  private OtherWords() {}

  static State of(State state, ListPlace place) {
    Asked asked = place.asked();
    StringBuilder command = new StringBuilder(Words.command(place.list()));
    List<String> query = new ArrayList<>();
    for (Filter filter : asked.filters()) {
      command.append(" --filter ").append(quoted(filter.toText()));
      query.add(condition(filter));
    }
    if (!asked.text().isEmpty()) {
      command.append(" --search ").append(quoted(asked.text()));
      query.add("q=" + encoded(asked.text()));
    }
    for (Sort sort : asked.sort()) {
      command.append(" --sort ").append(sort.descending() ? "-" : "").append(sort.field());
      query.add("sort=" + (sort.descending() ? "-" : "") + sort.field());
    }
    asked.asAt().ifPresent(day -> command.append(" --as-at ").append(day));
    asked.asAt().ifPresent(day -> query.add("as_at=" + day));
    String path = Words.path(place.list());
    String call = query.isEmpty() ? path : path + "?" + String.join("&", query);
    return shown(state, List.of(command.toString()), List.of("GET " + call));
  }

  static State of(State state, CardPlace place) {
    List<String> commands = new ArrayList<>();
    List<String> calls = new ArrayList<>();
    commands.add(Words.command(place.card()).replaceFirst("ID$", place.key().toString()));
    calls.add("GET " + Words.path(place.card()).replace("{id}", encoded(place.key().toString())));
    for (Offer offer : place.open()) {
      commands.add(Words.command(offer.operation()).replaceFirst("ID$", place.key().toString()));
      String path = Words.path(offer.operation()).replace("{id}", encoded(place.key().toString()));
      calls.add(Words.method(offer.operation()) + " " + path);
    }
    return shown(state, commands, calls);
  }

  /** A question as it was asked. */
  static State of(State state, AnswerPlace place) {
    FormPlace form = place.form();
    Map<String, Object> sent =
        Answers.sent(place.ask(), form.key(), form.start().orElseThrow(), form.typed());
    String id = form.key().map(Key::toString).orElse("");
    StringBuilder command =
        new StringBuilder(Words.command(place.ask()).replaceFirst("ID$", quoted(id)));
    sent.forEach((field, value) -> options(command, field, value));
    String call = "POST " + Words.path(place.ask()).replace("{id}", encoded(id));
    String body =
        Binder.bind(place.ask().request(), sent, Binder.Manner.TYPED_BY_HAND, place.ask().notes())
                instanceof Outcome.Done<?>(Object made)
            ? " " + JsonText.of(place.ask().request(), made)
            : "";
    return shown(state, List.of(command.toString()), List.of(call + body));
  }

  private static void options(StringBuilder command, String field, Object value) {
    if (!field.equals("id")) {
      for (Object one : value instanceof List<?> many ? many : List.of(value)) {
        command
            .append(" --")
            .append(field.replace('_', '-'))
            .append(' ')
            .append(quoted(one instanceof Map<?, ?> map ? ByHand.text(map) : String.valueOf(one)));
      }
    }
  }

  private static State shown(State state, List<String> commands, List<String> calls) {
    List<String> lines = new ArrayList<>();
    lines.add("As commands");
    commands.forEach(command -> add(lines, command, state));
    lines.add("");
    lines.add("As calls of the REST interface");
    calls.forEach(call -> add(lines, call, state));
    return state.open(id -> TextPlace.of(id, "The same in other words", lines));
  }

  private static void add(List<String> lines, String raw, State state) {
    Wrap.to(state.size().columns() - 4, SafeText.line(raw)).forEach(line -> lines.add("  " + line));
  }

  /** A condition as REST has it: the field, with an exclamation mark for "not". */
  private static String condition(Filter filter) {
    String words = filter.toText();
    int equals = words.indexOf('=');
    return words.substring(0, equals + 1) + encoded(words.substring(equals + 1));
  }

  private static String quoted(String text) {
    return text.matches("[A-Za-z0-9_.:,=!/-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
