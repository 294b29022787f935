package org.tuttihub.application.workforce;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Period;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * What a row of an HR system's list says of somebody; what it leaves blank it does not say.
 *
 * @param who by what the list calls them
 * @param manager what the list calls whoever looks after them
 */
record StaffLine(
    CalledInList who,
    Optional<Engagement> engagement,
    List<WorkRole> roles,
    Optional<List<String>> instruments,
    Optional<List<String>> areas,
    Optional<BigDecimal> hours,
    Optional<String> manager,
    Optional<String> skills,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<Key> partner) {
  private static final UsualWords ENGAGEMENTS =
      UsualWords.of(StaffLine.class, "staff-engagements.txt");
  private static final UsualWords ROLES = UsualWords.of(StaffLine.class, "staff-roles.txt");
  private static final Pattern VARIES =
      Pattern.compile(
          "(?i)var(ies|iable|ious|ied|y)?[.]?|(as )?(and )?when( and as)? required"
              + "|as (required|needed|and when)|casual|zero([ -]hours)?|flexible");
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,3})(?:[.](\\d{1,4})|[:h]([0-5]\\d))?(?: ?(?:h|hrs?|hours?)[.]?)?");

  /**
   * What words for terms and for what people do may stand for, where a list has words of its own.
   */
  static Set<String> meanings() {
    Set<String> all = new HashSet<>(ENGAGEMENTS.names());
    all.addAll(ROLES.names());
    return all;
  }

  /**
   * Reads the rows of a file whose columns were found.
   *
   * @param said what the hub says that words of its own stand for
   */
  static Read<StaffLine> read(
      MappedColumns columns, TableRow row, Function<String, Optional<String>> said) {
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
      if (who.name().isEmpty()) {
        throw cells.wrong("name", "It is missing.");
      }
      if (cells.said("roles").flatMap(said).filter(Mapping.NOTHING::equals).isPresent()) {
        return new Read.PassedOver<>("It is about somebody who is to be passed over.");
      }
      return new Read.Found<>(
          who.number().orElse("row " + row.number()),
          of(who, cells, columns.fields().keySet(), said));
    } catch (Headings.Wrong wrong) {
      return new Read.Fault<>("", wrong.column(), wrong.reason());
    }
  }

  private static StaffLine of(
      CalledInList who,
      ListCells cells,
      Set<String> columns,
      Function<String, Optional<String>> said) {
    return new StaffLine(
        who,
        cells
            .named("engagement", ENGAGEMENTS, text -> said.apply(text).or(() -> terms(text)))
            .map(name -> Engagement.valueOf(name.toUpperCase(Locale.ROOT))),
        columns.contains("roles") ? roles(cells, said) : List.of(),
        cells.said("instruments", 500).map(text -> parts(text, "[,;/|+&]| and ")),
        cells.said("areas", 500).map(text -> parts(text, "[,;/|]")),
        cells.value("hours", StaffLine::hours).flatMap(hours -> hours),
        cells.said("manager"),
        cells.said("skills", 2000),
        cells.date("from"),
        cells.date("until"),
        cells.value("partner", StaffLine::partner));
  }

  /** The terms that stand within something longer, where they are one. */
  private static Optional<String> terms(String text) {
    List<String> within = ENGAGEMENTS.within(text);
    return ENGAGEMENTS
        .named(text)
        .or(() -> within.size() == 1 ? within.stream().findFirst() : Optional.empty());
  }

  /** What titles say that people do; several may stand in one cell. */
  private static List<WorkRole> roles(ListCells cells, Function<String, Optional<String>> said) {
    return cells
        .value(
            "roles",
            text -> {
              List<String> names =
                  said.apply(text)
                      .filter(ROLES.names()::contains)
                      .map(List::of)
                      .orElseGet(() -> ROLES.within(text));
              if (names.isEmpty()) {
                throw new BadValue(
                    BadValue.shown(text)
                        + " does not tell what they do: write one or several of "
                        + String.join(
                            ", ", Arrays.stream(WorkRole.values()).map(WorkRole::words).toList())
                        + ". Or say it once for all rows: map \""
                        + text
                        + "=teacher\", or \"="
                        + Mapping.NOTHING
                        + "\" for whoever is no concern of the hub's.");
              }
              return names.stream()
                  .map(name -> WorkRole.valueOf(name.toUpperCase(Locale.ROOT)))
                  .toList();
            })
        .orElse(List.of());
  }

  private static List<String> parts(String text, String between) {
    return Arrays.stream(text.split(between, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** Nothing where they vary. */
  private static Optional<BigDecimal> hours(String text) {
    return VARIES.matcher(text).matches() ? Optional.empty() : Optional.of(weekly(text));
  }

  private static BigDecimal weekly(String text) {
    Matcher said = HOURS.matcher(text.toLowerCase(Locale.ROOT));
    if (!said.matches()) {
      throw new BadValue(
          BadValue.shown(text) + " is no number of hours a week: write one such as 21.5.");
    }
    BigDecimal whole = new BigDecimal(said.group(1));
    if (said.group(3) != null) {
      BigDecimal minutes = new BigDecimal(said.group(3));
      return whole.add(minutes.divide(new BigDecimal("60"), 2, RoundingMode.HALF_UP));
    }
    return said.group(2) == null
        ? whole
        : new BigDecimal(said.group(1) + "." + said.group(2)).setScale(2, RoundingMode.HALF_UP);
  }

  private static Key partner(String text) {
    Key key = Key.of(text);
    if (key instanceof Key.ByRef(String ref) && !ref.matches("PRT-[0-9]+")) {
      throw new BadValue("Partners are named by their reference, such as PRT-3.");
    }
    return key;
  }

  /** The row, with what is said beside the file where it does not say so itself. */
  StaffLine beside(ImportStaff.Beside said) {
    return new StaffLine(
        who,
        engagement.or(said::engagement),
        roles.isEmpty() ? said.roles() : roles,
        instruments,
        areas,
        hours,
        manager,
        skills,
        from,
        until,
        partner);
  }

  /** Whether they were gone before a day. */
  boolean isGone(LocalDate today) {
    return until.filter(last -> last.isBefore(today)).isPresent();
  }

  /**
   * Somebody who is not on the roll yet; the engagement and a role are said. Their manager is known
   * later.
   */
  Outcome<Member> fresh(UUID id, Optional<UUID> ofPartner, LocalDate today) {
    return Period.of(from.orElse(today), until)
        .then(
            works ->
                new Member(
                        new Identity(id, ""),
                        who.name(),
                        who.email().orElse(""),
                        engagement.orElseThrow(),
                        ofPartner,
                        roles,
                        instruments.orElse(List.of()),
                        areas.orElse(List.of()),
                        hours,
                        Optional.empty(),
                        skills.orElse(""),
                        works)
                    .checked());
  }

  /** Somebody who is there, with what this says of them; a title that says less takes no role. */
  Outcome<Member> over(Member there, Optional<UUID> ofPartner) {
    return Period.of(from.orElse(there.works().from()), until.or(there.works()::until))
        .then(
            works ->
                new Member(
                        there.identity(),
                        who.name(),
                        who.email().orElse(there.email()),
                        engagement.orElse(there.engagement()),
                        ofPartner.or(there::partner),
                        roles.isEmpty() || there.roles().containsAll(roles) ? there.roles() : roles,
                        instruments.orElse(there.instruments()),
                        areas.orElse(there.areas()),
                        hours.or(there::hours),
                        there.manager(),
                        skills.orElse(there.skills()),
                        works)
                    .checked());
  }

  /** Which fields are others. */
  static List<String> differences(Member a, Member b) {
    List<String> all = new ArrayList<>();
    note(all, "name", a.name(), b.name());
    note(all, "email", a.email(), b.email());
    note(all, "engagement", a.engagement(), b.engagement());
    note(all, "partner", a.partner(), b.partner());
    note(all, "roles", a.roles(), b.roles());
    note(all, "instruments", a.instruments(), b.instruments());
    note(all, "areas", a.areas(), b.areas());
    note(all, "hours", a.hours(), b.hours());
    note(all, "manager", a.manager(), b.manager());
    note(all, "skills", a.skills(), b.skills());
    note(all, "from", a.works().from(), b.works().from());
    note(all, "until", a.works().until(), b.works().until());
    return all;
  }

  private static void note(List<String> all, String field, Object a, Object b) {
    if (!a.equals(b)) {
      all.add(field);
    }
  }
}
