package org.tuttihub.web.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.lists.BadCursor;
import org.tuttihub.application.records.Unavailable;
import org.tuttihub.application.tables.UnreadableFile;
import org.tuttihub.application.tables.UnwritableTable;

/** Turns what was thrown into an answer. What nobody expected is logged, without its message. */
public final class Mishaps {
  private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

  private Mishaps() {}

  public static Problem problem(Throwable thrown, String requestId) {
    return switch (thrown) {
      case NotServed known -> known.problem();
      case Unavailable away -> Problem.busy(away.sentence());
      case BadCursor bad -> Problem.of(400, "request.cursor", String.valueOf(bad.getMessage()));
      case UnreadableFile file -> Problem.of(file.refusal(), Problem.Place.PART);
      case UnwritableTable table -> Problem.of(table.refusal(), Problem.Place.PART);
      default -> broken(thrown, requestId);
    };
  }

  private static Problem broken(Throwable thrown, String requestId) {
    LOG.error("Request {} met a fault of ours", requestId, Anonymous.of(thrown));
    return Problem.of(
            503,
            "broken",
            "Something is wrong in Tutti itself, and it was written to the log. Try again; if it"
                + " stays so, tell whoever runs Tutti the number of this request: "
                + requestId
                + ".")
        .with("Retry-After", "30");
  }

  /** What was thrown and where, without its message, which may hold what people wrote. */
  private static final class Anonymous extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Anonymous(String type, Throwable cause) {
      super(type, cause, false, true);
    }

    static Anonymous of(Throwable thrown) {
      Throwable cause = thrown.getCause();
      Anonymous same = new Anonymous(thrown.getClass().getName(), cause == null ? null : of(cause));
      same.setStackTrace(thrown.getStackTrace());
      return same;
    }
  }
}
