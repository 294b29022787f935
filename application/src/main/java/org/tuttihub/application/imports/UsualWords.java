package org.tuttihub.application.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.domain.values.Folded;

/**
 * What people's lists usually call things: data beside the class that asks, a line for each name,
 * {@code serial: Serial number, S/N, Serial no}. The name itself always counts.
 *
 * @param names every name, in the order of the data
 * @param byWord the name that a word stands for, by the word without case and signs; the likeliest
 *     words of a name first
 * @param asides words that may stand beside what counts, as years may: {@code DBS check date}
 * @param byCore the name that what counts stands for, where asides may stand beside it
 */
public record UsualWords(
    List<String> names,
    Map<String, String> byWord,
    Set<String> asides,
    Map<String, String> byCore) {
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  public UsualWords {
    names = List.copyOf(names);
    byWord = Collections.unmodifiableMap(new LinkedHashMap<>(byWord));
    asides = Set.copyOf(asides);
    byCore = Map.copyOf(byCore);
  }

  private UsualWords(List<String> names, Map<String, String> byWord) {
    this(names, byWord, Set.of(), Map.of());
  }

  /** Reads the data; what stands there twice is a mistake in it. */
  public static UsualWords of(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + resource + " beside " + beside);
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static UsualWords read(String data) {
    List<String> names = new ArrayList<>();
    Map<String, String> byWord = new LinkedHashMap<>();
    for (String line : data.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).strip();
      names.add(name);
      byWord.put(plain(name), name);
      for (String word : line.substring(colon + 1).split(",", -1)) {
        String before = byWord.putIfAbsent(plain(word), name);
        if (before != null && !before.equals(name)) {
          throw new IllegalStateException(word + " stands for " + before + " and for " + name);
        }
      }
    }
    return new UsualWords(names, byWord);
  }

  /**
   * With more names and words for them; what a word stands for already it goes on to mean.
   *
   * @param beside words that may stand beside one of those words
   */
  public UsualWords and(Map<String, List<String>> more, Set<String> beside) {
    List<String> allNames = new ArrayList<>(names);
    Map<String, String> all = new LinkedHashMap<>(byWord);
    Map<String, Set<String>> cores = new HashMap<>();
    more.forEach(
        (name, words) -> {
          allNames.add(name);
          Stream.concat(Stream.of(name), words.stream())
              .forEach(
                  word -> {
                    all.putIfAbsent(plain(word), name);
                    cores.computeIfAbsent(core(word, beside), _ -> new HashSet<>()).add(name);
                  });
        });
    Map<String, String> sure = new HashMap<>();
    cores.forEach(
        (core, meant) -> {
          if (!core.isEmpty() && meant.size() == 1) {
            sure.put(core, meant.iterator().next());
          }
        });
    return new UsualWords(allNames, all, beside, sure);
  }

  /** The name that something stands for, however it is written; what is in brackets may be left. */
  public Optional<String> named(String written) {
    return Optional.ofNullable(byWord.get(plain(written)))
        .or(() -> Optional.ofNullable(byWord.get(unbracketed(written))))
        .or(() -> Optional.ofNullable(byCore.get(core(written))));
  }

  /** What counts of something written: without brackets, years, and words that may stand beside. */
  String core(String written) {
    return core(written, asides);
  }

  private static String core(String written, Set<String> beside) {
    return Arrays.stream(unbracketed(written).split(" ", -1))
        .filter(word -> !beside.contains(word) && !YEAR.matcher(word).matches())
        .collect(Collectors.joining(" "));
  }

  /** As words are compared, without what stands in brackets: {@code Inv. no(s)} is an inv no. */
  static String unbracketed(String written) {
    return plain(written.replaceAll("\\([^()]*\\)", " "));
  }

  /** The names that words within something longer stand for, the longest words first. */
  public List<String> within(String written) {
    String rest = " " + plain(written) + " ";
    Set<String> found = new LinkedHashSet<>();
    List<String> words =
        byWord.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String word : words) {
      if (!word.isEmpty() && rest.contains(" " + word + " ")) {
        found.add(byWord.get(word));
        rest = rest.replace(" " + word + " ", "  ");
      }
    }
    return List.copyOf(found);
  }

  /** How words are compared: no accents, no case, no signs, single spaces. */
  static String plain(String written) {
    return Folded.of(written).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
