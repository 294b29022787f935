package org.tuttihub.tui.ssh;

import java.net.InetSocketAddress;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;

/**
 * Connections whose person is not known yet. There are never more of them than is borne: those of
 * the address from which most come give way to the newest, so that those who send nothing keep
 * nobody out.
 */
final class Strangers implements SessionListener {
  private final Waiting<Session> waiting;

  Strangers(SshLimits limits) {
    this.waiting = new Waiting<>(limits.unknown(), limits.unknownOfOneAddress());
  }

  @Override
  public void sessionCreated(Session session) {
    waiting.add(session, address(session)).forEach(old -> old.close(true));
  }

  @Override
  public void sessionEvent(Session session, Event event) {
    if (event == Event.Authenticated) {
      waiting.remove(session);
    }
  }

  @Override
  public void sessionClosed(Session session) {
    waiting.remove(session);
  }

  private static String address(Session session) {
    return session.getIoSession().getRemoteAddress() instanceof InetSocketAddress inet
        ? String.valueOf(inet.getAddress())
        : "local";
  }
}
