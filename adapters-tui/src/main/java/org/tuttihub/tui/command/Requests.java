package org.tuttihub.tui.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.catalogue.TypedDay;

/** Makes what a deed needs out of {@code --field value}. */
final class Requests {
  private static final int MOST_BYTES = 2_000_000;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Terms terms;

  Requests(Terms terms) {
    this.terms = terms;
  }

  /** The fields that are given; hyphens in names stand for underscores. */
  Map<String, Object> of(Shape<?> shape, Given given, Set<String> others, String help) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String option : given.others(others)) {
      String field = option.replace('-', '_');
      Part part =
          shape
              .part(field)
              .filter(p -> !p.name().equals("id"))
              .orElseThrow(
                  () -> Usage.unknown("option", "--" + option, known(shape, others), help));
      List<String> texts = given.all(option).stream().map(text -> text(option, text)).toList();
      texts.forEach(text -> tell(part, option, text));
      fields.put(field, value(part, option, texts));
    }
    return fields;
  }

  /** A day that is typed otherwise than programs write it is told as it is understood. */
  private void tell(Part part, String option, String text) {
    if (part.type() == LocalDate.class) {
      TypedDay.of(text, terms.beginning().by(terms.actor(), terms.door()).today())
          .filter(day -> !day.toString().equals(text.strip()))
          .ifPresent(
              day ->
                  new Paper(terms)
                      .remark("--" + option + " " + text + " is " + TypedDay.words(day) + "."));
    }
  }

  private static List<String> known(Shape<?> shape, Set<String> others) {
    List<String> known = new ArrayList<>();
    shape.parts().stream()
        .filter(part -> !part.name().equals("id"))
        .forEach(part -> known.add("--" + part.name().replace('_', '-')));
    others.forEach(other -> known.add("--" + other));
    return known;
  }

  private static Object value(Part part, String option, List<String> texts) {
    boolean many = part.holds().isMany() || part.holds() == Holds.NAMED;
    if (!many && texts.size() > 1) {
      throw new Usage("--" + option + " is given " + texts.size() + " times; it has one value.");
    }
    if (part.nested().isPresent() || part.holds() == Holds.NAMED) {
      List<Object> records = new ArrayList<>();
      texts.stream().filter(t -> !t.isBlank()).forEach(t -> records.addAll(records(option, t)));
      return many ? records : records.isEmpty() ? "" : records.getFirst();
    }
    return texts.size() == 1 ? texts.getFirst() : texts;
  }

  /** As JSON, or one a line as {@code field=value; field=value}. */
  private static List<?> records(String option, String text) {
    return text.strip().matches("(?s)[\\[{].*") ? json(option, text) : text.lines().toList();
  }

  private static List<?> json(String option, String text) {
    try {
      Object value = JSON.readValue(text, Object.class);
      return value instanceof List<?> list ? list : List.of(value);
    } catch (JsonProcessingException _) {
      throw new Usage(
          "--" + option + " holds records and is written as JSON, such as [{\"name\": \"…\"}].");
    }
  }

  /** A value as it is, from a file when it begins with @, or from the input when it is a hyphen. */
  private String text(String option, String given) {
    if (given.equals(Piped.NAME)) {
      return read(option, "the input", terms.in());
    }
    if (given.startsWith("@@")) {
      return given.substring(1);
    }
    if (!given.startsWith("@")) {
      return given;
    }
    Path file = Usage.file(terms, given.substring(1));
    if (!Files.isRegularFile(file)) {
      throw new Usage("--" + option + ": there is no file " + given.substring(1) + ".");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(option, given.substring(1), in);
    } catch (IOException _) {
      throw new Usage("--" + option + ": the file " + given.substring(1) + " cannot be read.");
    }
  }

  private static String read(String option, String where, InputStream in) {
    try {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Usage("--" + option + ": " + where + " has more than 2 MB.");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes))
          .toString()
          .stripTrailing();
    } catch (CharacterCodingException _) {
      throw new Usage("--" + option + ": " + where + " is not text in UTF-8.");
    } catch (IOException _) {
      throw new Usage("--" + option + ": " + where + " cannot be read.");
    }
  }
}
