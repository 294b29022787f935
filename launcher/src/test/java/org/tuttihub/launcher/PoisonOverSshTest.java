package org.tuttihub.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tuttihub.application.access.KeyHolders.KeyHolder;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.domain.access.Role;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.ssh.Caller;
import org.tuttihub.tui.ssh.SshDoor;
import org.tuttihub.tui.ssh.SshParts;
import org.tuttihub.tui.text.Poison;

/**
 * Poison in every field of every table, looked at through the real SSH server on terminals of a
 * dozen sizes, and judged byte by byte as it comes over the wire. Each list and the first of its
 * cards is opened at four sizes; with {@code -Dpoison=all} at every one.
 */
@Tag("it")
class PoisonOverSshTest {
  private static final List<Size> SIZES =
      List.of(
          new Size(80, 24),
          new Size(81, 25),
          new Size(90, 30),
          new Size(100, 24),
          new Size(120, 40),
          new Size(132, 43),
          new Size(160, 50),
          new Size(200, 60),
          new Size(80, 200),
          new Size(255, 24),
          new Size(320, 90),
          new Size(500, 200));
  private static final boolean ALL = "all".equals(System.getProperty("poison"));
  private static final int AT_ONCE = 3;
  private static final int TOGETHER = ALL ? 1 : 3;

  @TempDir static Path data;
  private static RealHub hub;
  private static SshDoor door;
  private static Caller caller;

  @BeforeAll
  static void open() throws IOException {
    hub = new RealHub(data);
    KeyPair key = Caller.newKey();
    new PoisonedTables(hub.database).fill(PoisonTexts.BUNDLED);
    door = new SshDoor(known(hub.tutti.ssh()));
    caller = Caller.of(key, door.open("127.0.0.1", 0));
  }

  /** Whoever comes is let in as somebody whose name is poison too. */
  private static SshParts known(SshParts usual) {
    Actor somebody = new Actor("PER-1", Poison.all().getLast(), Set.of(Role.ADMINISTRATOR));
    return new SshParts(
        usual.catalogue(),
        usual.beginning(),
        prints -> prints.stream().map(print -> new KeyHolder(print, "anna", somebody)).toList(),
        usual.tables(),
        () -> Poison.all().getFirst() + "\u009b31m",
        () -> List.of("\u001b[2Jnotice"),
        usual.changes(),
        usual.hostKey(),
        usual.limits(),
        usual.desk());
  }

  @AfterAll
  static void close() {
    caller.close();
    door.close();
    hub.close();
  }

  @Test
  void no_control_from_the_data_is_on_the_wire_and_every_screen_opens() throws Exception {
    List<String> lists =
        hub.catalogue()
            .all()
            .filter(o -> o instanceof ListOf)
            .map(o -> ((ListOf<?>) o).noun().plural())
            .toList();
    List<Callable<Integer>> looking = new ArrayList<>();
    for (int i = 0; i < SIZES.size(); i++) {
      Size size = SIZES.get(i);
      int turn = i % TOGETHER;
      looking.add(() -> look(size, lists, turn));
    }

    assertTrue(sum(looking) >= lists.size() * SIZES.size() / TOGETHER);
  }

  /** What a terminal sends is as foreign as what stands in the tables. */
  @Test
  void what_is_pasted_into_filters_palettes_and_forms_comes_back_harmless() throws Exception {
    try (Wired wired = Wired.call(caller, SIZES.getFirst())) {
      wired.press(":people list\r").press("/");
      for (String poison : Poison.all()) {
        wired.press("\u001b[200~" + poison.replace("\u001b[201~", "") + "\u001b[201~");
      }
      wired.press("\u001b").press(":");
      Poison.all().forEach(poison -> wired.press("\u001b[200~" + poison + "\u001b[201~"));
      wired.press("\u001b").press(":people add\r");
      Poison.all().forEach(poison -> wired.press("\u001b[200~" + poison + "\u001b[201~\t"));

      assertEquals(List.of(), wired.attacks());
      assertFalse(wired.shown().contains("Something is broken"), wired.shown());
    }
  }

  @Test
  void a_terminal_that_is_too_small_and_grows_is_told_in_one_line_and_then_drawn()
      throws Exception {
    try (Wired wired = Wired.call(caller, new Size(20, 5))) {
      wired.resize(SIZES.getFirst()).press(":schools list\r").press("\r");

      assertEquals(List.of(), wired.attacks());
      assertTrue(wired.shown().contains("Schools"), wired.shown());
    }
  }

  private static int look(Size size, List<String> lists, int turn) throws Exception {
    try (Wired wired = Wired.call(caller, size)) {
      int opened = 0;
      for (int i = turn; i < lists.size(); i += TOGETHER) {
        wired.press(":" + lists.get(i) + " list\r").press("\r").press("h");
        assertEquals(List.of(), wired.attacks(), lists.get(i) + " at " + size);
        assertFalse(wired.shown().contains("Something is broken"), wired.shown());
        opened++;
      }
      return opened;
    }
  }

  private static int sum(List<Callable<Integer>> looking) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      int sum = 0;
      for (Future<Integer> one : threads.invokeAll(looking)) {
        sum += one.get();
      }
      return sum;
    }
  }
}
