package org.tuttihub.web.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Money;

/** What the sample collection holds: one field of most kinds. */
public record Instrument(
    Identity identity,
    Optional<String> otherId,
    String name,
    Family family,
    Money value,
    Optional<LocalDate> bought,
    Optional<BigDecimal> weight,
    boolean insured,
    List<String> tags,
    List<Repair> repairs,
    Instant seen,
    Optional<String> keeper,
    boolean signed) {

  /** A choice. */
  public enum Family {
    STRINGS,
    BRASS,
    WOODWIND,
    TUNED_PERCUSSION
  }

  /** A nested record. */
  public record Repair(LocalDate on, String what, int hours) {}

  /** A line of the list. */
  public record Row(
      String ref,
      String name,
      Family family,
      Money value,
      Optional<LocalDate> bought,
      boolean insured,
      List<String> tags,
      Instant seen,
      Optional<String> keeper) {}

  /** All of it. */
  public record Card(
      String ref,
      UUID id,
      String name,
      Family family,
      Money value,
      Optional<LocalDate> bought,
      Optional<BigDecimal> weight,
      boolean insured,
      List<String> tags,
      List<Repair> repairs,
      Instant seen,
      Optional<String> keeper,
      boolean signed) {}

  Row row() {
    return new Row(identity.ref(), name, family, value, bought, insured, tags, seen, keeper);
  }

  Card card() {
    return new Card(
        identity.ref(),
        identity.id(),
        name,
        family,
        value,
        bought,
        weight,
        insured,
        tags,
        repairs,
        seen,
        keeper,
        signed);
  }
}
