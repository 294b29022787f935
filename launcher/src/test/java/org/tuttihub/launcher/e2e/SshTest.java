package org.tuttihub.launcher.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office over SSH, with the ssh that people have. */
@Tag("e2e")
class SshTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path home;

  private static Program server;
  private static String port;

  private record Said(int exit, String out, String err) {}

  @BeforeAll
  static void somebody_has_a_key() throws Exception {
    assumeTrue(isThere("ssh") && isThere("ssh-keygen"), "ssh is not installed");
    server = Program.start(home.resolve("data"), "serve");
    port = server.at("ssh").substring(server.at("ssh").lastIndexOf(':') + 1);
    person("anna.brook", "manager", key("anna", "ed25519"));
    person("tom.reed", "viewer", key("tom", "rsa"));
    key("stranger", "ed25519");
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void a_command_ends_with_its_exit_code_and_data_alone_goes_to_the_output() throws Exception {
    Said listed = ssh("anna", "", "people list --csv");
    Said refused = ssh("tom", "", "people add --sign-in x.y --name X --roles viewer");
    Said unknown = ssh("anna", "", "peopel list");

    assertEquals(0, listed.exit(), listed.err());
    assertTrue(listed.out().lines().anyMatch(line -> line.contains("anna.brook")), listed.out());
    assertEquals(1, refused.exit(), refused.err());
    assertEquals(2, unknown.exit(), unknown.err());
    assertTrue(unknown.err().contains("Did you mean people?"), unknown.err());
    assertEquals("", unknown.out());
  }

  @Test
  void a_file_comes_through_the_input_and_no_file_of_the_server_can_be_named() throws Exception {
    String schools =
        """
        URN,EstablishmentName,EstablishmentStatus (name),LA (code)
        100001,Ash Vale School,Open,919
        """;

    Said imported = ssh("anna", schools, "import schools - --yes");
    Said read = ssh("anna", "", "import schools /etc/passwd");
    Said written = ssh("anna", "", "export schools --to /tmp/schools.csv");
    Said taken = ssh("anna", "", "export schools");

    assertEquals(0, imported.exit(), imported.out() + imported.err());
    assertEquals(2, read.exit(), read.err());
    assertTrue(read.err().contains("Files of the server cannot be named"), read.err());
    assertEquals(2, written.exit(), written.err());
    assertTrue(taken.out().contains("Ash Vale School"), taken.out());

    Said attached =
        ssh(
            "anna",
            "Notes of a visit.",
            "attachments add --collection schools --record 100001 --file - --name notes.txt");
    Said back = ssh("anna", "", "attachments get FIL-1");

    assertEquals(0, attached.exit(), attached.out() + attached.err());
    assertEquals("Notes of a visit.", back.out());
  }

  @Test
  void nobody_comes_in_without_a_registered_key_and_there_is_no_shell_file_or_tunnel()
      throws Exception {
    Said stranger = ssh("stranger", "", "people list");
    Said shell = ssh("anna", "", "/bin/sh -c id");
    Said nowhere = ssh("anna", "", "");
    Said files =
        run(
            "",
            "sftp",
            "-P",
            port,
            "-i",
            home.resolve("anna").toString(),
            "-o",
            NO_QUESTIONS[1],
            "-o",
            NO_QUESTIONS[3],
            "-o",
            NO_QUESTIONS[5],
            "-b",
            "/dev/null",
            "127.0.0.1");

    assertEquals(255, stranger.exit(), stranger.out());
    assertTrue(stranger.err().contains("Permission denied (publickey)"), stranger.err());
    assertEquals(2, shell.exit(), shell.err());
    assertTrue(nowhere.err().contains("There is no terminal here"), nowhere.err());
    assertEquals(2, nowhere.exit());
    assertNotEquals(0, files.exit());
  }

  @Test
  void plain_mode_answers_line_by_line() throws Exception {
    Said said = ssh("anna", "people list\nquit\n", "plain");

    assertEquals(0, said.exit(), said.err());
    assertTrue(said.out().contains("Plain mode"), said.out());
    assertTrue(said.out().contains("anna.brook"), said.out());
    assertTrue(said.out().contains("Goodbye."), said.out());
  }

  @Test
  void screens_open_on_a_terminal_and_follow_its_size() throws Exception {
    assumeTrue(isThere("tmux"), "tmux is not installed");
    try (Tmux tmux = new Tmux(command("anna", "-t"))) {
      tmux.until(screen -> screen.contains("Tutti"));
      tmux.press(":");
      tmux.press("people list", "Enter");
      tmux.until(screen -> screen.contains("anna.brook"));
      tmux.resize(120, 40);
      tmux.until(screen -> screen.lines().anyMatch(line -> line.strip().length() > 80));
      tmux.press("q", "q", "q");
      tmux.until(screen -> screen.contains("Connection to 127.0.0.1 closed"));
    }
  }

  @Test
  void typed_lines_can_be_corrected_in_plain_mode_on_a_terminal() throws Exception {
    assumeTrue(isThere("tmux"), "tmux is not installed");
    try (Tmux tmux = new Tmux(command("anna", "-t") + " plain")) {
      tmux.until(screen -> screen.contains("Plain mode"));
      tmux.press("people lisx", "BSpace", "t", "Enter");
      tmux.until(screen -> screen.contains("anna.brook"));
      tmux.press("quit", "Enter");
      tmux.until(screen -> screen.contains("Goodbye."));
    }
  }

  @Test
  void whoever_is_disabled_is_shown_out_at_once() throws Exception {
    assumeTrue(isThere("tmux"), "tmux is not installed");
    person("leaving.soon", "viewer", key("leaving", "ed25519"));
    try (Tmux tmux = new Tmux(command("leaving", "-t"))) {
      tmux.until(screen -> screen.contains("Tutti"));

      String ref =
          ssh("anna", "", "people list --csv --filter sign_in=leaving.soon")
              .out()
              .lines()
              .skip(1)
              .findFirst()
              .orElseThrow()
              .split(",", 2)[0];
      Program.run(home.resolve("data"), "people", "disable", ref, "--yes").expecting(0);

      tmux.until(screen -> screen.contains("closed"));
      assertEquals(255, ssh("leaving", "", "people list").exit());
    }
  }

  @Test
  void those_who_send_nothing_garbage_or_half_a_key_exchange_keep_nobody_out() throws Exception {
    List<Socket> silent = new ArrayList<>();
    byte[] half = firstOfAKeyExchange();
    try {
      for (int i = 0; i < 1_000; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
        silent.add(socket);
        if (i % 3 > 0) {
          say(socket, i % 3 == 1 ? "SSH-2.0-half\r\n" : "\0\0\1garbage", half);
        }
      }

      assertEquals(0, ssh("anna", "", "people list --csv").exit());
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  /** Says this, unless the door was shut already. */
  private static void say(Socket socket, String begins, byte[] half) throws IOException {
    OutputStream out = socket.getOutputStream();
    try {
      out.write(begins.getBytes(StandardCharsets.US_ASCII));
      out.write(half);
      out.flush();
    } catch (SocketException _) {
      // whoever talks nonsense is shown out at once
    }
  }

  /** The packet with which a server begins to exchange keys; a client's looks the same. */
  private static byte[] firstOfAKeyExchange() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port))) {
      socket.getOutputStream().write("SSH-2.0-half\r\n".getBytes(StandardCharsets.US_ASCII));
      DataInputStream in = new DataInputStream(socket.getInputStream());
      int one = in.read();
      while (one != '\n') {
        one = in.read();
      }
      byte[] packet = new byte[in.readInt()];
      in.readFully(packet);
      return ByteBuffer.allocate(4 + packet.length).putInt(packet.length).put(packet).array();
    }
  }

  private static final String[] NO_QUESTIONS = {
    "-o", "StrictHostKeyChecking=no",
    "-o", "UserKnownHostsFile=/dev/null",
    "-o", "IdentitiesOnly=yes",
    "-o", "LogLevel=ERROR",
    "-o", "BatchMode=yes"
  };

  private static Said ssh(String key, String input, String command) throws Exception {
    List<String> call = new ArrayList<>(List.of("ssh", "-T", "-p", port));
    call.addAll(List.of("-i", home.resolve(key).toString()));
    call.addAll(List.of(NO_QUESTIONS));
    call.add("127.0.0.1");
    if (!command.isEmpty()) {
      call.add(command);
    }
    return run(input, call.toArray(String[]::new));
  }

  private static String command(String key, String flag) {
    List<String> call = new ArrayList<>(List.of("ssh", flag, "-p", port));
    call.addAll(List.of("-i", home.resolve(key).toString()));
    call.addAll(List.of(NO_QUESTIONS).subList(0, 6));
    return String.join(" ", call) + " 127.0.0.1";
  }

  private static String key(String name, String type) throws Exception {
    Path file = home.resolve(name);
    Said made = run("", "ssh-keygen", "-q", "-t", type, "-N", "", "-f", file.toString());
    assertEquals(0, made.exit(), made.err());
    return Files.readString(home.resolve(name + ".pub")).strip();
  }

  private static void person(String signIn, String role, String key) throws IOException {
    Path data = home.resolve("data");
    String added =
        Program.run(
                data,
                "people",
                "add",
                "--sign-in",
                signIn,
                "--name",
                "A Person",
                "--email",
                "",
                "--roles",
                role,
                "--json")
            .expecting(0)
            .out();
    String ref = added.replaceAll("(?s).*\"(PER-[0-9]+)\".*", "$1");
    Program.run(data, "people", "key", ref, "--public-key", key).expecting(0);
  }

  private static Said run(String input, String... call) throws Exception {
    Path out = Files.createTempFile(home, "said", "out");
    Path err = Files.createTempFile(home, "said", "err");
    Process process =
        new ProcessBuilder(call).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException _) {
      // It did not want to hear more.
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> "no end: " + String.join(" ", call));
    return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** A terminal with a program in it. */
  private static final class Tmux implements AutoCloseable {
    private final String socket = home.resolve("tmux-" + System.nanoTime()).toString();

    Tmux(String command) throws Exception {
      tmux("new-session", "-d", "-x", "80", "-y", "24", command + "; sleep 60");
    }

    void press(String... keys) throws Exception {
      for (String key : keys) {
        tmux("send-keys", key);
      }
    }

    void resize(int columns, int rows) throws Exception {
      tmux("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    void until(Predicate<String> shown) throws Exception {
      Instant end = Instant.now().plus(PATIENCE);
      String screen = "";
      while (Instant.now().isBefore(end)) {
        screen = tmux("capture-pane", "-p").out();
        if (shown.test(screen)) {
          return;
        }
        Program.pause();
      }
      throw new AssertionError("never shown; at last:\n" + screen);
    }

    private Said tmux(String... words) throws Exception {
      List<String> call = new ArrayList<>(List.of("tmux", "-S", socket));
      call.addAll(List.of(words));
      return run("", call.toArray(String[]::new));
    }

    @Override
    public void close() {
      try {
        new ProcessBuilder("tmux", "-S", socket, "kill-server").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
