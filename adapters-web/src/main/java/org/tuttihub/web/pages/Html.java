package org.tuttihub.web.pages;

import java.util.Collection;
import java.util.function.Function;

/**
 * A piece of a page. Whatever is put into it as text is escaped; markup comes only from templates
 * in the code.
 */
public record Html(String markup) {
  public static final Html NOTHING = new Html("");

  /**
   * A template with {@code {}} in the places of the parts: pieces as they are, anything else as
   * escaped text.
   */
  public static Html of(String template, Object... parts) {
    StringBuilder all = new StringBuilder(template.length() + 64);
    int from = 0;
    for (Object part : parts) {
      int at = template.indexOf("{}", from);
      if (at < 0) {
        throw new IllegalArgumentException("More parts than places: " + template);
      }
      all.append(template, from, at);
      all.append(part instanceof Html(String markup) ? markup : escaped(String.valueOf(part)));
      from = at + 2;
    }
    if (template.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("More places than parts: " + template);
    }
    return new Html(all.append(template.substring(from)).toString());
  }

  /** A piece for each item, one after the other. */
  public static <T> Html each(Collection<T> items, Function<? super T, Html> piece) {
    StringBuilder all = new StringBuilder();
    items.forEach(item -> all.append(piece.apply(item).markup()));
    return new Html(all.toString());
  }

  public static Html when(boolean holds, Html piece) {
    return holds ? piece : NOTHING;
  }

  /** Paragraphs, one for each line that is not blank. */
  public static Html paragraphs(String text) {
    return each(
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
        line -> of("<p>{}</p>\n", line));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
