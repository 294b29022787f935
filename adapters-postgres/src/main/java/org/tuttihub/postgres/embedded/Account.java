package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tuttihub.postgres.DatabaseUnavailable;

/**
 * As whom PostgreSQL runs: the words that go in front of its commands. An ordinary user needs none.
 * PostgreSQL refuses to run as root, so root either puts on the mask of a user namespace, or runs
 * it as the user that the folder belongs to.
 */
record Account(List<String> prefix) {
  private static final Account ITSELF = new Account(List.of());
  private static final Account MASKED = new Account(List.of("unshare", "-U"));
  private static final List<String> STAND_INS = List.of("tutti", "postgres", "nobody");

  static Account of(Home home) {
    return of(home, command -> Commands.run(home.root(), command).well());
  }

  /** With the probe given, so that tests can be on a machine where a way is barred. */
  static Account of(Home home, Predicate<List<String>> works) {
    try {
      boolean root = Owner.ofThisProcess().isRoot();
      Owner owner = Owner.of(home.root());
      if (!root) {
        return isNamed() || !MASKED.worksBy(works) ? ITSELF : MASKED;
      }
      if (!owner.isRoot()) {
        return standIn(home, owner, works).orElseThrow(() -> nobodyToRunAs(home));
      }
      return MASKED.worksBy(works) ? MASKED : someStandIn(home, works);
    } catch (IOException e) {
      throw Faults.ofFile(home.root(), e);
    }
  }

  List<String> command(List<String> command) {
    return Stream.concat(prefix.stream(), command.stream()).toList();
  }

  private boolean worksBy(Predicate<List<String>> works) {
    return works.test(command(List.of("true")));
  }

  /** A user without a name (an arbitrary uid in a container) cannot run initdb either. */
  private static boolean isNamed() {
    return !System.getProperty("user.name", "?").equals("?");
  }

  private static Account someStandIn(Home home, Predicate<List<String>> works) throws IOException {
    Owner before = Owner.of(home.root());
    for (String name : STAND_INS) {
      Optional<Owner> user = find(name);
      if (user.isPresent()) {
        user.get().ownTree(home.root());
        Optional<Account> account = standIn(home, user.get(), works);
        if (account.isPresent()) {
          return account.get();
        }
        before.ownTree(home.root());
      }
    }
    throw nobodyToRunAs(home);
  }

  private static Optional<Account> standIn(Home home, Owner user, Predicate<List<String>> works) {
    Account account =
        new Account(
            List.of("setpriv", "--reuid=" + user.uid(), "--regid=" + user.gid(), "--clear-groups"));
    List<String> reaches = account.command(List.of("test", "-w", home.root().toString()));
    return works.test(reaches) ? Optional.of(account) : Optional.empty();
  }

  private static Optional<Owner> find(String name) throws IOException {
    return Files.readAllLines(Path.of("/etc/passwd")).stream()
        .map(line -> line.split(":", -1))
        .filter(fields -> fields.length > 3 && fields[0].equals(name))
        .map(fields -> new Owner(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
        .findFirst();
  }

  private static DatabaseUnavailable nobodyToRunAs(Home home) {
    return new DatabaseUnavailable(
        "PostgreSQL does not run as root, and here no other user can run it in "
            + home.root()
            + ". Start Tutti as an ordinary user, choose a directory that the user nobody can reach"
            + " with --data, "
            + Faults.OWN_DATABASE
            + ".");
  }
}
