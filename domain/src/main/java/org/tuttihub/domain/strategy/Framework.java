package org.tuttihub.domain.strategy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Identity;

/**
 * What is national but changes, as data: the aims, the strategic functions, the areas of focus of
 * the needs analysis, the rating scale and the limits of texts. A framework pack is a file; it is
 * installed in versions, and each version holds from an academic year until a later one does.
 *
 * @param code the pack, the same in all its versions: {@code npme-2022}
 * @param version counts up
 * @param from the first academic year for which it holds
 * @param funder who funds hubs in these years, by its own name
 * @param limits the most characters a text may have, by the name of the text
 */
public record Framework(
    Identity identity,
    String code,
    int version,
    String title,
    String source,
    AcademicYear from,
    String funder,
    List<Aim> aims,
    List<Function> functions,
    List<AreaOfFocus> areas,
    List<RatingValue> scale,
    Map<String, Integer> limits) {

  /** One of the plan's aims. */
  public record Aim(String code, String text) {}

  /** A strategic function of hubs. */
  public record Function(String code, String name, String about) {}

  /**
   * An area of focus of the needs analysis.
   *
   * @param function the function it belongs to; empty for the extra areas
   */
  public record AreaOfFocus(String name, Optional<String> function, List<SubArea> subAreas) {
    public AreaOfFocus {
      subAreas = List.copyOf(subAreas);
    }
  }

  /** A row of the needs analysis. */
  public record SubArea(String code, String name) {}

  /** A step of the rating scale. */
  public record RatingValue(String code, String name, String meaning) {}

  public Framework {
    if (version < 1) {
      throw new BadValue("A pack's versions count up from 1; " + version + " is none.");
    }
    aims = List.copyOf(aims);
    functions = List.copyOf(functions);
    areas = List.copyOf(areas);
    scale = List.copyOf(scale);
    limits = Map.copyOf(limits);
    onlyOnce("aim", aims.stream().map(Aim::code).toList());
    onlyOnce("function", functions.stream().map(Function::code).toList());
    onlyOnce("rating", scale.stream().map(RatingValue::code).toList());
    onlyOnce(
        "sub-area", areas.stream().flatMap(a -> a.subAreas().stream()).map(SubArea::code).toList());
    areas.forEach(knownFunctionIn(functions));
  }

  public Optional<Function> function(String code) {
    return functions.stream().filter(f -> f.code().equals(code)).findFirst();
  }

  public Optional<Aim> aim(String code) {
    return aims.stream().filter(a -> a.code().equals(code)).findFirst();
  }

  public Optional<RatingValue> rating(String code) {
    return scale.stream().filter(r -> r.code().equals(code)).findFirst();
  }

  /** The sub-area that a hub's wording means, case, a full stop and "Example:" set aside. */
  public Optional<SubArea> subArea(String wording) {
    String wanted = plain(wording);
    return areas.stream()
        .flatMap(a -> a.subAreas().stream())
        .filter(s -> plain(s.name()).equals(wanted))
        .findFirst();
  }

  private static String plain(String wording) {
    String folded = Folded.of(wording);
    if (folded.startsWith("example:")) {
      folded = folded.substring("example:".length()).strip();
    }
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1).strip() : folded;
  }

  private static Consumer<AreaOfFocus> knownFunctionIn(List<Function> functions) {
    return area -> {
      String code = area.function().orElse("");
      if (!code.isEmpty() && functions.stream().noneMatch(f -> f.code().equals(code))) {
        throw new BadValue(
            "Area of focus \""
                + area.name()
                + "\" names the function "
                + code
                + ", which the pack does not have.");
      }
    };
  }

  private static void onlyOnce(String what, List<String> codes) {
    codes.stream()
        .collect(Collectors.groupingBy(c -> c, Collectors.counting()))
        .forEach(
            (code, times) -> {
              if (times > 1) {
                throw new BadValue("The pack has the " + what + " " + code + " more than once.");
              }
            });
  }
}
