package org.tuttihub.tui.ssh;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SSH server: people with a registered key get the console, plain mode or the answer to a
 * one-line command. There is no shell, no forwarding and no file transfer.
 */
public final class SshDoor implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SshDoor.class);
  private static final int TRIES = 3;

  private final SshServer server = SshServer.setUpDefaultServer();
  private final SshParts parts;
  private final Visitors visitors;
  private Thread watch = Thread.ofVirtual().unstarted(() -> {});

  public SshDoor(SshParts parts) {
    this.parts = parts;
    this.visitors = new Visitors(parts.holders(), parts.limits().sessions());
  }

  /**
   * Opens the door.
   *
   * @param port 0 for any that is free
   * @return the port
   * @throws IOException when the port is taken, or the server has no key
   */
  public int open(String host, int port) throws IOException {
    server.setHost(host);
    server.setPort(port);
    server.setKeyPairProvider(HostKey.at(parts.hostKey()));
    Algorithms.of(server);
    server.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
    server.setPublickeyAuthenticator(visitors);
    server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
    server.setSubsystemFactories(List.of());
    server.setShellFactory(channel -> new Visit(parts, List.of()));
    server.setCommandFactory((channel, line) -> Visit.of(parts, line));
    server.addSessionListener(new Strangers(parts.limits()));
    server.addSessionListener(visitors);
    limits();
    server.start();
    watch = Thread.ofVirtual().name("who is here").start(this::watch);
    return server.getPort();
  }

  private void limits() {
    SshLimits limits = parts.limits();
    CoreModuleProperties.MAX_AUTH_REQUESTS.set(server, TRIES);
    CoreModuleProperties.AUTH_TIMEOUT.set(server, limits.signIn());
    CoreModuleProperties.IDLE_TIMEOUT.set(server, limits.idle());
    CoreModuleProperties.NIO2_READ_TIMEOUT.set(server, limits.idle().plus(Duration.ofSeconds(15)));
    CoreModuleProperties.NIO2_MIN_WRITE_TIMEOUT.set(server, limits.write());
    CoreModuleProperties.WAIT_FOR_SPACE_TIMEOUT.set(server, limits.write());
    CoreModuleProperties.SERVER_IDENTIFICATION.set(server, "Tutti");
    CoreModuleProperties.WELCOME_BANNER.set(server, "");
  }

  private void watch() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(parts.limits().look());
        visitors.look();
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException e) {
        LOG.warn("Who is here over SSH cannot be looked at: {}", e.getClass().getName());
      }
    }
  }

  @Override
  public void close() {
    watch.interrupt();
    try {
      server.stop(true);
    } catch (IOException e) {
      LOG.info("The SSH server did not end in order: {}", e.getClass().getName());
    }
  }
}
