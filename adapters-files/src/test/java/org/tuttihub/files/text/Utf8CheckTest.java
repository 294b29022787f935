package org.tuttihub.files.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {

  private static final int[] TELLING = {
    0x41, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
    0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF
  };

  @Test
  void it_finds_the_same_first_fault_as_the_decoder_of_java() {
    long first = System.nanoTime();

    for (long seed = first; seed < first + 20_000; seed++) {
      byte[] bytes = bytes(new Random(seed));
      int cut = new Random(seed).nextInt(bytes.length + 1);

      Utf8Check check = new Utf8Check();
      check.take(bytes, cut);
      byte[] rest = Arrays.copyOfRange(bytes, cut, bytes.length);
      check.take(rest, rest.length);
      check.end();

      long found = check.notUtf8() == null ? -1 : check.notUtf8().offset();
      assertEquals(faultOfJava(bytes), found, "seed " + seed + "L");
    }
  }

  @Test
  void a_byte_that_is_part_of_a_character_is_not_a_fault_of_both_encodings() {
    Utf8Check check = new Utf8Check();
    byte[] bytes = {(byte) 0xC3, (byte) 0x81, (byte) 0xE9, 0x41, (byte) 0x9D};

    check.take(bytes, bytes.length);
    check.end();

    assertEquals(new Utf8Check.Offender(2, 0xE9), check.notUtf8());
    assertEquals(new Utf8Check.Offender(1, 0x81), check.notWindows());
    assertEquals(new Utf8Check.Offender(4, 0x9D), check.neither());
  }

  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(30)];
    int faults = random.nextInt(4);
    byte[] sound = "aé–𝄞zůx".repeat(9).getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < bytes.length; at++) {
      boolean any = random.nextInt(4) < faults;
      bytes[at] = any ? (byte) TELLING[random.nextInt(TELLING.length)] : sound[at];
    }
    return bytes;
  }

  private static long faultOfJava(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return result.isError() ? in.position() : -1;
  }
}
