package org.tuttihub.application.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.imports.Importer;
import org.tuttihub.application.imports.MappedColumns;
import org.tuttihub.application.imports.Mapping;
import org.tuttihub.application.imports.UsualWords;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.Subject;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/**
 * Takes in a list of staff from an HR system. Somebody is known by the number that system has for
 * them, which is tied to them from then on; where it has none, by name and e-mail address. Whoever
 * may be somebody on the roll is asked about and never added silently. What a row leaves blank
 * stays as it is, and whom the list leaves out stays too.
 */
public final class ImportStaff implements Importer<WorkforceRecords, StaffLine> {
  private static final UsualWords HEADINGS = UsualWords.of(ImportStaff.class, "staff-headings.txt");
  private static final List<List<String>> NEEDED = List.of(List.of("name", "last_name"));
  private static final String NO_LIST = "workforce.not-a-list-of-staff";
  static final String USUAL_SYSTEM = "hr";

  /**
   * What is said beside the file.
   *
   * @param map which heading is which field
   * @param system whose numbers they are; {@value #USUAL_SYSTEM} unless given
   * @param engagement of rows that say none
   * @param roles of rows that say none
   * @param same what alone is enough to know somebody by, whose number is not known yet
   */
  public record Beside(
      Optional<String> map,
      Optional<String> system,
      Optional<Engagement> engagement,
      List<WorkRole> roles,
      Optional<StaffDirectory.Same> same) {}

  /** Somebody as the list has them, once it is known who that is. */
  private record Taken(
      Row<StaffLine> row, Optional<Stored<Member>> before, Member now, boolean ties) {

    UUID id() {
      return now.identity().id();
    }

    Taken managedBy(UUID manager) {
      return new Taken(row, before, now.managedBy(manager), ties);
    }
  }

  private final Ids ids;
  private final Mapping mapping;
  private final Beside beside;
  private final LocalDate today;
  private final Map<UUID, Long> rowOf = new HashMap<>();
  private Optional<MappedColumns> columns = Optional.empty();
  private StaffDirectory directory = new StaffDirectory();

  ImportStaff(Ids ids, Mapping mapping, Beside beside, LocalDate today) {
    this.ids = ids;
    this.mapping = mapping;
    this.beside = beside;
    this.today = today;
  }

  static Outcome<Mapping> mapping(Beside beside) {
    return system(beside.system())
        .then(_ -> Mapping.of(Staff.NOUN, HEADINGS, StaffLine.meanings(), beside.map()));
  }

  /** The name of the other system, as keys have it. */
  static Outcome<String> system(Optional<String> said) {
    String system = said.orElse(USUAL_SYSTEM);
    return system.matches("[a-z][a-z0-9-]{0,39}")
        ? Outcome.done(system)
        : Outcome.refused(
            Refusal.rule(
                "refs.not-a-system",
                "A system's name has lower-case letters, digits and hyphens.",
                "Use one such as " + USUAL_SYSTEM + "."));
  }

  private String system() {
    return beside.system().orElse(USUAL_SYSTEM);
  }

  @Override
  public Noun noun() {
    return Staff.NOUN;
  }

  @Override
  public Outcome<Sheet<StaffLine>> begin(WorkforceRecords records, TableReader rows) {
    rowOf.clear();
    var said = mapping.said(records.mappings());
    return mapping
        .find(records.mappings(), rows, NO_LIST, NEEDED)
        .map(
            found -> {
              columns = Optional.of(found);
              directory = StaffDirectory.of(records, system());
              return new Sheet<>(
                  found.header(), row -> StaffLine.read(found, row, said), found.aside());
            });
  }

  @Override
  public Compared compare(WorkforceRecords records, List<Row<StaffLine>> rows) {
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    Map<UUID, Taken> taken = new LinkedHashMap<>();
    for (Row<StaffLine> row : rows) {
      StaffLine line = row.value().beside(beside);
      switch (taken(records, row, line)) {
        case Outcome.Done<Optional<Taken>>(Optional<Taken> one) ->
            one.ifPresentOrElse(
                t -> taken.put(t.id(), t),
                () ->
                    verdicts.put(
                        row.row().number(),
                        Verdict.passedOver(
                            row.row().number(),
                            "They left before today: nothing is kept of who is gone already.")));
        case Outcome.Refused<Optional<Taken>>(Refusal why) ->
            verdicts.put(row.row().number(), refused(row, why));
      }
    }
    boolean settled;
    do { // whoever is refused for their manager may be the manager of others
      settled = manage(taken, verdicts);
    } while (!settled);
    taken.values().forEach(t -> verdicts.put(t.row().row().number(), verdict(t)));
    return new Compared(verdicts, () -> keep(records, List.copyOf(taken.values())));
  }

