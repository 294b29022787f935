package org.tuttihub.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as it is told, command by command, or not at all. */
final class ScriptedServer implements AutoCloseable {
  /** Says nothing from there on. */
  static final String SILENCE = "";

  private final ServerSocket socket;
  private final Map<String, String> answers;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private ScriptedServer(ServerSocket socket, Map<String, String> answers) {
    this.socket = socket;
    this.answers = answers;
  }

  /** By the first word of a command; {@code CONNECT} for the greeting, {@code .} for a message. */
  static ScriptedServer answering(Map<String, String> answers) {
    try {
      ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
      ScriptedServer server = new ScriptedServer(socket, answers);
      Thread.ofVirtual().start(server::serve);
      return server;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  List<String> heard() {
    return heard;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket one = socket.accept();
        Thread.ofVirtual().start(() -> talk(one));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void talk(Socket one) {
    try (one;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8))) {
      say(one, "CONNECT", "220 ready");
      boolean inMessage = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        heard.add(line);
        String word = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
        if (inMessage && !line.equals(".")) {
          continue;
        }
        inMessage = word.equals("DATA") && !answers.containsKey("DATA");
        say(one, word, word.equals("DATA") ? "354 go on" : "250 well");
      }
    } catch (IOException | InterruptedException _) {
      // Whoever called has left.
    }
  }

  private void say(Socket one, String word, String usual) throws IOException, InterruptedException {
    String answer = answers.getOrDefault(word, usual);
    if (answer.equals(SILENCE)) {
      Thread.sleep(60_000);
    }
    one.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    one.getOutputStream().flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
