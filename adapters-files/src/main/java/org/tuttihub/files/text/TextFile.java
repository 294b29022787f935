package org.tuttihub.files.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import org.tuttihub.application.tables.TableReader;

/** A table kept as text. */
public final class TextFile {

  private TextFile() {}

  /** Finds out how it is encoded and separated, and opens it. */
  public static TableReader open(Path file, String fileName) throws IOException {
    TextEncoding encoding = TextEncoding.of(file);
    Separator separator;
    try (Reader beginning = encoding.open(file)) {
      separator = Separator.of(beginning, fileName);
    } catch (CharacterCodingException e) {
      throw TextEncoding.refused("The file says that it is UTF-16 but holds bytes that are not.");
    }
    return new DelimitedReader(encoding.open(file), separator);
  }
}
