package org.tuttihub.tui.ssh;

import java.time.Duration;

/**
 * What one SSH server bears.
 *
 * @param unknown connections at once whose person is not known yet; the oldest of the address from
 *     which most come gives way
 * @param unknownOfOneAddress the same for each address
 * @param sessions of people at once
 * @param signIn how long signing in may take
 * @param idle how long a session may be silent
 * @param whole how long a session may last
 * @param write how long a client may leave what is sent to it unread
 * @param look how often is looked whether people may still be here
 */
public record SshLimits(
    int unknown,
    int unknownOfOneAddress,
    int sessions,
    Duration signIn,
    Duration idle,
    Duration whole,
    Duration write,
    Duration look) {
  public static final SshLimits USUAL =
      new SshLimits(
          500,
          200,
          2000,
          Duration.ofSeconds(20),
          Duration.ofMinutes(60),
          Duration.ofHours(12),
          Duration.ofSeconds(15),
          Duration.ofSeconds(1));
}
