package org.tuttihub.application.plugins;

import java.util.List;

/**
 * A plugin that was found, as a line.
 *
 * @param plugin {@code id@version}
 * @param api the versions of the plugin api that it works with
 * @param calls how many facts its policies were asked about since the start
 * @param meanMicros how long an answer took on average, in millionths of a second
 */
public record PluginRow(
    String plugin,
    PluginStatus.State state,
    PluginStatus.Origin origin,
    String api,
    boolean outOfProcess,
    List<String> questions,
    long calls,
    long meanMicros,
    long refusals,
    long failures,
    String why,
    String sha256) {

  static PluginRow of(PluginStatus s) {
    return new PluginRow(
        s.id() + "@" + s.version(),
        s.state(),
        s.origin(),
        s.api(),
        s.outOfProcess(),
        s.questions(),
        s.calls(),
        s.meanMicros(),
        s.refusals(),
        s.failures(),
        s.why(),
        s.sha256());
  }
}
