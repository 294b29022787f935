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
    return List.of(
        objectives(),
        gaps(),
        needs(),
        people(),
        staff(),
        sessions(),
        clearanceRecords(),
        organisations(),
        contacts(),
        activities());
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

  public static Puts clearanceRecords() {
    return new Puts(
        "clearance-records",
        AllRecords::clearanceRecords,
        Map.of("staff", "STF-801", "requirement", "safeguarding-training", "got_on", "2026-09-01"),
        Map.of(
            "staff", "STF-801",
            "requirement", "safeguarding-training",
            "got_on", "2026-10-01",
            "ends_on", "2028-10-01"));
  }

  public static Puts sessions() {
    return new Puts(
        "sessions",
        AllRecords::sessions,
        Map.of(
            "on", "2026-12-01",
            "time", "09:15",
            "minutes", 45,
            "service", "First Access",
            "school", "100001",
            "place", "The hall",
            "staff", "STF-801",
            "activity", "ACT-803",
            "term", "autumn",
            "source", "L-77"),
        Map.of("on", "2027-01-12", "minutes", 30, "service", "Violin", "term", "spring"));
  }

  public static Puts organisations() {
    return new Puts(
        "organisations",
        AllRecords::organisations,
        Map.of(
            "kind", "charity",
            "name", "Reed and Bow",
            "ukprn", "10079555",
            "company_number", "01234567",
            "charity_number", "1034567",
            "urn", "117283",
            "address", "1 Mill Lane",
            "website", "https://reed.example.org"),
        Map.of("kind", "cic", "name", "Reed and Bow Together"));
  }

  public static Puts contacts() {
    return new Puts(
        "contacts",
        AllRecords::contacts,
        Map.of(
            "name", "Dara Poole",
            "organisation", "ORG-801",
            "post", "Head of music",
            "email", "d.poole@example.org",
            "telephone", "01632 960123",
            "verified_on", "2026-09-01"),
        Map.of("name", "Dara Pool"));
  }

  public static Puts activities() {
    return new Puts(
        "activities",
        AllRecords::activities,
        Map.ofEntries(
            Map.entry("year", "2026/27"),
            Map.entry("kind", "ensemble"),
            Map.entry("title", "Reed band"),
            Map.entry("aim", "A band in the south"),
            Map.entry("who", "Years 7 to 9"),
            Map.entry("provider", "Reed and Bow"),
            Map.entry("when", "Mondays at 5"),
            Map.entry("slot", "after-school"),
            Map.entry("where", "Mill Hall"),
            Map.entry("details", "Bring a reed"),
            Map.entry("price", "Nothing"),
            Map.entry("link", "https://reed.example.org"),
            Map.entry("gaps", List.of("GAP-801")),
            Map.entry("costs", "BUD-801"),
            Map.entry("minutes", 90),
            Map.entry("players", 20),
            Map.entry("chamber", false),
            Map.entry("county", true),
            Map.entry("organiser", "Reed and Bow")),
        Map.of("year", "2027/28", "kind", "course", "title", "Reeds for beginners"));
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
