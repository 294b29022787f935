package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.instruments.Condition;
import org.tuttihub.domain.instruments.Family;
import org.tuttihub.domain.instruments.ItemFacts;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.instruments.Purchase;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;
import org.tuttihub.domain.values.Size;

/** What a row of somebody's own register says of an item; what it leaves blank it does not say. */
record RegisterLine(
    String assetNumber,
    Described described,
    Standing standing,
    Optional<String> place,
    Optional<String> serial,
    Optional<String> barcode,
    Optional<String> caseNumber,
    Optional<Condition> condition,
    Optional<String> accessories,
    Optional<String> owner,
    Bought bought,
    Optional<String> note) {

  /** Of what make it is. */
  record Described(
      Optional<String> instrument,
      Optional<Family> family,
      Optional<Size> size,
      Optional<String> maker,
      Optional<String> name,
      Optional<Boolean> accessible,
      Optional<Money> value) {

    /** What tells its model from others, where there is none yet. */
    String key() {
      return Model.key(instrument.orElse(""), size, maker.orElse(""), name.orElse(""));
    }

    /** What tells it from others, where this says something else of a model. */
    String keyOver(Model before) {
      return Model.key(
          instrument.orElse(before.instrument()),
          size.or(before::size),
          maker.orElse(before.maker()),
          name.orElse(before.name()));
    }

    Model fresh(Identity identity) {
      return new Model(
          identity,
          family.orElseGet(() -> WriteModel.familyOf(instrument.orElse(""))),
          instrument.orElse(""),
          size,
          maker.orElse(""),
          name.orElse(""),
          accessible.orElse(false),
          value,
          Optional.empty());
    }

    Model over(Model before, Identity identity) {
      return new Model(
          identity,
          family.or(() -> instrument.map(WriteModel::familyOf)).orElse(before.family()),
          instrument.orElse(before.instrument()),
          size.or(before::size),
          maker.orElse(before.maker()),
          name.orElse(before.name()),
          accessible.orElse(before.accessible()),
          value.or(before::value),
          before.usefulYears());
    }
  }

  /** How it was bought. */
  record Bought(
      Optional<LocalDate> on,
      Optional<Money> price,
      Optional<String> supplier,
      Optional<String> funding,
      Optional<Boolean> capitalised,
      Optional<Integer> usefulYears) {

    Purchase over(Purchase before) {
      return new Purchase(
          on.or(before::on),
          price.or(before::price),
          supplier.orElse(before.supplier()),
          funding.orElse(before.funding()),
          before.grant(),
          capitalised.orElse(before.capitalised()),
          usefulYears.or(before::usefulYears));
    }
  }

  /** What a list says of where an instrument stands. */
  enum Standing {
    IN_STORE,
    ON_ORDER,
    OUT,
    IN_REPAIR,
    MISSING,
    GONE
  }

  /** With a note of what it is worth, where that is another value than its model has. */
  RegisterLine beside(Money ofModel) {
    return described
        .value()
        .filter(said -> !said.equals(ofModel))
        .map(said -> "Replacement value by the register: " + said + ".")
        .map(words -> noted(note.map(text -> text + "; " + words).orElse(words)))
        .orElse(this);
  }

  private RegisterLine noted(String text) {
    return new RegisterLine(
        assetNumber,
        described,
        standing,
        place,
        serial,
        barcode,
        caseNumber,
        condition,
        accessories,
        owner,
        bought,
        Optional.of(text));
  }

  /** The facts of an item that is not there yet. */
  ItemFacts fresh(Model model, Identity identity, String store) {
    return new ItemFacts(
        identity,
        model.identity().id(),
        assetNumber,
        serial.orElse(""),
        barcode.orElse(""),
        caseNumber.orElse(""),
        condition.orElse(Condition.GOOD),
        store,
        owner.orElse(""),
        accessories.orElse(""),
        bought.over(Purchase.UNKNOWN),
        Optional.empty(),
        note.orElse(""));
  }

  /**
   * The facts of one that is there, with what this says of it.
   *
   * @param store where it comes back to from now on
   */
  ItemFacts over(ItemFacts before, Model model, String store) {
    return new ItemFacts(
        before.identity(),
        model.identity().id(),
        before.assetNumber(),
        serial.orElse(before.serial()),
        barcode.orElse(before.barcode()),
        caseNumber.orElse(before.caseNumber()),
        condition.orElse(before.condition()),
        store,
        owner.orElse(before.owner()),
        accessories.orElse(before.accessories()),
        bought.over(before.purchase()),
        before.kit(),
        note.orElse(before.note()));
  }
}
