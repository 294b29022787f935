package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.tui.canvas.Size;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

class SessionTest {

  @Test
  void keys_arrive_and_pages_are_drawn_and_the_end_is_clean() throws Exception {
    try (Live live = live(40)) {
      live.until("Demonstration Hub").keys.send("j\r");
      live.until("INS-1 ").keys.send("\u001b[B\u001b[B\r");
      live.until("You can now").keys.send("qqq");

      assertTrue(live.endsWithin(Duration.ofSeconds(5)));
      assertEquals(List.of(), live.screen.attacks());
    }
  }

  @Test
  void enter_is_a_return_or_a_newline_or_both() throws Exception {
    for (String enter : List.of("\r", "\n", "\r\n", "\r\0")) {
      try (Live live = live(3)) {
        live.until("Demonstration Hub").keys.send("j" + enter);
        live.until("INS-3");
        Thread.sleep(60);
        assertTrue(live.screen.text().contains(" Instruments  "), live.screen.text());
      }
    }
  }

  @Test
  void sequences_that_the_network_cut_are_put_together() throws Exception {
    try (Live live = live(3)) {
      live.until("Demonstration Hub");
      for (byte b : "\u001b[B\r".getBytes(StandardCharsets.US_ASCII)) {
        live.keys.send(b);
      }
      live.until("INS-3");
    }
  }

  @Test
  void a_lone_escape_is_answered_soon() throws Exception {
    try (Live live = live(3)) {
      live.until("Demonstration Hub").keys.send("j\r");
      live.until("INS-3");
      long begun = System.nanoTime();
      live.keys.send("\u001b");
      live.until("leave");

      assertTrue(Duration.ofNanos(System.nanoTime() - begun).toMillis() < 500);
    }
  }

  @Test
  void sequences_that_nobody_knows_do_nothing() throws Exception {
    try (Live live = live(3)) {
      live.until("Demonstration Hub");
      live.keys.send("\u001b[<0;10;5M\u001b[99;1u\u001b[?1;2c\u001b[5;10R");
      live.keys.send(new byte[] {(byte) 0xE9});
      live.keys.send("j\r");
      live.until("INS-3");
      live.keys.send("a");
      live.until("Instruments › add").keys.send("\u001b[200~x\r\ny\u001b[201~");
      live.until("x y");
    }
  }

  @Test
  void the_window_may_change_its_size_at_any_moment() throws Exception {
    try (Live live = live(40)) {
      live.until("Demonstration Hub").keys.send("j\r");
      live.until("INS-1 ");
      live.resize(new Size(120, 40));
      live.until("Due back");
      live.resize(new Size(60, 10));
      live.until("Tutti needs 80 by 24");
      live.resize(new Size(80, 24));
      live.until("Enter open");
    }
  }

  @Test
  void only_what_changed_is_sent() throws Exception {
    try (Live live = live(400)) {
      live.until("Demonstration Hub").keys.send("j\r");
      live.until("INS-1 ");
      Thread.sleep(100);
      long before = live.screen.bytes();
      int frames = live.screen.flushes();
      live.keys.send("j");
      Thread.sleep(200);
      long moved = live.screen.bytes() - before;

      assertTrue(moved > 0 && moved < 400, "bytes for one line down: " + moved);
      assertEquals(1, live.screen.flushes() - frames);
      live.keys.send("\f");
      Thread.sleep(200);
      assertTrue(live.screen.bytes() - before - moved > 1_000);
    }
  }

  @Test
  void no_more_than_twenty_frames_are_sent_in_a_second() throws Exception {
    try (Live live = live(400)) {
      live.until("Demonstration Hub").keys.send("j\r");
      live.until("INS-1 ");
      int before = live.screen.flushes();
      for (int i = 0; i < 100; i++) {
        live.keys.send("j");
        Thread.sleep(5);
      }
      Thread.sleep(100);
      assertTrue(live.screen.flushes() - before <= 25, "frames: " + (live.screen.flushes() - before));
    }
  }

  @Test
  void without_colour_there_is_none() throws Exception {
    try (Live plain = new Live(StoreCatalogue.of(Store.of(3)), false)) {
      plain.until("Demonstration Hub").keys.send("j\r");
      plain.until("INS-3");
      assertFalse(plain.screen.sawColours());
    }
    try (Live live = live(3)) {
      live.until("Demonstration Hub");
      assertTrue(live.screen.sawColours());
    }
  }

  @Test
  void slow_work_says_so_and_keys_stay_alive() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    Catalogue slow =
        StoreCatalogue.of(
            Store.of(3),
            query -> {
              try {
                gate.await();
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
            });
    try (Live live = new Live(slow, true)) {
      live.until("Demonstration Hub").keys.send("j\r");
      live.until("working…").keys.send("?");
      live.until("Keys › A list").keys.send("\u001b");
      gate.countDown();
      live.until("INS-3");
    }
  }

  @Test
  void two_sessions_run_side_by_side() throws Exception {
    Store store = Store.of(3);
    try (Live one = new Live(StoreCatalogue.of(store), true);
        Live two = new Live(StoreCatalogue.of(store), true)) {
      one.until("Demonstration Hub").keys.send("j\r");
      two.until("Demonstration Hub").keys.send("\r");
      one.until("INS-3");
      two.until("Music for all.");
    }
  }

  @Test
  void when_nobody_is_there_any_more_the_session_ends() throws Exception {
    Live live = live(3).until("Demonstration Hub");
    live.keys.hangUp();

    assertTrue(live.endsWithin(Duration.ofSeconds(5)));
  }

  private static Live live(int instruments) {
    return new Live(StoreCatalogue.of(Store.of(instruments)), true);
  }
}
