package org.tuttihub.application.plugins;

import java.util.List;

/**
 * A plugin as it is found at start and has fared since.
 *
 * @param api the versions of the plugin api that it says it works with
 * @param sha256 of its jar
 * @param origin where it comes from
 * @param state whether it can be asked
 * @param why a sentence where it cannot be asked; empty otherwise
 * @param questions the names of the questions that it answers
 * @param calls how many facts its policies were asked about since the start
 * @param meanMicros how long an answer took on average
 * @param refusals how often they declined
 * @param failures how often they threw, took too long or answered nonsense
 */
public record PluginStatus(
    String id,
    String version,
    String api,
    String sha256,
    Origin origin,
    State state,
    boolean outOfProcess,
    String why,
    List<String> questions,
    long calls,
    long meanMicros,
    long refusals,
    long failures) {

  /** Where a plugin comes from. */
  public enum Origin {
    /** Tutti brings it. */
    SHIPPED,
    /** The hub put it into its data directory. */
    ADDED
  }

  /** Whether a plugin can be asked. */
  public enum State {
    /** It proved itself and answers. */
    READY,
    /** An administrator has not approved these very bytes. */
    NOT_APPROVED,
    /** Its descriptor, its api range or its own examples are wrong. */
    UNFIT,
    /** It failed while it was asked, and is asked no more until the next start. */
    QUARANTINED
  }

  public PluginStatus {
    questions = List.copyOf(questions);
  }
}
