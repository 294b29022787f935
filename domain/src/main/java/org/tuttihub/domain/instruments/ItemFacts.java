package org.tuttihub.domain.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/**
 * What every item has, whatever state it is in.
 *
 * @param model which model it is of, by id
 * @param assetNumber what is written on it; no two items have the same
 * @param serial the maker's number; may be empty
 * @param barcode what a scanner reads; may be empty, else no two have the same
 * @param caseNumber may be empty
 * @param home the store it comes back to; may be empty
 * @param owner whose it is, where it is not the hub's
 * @param accessories what belongs to it: bow, rosin, mouthpiece
 * @param kit the class set it is part of, of which there is one at the most
 */
public record ItemFacts(
    Identity identity,
    UUID model,
    String assetNumber,
    String serial,
    String barcode,
    String caseNumber,
    Condition condition,
    String home,
    String owner,
    String accessories,
    Purchase purchase,
    Optional<UUID> kit,
    String note) {

  /** Refuses an item without a number, and amounts below zero ({@code instruments.item}). */
  public Outcome<ItemFacts> checked() {
    List<Fault> faults = new ArrayList<>();
    if (assetNumber.isBlank()) {
      faults.add(new Fault("asset_number", "It has a number of its own."));
    }
    if (purchase.price().filter(Money::isNegative).isPresent()) {
      faults.add(new Fault("price_pence", "It cost nothing or more."));
    }
    if (purchase.usefulYears().filter(years -> years < 1 || years > 100).isPresent()) {
      faults.add(new Fault("useful_years", "It lasts from 1 to 100 years."));
    }
    return faults.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "instruments.item",
                "The item cannot be written like that.",
                "Correct what is named.",
                faults));
  }

  public ItemFacts in(Condition now) {
    return new ItemFacts(
        identity,
        model,
        assetNumber,
        serial,
        barcode,
        caseNumber,
        now,
        home,
        owner,
        accessories,
        purchase,
        kit,
        note);
  }

  /** As part of a class set, or of none. */
  public ItemFacts partOf(Optional<UUID> set) {
    return new ItemFacts(
        identity,
        model,
        assetNumber,
        serial,
        barcode,
        caseNumber,
        condition,
        home,
        owner,
        accessories,
        purchase,
        set,
        note);
  }

  /** With other facts of its purchase. */
  public ItemFacts bought(Purchase now) {
    return new ItemFacts(
        identity,
        model,
        assetNumber,
        serial,
        barcode,
        caseNumber,
        condition,
        home,
        owner,
        accessories,
        now,
        kit,
        note);
  }

  /** Where it goes when nobody says where. */
  public String homeOr(String other) {
    return home.isBlank() ? other : home;
  }

  /** How people call it: its number, and its reference. */
  public String called() {
    return assetNumber + " (" + identity.ref() + ")";
  }
}
