package org.tuttihub.tui.ssh;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;

/**
 * Connections whose person is not known yet. There are never more of them than is borne: the oldest
 * gives way to the newest, so that those who send nothing keep nobody out.
 */
final class Strangers implements SessionListener {
  private final SshLimits limits;
  private final Map<Session, String> waiting = new LinkedHashMap<>();

  Strangers(SshLimits limits) {
    this.limits = limits;
  }

  @Override
  public void sessionCreated(Session session) {
    String address = address(session);
    List<Session> leaving = new ArrayList<>();
    synchronized (waiting) {
      waiting.put(session, address);
      oldest(address, limits.unknownOfOneAddress(), leaving);
      oldest("", limits.unknown(), leaving);
    }
    leaving.forEach(old -> old.close(true));
  }

  @Override
  public void sessionEvent(Session session, Event event) {
    if (event == Event.Authenticated) {
      forget(session);
    }
  }

  @Override
  public void sessionClosed(Session session) {
    forget(session);
  }

  /** Takes out the oldest beyond so many; of one address, or of all where none is named. */
  private void oldest(String address, int most, List<Session> leaving) {
    List<Session> all =
        waiting.entrySet().stream()
            .filter(one -> address.isEmpty() || one.getValue().equals(address))
            .map(Map.Entry::getKey)
            .toList();
    for (Session old : all.subList(0, Math.max(0, all.size() - most))) {
      waiting.remove(old);
      leaving.add(old);
    }
  }

  private void forget(Session session) {
    synchronized (waiting) {
      waiting.remove(session);
    }
  }

  private static String address(Session session) {
    return session.getIoSession().getRemoteAddress() instanceof InetSocketAddress inet
        ? String.valueOf(inet.getAddress())
        : "local";
  }
}
