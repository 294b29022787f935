package org.tuttihub.launcher;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks whether all is well. */
final class Doctor {
  private final PrintStream out;

  Doctor(PrintStream out) {
    this.out = out;
  }

  /** Opening the hub checks the database's version, its durability and the schema. */
  int examine(Settings settings, Consumer<String> progress) {
    out.println("Tutti " + Version.OURS + " on Java " + Runtime.version());
    out.println(
        "Data: "
            + settings.data()
            + (settings.database().isPresent() ? ", with a database of your own" : ", embedded"));
    try (Tutti tutti = Tutti.open(settings, progress)) {
      Optional<String> trouble = tutti.hub().health().trouble();
      out.println("Database: " + trouble.orElse("answers, keeps what it commits, schema current"));
      List<String> warnings = tutti.health().warnings();
      warnings.forEach(out::println);
      out.println(warnings.isEmpty() ? "Plugins: every one can be asked" : "");
      out.println("Mail: " + mail(settings));
      return trouble.isPresent() || !warnings.isEmpty() ? 1 : 0;
    }
  }

  private static String mail(Settings settings) {
    return settings
        .surroundings()
        .mail()
        .map(server -> "sent by " + server.host() + ", port " + server.port())
        .orElse("no server is set, so messages wait (mail_host, mail_from)");
  }
}
