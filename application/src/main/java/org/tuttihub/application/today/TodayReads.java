package org.tuttihub.application.today;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the first screen needs beyond the rooms' lists. */
public interface TodayReads {
  Together together();

  /**
   * When somebody was here before: the end of their last visit, or while one lasts, of the one
   * before; absent when they never were.
   *
   * @param actor as history names them
   */
  Optional<Instant> hereBefore(String actor);

  /** What others did since then and nobody undid, most first. */
  List<DoneSince> doneByOthers(String actor, Instant since);

  /**
   * Deeds of one kind.
   *
   * @param operation its name in the catalogue
   */
  record DoneSince(String operation, long many) {}
}
