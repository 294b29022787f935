package org.tuttihub.application.catalogue;

import org.tuttihub.application.records.Noun;

/**
 * Something that a collection holds about people. Each room declares what it holds beside its
 * catalogue; who may see it is not declared but follows from the catalogue.
 *
 * @param noun the collection
 * @param field as the collection's list, card or files call it; {@code actions.owner} for a field
 *     of a card's own lines
 * @param whose about whom it is
 * @param purpose why it is held
 * @param kept how long, and what becomes of it
 */
public record Held(Noun noun, String field, String whose, String purpose, String kept) {
  private static final String WITH_ITS_RECORD =
      "Until somebody changes it; what it was before stays in the past of its record.";

  /** Something that is kept as its record is kept. */
  public static Held of(Noun noun, String field, String whose, String purpose) {
    return new Held(noun, field, whose, purpose, WITH_ITS_RECORD);
  }

  /** The same, kept in another way. */
  public Held kept(String otherwise) {
    return new Held(noun, field, whose, purpose, otherwise);
  }

  /** Its name, by which it is looked up: {@code people.email}. */
  public String what() {
    return noun.plural() + "." + field;
  }

  /** The field itself, or the lines of the card in which it is a field. */
  public String partOfRecord() {
    int dot = field.indexOf('.');
    return dot < 0 ? field : field.substring(0, dot);
  }
}
