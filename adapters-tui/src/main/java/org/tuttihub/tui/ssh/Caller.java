package org.tuttihub.tui.ssh;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.tuttihub.tui.canvas.Size;

/**
 * The other end of {@link SshDoor}, for measuring and trying it: calls a server of this machine
 * with one key, as often as one likes, and hears every byte that comes.
 */
public final class Caller implements AutoCloseable {
  private static final int BITS = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final SshClient client = SshClient.setUpDefaultClient();
  private final KeyPair key;
  private final int port;

  private Caller(KeyPair key, int port) {
    this.key = key;
    this.port = port;
    client.setServerKeyVerifier((_, _, _) -> true);
    client.start();
  }

  /** A key that nobody has yet. */
  public static KeyPair newKey() {
    try {
      return KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, BITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No key can be made here", e);
    }
  }

  /** The public half, as it is registered. */
  public static String publicKey(KeyPair key) {
    return PublicKeyEntry.toString(key.getPublic());
  }

  /** Ready to call the server at a port of this machine. */
  public static Caller of(KeyPair key, int port) {
    return new Caller(key, port);
  }

  /**
   * Comes in with a terminal, where screens open.
   *
   * @param heard is given whatever comes, on any thread
   */
  public Line screens(Size size, Map<String, ?> environment, Consumer<byte[]> heard)
      throws IOException {
    ClientSession session =
        client.connect("caller", "127.0.0.1", port).verify(PATIENCE).getSession();
    session.addPublicKeyIdentity(key);
    session.auth().verify(PATIENCE);
    ChannelShell channel = session.createShellChannel(null, environment);
    channel.setPtyType("xterm-256color");
    channel.setPtyColumns(size.columns());
    channel.setPtyLines(size.rows());
    channel.setOut(new Hearing(heard));
    channel.setErr(new Hearing(heard));
    channel.open().verify(PATIENCE);
    return new Line(session, channel);
  }

  /** One call that lasts. */
  public record Line(ClientSession session, ChannelShell channel) implements AutoCloseable {

    /** Presses keys, as a terminal sends them. */
    public void press(String keys) throws IOException {
      OutputStream in = channel.getInvertedIn();
      in.write(keys.getBytes(StandardCharsets.UTF_8));
      in.flush();
    }

    /** The window has another size. */
    public void resize(Size size) throws IOException {
      channel.sendWindowChange(size.columns(), size.rows());
    }

    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() {
      session.close(true);
    }
  }

  private static final class Hearing extends OutputStream {
    private final Consumer<byte[]> heard;

    Hearing(Consumer<byte[]> heard) {
      this.heard = heard;
    }

    @Override
    public void write(int one) {
      heard.accept(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      heard.accept(Arrays.copyOfRange(bytes, from, from + length));
    }
  }

  @Override
  public void close() {
    client.stop();
  }
}
