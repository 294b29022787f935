package org.tuttihub.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FramesTest {
  @Test
  void a_few_frames_follow_at_once_and_then_they_are_spaced() {
    Frames frames = new Frames(0);

    List<Long> drawn = drawnWhenever(frames, TimeUnit.SECONDS.toNanos(3));

    assertEquals(List.of(0L, 0L, 0L, 0L), drawn.subList(0, 4));
    assertTrue(drawn.get(4) > TimeUnit.MILLISECONDS.toNanos(50), drawn.toString());
    assertTrue(mostInASecond(drawn) <= 20, drawn.toString());
    assertTrue(drawn.size() > 45, drawn.toString());
  }

  @Test
  void after_a_rest_a_key_is_answered_at_once_though_something_was_just_drawn() {
    Frames frames = new Frames(0);
    drawnWhenever(frames, TimeUnit.SECONDS.toNanos(1));

    long later = TimeUnit.SECONDS.toNanos(2);
    frames.drawn(later);

    assertEquals(0, frames.pause(later));
  }

  private static List<Long> drawnWhenever(Frames frames, long until) {
    List<Long> drawn = new ArrayList<>();
    for (long now = frames.pause(0); now < until; now += frames.pause(now)) {
      frames.drawn(now);
      drawn.add(now);
    }
    return drawn;
  }

  private static long mostInASecond(List<Long> drawn) {
    return drawn.stream()
        .mapToLong(
            from ->
                drawn.stream()
                    .filter(at -> at >= from && at < from + TimeUnit.SECONDS.toNanos(1))
                    .count())
        .max()
        .orElse(0);
  }
}
