package org.tuttihub.application.samples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Framework packs as files have them. */
public final class Packs {
  private Packs() {}

  /** A pack as it is sent: two functions, two areas with three rows, a scale of two steps. */
  public static Map<String, Object> asSent() {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("code", "npme-2022"),
            Map.entry("version", 1),
            Map.entry("title", "National plan"),
            Map.entry("source", "Made up for tests"),
            Map.entry("from", "2022/23"),
            Map.entry("funder", "The Funder"),
            Map.entry("aims", List.of(Map.of("code", "A1", "text", "Every child sings."))),
            Map.entry(
                "functions",
                List.of(
                    Map.of("code", "schools", "name", "Schools", "about", "Works with schools"),
                    Map.of("code", "access", "name", "Access", "about", "Leaves nobody out"))),
            Map.entry("areas", List.of(support(), other())),
            Map.entry(
                "scale",
                List.of(
                    Map.of("code", "red", "name", "Red", "meaning", "Not begun"),
                    Map.of("code", "green", "name", "Green", "meaning", "Met"))),
            Map.entry("limits", List.of(Map.of("text", "part", "most", 500)))));
  }

  /** The same with one field changed. */
  public static Map<String, Object> with(String field, Object value) {
    Map<String, Object> pack = asSent();
    pack.put(field, value);
    return pack;
  }

  private static Map<String, Object> support() {
    return Map.of(
        "name", "Support for schools",
        "function", "schools",
        "sub_areas",
            List.of(
                Map.of("code", "whole-class", "name", "Whole-class teaching"),
                Map.of("code", "singing", "name", "Singing strategies")));
  }

  private static Map<String, Object> other() {
    return Map.of(
        "name",
        "Other",
        "sub_areas",
        List.of(Map.of("code", "digital", "name", "Digital infrastructure")));
  }
}
