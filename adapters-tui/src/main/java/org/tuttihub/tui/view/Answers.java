package org.tuttihub.tui.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Requested;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** The answers of a form: what was there, what was typed, what is sent. */
public final class Answers {
  private Answers() {}

  /**
   * What a form starts from.
   *
   * @param fields what is asked
   * @param present what the record has already, by field
   * @param version of the record; absent when none is changed, or none can be seen
   */
  public record Start(List<FormField> fields, Map<String, String> present, Optional<Long> version) {
    public String present(FormField field) {
      return present.getOrDefault(field.name(), "");
    }

    /** With some fields filled in from the start: that is nothing which anybody typed. */
    public Start with(Map<String, String> filled) {
      Map<String, String> all = new LinkedHashMap<>(present);
      all.putAll(filled);
      return new Start(fields, all, version);
    }
  }

  /** The start of a form for an operation, on a record or on none. */
  public static Outcome<Start> start(
      Catalogue catalogue, Actor actor, Requested operation, Optional<Key> key) {
    boolean isForEach = operation.isOnRecord() && key.isEmpty();
    List<FormField> fields = FormField.of(operation, operation.grows() && !isForEach);
    Optional<CardOf<?>> card =
        catalogue
            .card(operation.noun().plural())
            .filter(_ -> operation instanceof Deed<?> deed && deed.changes())
            .filter(c -> c.only() || key.isPresent())
            .filter(c -> actor.may(c.permission()));
    return card.isEmpty()
        ? Outcome.done(new Start(fields, Map.of(), Optional.empty()))
        : filled(actor, card.get(), key.orElse(CardOf.ONLY), fields);
  }

  private static <C> Outcome<Start> filled(
      Actor actor, CardOf<C> card, Key key, List<FormField> fields) {
    return card.show(actor, card.only() ? CardOf.ONLY : key, Optional.empty())
        .map(stored -> filled(card, stored, fields));
  }

  private static Start filled(CardOf<?> card, Stored<?> stored, List<FormField> fields) {
    Map<String, String> present = new LinkedHashMap<>();
    for (FormField field : fields) {
      boolean same = field.isChange() || !field.note().is(Note.Trait.AFRESH);
      present.put(field.name(), same ? field.present(card.card(), stored.value()) : "");
    }
    return new Start(fields, present, Optional.of(stored.version()));
  }

  /** What is sent: of changes only those that were made, of the rest what is not blank. */
  public static Map<String, Object> sent(
      Requested operation, Optional<Key> key, Start start, Map<String, String> typed) {
    Map<String, Object> sent = new LinkedHashMap<>();
    if (operation.isOnRecord()) {
      key.ifPresent(k -> sent.put("id", k.toString()));
    }
    for (FormField field : start.fields()) {
      String text = typed.getOrDefault(field.name(), start.present(field));
      boolean changed = !text.equals(start.present(field));
      boolean blank = field.part().holds() == Holds.ONE && field.note().blank();
      if (field.isChange() ? changed : !text.isBlank() || blank) {
        Within.put(sent, field.name(), field.value(text));
      }
    }
    return sent;
  }
}
