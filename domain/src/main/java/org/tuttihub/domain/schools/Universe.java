package org.tuttihub.domain.schools;

import java.util.Map;
import java.util.Set;
import org.tuttihub.domain.values.Folded;

/**
 * Which establishments are state-funded schools, the universe that a hub answers for: by the
 * register's type code, or by the type's name in editions that give no code. Colleges of further
 * education and sixth form centres are in; non-maintained special schools are out unless the hub
 * says otherwise.
 */
public final class Universe {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("1", "Community school"),
          Map.entry("2", "Voluntary aided school"),
          Map.entry("3", "Voluntary controlled school"),
          Map.entry("5", "Foundation school"),
          Map.entry("6", "City technology college"),
          Map.entry("7", "Community special school"),
          Map.entry("12", "Foundation special school"),
          Map.entry("14", "Pupil referral unit"),
          Map.entry("15", "Local authority nursery school"),
          Map.entry("18", "Further education"),
          Map.entry("28", "Academy sponsor led"),
          Map.entry("31", "Sixth form centres"),
          Map.entry("33", "Academy special sponsor led"),
          Map.entry("34", "Academy converter"),
          Map.entry("35", "Free schools"),
          Map.entry("36", "Free schools special"),
          Map.entry("38", "Free schools alternative provision"),
          Map.entry("39", "Free schools 16 to 19"),
          Map.entry("40", "University technical college"),
          Map.entry("41", "Studio schools"),
          Map.entry("42", "Academy alternative provision converter"),
          Map.entry("43", "Academy alternative provision sponsor led"),
          Map.entry("44", "Academy special converter"),
          Map.entry("45", "Academy 16-19 converter"),
          Map.entry("46", "Academy 16 to 19 sponsor led"));
  private static final Set<String> NAMES =
      Set.copyOf(TYPES.values().stream().map(Folded::of).toList());
  private static final Set<String> OPEN_CODES = Set.of("1", "3");
  private static final Set<String> OPEN_NAMES = Set.of("open", "open, but proposed to close");

  private Universe() {}

  public static boolean isStateFunded(School.Entry entry) {
    return entry.typeCode().isEmpty()
        ? NAMES.contains(Folded.of(entry.typeName()))
        : TYPES.containsKey(plainCode(entry.typeCode()));
  }

  /** A code without the leading zeros that some editions of the register give it. */
  static String plainCode(String code) {
    return code.replaceFirst("^0+(?=.)", "");
  }

  static boolean isOpen(String statusCode, String statusName) {
    return statusCode.isEmpty()
        ? OPEN_NAMES.contains(Folded.of(statusName))
        : OPEN_CODES.contains(plainCode(statusCode));
  }
}
