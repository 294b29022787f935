package org.tuttihub.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the demonstration says is said in words of our own. */
class OwnWordsTest {
  private static final int RUN = 12;
  private static final Path ROOT = Path.of(System.getProperty("tutti.root", ".")).toAbsolutePath();
  private static final Path RESOURCES =
      ROOT.resolve("launcher/src/main/resources/org/tuttihub/launcher");

  @Test
  void no_twelve_words_in_a_row_come_from_the_documents_of_other_hubs() throws IOException {
    Path documents = nearest("shared/seeds");
    assumeTrue(Files.isDirectory(documents), "The documents of other hubs are not here");
    Set<String> theirs = new HashSet<>();
    for (Path document : files(documents)) {
      theirs.addAll(runs(document));
    }

    List<String> copied = new ArrayList<>();
    for (Path resource : files(RESOURCES)) {
      runs(resource).stream().filter(theirs::contains).forEach(copied::add);
    }

    assertEquals(List.of(), copied);
    assertTrue(theirs.size() > 1000);
  }

  @Test
  void a_copied_sentence_would_be_noticed() {
    String theirs = "One two three four five six seven eight nine ten eleven, twelve. Thirteen!";
    String ours = "\"part_a\": \"one two three four five six seven eight nine ten eleven twelve\"";

    List<String> common = new ArrayList<>(runs(theirs));
    common.retainAll(runs(ours));

    assertEquals(1, common.size());
  }

  private static Path nearest(String sought) {
    for (Path at = ROOT; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(sought))) {
        return at.resolve(sought);
      }
    }
    return ROOT.resolve(sought);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(f -> !isRegister(f)).toList();
    }
  }

  private static boolean isRegister(Path file) {
    return file.getFileName().toString().endsWith(".csv");
  }

  private static List<String> runs(Path file) throws IOException {
    return runs(Files.readString(file, StandardCharsets.UTF_8));
  }

  private static List<String> runs(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    List<String> kept = Stream.of(words).filter(word -> !word.isEmpty()).toList();
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= kept.size(); i++) {
      runs.add(String.join(" ", kept.subList(i, i + RUN)));
    }
    return runs;
  }
}
