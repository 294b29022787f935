package org.tuttihub.tui.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Folded;

/**
 * What somebody may mean who does not know what things are called here: the operations that most of
 * the words are found in, and a search where the first word says in what.
 */
public final class Meant {
  private static final int MOST = 8;
  private static final Set<String> LITTLE =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "is", "are", "was", "who",
          "what", "which", "where", "when", "how", "do", "does", "can", "i", "my", "me", "we",
          "this", "that", "all", "get", "has", "have", "with", "today", "now", "help", "please");

  private Meant() {}

  /** A command, and what it does. */
  public record Line(String command, String about) {}

  private record Found(Line line, int rank) {}

  /** The best first; none where no word is known. */
  public static List<Line> by(Catalogue catalogue, Actor actor, String typed) {
    List<String> words =
        Stream.of(Folded.of(typed).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> word.length() > 1 && !LITTLE.contains(word))
            .toList();
    List<Line> lines = new ArrayList<>(searches(catalogue, actor, typed.strip()));
    List<Found> found =
        catalogue
            .all()
            .filter(operation -> actor.may(operation.permission()))
            .map(o -> found(new Line(HelpView.command(o), o.sentence()), o.noun(), words))
            .filter(one -> one.rank() > 0)
            .toList();
    int best = found.stream().mapToInt(Found::rank).max().orElse(0);
    found.stream()
        .filter(one -> 2 * one.rank() > best)
        .sorted(Comparator.comparingInt(Found::rank).reversed())
        .limit(MOST)
        .map(Found::line)
        .forEach(lines::add);
    return lines;
  }

  /** A word counts more in the command than in what is said of it. */
  private static Found found(Line line, Noun noun, List<String> words) {
    String command = Folded.of(line.command() + " " + noun.singular());
    String about = Folded.of(line.about());
    int rank = 0;
    for (String word : words) {
      String stem = word.length() > 4 ? word.replaceFirst("(s|es|ed|ing)$", "") : word;
      rank += command.contains(stem) ? 3 : about.contains(stem) ? 2 : 0;
    }
    return new Found(line, rank);
  }

  /** {@code school kings langley}: the first word says where, the others what. */
  private static List<Line> searches(Catalogue catalogue, Actor actor, String typed) {
    String[] parts = typed.split(" ", 2);
    String where = Folded.of(parts[0]);
    if (parts.length < 2 || parts[1].contains("\"")) {
      return List.of();
    }
    return catalogue
        .all()
        .filter(o -> o instanceof ListOf<?> && actor.may(o.permission()))
        .filter(o -> where.equals(o.noun().singular()))
        .map(
            o ->
                new Line(
                    o.noun().plural() + " list --search \"" + parts[1].strip() + "\"",
                    "The " + o.noun().plural() + " in which these words stand"))
        .toList();
  }
}
