package org.tuttihub.domain.files;

import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;

/**
 * What a file is called. It is only ever shown, never a path; still it is made so that it could do
 * no harm where somebody saves the file: without folders, without characters that systems or shells
 * take for something else, not hidden, at most 120 characters.
 */
public record FileName(String text) {
  private static final int MOST = 120;

  public FileName {
    if (text.isEmpty() || text.length() > MOST || !text.equals(cleaned(text))) {
      throw new BadValue("A file's name has 1 to 120 harmless characters.");
    }
  }

  /** The name that a sender's name becomes: {@code ../a<b>.pdf} becomes {@code a_b_.pdf}. */
  public static FileName of(String given) {
    String name = cleaned(CleanText.defused(given));
    if (name.isEmpty()) {
      throw new BadValue("The file has no name.");
    }
    return new FileName(name.length() <= MOST ? name : shortened(name));
  }

  private static String cleaned(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain =
        name.replaceAll("[\\p{Cntrl}<>:\"|?*%;$`'\\uFFFD]", "_").replaceAll("\\s+", " ").strip();
    return plain.replaceFirst("^[.\\s-]+", "").replaceFirst("[.\\s]+$", "");
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
    int most = MOST - ending.length();
    int end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
    return cleaned(name.substring(0, end).strip() + ending);
  }

  @Override
  public String toString() {
    return text;
  }
}
