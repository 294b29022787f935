package org.tuttihub.application.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;

/**
 * Which column of somebody's own list is which field. What is said beside the file counts first,
 * then what was said of the heading in an earlier import of the kind, the latest first, then what
 * lists usually call the field.
 */
public final class Mapping {
  /** The field of a heading that is to be passed over. */
  public static final String NOTHING = "nothing";

  /** What the option is called and means at every door. */
  public static final Note NOTE =
      Note.of(
              "map",
              "Columns",
              "Which heading is which field, where that is not found by itself: Their"
                  + " heading=field, Other heading=nothing; also what a word in the rows means, as"
                  + " B=good; remembered from then on")
          .most(2000);

  /** A heading, commas and all, up to the field that it is said to be. */
  private static final Pattern SAID =
      Pattern.compile("\\s*([^=]+?)\\s*=\\s*([\\p{L}][\\p{L} _-]*?)\\s*(?:[,;\\n]|$)");

  private final Noun what;
  private final UsualWords usual;
  private final Set<String> values;
  private final Map<String, Said> said;

  /** What is said of a heading. */
  private record Said(String heading, String field) {}

  private Mapping(Noun what, UsualWords usual, Set<String> values, Map<String, Said> said) {
    this.what = what;
    this.usual = usual;
    this.values = Set.copyOf(values);
    this.said = said;
  }

  /**
   * Reads what is said beside a file ({@code imports.mapping} where it cannot be understood).
   *
   * @param usual the fields, and what lists usually call them
   * @param given such as {@code Inventarnummer=asset_number, Farbe=nothing}
   */
  public static Outcome<Mapping> of(Noun what, UsualWords usual, Optional<String> given) {
    return of(what, usual, Set.of(), given);
  }

  /**
   * The same, where words in cells are told of as well as headings.
   *
   * @param values the names that such words may stand for, several for each
   */
  public static Outcome<Mapping> of(
      Noun what, UsualWords usual, Set<String> values, Optional<String> given) {
    Map<String, Said> said = new LinkedHashMap<>();
    String text = given.orElse("").strip();
    Matcher each = SAID.matcher(text);
    int end = 0;
    while (end < text.length() && each.find(end) && each.start() == end) {
      String field = UsualWords.plain(each.group(2)).replace(' ', '_');
      if (!field.equals(NOTHING) && !usual.names().contains(field) && !values.contains(field)) {
        return no("\"" + each.group(2) + "\" is no field of " + what.plural() + ".", fields(usual));
      }
      boolean twice =
          !field.equals(NOTHING)
              && !values.contains(field)
              && said.values().stream().anyMatch(s -> s.field().equals(field));
      if (twice || UsualWords.plain(each.group(1)).isEmpty()) {
        return no("\"" + each.group().strip() + "\" cannot be.", "Say one heading for each field.");
      }
      said.put(UsualWords.plain(each.group(1)), new Said(each.group(1), field));
      end = each.end();
    }
    return end < text.length()
        ? no(
            "\"" + text.substring(end) + "\" does not say which heading is which field.",
            "Write it as: Their heading=field, Other heading=nothing. " + fields(usual))
        : Outcome.done(new Mapping(what, usual, values, said));
  }

  /**
   * Finds the header among the first rows, and the columns in it.
   *
   * @param remembered what was said in earlier imports
   * @param needed fields without which nothing can be read; of those in one list, one is enough
   * @param code of the refusal when they are not there
   */
  public Outcome<MappedColumns> find(
      ColumnMappings remembered, TableReader rows, String code, List<List<String>> needed) {
    return new HeaderSearch(known(remembered), usual, needed)
        .over(rows)
        .then(found -> told(found, code));
  }

  private Map<String, String> known(ColumnMappings remembered) {
    Map<String, String> known = new LinkedHashMap<>();
    said.forEach((heading, one) -> known.put(heading, one.field()));
    remembered
        .of(what.plural())
        .reversed()
        .forEach(m -> known.putIfAbsent(m.value().key(), m.value().field()));
    return known;
  }

  /** Tells what words in cells stand for: what was said of them, or what they usually mean. */
  public Function<String, Optional<String>> meanings(ColumnMappings remembered) {
    Function<String, Optional<String>> said = said(remembered);
    return word -> said.apply(word).or(() -> usual.named(word));
  }

  /** Tells what was said of a word, beside this file or an earlier one. */
  public Function<String, Optional<String>> said(ColumnMappings remembered) {
    Map<String, String> known = known(remembered);
    return word -> Optional.ofNullable(known.get(UsualWords.plain(word)));
  }

  private Outcome<MappedColumns> told(HeaderSearch.Best best, String code) {
    if (best.columns().isEmpty()) {
      return Outcome.refused(
          Refusal.shape(
              code, "The file has no rows.", "Send one with a row of headings.", List.of()));
    }
    MappedColumns columns = best.columns().get();
    List<String> strangers =
        said.entrySet().stream()
            .filter(one -> !columns.has(one.getKey()) && !mayBeValue(one.getValue()))
            .map(one -> one.getValue().heading())
            .toList();
    if (best.missing().isEmpty() && strangers.isEmpty()) {
      return Outcome.done(columns);
    }
    String fact =
        strangers.isEmpty()
            ? "No column is known to be " + String.join(", and none to be ", best.missing()) + "."
            : "The file has no heading \"" + String.join("\" and no heading \"", strangers) + "\".";
    return Outcome.refused(
        Refusal.shape(
            code,
            fact + " Its headings: " + columns.shown() + ".",
            "Say which is which: map \"Their heading="
                + (best.missing().isEmpty()
                    ? usual.names().getFirst()
                    : best.missing().getFirst().split(" ", 2)[0])
                + "\" (--map on the command line). "
                + fields(usual),
            List.of()));
  }

  private boolean mayBeValue(Said one) {
    return values.contains(one.field()) || (!values.isEmpty() && one.field().equals(NOTHING));
  }

  /** Keeps what was said beside the file, for the next one. */
  public void remember(ColumnMappings kept, Ids ids) {
    Map<String, Stored<ColumnMapping>> before = new HashMap<>();
    kept.of(what.plural()).forEach(stored -> before.put(stored.value().key(), stored));
    List<Said> fresh = new ArrayList<>();
    said.forEach(
        (key, one) -> {
          Stored<ColumnMapping> there = before.get(key);
          if (there == null) {
            fresh.add(one);
          } else if (!there.value().field().equals(one.field())) {
            kept.replace(there.with(there.value().to(one.field())));
          }
        });
    List<String> refs = fresh.isEmpty() ? List.of() : kept.nextRefs(fresh.size());
    for (int i = 0; i < refs.size(); i++) {
      Said one = fresh.get(i);
      Identity identity = new Identity(ids.next(), refs.get(i));
      kept.add(new ColumnMapping(identity, what.plural(), one.heading(), one.field()));
    }
  }

  private static String fields(UsualWords usual) {
    return "Fields are: " + String.join(", ", new TreeSet<>(usual.names())) + ".";
  }

  private static Outcome<Mapping> no(String fact, String remedy) {
    return Outcome.refused(Refusal.shape("imports.mapping", fact, remedy, List.of()));
  }
}