  private Outcome<Optional<Taken>> taken(
      WorkforceRecords records, Row<StaffLine> row, StaffLine line) {
    StaffDirectory.Found found = directory.found(line.who(), beside.same());
    if (!found.isClear()) {
      return no(found.column(), found.reason());
    }
    if (found.person().isEmpty() && line.isGone(today)) {
      return Outcome.done(Optional.empty());
    }
    Optional<Long> before = found.person().map(p -> rowOf.get(p.value().identity().id()));
    if (before.isPresent()) {
      return no("name", "The same person stands in row " + before.get() + " already.");
    }
    Optional<UUID> partner =
        line.partner()
            .flatMap(records.partners()::find)
            .map(p -> records.partners().identityOf(p.value()).id());
    if (line.partner().isPresent() && partner.isEmpty()) {
      return no("partner", "No partner has this reference.");
    }
    return (found.person().isPresent()
            ? line.over(found.person().get().value(), partner)
            : fresh(line, partner))
        .map(now -> Optional.of(put(row, found.person(), now)));
  }

  private Outcome<Member> fresh(StaffLine line, Optional<UUID> partner) {
    if (line.engagement().isEmpty()) {
      return no(
          "engagement",
          "It does not say on which terms they work: say it for all such rows with engagement.");
    }
    return line.roles().isEmpty()
        ? no("roles", "It does not say what they do: say it for all such rows with roles.")
        : line.fresh(ids.next(), partner, today);
  }

  private Taken put(Row<StaffLine> row, Optional<Stored<Member>> before, Member now) {
    UUID id = now.identity().id();
    Optional<String> number = row.value().who().number();
    boolean ties = number.filter(n -> !directory.isOf(n, id)).isPresent();
    directory.put(before.map(b -> b.with(now)).orElseGet(() -> new Stored<>(now, 0)));
    number.ifPresent(n -> directory.number(n, id));
    rowOf.put(id, row.row().number());
    return new Taken(row, before, now, ties);
  }

  /** Finds everybody's manager; says whether nobody was refused for theirs. */
  private boolean manage(Map<UUID, Taken> taken, Map<Long, Verdict> verdicts) {
    boolean settled = true;
    for (Taken one : List.copyOf(taken.values())) {
      Optional<String> said = one.row().value().manager();
      Optional<UUID> manager = said.flatMap(directory::meant).map(m -> m.value().identity().id());
      if (said.isPresent() && manager.isEmpty()) {
        taken.remove(one.id());
        rowOf.remove(one.id());
        one.before().ifPresentOrElse(directory::put, () -> directory.take(one.id()));
        verdicts.put(
            one.row().row().number(),
            refused(
                one.row(),
                wrong(
                    "manager",
                    "Nobody on the roll, or several, are called so: write their number or"
                        + " reference, or pass the column over with map \"heading=nothing\".")));
        settled = false;
      } else {
        manager
            .filter(id -> !id.equals(one.id()))
            .ifPresent(id -> taken.put(one.id(), one.managedBy(id)));
      }
    }
    return settled;
  }

  private static Refusal wrong(String field, String reason) {
    return Refusal.rule("workforce.staff-row", reason, "", List.of(new Fault(field, reason)));
  }

  private static <T> Outcome<T> no(String field, String reason) {
    return Outcome.refused(wrong(field, reason));
  }

  private Verdict refused(Row<StaffLine> row, Refusal why) {
    String field = why.faults().isEmpty() ? "name" : why.faults().getFirst().field();
    return Verdict.refused(
        row.row().number(),
        row.value().who().number().orElse(""),
        columns.orElseThrow().called(field),
        (why.fact() + " " + why.remedy()).strip(),
        row.row().cells());
  }

  private static Verdict verdict(Taken one) {
    long row = one.row().row().number();
    if (one.before().isEmpty()) {
      return Verdict.fresh(row, one.row().value().who().number().orElse(""));
    }
    Member before = one.before().get().value();
    List<String> fields = new ArrayList<>(StaffLine.differences(before, one.now()));
    if (one.ties()) {
      fields.add("number");
    }
    return fields.isEmpty()
        ? Verdict.same(row, before.identity().ref())
        : Verdict.changed(row, before.identity().ref(), fields);
  }

  private void keep(WorkforceRecords records, List<Taken> taken) {
    List<Taken> fresh = taken.stream().filter(t -> t.before().isEmpty()).toList();
    List<String> refs = fresh.isEmpty() ? List.of() : records.staff().nextRefs(fresh.size());
    List<Member> added = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      added.add(fresh.get(i).now().as(new Identity(fresh.get(i).id(), refs.get(i))));
    }
    records.staff().addAll(added);
    records
        .staff()
        .replaceAll(
            taken.stream()
                .filter(t -> t.before().filter(b -> !b.value().equals(t.now())).isPresent())
                .map(t -> t.before().orElseThrow().with(t.now()))
                .toList());
    Map<UUID, String> called = new HashMap<>();
    added.forEach(m -> called.put(m.identity().id(), m.identity().ref()));
    taken.stream()
        .filter(Taken::ties)
        .forEach(
            t ->
                records
                    .otherIds()
                    .tie(
                        new Subject(
                            Staff.NOUN.plural(),
                            t.id(),
                            called.getOrDefault(t.id(), t.now().identity().ref())),
                        system(),
                        t.row().value().who().number().orElseThrow()));
  }

  @Override
  public void end(WorkforceRecords records, Sheet<StaffLine> sheet, boolean dryRun) {
    if (!dryRun) {
      mapping.remember(records.mappings(), ids);
    }
  }
}
