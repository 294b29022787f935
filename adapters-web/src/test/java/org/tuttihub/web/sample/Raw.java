package org.tuttihub.web.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** HTTP by hand, so that anything can be sent, however wrong. */
public final class Raw {
  private Raw() {}

  /** An answer, as it came. */
  public record Answer(int status, Map<String, String> headers, String body) {
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }
  }

  public static Socket connected(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    return socket;
  }

  /** The head of a request, and the empty line after it. */
  public static String head(String... lines) {
    return String.join("\r\n", lines) + "\r\n\r\n";
  }

  /** Sends bytes as they are and reads the answer; empty when the connection was just closed. */
  public static Optional<Answer> send(int port, byte[] bytes) throws IOException {
    try (Socket socket = connected(port)) {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return answer(socket.getInputStream());
    }
  }

  public static Optional<Answer> send(int port, String text) throws IOException {
    return send(port, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads one answer. */
  public static Optional<Answer> answer(InputStream in) throws IOException {
    String first = line(in);
    while (first.startsWith("HTTP/1.1 100")) {
      line(in);
      first = line(in);
    }
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    int status = Integer.parseInt(first.substring(9, 12));
    return Optional.of(new Answer(status, headers, body(in, status, headers)));
  }

  private static String body(InputStream in, int status, Map<String, String> headers)
      throws IOException {
    if (status == 304 || status == 204) {
      return "";
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if ("chunked".equals(headers.get("transfer-encoding"))) {
      for (int size = size(in); size > 0; size = size(in)) {
        all.write(in.readNBytes(size));
        line(in);
      }
    } else {
      all.write(in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0"))));
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private static int size(InputStream in) throws IOException {
    return Integer.parseInt(line(in).strip(), 16);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
