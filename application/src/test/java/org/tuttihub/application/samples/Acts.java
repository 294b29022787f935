package org.tuttihub.application.samples;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.domain.access.Role;
import org.tuttihub.domain.values.AcademicYear;

/** Who acts in tests, and when: on Sunday, 22 November 2026, at ten. */
public final class Acts {
  public static final ZoneId LONDON = ZoneId.of("Europe/London");
  public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), LONDON);
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final AcademicYear THIS_YEAR = new AcademicYear(2026);

  private final Acting.Beginning beginning;

  public Acts(Ids ids) {
    this.beginning = new Acting.Beginning(CLOCK, ids);
  }

  /** Anna, who may do everything. */
  public Acting anna() {
    return beginning.by(actor("PER-901", Role.values()), Door.CONSOLE).doing("tests act");
  }

  /** Ben, who may do everything as well. */
  public Acting ben() {
    return beginning.by(actor("PER-902", Role.values()), Door.REST).doing("tests act");
  }

  /** Somebody with one role. */
  public Acting as(Role role) {
    return beginning.by(actor("PER-903", role), Door.REST).doing("tests act");
  }

  /** Anna again and again with the same key. */
  public Acting annaRepeating(String key, String fingerprint) {
    return anna().repeatable(new RepeatKey(key, fingerprint));
  }

  private static Actor actor(String ref, Role... roles) {
    EnumSet<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(List.of(roles));
    return new Actor(ref, ref, all);
  }
}
