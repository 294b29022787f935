package org.tuttihub.application.samples;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.records.Kept;

/**
 * What another system puts into a collection: one record in two wordings.
 *
 * @param first every field
 * @param then every field otherwise, and what may be left out left out
 */
public record Puts(
    String collection,
    Function<AllRecords, ? extends Kept<?>> of,
    Map<String, Object> first,
    Map<String, Object> then) {

  /** Every collection into which others put; they rest on {@link Lives#ground}. */
  public static List<Puts> all() {
    return List.of(objectives(), gaps(), needs(), people(), staff());
  }

  public static Puts objectives() {
    return new Puts(
        "objectives",
        AllRecords::objectives,
        Map.of(
            "year", "2026/27",
            "statement", "A choir in each district.",
            "owner", "Head of voices",
            "resources", "A day a week",
            "due", "2027-07-31",
            "gaps", List.of("GAP-801")),
        Map.of("year", "2027/28", "statement", "Two choirs in each district."));
  }

  public static Puts gaps() {
    return new Puts(
        "gaps",
        AllRecords::gaps,
        Map.of(
            "statement", "NEED-801",
            "text", "No choirs.",
            "swot", "weakness",
            "severity", "high",
            "place", "The south",
            "groups", List.of("Teenagers", "Boys"),
            "reach", "both"),
        Map.of("statement", "NEED-801", "text", "Few choirs."));
  }

  public static Puts needs() {
    return new Puts(
        "needs",
        AllRecords::needs,
        Map.of(
            "year", "2026/27",
            "area", "Ours",
            "sub_area", "Steel pans",
            "part_a", "Pans in every town",
            "part_b", "There are none",
            "part_c", "Buy some"),
        Map.of("year", "2027/28", "area", "Ours as well", "sub_area", "Pans"));
  }

  public static Puts people() {
    return new Puts(
        "people",
        AllRecords::people,
        Map.of(
            "sign_in", "c.lane",
            "name", "Cleo Lane",
            "email", "cleo@example.org",
            "roles", List.of("officer", "board")),
        Map.of("sign_in", "c.marsh", "name", "Cleo Marsh"));
  }

  public static Puts staff() {
    return new Puts(
        "staff",
        AllRecords::staff,
        Map.ofEntries(
            Map.entry("name", "Cora Finch"),
            Map.entry("engagement", "employed"),
            Map.entry("roles", List.of("teacher", "conductor")),
            Map.entry("email", "c.finch@example.org"),
            Map.entry("instruments", List.of("cello")),
            Map.entry("areas", List.of("North")),
            Map.entry("hours", new BigDecimal("21.5")),
            Map.entry("manager", "STF-801"),
            Map.entry("skills", "Leads improvisation"),
            Map.entry("from", "2026-09-01")),
        Map.of(
            "name",
            "Cora Ash",
            "engagement",
            "volunteer",
            "roles",
            List.of("office"),
            "from",
            "2026-09-01"));
  }

  public String operation() {
    return collection + " put";
  }

  /** The first wording with one field otherwise. */
  public Map<String, Object> with(String field, Object value) {
    Map<String, Object> all = new HashMap<>(first);
    all.put(field, value);
    return all;
  }

  @Override
  public String toString() {
    return operation();
  }
}
