package org.tuttihub.plugin.host.running;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Money;
import org.tuttihub.plugin.api.PluginApi;

/** A process that runs one plugin's policies; it is small, knows no secrets, and can be killed. */
final class Child {
  private static final int OUT_OF_MEMORY = 3;
  private static final int LONGEST_ANSWER = 2 << 20;
  private static final String NOWHERE = "/dev/null";

  /** What stands on its class path, each by one of its classes. */
  private static final List<Class<?>> NEEDED =
      List.of(
          Money.class,
          PluginApi.class,
          Child.class,
          ObjectMapper.class,
          JsonFactory.class,
          JsonProperty.class);

  private static final List<String> OPTIONS =
      List.of(
          "-Xmx64m",
          "-Xss1m",
          "-XX:MaxMetaspaceSize=64m",
          "-XX:MaxDirectMemorySize=8m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-UsePerfData",
          "-XX:+DisableAttachMechanism",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:ErrorFile=" + NOWHERE,
          "--illegal-native-access=deny",
          "--sun-misc-unsafe-memory-access=deny",
          "-Duser.language=en",
          "-Duser.country=GB",
          "-Duser.timezone=Europe/London");

  private final Process process;
  private final Frames frames;
  private final SecureRandom random = new SecureRandom();

  private Child(Process process) {
    this.process = process;
    this.frames =
        new Frames(
            new BufferedInputStream(process.getInputStream()),
            new BufferedOutputStream(process.getOutputStream(), 1 << 16),
            LONGEST_ANSWER);
  }

  static Child start() throws Failure {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.add("-cp");
    command.add(classPath());
    command.add(ChildMain.class.getName());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(new File("/"))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    try {
      return new Child(builder.start());
    } catch (IOException e) {
      throw Failure.notItsFault("no process could be started for it: " + e.getMessage() + ".");
    }
  }

  /**
   * Tells it something and hears what it answers. A reply to anything else than what was just asked
   * is none.
   */
  JsonNode exchange(ObjectNode asked) throws Failure {
    byte[] nonce = new byte[16];
    random.nextBytes(nonce);
    String own = HexFormat.of().formatHex(nonce);
    asked.put("nonce", own);
    try {
      frames.write(asked);
      JsonNode reply = frames.read();
      if (!reply.path("nonce").asText().equals(own)) {
        throw new Failure("it answered what it was not asked.");
      }
      if (reply.hasNonNull("failed")) {
        throw new Failure(said(reply.get("failed")), said(reply.path("detail")));
      }
      return reply.path("answers");
    } catch (IOException _) {
      throw ended();
    }
  }

  /** What it says goes to screens: made harmless, and short. */
  private static String said(JsonNode text) {
    String all = text.asText();
    return CleanText.defused(all.substring(0, Math.min(300, all.length()))).replace('\n', ' ');
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private Failure ended() {
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        return new Failure("it broke off the line.");
      }
      return process.exitValue() == OUT_OF_MEMORY
          ? new Failure("it ran out of memory.")
          : new Failure("it ended its process with " + process.exitValue() + ".");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Failure("it broke off the line.");
    }
  }

  private static String classPath() {
    return NEEDED.stream()
        .map(Child::placeOf)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
