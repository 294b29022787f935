package org.tuttihub.tui;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person is told when something is broken: one sentence, and where the log has the rest. */
public final class Broken {
  private static final Logger LOG = LoggerFactory.getLogger(Broken.class);

  private Broken() {}

  /**
   * Logs where it broke, without the message, in which there may be somebody's data.
   *
   * @param doing what was being done, an operation's name
   */
  public static String sentence(String doing, Throwable thrown) {
    String id = String.format(Locale.ROOT, "%06X", ThreadLocalRandom.current().nextInt(1 << 24));
    LOG.error("{} while doing: {}\n{}", id, doing, trace(thrown));
    return "Something is broken in Tutti, and nothing was changed by this. The log has it under "
        + id
        + ".";
  }

  private static String trace(Throwable thrown) {
    String frames =
        Stream.of(thrown.getStackTrace())
            .limit(40)
            .map(frame -> "  at " + frame)
            .collect(Collectors.joining("\n"));
    String cause = thrown.getCause() == null ? "" : "\ncaused by " + trace(thrown.getCause());
    return thrown.getClass().getName() + "\n" + frames + cause;
  }
}
