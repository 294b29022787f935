package org.tuttihub.application.strategy;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.strategy.Framework;
import org.tuttihub.domain.values.AcademicYear;

/**
 * A framework pack in full.
 *
 * @param edition the version of the pack; counts up
 */
public record FrameworkCard(
    String ref,
    String code,
    int edition,
    String title,
    String source,
    AcademicYear from,
    String funder,
    List<Aim> aims,
    List<Function> functions,
    List<Area> areas,
    List<Rating> scale,
    List<Limit> limits) {

  /** An aim. */
  public record Aim(String code, String text) {}

  /** A strategic function. */
  public record Function(String code, String name, String about) {}

  /** A row of the needs analysis. */
  public record Area(String area, Optional<String> function, String code, String subArea) {}

  /** A step of the rating scale. */
  public record Rating(String code, String name, String meaning) {}

  /** The most characters of a text. */
  public record Limit(String text, int most) {}

  public static FrameworkCard of(Framework f) {
    return new FrameworkCard(
        f.identity().ref(),
        f.code(),
        f.version(),
        f.title(),
        f.source(),
        f.from(),
        f.funder(),
        f.aims().stream().map(a -> new Aim(a.code(), a.text())).toList(),
        f.functions().stream().map(x -> new Function(x.code(), x.name(), x.about())).toList(),
        f.areas().stream()
            .flatMap(
                a ->
                    a.subAreas().stream()
                        .map(s -> new Area(a.name(), a.function(), s.code(), s.name())))
            .toList(),
        f.scale().stream().map(r -> new Rating(r.code(), r.name(), r.meaning())).toList(),
        f.limits().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .map(e -> new Limit(e.getKey(), e.getValue()))
            .toList());
  }
}
