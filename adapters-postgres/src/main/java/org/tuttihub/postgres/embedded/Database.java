package org.tuttihub.postgres.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import org.tuttihub.postgres.DatabaseUnavailable;

/**
 * The files of the database while no server works on them. Made aside and renamed when complete, so
 * that there is never half a database. {@code tutti} owns the database {@code tutti} and is no
 * superuser; the superuser cannot sign in at all.
 */
record Database(Home home, Binaries binaries, Account account) {
  static final String NAME = "tutti";
  static final String USER = "tutti";
  private static final String SUPERUSER = "postgres";

  /** Makes a new database if there is none, and brings what is there up to what a start needs. */
  void prepare(Consumer<String> progress) {
    try {
      if (Files.isDirectory(home.data())) {
        checkVersion();
      } else {
        progress.accept("Preparing a new database");
        make();
      }
      Settings.write(Owner.of(home.root()), home.data());
      if (Password.read(home).isEmpty()) {
        alone(home.data(), "ALTER ROLE tutti PASSWORD '%s'\n".formatted(Password.makeAnew(home)));
      }
    } catch (IOException e) {
      throw Faults.ofFile(home.root(), e);
    }
  }

  private void make() throws IOException {
    Path unfinished = home.unfinishedData();
    Owner owner = Owner.of(home.root());
    for (Path left : home.allUnfinishedData()) {
      Trees.removeIfPossible(left);
    }
    Trees.remove(unfinished);
    Files.createDirectory(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    owner.own(unfinished);
    initdb(unfinished);
    Settings.write(owner, unfinished);
    alone(
        unfinished,
        """
        CREATE ROLE tutti LOGIN CREATEDB PASSWORD '%s'
        CREATE DATABASE tutti OWNER tutti TEMPLATE template0
        """
            .formatted(Password.makeAnew(home)));
    Owner.moveInto(unfinished, home.data());
  }

  /** Text in UTF-8, compared by code point, with the same case rules on every machine. */
  private void initdb(Path folder) {
    List<String> command =
        List.of(
            binaries.program("initdb"),
            "--pgdata=" + folder,
            "--username=" + SUPERUSER,
            "--auth=reject",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--data-checksums",
            "--no-instructions");
    check(Commands.run(home.root(), account.command(command)));
  }

  /** Runs statements, one a line, in a server of their own that listens to nobody else. */
  private void alone(Path folder, String statements) {
    List<String> command =
        List.of(
            binaries.program("postgres"),
            "--single",
            "-D",
            folder.toString(),
            "-c",
            "exit_on_error=true",
            SUPERUSER);
    check(Commands.run(home.root(), account.command(command), statements));
  }

  private void check(Commands.Ended ended) {
    if (!ended.well()) {
      throw Faults.ofOutput(home, "Preparing the database", ended.said());
    }
  }

  private void checkVersion() throws IOException {
    Path file = home.data().resolve("PG_VERSION");
    String made = Files.exists(file) ? Files.readString(file, UTF_8).strip() : "";
    if (!made.equals(Binaries.major())) {
      throw new DatabaseUnavailable(
          made.isEmpty()
              ? home.data()
                  + " is not a database of PostgreSQL. Put your last copy of the data directory"
                  + " there, or begin in another with --data."
              : "The database in %s was made by PostgreSQL %s, this Tutti brings %s. Use the Tutti that made it, or begin in another data directory with --data."
                  .formatted(home.root(), made, Binaries.major()));
    }
  }
}
