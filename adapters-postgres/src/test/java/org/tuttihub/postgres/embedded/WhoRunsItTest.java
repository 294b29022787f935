package org.tuttihub.postgres.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tuttihub.postgres.DatabaseUnavailable;

/** As root, as an ordinary user, as a user without a name, and where the usual ways are barred. */
@Tag("it")
class WhoRunsItTest {
  private static final int NOBODY = 65_534;
  private static final int NAMELESS = 54_321;

  @BeforeEach
  void only_root_can_become_others() throws IOException {
    assumeTrue(Owner.ofThisProcess().isRoot(), "becoming other users takes root");
  }

  @Test
  void an_ordinary_user_runs_it_in_a_directory_of_their_own() throws Exception {
    try (TestDirectory directory = belongingTo(NOBODY);
        OtherProcess user = as(NOBODY, directory)) {

      String heard = user.hear();

      assertTrue(heard.startsWith("joined "), heard);
      assertEquals(NOBODY, ownerOfServer(directory));
    }
  }

  @Test
  void a_user_without_a_name_runs_it_too() throws Exception {
    try (TestDirectory directory = belongingTo(NAMELESS);
        OtherProcess user = as(NAMELESS, directory)) {

      String heard = user.hear();

      assertTrue(heard.startsWith("joined "), heard);
      assertEquals(NAMELESS, ownerOfServer(directory));
    }
  }

  @Test
  void root_in_a_users_directory_leaves_it_usable_for_the_user() throws Exception {
    try (TestDirectory directory = belongingTo(NOBODY)) {
      try (EmbeddedPostgres _ = EmbeddedPostgres.join(directory.path(), line -> {})) {
        assertEquals(NOBODY, ownerOfServer(directory));
      }

      try (OtherProcess user = as(NOBODY, directory)) {

        String heard = user.hear();
        assertTrue(heard.startsWith("joined "), heard);
      }
    }
  }

  @Test
  void where_user_namespaces_are_barred_root_runs_it_as_another_user() throws IOException {
    try (TestDirectory directory = TestDirectory.empty()) {
      Home home = directory.home();
      Account account = Account.of(home, WhoRunsItTest::allButUnshare);
      Server server = new Server(home, account);

      Postmaster running = server.run(line -> {});
      int owner = ownerOfServer(directory);
      server.stop();

      assertTrue(running.isReady());
      assertEquals("setpriv", account.prefix().getFirst());
      assertEquals(Owner.of(home.root()).uid(), owner);
    }
  }

  @Test
  void where_every_way_is_barred_a_sentence_says_what_to_do() throws IOException {
    try (TestDirectory directory = TestDirectory.empty()) {
      Home home = directory.home();

      DatabaseUnavailable fault =
          assertThrows(DatabaseUnavailable.class, () -> Account.of(home, command -> false));

      assertTrue(fault.getMessage().contains("as an ordinary user"), fault.getMessage());
      assertEquals(Owner.ofThisProcess(), Owner.of(home.root()));
    }
  }

  @Test
  void a_directory_in_which_the_user_may_not_write_is_named() throws Exception {
    try (TestDirectory directory = TestDirectory.withDatabase();
        OtherProcess user = as(NOBODY, directory)) {

      String heard = user.hear();

      assertTrue(
          heard.startsWith("unavailable This user may not write in " + directory.path()), heard);
    }
  }

  private static boolean allButUnshare(List<String> command) {
    return !command.contains("unshare") && Commands.run(Path.of("/"), command).well();
  }

  private static TestDirectory belongingTo(int user) throws IOException {
    TestDirectory directory = TestDirectory.empty();
    new Owner(user, user).own(directory.path());
    return directory;
  }

  private static int ownerOfServer(TestDirectory directory) throws IOException {
    long pid = directory.postmaster().orElseThrow().pid();
    return Owner.of(Path.of("/proc/" + pid)).uid();
  }

  /** The class path is copied to where the user can read it: builds often lie in private homes. */
  private static OtherProcess as(int user, TestDirectory directory) throws IOException {
    Path copies = Files.createDirectory(directory.path().resolve("class-path"));
    List<String> entries = new ArrayList<>();
    for (String entry :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
      Path copy = copies.resolve("" + entries.size());
      Commands.run(copies, List.of("cp", "-a", entry, copy.toString()));
      entries.add(copy.toString());
    }
    Commands.run(copies, List.of("chmod", "-R", "a+rX", "."));
    List<String> prefix =
        List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");
    return OtherProcess.start(directory.path(), prefix, String.join(File.pathSeparator, entries));
  }
}
