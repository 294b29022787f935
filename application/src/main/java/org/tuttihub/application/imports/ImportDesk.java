package org.tuttihub.application.imports;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.RepeatKey;

/** What an import writes down while it runs, outside any unit of work. Never history. */
public interface ImportDesk {

  /**
   * Puts a job on record as running.
   *
   * @param repeat what makes the request recognisable
   * @return the reference of the job: of an earlier one, when the same actor opened one with the
   *     same key
   */
  String open(ImportJob job, Optional<RepeatKey> repeat);

  /** A reference that was never given before. */
  String nextRef();

  /** Says how far a job is; also a sign of life. */
  void progress(UUID job, long rows, String step);

  /** Puts down that a job failed and kept nothing. */
  void failed(UUID job, String trouble);
}
