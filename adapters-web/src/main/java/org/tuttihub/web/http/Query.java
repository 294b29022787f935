package org.tuttihub.web.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;

/** The parameters of an address, each at most once, in their order. */
public record Query(Map<String, String> values) {

  /**
   * Reads what follows the question mark.
   *
   * @throws NotServed when a parameter is repeated or is not what an address can hold
   */
  public static Query of(String raw) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (values.put(name, value) != null) {
        throw wrong(name, "It is given more than once; give it once.");
      }
    }
    return new Query(values);
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Ends the work when there is a parameter that nobody asked for. */
  public void refuseUnknown(Collection<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw wrong(
            name,
            "There is no such parameter here."
                + Binder.nearest(name, known).map(n -> " Did you mean " + n + "?").orElse(""));
      }
    }
  }

  /** The same address with some parameters taken out and one put in. */
  public String replacing(List<String> out, String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    out.forEach(changed::remove);
    changed.put(name, value);
    return String.join(
        "&",
        changed.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .toList());
  }

  /** A text as a part of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public static NotServed wrong(String name, String sentence) {
    return new NotServed(Problem.parameter(shortened(name), sentence));
  }

  private static String shortened(String name) {
    return name.length() > 60 ? name.substring(0, 60) + "…" : name;
  }

  private static String decoded(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c == '%') {
        bytes.write(hex(raw, at + 1) * 16 + hex(raw, at + 2));
        at += 2;
      } else if (c > 0x7E || c < 0x21) {
        throw broken(raw, "has a character that must be written with percent signs");
      } else {
        bytes.write(c == '+' ? ' ' : c);
      }
    }
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      return CleanText.of(StandardCharsets.UTF_8.newDecoder().decode(all).toString());
    } catch (CharacterCodingException _) {
      throw broken(raw, "is not UTF-8");
    } catch (BadValue bad) {
      throw wrong(raw, bad.sentence());
    }
  }

  private static int hex(String raw, int at) {
    int digit = at < raw.length() ? Character.digit(raw.charAt(at), 16) : -1;
    if (digit < 0 || raw.charAt(at) > 'f') {
      throw broken(raw, "has a percent sign that is not followed by two hex digits");
    }
    return digit;
  }

  private static NotServed broken(String raw, String how) {
    String printable = raw.replaceAll("[^!-~]", "?");
    return wrong(printable, "This part of the address " + how + ".");
  }
}
