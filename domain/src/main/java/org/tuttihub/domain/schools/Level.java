package org.tuttihub.domain.schools;

import java.util.Set;
import org.tuttihub.domain.values.Folded;

/** The five levels at which schools are counted in reports, and what has none. */
public enum Level {
  NURSERY,
  PRIMARY,
  SECONDARY,
  SPECIAL,
  ALTERNATIVE,
  OTHER;

  private static final Set<String> SPECIAL_TYPES =
      Set.of("7", "8", "10", "12", "32", "33", "36", "44");
  private static final Set<String> ALTERNATIVE_TYPES = Set.of("14", "38", "42", "43");

  /** By type first, then by phase. */
  public static Level of(School.Entry entry) {
    String code = Universe.plainCode(entry.typeCode());
    String type = Folded.of(entry.typeName());
    if (SPECIAL_TYPES.contains(code) || type.contains("special")) {
      return SPECIAL;
    }
    if (ALTERNATIVE_TYPES.contains(code)
        || type.contains("alternative provision")
        || type.contains("pupil referral")) {
      return ALTERNATIVE;
    }
    return switch (Folded.of(entry.phaseName()).replace('-', ' ')) {
      case "nursery" -> NURSERY;
      case "primary", "middle deemed primary" -> PRIMARY;
      case "secondary", "middle deemed secondary", "16 plus", "all through" -> SECONDARY;
      case "not applicable" -> Universe.isStateFunded(entry) ? SECONDARY : OTHER;
      default -> OTHER;
    };
  }
}
