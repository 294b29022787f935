package org.tuttihub.tui.ssh;

import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.application.access.KeyHolders;
import org.tuttihub.application.access.KeyHolders.KeyHolder;
import org.tuttihub.application.acting.Actor;

/**
 * The people who are here over SSH. A key says who somebody is; by what name they knock matters
 * only where several people hold the same key. Whose access has ended, or who lost the key or a
 * role, is shown out at once.
 */
final class Visitors implements PublickeyAuthenticator, SessionListener {
  private static final Logger LOG = LoggerFactory.getLogger(Visitors.class);
  private static final AttributeKey<KeyHolder> WHO = new AttributeKey<>();

  private final KeyHolders holders;
  private final int most;
  private final Map<Session, KeyHolder> here = new ConcurrentHashMap<>();

  Visitors(KeyHolders holders, int most) {
    this.holders = holders;
    this.most = most;
  }

  @Override
  public boolean authenticate(String name, PublicKey key, ServerSession session) {
    try {
      String fingerprint = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
      Optional<KeyHolder> holder = one(name, holders.byKeys(List.of(fingerprint)));
      holder.ifPresent(who -> session.setAttribute(WHO, who));
      return holder.isPresent() && here.size() < most;
    } catch (RuntimeException e) {
      LOG.warn("Nobody can sign in over SSH now: {}", e.getClass().getName());
      return false;
    }
  }

  private static Optional<KeyHolder> one(String name, List<KeyHolder> holders) {
    return holders.size() == 1
        ? Optional.of(holders.getFirst())
        : holders.stream().filter(holder -> holder.signIn().equals(name)).findFirst();
  }

  @Override
  public void sessionEvent(Session session, Event event) {
    KeyHolder who = session.getAttribute(WHO);
    if (event == Event.Authenticated && who != null) {
      here.put(session, who);
    }
  }

  @Override
  public void sessionClosed(Session session) {
    here.remove(session);
  }

  /** Who acts in a session. */
  static Actor of(Session session) {
    return session.getAttribute(WHO).actor();
  }

  /** Shows out whoever may not be here any more. */
  void look() {
    if (here.isEmpty()) {
      return;
    }
    List<KeyHolder> still =
        holders.byKeys(here.values().stream().map(KeyHolder::fingerprint).toList());
    here.forEach(
        (session, who) -> {
          if (!still.contains(who)) {
            session.close(true);
          }
        });
  }
}
