package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tuttihub.application.imports.Headings;
import org.tuttihub.application.imports.Importer.Read;
import org.tuttihub.application.imports.ListCells;
import org.tuttihub.application.imports.MappedColumns;
import org.tuttihub.application.imports.Mapping;
import org.tuttihub.application.imports.UsualWords;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.WrittenDate;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.policy.DbsLevel;

/**
 * What a row of a list of training or of checks says that somebody has shown: one thing, named in a
 * column, or one for each column that is headed by what must be shown.
 *
 * @param who by what the list calls them
 */
record ShownLine(CalledInList who, List<Shown> shown) {
  private static final UsualWords LEVELS = UsualWords.of(ShownLine.class, "shown-levels.txt");
  private static final UsualWords STATUSES = UsualWords.of(ShownLine.class, "shown-statuses.txt");

  /** A word that says whether it is done, and a day after it. */
  private static final Pattern TOLD =
      Pattern.compile("([\\p{L} ]*\\p{L}|[✓✔☑])[\\s:,(–—-]*(?:on )?(\\d[^)]*|)[)]?");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

  /**
   * One thing that was shown.
   *
   * @param field the column it stands in, for whoever is told what is wrong with it
   * @param edition as the list says it, or as the name of a course does; for what is read
   */
  record Shown(
      String field,
      String requirement,
      LocalDate gotOn,
      Optional<LocalDate> endsOn,
      Optional<DbsLevel> level,
      Optional<String> edition) {

    Credential credential(boolean isCheck, boolean isRead) {
      return new Credential(
          requirement,
          gotOn,
          endsOn,
          isCheck ? level : Optional.empty(),
          isRead
              ? edition.or(() -> Optional.of(String.valueOf(gotOn.getYear())))
              : Optional.empty());
    }
  }

  /**
   * Reads rows of a file.
   *
   * @param asked the codes of what is asked, by their names as fields
   * @param meanings what words in cells stand for
   */
  record Reading(
      MappedColumns columns,
      Map<String, String> asked,
      Function<String, Optional<String>> meanings) {

    Read<ShownLine> read(TableRow row) {
      if (row.isBlank()) {
        return new Read.Blank<>();
      }
      if (columns.isHeaderAgain(row)) {
        return new Read.PassedOver<>("It says the headings once more.");
      }
      try {
        ListCells cells = new ListCells(columns.cells(row));
        CalledInList who = CalledInList.of(cells);
        if (who.isNobody()) {
          return new Read.PassedOver<>("It names nobody.");
        }
        return columns.fields().containsKey("requirement")
            ? course(row, cells, who)
            : each(row, cells, who);
      } catch (Headings.Wrong wrong) {
        return new Read.Fault<>("", wrong.column(), wrong.reason());
      }
    }

    private static Read<ShownLine> found(TableRow row, CalledInList who, List<Shown> shown) {
      return new Read.Found<>("row " + row.number(), new ShownLine(who, shown));
    }

    private Read<ShownLine> course(TableRow row, ListCells cells, CalledInList who) {
      Optional<String> course = cells.said("requirement");
      if (course.isEmpty()) {
        throw cells.wrong("requirement", "It is missing.");
      }
      Optional<String> code = meanings.apply(course.get());
      if (code.filter(Mapping.NOTHING::equals).isPresent()) {
        return new Read.PassedOver<>("It is about something that is to be passed over.");
      }
      if (code.filter(asked::containsKey).isEmpty()) {
        throw cells.wrong(
            "requirement",
            "Nothing that people must show is called so: say which it is with map \"Its name=code\""
                + " (codes: "
                + String.join(", ", asked.values())
                + "), or map \"Its name=nothing\".");
      }
      Optional<LocalDate> gotOn = cells.date("got_on");
      Optional<String> status = cells.named("status", STATUSES);
      if (status.filter("not_done"::equals).isPresent()) {
        return new Read.PassedOver<>("It was not completed.");
      }
      return found(
          row,
          who,
          List.of(
              new Shown(
                  "requirement",
                  asked.get(code.get()),
                  gotOn.orElseThrow(
                      () -> cells.wrong("got_on", "It does not say on which day it was.")),
                  cells.date("ends_on"),
                  level(cells),
                  cells.value("edition", Reading::edition).or(() -> year(course.get())))));
    }

    private static Optional<DbsLevel> level(ListCells cells) {
      return cells
          .named("level", LEVELS)
          .map(name -> DbsLevel.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private static String edition(String text) {
      return year(text).orElse(text);
    }

    private static Optional<String> year(String text) {
      Matcher year = YEAR.matcher(text);
      return year.find() ? Optional.of(year.group(1)) : Optional.empty();
    }

    private Read<ShownLine> each(TableRow row, ListCells cells, CalledInList who) {
      List<Shown> all = new ArrayList<>();
      for (Map.Entry<String, String> one : asked.entrySet()) {
        String field = one.getKey();
        if (columns.fields().containsKey(field)) {
          day(cells, field)
              .ifPresent(
                  day ->
                      all.add(
                          new Shown(
                              field,
                              one.getValue(),
                              day,
                              Optional.empty(),
                              level(cells),
                              year(columns.called(field)))));
        }
      }
      return all.isEmpty()
          ? new Read.PassedOver<>("It says of nothing that it was shown.")
          : found(row, who, all);
    }

    /** A day, also after a word that says that it is done; nothing after one that it is not. */
    private static Optional<LocalDate> day(ListCells cells, String field) {
      return cells.said(field).flatMap(text -> cells.cells().as(field, text, Reading::written));
    }

    private static Optional<LocalDate> written(String text) {
      Matcher told = TOLD.matcher(text);
      Optional<String> status =
          told.matches()
              ? STATUSES.named(told.group(1)).or(() -> answered(told.group(1)))
              : Optional.empty();
      if (status.isEmpty()) {
        return Optional.of(WrittenDate.of(text));
      }
      if (!status.get().equals("done")) {
        return Optional.empty();
      }
      if (told.group(2).isEmpty()) {
        throw new BadValue(
            BadValue.shown(text) + " does not tell the day: write one such as 03/09/2026.");
      }
      return Optional.of(WrittenDate.of(told.group(2)));
    }

    private static Optional<String> answered(String sign) {
      return ListCells.answered(sign).map(yes -> yes ? "done" : "not_done");
    }
  }
}
