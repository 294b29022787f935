package org.tuttihub.tui.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalCharsetTest {
  @ParameterizedTest
  @CsvSource({
    "en_GB.UTF-8, UTF-8",
    "C.utf8, UTF-8",
    "C, US-ASCII",
    "POSIX, US-ASCII",
    "en_GB, US-ASCII",
    "en_GB.ISO-8859-1, ISO-8859-1",
    "de_DE.iso885915@euro, ISO-8859-15",
    "ru_RU.KOI8-R, KOI8-R",
    "ja_JP.SJIS, US-ASCII",
    "xx.IBM037, US-ASCII",
    "en_GB.iso8859-99, US-ASCII"
  })
  void a_locale_says_it(String locale, String charset) {
    assertEquals(Charset.forName(charset), TerminalCharset.of(Map.of("LANG", locale)));
  }

  @Test
  void the_most_particular_locale_goes_before_and_an_empty_one_says_nothing() {
    assertEquals(UTF_8, of("LC_ALL", "", "LC_CTYPE", "en_GB.UTF-8", "LANG", "C"));
    assertEquals(ISO_8859_1, of("LC_ALL", "en_GB.ISO8859-1", "LANG", "en_GB.UTF-8"));
  }

  @ParameterizedTest
  @CsvSource({
    "vt100, US-ASCII",
    "vt220, US-ASCII",
    "dumb, US-ASCII",
    "ansi, US-ASCII",
    "linux, UTF-8",
    "xterm-256color, UTF-8",
    "screen, UTF-8"
  })
  void without_a_locale_the_kind_of_terminal_says_it(String term, String charset) {
    assertEquals(Charset.forName(charset), of("TERM", term));
  }

  @Test
  void a_locale_goes_before_the_kind_of_terminal_and_nothing_at_all_is_utf8() {
    assertEquals(UTF_8, of("TERM", "vt100", "LANG", "en_GB.UTF-8"));
    assertEquals(US_ASCII, of("TERM", "xterm", "LANG", "C"));
    assertEquals(UTF_8, of());
  }

  private static Charset of(String... pairs) {
    Map<String, String> environment = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      environment.put(pairs[i], pairs[i + 1]);
    }
    return TerminalCharset.of(environment);
  }
}
