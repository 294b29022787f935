package org.tuttihub.application.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tuttihub.application.papers.Paper.Block;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/**
 * A template of a paper, as a hub writes it: {@code # Title}, {@code ## Heading}, {@code - item},
 * paragraphs between blank lines. Words in braces are places: some stand within a sentence, others
 * alone on a line for as much as there is to say. A heading with nothing beneath it is left out,
 * and the others are numbered. What fills a place is never taken for a mark or a place itself.
 *
 * @param words what stands within sentences, by place
 * @param pieces what stands on lines of its own, by place
 */
public record PaperText(Map<String, String> words, Map<String, List<Block>> pieces) {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9_]{0,39})}");
  private static final Pattern ALONE = Pattern.compile("\\s*" + PLACE.pattern() + "\\s*");

  public PaperText {
    words = Map.copyOf(words);
    pieces = Map.copyOf(pieces);
  }

  /** Paragraphs and items as somebody typed them into a field; nothing where there is nothing. */
  public static List<Block> typed(String text) {
    return text.isBlank() ? List.of() : read(text.lines().toList());
  }

  /**
   * The paper. Refuses places that there are not, or not within a sentence ({@code papers.places}).
   *
   * @param foot what stands at the foot of each page
   */
  public Outcome<Paper> fill(String template, String foot) {
    List<Fault> unknown = new ArrayList<>();
    template
        .lines()
        .filter(line -> !isPiece(line))
        .flatMap(line -> PLACE.matcher(line).results())
        .map(found -> found.group(1))
        .filter(place -> !words.containsKey(place))
        .distinct()
        .forEach(place -> unknown.add(new Fault("body", fault(place))));
    return unknown.isEmpty()
        ? Outcome.done(made(template.lines().toList(), foot))
        : Outcome.refused(
            Refusal.rule(
                "papers.places",
                "The template has places that cannot be filled.",
                "Within sentences there are "
                    + names(words)
                    + "; alone on a line also "
                    + names(pieces)
                    + ".",
                unknown));
  }

  private String fault(String place) {
    return pieces.containsKey(place)
        ? "{" + place + "} stands alone on a line, not within a sentence."
        : "There is no place {" + place + "}.";
  }

  private static String names(Map<String, ?> places) {
    return String.join(
        ", ", new TreeSet<>(places.keySet()).stream().map(p -> "{" + p + "}").toList());
  }

  private boolean isPiece(String line) {
    Matcher alone = ALONE.matcher(line);
    return alone.matches() && pieces.containsKey(alone.group(1));
  }

  private Paper made(List<String> lines, String foot) {
    String title = "";
    List<Block> blocks = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (String line : lines) {
      boolean marked = line.startsWith("# ") || line.startsWith("## ") || isPiece(line);
      if (!marked) {
        run.add(line);
        continue;
      }
      blocks.addAll(between(run, blocks));
      run.clear();
      if (line.startsWith("# ")) {
        title = filled(line.substring(2).strip());
      } else if (line.startsWith("## ")) {
        blocks.add(new Paper.Heading(filled(line.substring(3).strip())));
      } else {
        blocks.addAll(pieces.get(PLACE.matcher(line).results().findFirst().orElseThrow().group(1)));
      }
    }
    blocks.addAll(between(run, blocks));
    return new Paper(title, foot, numbered(blocks));
  }

  /** What stands before the first heading stands under the title. */
  private List<Block> between(List<String> run, List<Block> before) {
    List<Block> read =
        read(run).stream()
            .map(
                block ->
                    switch (block) {
                      case Paper.Paragraph(String text) -> new Paper.Paragraph(filled(text));
                      case Paper.Items(List<String> texts) ->
                          new Paper.Items(texts.stream().map(this::filled).toList());
                      default -> block;
                    })
            .toList();
    return before.stream().anyMatch(Paper.Heading.class::isInstance)
        ? read
        : read.stream()
            .map(b -> b instanceof Paper.Paragraph(String text) ? new Paper.Under(text) : b)
            .toList();
  }

  private String filled(String text) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(words.get(place.group(1))));
  }

  private static List<Block> read(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    List<String> items = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (String line : Stream.concat(lines.stream(), Stream.of("")).toList()) {
      boolean item = line.stripLeading().startsWith("- ");
      if (!sentences.isEmpty() && (item || line.isBlank())) {
        blocks.add(new Paper.Paragraph(String.join("\n", sentences)));
        sentences.clear();
      }
      if (!items.isEmpty() && !item) {
        blocks.add(new Paper.Items(items));
        items = new ArrayList<>();
      }
      if (item) {
        items.add(line.stripLeading().substring(2).strip());
      } else if (!line.isBlank()) {
        sentences.add(line.strip());
      }
    }
    return blocks;
  }

  private static List<Block> numbered(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    int number = 0;
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Paper.Heading(String text)) {
        boolean empty = at + 1 == blocks.size() || blocks.get(at + 1) instanceof Paper.Heading;
        if (!empty) {
          number++;
          kept.add(new Paper.Heading(number + ". " + text));
        }
      } else {
        kept.add(blocks.get(at));
      }
    }
    return kept;
  }
}
