package org.tuttihub.launcher.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Data files that come with the program, each beside the class that reads it. */
public final class Bundled {
  /** Strict: a field that stands twice is an error; numbers keep their digits. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Bundled() {}

  /** The content of a JSON file as maps, lists, text, numbers and truth values. */
  public static <T> T json(Class<?> beside, String name, TypeReference<T> type) {
    try (InputStream in = open(beside, name)) {
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled file " + name + " cannot be read", e);
    }
  }

  /** Copies a file as it is to where it can be read by its path. */
  public static void copy(Class<?> beside, String name, Path to) {
    try (InputStream in = open(beside, name)) {
      Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled file " + name + " cannot be copied", e);
    }
  }

  private static InputStream open(Class<?> beside, String name) throws IOException {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name + " beside " + beside.getName());
    }
    return in;
  }
}
