package org.tuttihub.tui.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.domain.values.Key;
import org.tuttihub.tui.keys.Act;
import org.tuttihub.tui.keys.Press;
import org.tuttihub.tui.keys.Where;
import org.tuttihub.tui.view.Answers;
import org.tuttihub.tui.view.FormField;
import org.tuttihub.tui.view.InTurn;

/**
 * A form for a deed or a question: a line for every field, what is wrong beside it.
 *
 * @param start what is asked and what was there; absent until it is known
 * @param texts what is typed, by field
 * @param faults what is wrong, by field
 * @param at the field where one stands
 * @param busy whether it is being read or sent
 * @param each the set for each of which it is filled in; absent where it is for one
 * @param lookups which records its texts name
 * @param turns the steps that are taken in it one after another
 */
record FormPlace(
    long id,
    Requested operation,
    Optional<Key> key,
    Optional<Answers.Start> start,
    Map<String, Editor> texts,
    Map<String, String> faults,
    int at,
    boolean busy,
    Optional<EachPlace.Meant> each,
    Lookups lookups,
    Turns turns)
    implements Place {

  static FormPlace of(long id, Requested operation, Optional<Key> key) {
    return filled(id, operation, key, Map.of());
  }

  /** With something filled in already. */
  static FormPlace filled(
      long id, Requested operation, Optional<Key> key, Map<String, String> texts) {
    return new FormPlace(
        id,
        operation,
        key,
        Optional.empty(),
        editors(texts),
        Map.of(),
        0,
        false,
        Optional.empty(),
        Lookups.NONE,
        Turns.NONE);
  }

  /** Filled in once for each of a set. */
  static FormPlace forEach(long id, EachPlace.Meant meant) {
    return new FormPlace(
        id,
        meant.deed(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        0,
        false,
        Optional.of(meant),
        Lookups.NONE,
        Turns.NONE);
  }

  static Map<String, Editor> editors(Map<String, String> texts) {
    Map<String, Editor> editors = new LinkedHashMap<>();
    texts.forEach((field, text) -> editors.put(field, Editor.of(text)));
    return editors;
  }

  /** By this its draft is found again. */
  String name() {
    return operation.name() + key.map(k -> " " + k).orElse(each.isPresent() ? " each" : "");
  }

  List<FormField> fields() {
    return start.map(Answers.Start::fields).orElse(List.of());
  }

  FormField field() {
    return fields().get(at);
  }

  String present(FormField field) {
    return start.map(s -> s.present(field)).orElse("");
  }

  Editor editor(FormField field) {
    Editor typed = texts.get(field.name());
    return typed == null ? Editor.of(present(field)) : typed;
  }

  /** What stands in the fields now. */
  Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    fields().forEach(field -> typed.put(field.name(), editor(field).text()));
    return typed;
  }

  /** Whether something would be lost; where steps are taken in turn, only the next one would. */
  boolean isTyped() {
    Optional<FormField> turn = InTurn.field(fields()).filter(_ -> !turns.isEmpty());
    return fields().stream()
        .filter(field -> turn.isEmpty() || turn.get().equals(field))
        .anyMatch(field -> !editor(field).text().equals(present(field)));
  }

  /** Whether it asks something, so that nothing is kept of it. */
  boolean isQuestion() {
    return operation instanceof Ask;
  }

  @Override
  public Where where() {
    return isQuestion() ? Where.ASKING : Where.FORM;
  }

  @Override
  public void draw(Page page, State state) {
    FormPage.draw(this, page, state.parts().acting().today());
  }

  @Override
  public State act(State state, Act act) {
    return FormActs.act(this, state, act);
  }

  @Override
  public State press(State state, Press press) {
    return press.text().isEmpty() ? state : FormActs.type(this, state, press.text());
  }

  @Override
  public State settle(State state) {
    if (busy) {
      return state;
    }
    if (start.isPresent()) {
      return Lookups.settle(this, state);
    }
    return FormOpening.read(this, state);
  }

  /** What stands in the fields that were filled in or typed into. */
  Map<String, String> filled() {
    Map<String, String> filled = new LinkedHashMap<>();
    texts.forEach((field, editor) -> filled.put(field, editor.text()));
    return filled;
  }

  FormPlace opened(Answers.Start begun, Map<String, Editor> editors) {
    return new FormPlace(
        id, operation, key, Optional.of(begun), editors, Map.of(), 0, false, each, lookups, turns);
  }

  FormPlace looking(Lookups other) {
    return new FormPlace(id, operation, key, start, texts, faults, at, busy, each, other, turns);
  }

  FormPlace idle() {
    return new FormPlace(id, operation, key, start, texts, faults, at, false, each, lookups, turns);
  }

  FormPlace busyNow() {
    return new FormPlace(id, operation, key, start, texts, faults, at, true, each, lookups, turns);
  }

  FormPlace at(int field) {
    int to = Math.clamp(field, 0, Math.max(0, fields().size() - 1));
    return new FormPlace(
        id, operation, key, start, texts, faults, to, busy, each, lookups.at(0), turns);
  }

  FormPlace typing(Editor editor) {
    Map<String, Editor> more = new LinkedHashMap<>(texts);
    more.put(field().name(), editor);
    return new FormPlace(
        id, operation, key, start, more, faults, at, busy, each, lookups.at(0), turns);
  }

  FormPlace wrong(Map<String, String> others) {
    return new FormPlace(id, operation, key, start, texts, others, at, busy, each, lookups, turns);
  }

  /** With the fields that a question has now, standing in one of them. */
  FormPlace grown(Answers.Start now, int field) {
    return new FormPlace(
        id,
        operation,
        key,
        Optional.of(now),
        texts,
        Map.of(),
        Math.clamp(field, 0, Math.max(0, now.fields().size() - 1)),
        false,
        each,
        lookups,
        turns);
  }

  /** The same form once more, as another place. */
  FormPlace again(long other) {
    return new FormPlace(
        other, operation, key, start, texts, Map.of(), 0, false, each, Lookups.NONE, turns);
  }

  FormPlace turning(Turns other) {
    return new FormPlace(id, operation, key, start, texts, faults, at, busy, each, lookups, other);
  }

  /** With other texts, and nothing wrong with them yet. */
  FormPlace free(Map<String, Editor> others) {
    return new FormPlace(
        id, operation, key, start, others, Map.of(), at, busy, each, lookups, turns);
  }

  FormPlace empty() {
    return new FormPlace(
        id, operation, key, start, Map.of(), Map.of(), 0, busy, each, lookups, turns);
  }

  FormPlace merged(Answers.Start now, Map<String, Editor> editors) {
    return new FormPlace(
        id, operation, key, Optional.of(now), editors, Map.of(), at, false, each, lookups, turns);
  }
}
