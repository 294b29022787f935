package org.tuttihub.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.launcher.post.Surroundings;
import org.tuttihub.mail.MailServer;

/**
 * How the program is set: flags go before {@code TUTTI_…} variables, those before {@code
 * tutti.properties} in the data directory. An unknown name is a fault; all faults are told at once.
 *
 * @param data the data directory
 * @param database where a PostgreSQL of the hub's own is; absent for the embedded one
 * @param port of HTTP; 0 for any that is free
 * @param sshPort of SSH; 0 for any that is free, absent where nobody comes over SSH
 * @param readyFile written when the server is ready
 * @param zone the hub's time zone
 * @param surroundings the mail server, the virus scanner, where the hub is reached
 */
record Settings(
    Path data,
    Optional<String> database,
    String host,
    int port,
    Optional<Integer> sshPort,
    Optional<Path> readyFile,
    ZoneId zone,
    boolean quiet,
    boolean colour,
    boolean reset,
    Surroundings surroundings) {

  /** The settings as they are written. */
  record Written(
      Optional<String> data,
      Optional<String> database,
      Optional<String> host,
      Optional<Integer> port,
      Optional<String> sshPort,
      Optional<String> readyFile,
      Optional<String> zone,
      Optional<Boolean> quiet,
      Optional<Boolean> noColor,
      Optional<Boolean> reset,
      Optional<String> publicUrl,
      Optional<String> mailHost,
      Optional<Integer> mailPort,
      Optional<String> mailFrom,
      Optional<String> mailFromName,
      Optional<String> mailUser,
      Optional<String> mailPassword,
      Optional<MailServer.Tls> mailTls,
      Optional<String> filesScanner,
      Optional<Integer> filesMegabytes,
      Optional<String> surveyReminders) {

    private Surroundings surroundings() {
      return Surroundings.of(
          new Surroundings.Written(
              publicUrl,
              mailHost,
              mailPort,
              mailFrom,
              mailFromName,
              mailUser,
              mailPassword,
              mailTls,
              filesScanner,
              filesMegabytes,
              surveyReminders));
    }
  }

  private static final Map<String, String> VARIABLES =
      Map.ofEntries(
          Map.entry("TUTTI_DATA", "data"),
          Map.entry("TUTTI_DATABASE_URL", "database"),
          Map.entry("TUTTI_HOST", "host"),
          Map.entry("TUTTI_PORT", "port"),
          Map.entry("TUTTI_SSH_PORT", "ssh_port"),
          Map.entry("TUTTI_READY_FILE", "ready_file"),
          Map.entry("TUTTI_ZONE", "zone"),
          Map.entry("TUTTI_QUIET", "quiet"),
          Map.entry("TUTTI_PUBLIC_URL", "public_url"),
          Map.entry("TUTTI_MAIL_HOST", "mail_host"),
          Map.entry("TUTTI_MAIL_PORT", "mail_port"),
          Map.entry("TUTTI_MAIL_FROM", "mail_from"),
          Map.entry("TUTTI_MAIL_FROM_NAME", "mail_from_name"),
          Map.entry("TUTTI_MAIL_USER", "mail_user"),
          Map.entry("TUTTI_MAIL_PASSWORD", "mail_password"),
          Map.entry("TUTTI_MAIL_TLS", "mail_tls"),
          Map.entry("TUTTI_FILES_SCANNER", "files_scanner"),
          Map.entry("TUTTI_FILES_MEGABYTES", "files_megabytes"),
          Map.entry("TUTTI_SURVEY_REMINDERS", "survey_reminders"));
  private static final List<String> OF_THE_SCRIPT =
      List.of("TUTTI_HEAP", "TUTTI_JDK", "TUTTI_TIER");

  /** Reads the settings from all three places. */
  static Settings of(Map<String, String> flags, Map<String, String> environment) {
    Map<String, String> given = variables(environment);
    given.putAll(flags);
    Path data = data(given);
    Map<String, String> all = file(data.resolve("tutti.properties"));
    all.putAll(given);
    return switch (Binder.bind(
        Shape.of(Written.class),
        all,
        Binder.Manner.TYPED_BY_HAND,
        List.of(long1("data"), long1("database"), long1("ready_file"), long1("files_scanner")))) {
      case Outcome.Done<Written>(Written written) -> checked(data, written, environment);
      case Outcome.Refused<Written>(var refusal) -> throw new BadValue(refusal.sentence());
    };
  }

  /** The same settings for a data directory within this one. */
  Settings in(Path directory) {
    return in(directory, surroundings);
  }

  /**
   * The same settings for the demonstration: unless it is said otherwise it is reached from this
   * machine, where links in its messages can be followed.
   */
  Settings demonstratedIn(Path directory) {
    return in(
        directory, port == 0 ? surroundings : surroundings.orReachedAt("http://127.0.0.1:" + port));
  }

  private Settings in(Path directory, Surroundings around) {
    return new Settings(
        directory, database, host, port, sshPort, readyFile, zone, quiet, colour, reset, around);
  }

  private static Note long1(String field) {
    return Note.of(field, field, "").most(4000);
  }

  private static Settings checked(Path data, Written w, Map<String, String> environment) {
    int port = port(w.port().orElse(8080));
    boolean plain = environment.containsKey("NO_COLOR") || "dumb".equals(environment.get("TERM"));
    return new Settings(
        data,
        w.database(),
        w.host().orElse("127.0.0.1"),
        port,
        sshPort(w.sshPort().orElse("2222").strip()),
        w.readyFile().map(Path::of),
        zone(w.zone().orElse("Europe/London")),
        w.quiet().orElse(false),
        !plain && !w.noColor().orElse(false),
        w.reset().orElse(false),
        w.surroundings());
  }

  private static int port(int port) {
    if (port < 0 || port > 65535) {
      throw new BadValue("A port is a number from 0 to 65535, not " + port + ".");
    }
    return port;
  }

  private static Optional<Integer> sshPort(String written) {
    if (written.equalsIgnoreCase("off")) {
      return Optional.empty();
    }
    if (!written.matches("[0-9]{1,6}")) {
      throw new BadValue(
          "The port of SSH is a number from 0 to 65535, or off, not "
              + BadValue.shown(written)
              + ".");
    }
    return Optional.of(port(Integer.parseInt(written)));
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException _) {
      throw new BadValue(BadValue.shown(name) + " is not a time zone such as Europe/London.");
    }
  }

  private static Map<String, String> variables(Map<String, String> environment) {
    Map<String, String> given = new LinkedHashMap<>();
    environment.forEach(
        (name, value) -> {
          if (name.startsWith("TUTTI_") && !OF_THE_SCRIPT.contains(name)) {
            String setting = VARIABLES.get(name);
            if (setting == null) {
              throw new BadValue(
                  "There is no setting "
                      + name
                      + "."
                      + Binder.nearest(name, VARIABLES.keySet())
                          .map(n -> " Did you mean " + n + "?")
                          .orElse(""));
            }
            if (!value.isEmpty()) {
              given.put(setting, value);
            }
          }
        });
    return given;
  }

  private static Path data(Map<String, String> given) {
    String named = given.get("data");
    if (named != null) {
      return Path.of(named).toAbsolutePath().normalize();
    }
    return "root".equals(System.getProperty("user.name"))
        ? Path.of("/var/lib/tutti")
        : Path.of(System.getProperty("user.home"), ".local", "share", "tutti");
  }

  private static Map<String, String> file(Path file) {
    Map<String, String> all = new LinkedHashMap<>();
    if (Files.isRegularFile(file)) {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new BadValue("The file " + file + " cannot be read: " + e.getMessage());
      }
      properties.forEach(
          (name, value) ->
              all.put(
                  name.toString().toLowerCase(Locale.ROOT).replace('-', '_').replace('.', '_'),
                  value.toString()));
    }
    return all;
  }
}
