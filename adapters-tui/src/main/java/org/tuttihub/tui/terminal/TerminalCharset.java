package org.tuttihub.tui.terminal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In which letters a terminal writes, as far as its surroundings tell. The first of {@code LC_ALL},
 * {@code LC_CTYPE} and {@code LANG} that says anything decides; where none does, terminals that are
 * older than UTF-8 know ASCII alone, and all others UTF-8.
 */
public final class TerminalCharset {
  private static final Pattern OLD =
      Pattern.compile("dumb|ansi.*|vt[0-9].*|sun.*|wy(se)?-?[0-9].*|hp.*|cons25.*|pcansi.*");
  private static final Pattern ONE_BYTE = Pattern.compile("(?i)(iso-?8859|koi8|cp125|windows).*");

  private TerminalCharset() {}

  /** Out of the variables of the environment, {@code TERM} among them. */
  public static Charset of(Map<String, String> environment) {
    return locale(environment)
        .map(TerminalCharset::named)
        .orElseGet(
            () ->
                OLD.matcher(environment.getOrDefault("TERM", "")).matches()
                    ? StandardCharsets.US_ASCII
                    : StandardCharsets.UTF_8);
  }

  private static Optional<String> locale(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** What is typed is read in the charset itself, so that no letter of a name is lost. */
  private static Charset named(String locale) {
    if (locale.toUpperCase(Locale.ROOT).contains("UTF")) {
      return StandardCharsets.UTF_8;
    }
    String name = locale.replaceFirst("^[^.]*\\.?", "").replaceFirst("@.*$", "");
    try {
      String known = name.replaceFirst("(?i)^iso-?8859-?", "ISO-8859-");
      return ONE_BYTE.matcher(name).matches() ? Charset.forName(known) : StandardCharsets.US_ASCII;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return StandardCharsets.US_ASCII;
    }
  }
}
