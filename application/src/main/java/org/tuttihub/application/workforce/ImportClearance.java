package org.tuttihub.application.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.imports.Importer;
import org.tuttihub.application.imports.MappedColumns;
import org.tuttihub.application.imports.Mapping;
import org.tuttihub.application.imports.UsualWords;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.ClearanceRecord;
import org.tuttihub.domain.workforce.ClearanceRecord.How;
import org.tuttihub.domain.workforce.Credential;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.policy.Requirement;
import org.tuttihub.domain.workforce.policy.RequirementKind;

/**
 * Takes in what a training or HR system says that people have shown. Only what is asked of somebody
 * is kept; what is on record already stays as it is. Nobody is added to the roll, and nobody is
 * guessed. Since such lists say what nobody else is to read, their refused rows are not kept.
 */
public final class ImportClearance implements Importer<WorkforceRecords, ShownLine> {
  private static final UsualWords HEADINGS =
      UsualWords.of(ImportClearance.class, "shown-headings.txt");
  private static final List<String> WHO =
      List.of("name", "last_name", "number", "email", "reference");

  private static final Set<String> BESIDE =
      UsualWords.of(ImportClearance.class, "shown-beside.txt").byWord().keySet();

  private static final String NO_LIST = "workforce.not-a-list-of-records";

  /**
   * What is said beside the file.
   *
   * @param map which heading is which field, and which course is which requirement
   * @param system whose numbers they are
   */
  public record Beside(Optional<String> map, Optional<String> system) {}

  private final Acting acting;
  private final Ids ids;
  private final Mapping mapping;
  private final String system;
  private final Judging judging;
  private final List<Requirement> asked;
  private final Map<UUID, List<Credential>> shown = new HashMap<>();
  private final Map<UUID, OnRoll> people = new HashMap<>();
  private Optional<MappedColumns> columns = Optional.empty();
  private StaffDirectory directory = new StaffDirectory();

  private ImportClearance(Acting acting, Ids ids, Mapping mapping, String system, Judging judging) {
    this.acting = acting;
    this.ids = ids;
    this.mapping = mapping;
    this.system = system;
    this.judging = judging;
    this.asked = judging.everything();
  }

  /** One that knows what is asked of everybody today; the rules are asked here, once. */
  static Outcome<ImportClearance> of(
      Acting acting,
      Beside beside,
      UnitOfWork<? extends WorkforceRecords> work,
      ClearanceRules rules,
      Ids ids) {
    Judging judging =
        Judging.of(
            rules,
            work.look(records -> records.rolls().of(everybody(records))),
            _ -> acting.today());
    Map<String, List<String>> more = new LinkedHashMap<>();
    judging.everything().forEach(r -> more.put(field(r), List.of(r.code(), r.title())));
    return ImportStaff.system(beside.system())
        .then(
            system ->
                Mapping.of(
                        ClearanceRecords.NOUN,
                        HEADINGS.and(more, BESIDE),
                        more.keySet(),
                        beside.map())
                    .map(mapping -> new ImportClearance(acting, ids, mapping, system, judging)));
  }

  private static List<UUID> everybody(WorkforceRecords records) {
    return records.staff().named().stream().map(s -> s.value().identity().id()).toList();
  }

  /** What a requirement is called as a field of a list. */
  private static String field(Requirement requirement) {
    return requirement.code().replace('-', '_');
  }

  @Override
  public Noun noun() {
    return ClearanceRecords.NOUN;
  }

  @Override
  public boolean keepsRefusedRows() {
    return false;
  }

  @Override
  public Outcome<Sheet<ShownLine>> begin(WorkforceRecords records, TableReader rows) {
    Map<String, String> codes = new LinkedHashMap<>();
    asked.forEach(r -> codes.put(field(r), r.code()));
    List<String> what = new ArrayList<>(List.of("requirement"));
    what.addAll(codes.keySet());
    return mapping
        .find(records.mappings(), rows, NO_LIST, List.of(WHO, what))
        .map(
            found -> {
              columns = Optional.of(found);
              shown.clear();
              people.clear();
              directory = StaffDirectory.of(records, system);
              records
                  .rolls()
                  .of(everybody(records))
                  .forEach(one -> people.put(one.member().identity().id(), one));
              return new Sheet<>(
                  found.header(),
                  new ShownLine.Reading(found, codes, mapping.meanings(records.mappings()))::read,
                  found.aside());
            });
  }

  @Override
  public Compared compare(WorkforceRecords records, List<Row<ShownLine>> rows) {
    List<ClearanceRecord> fresh = new ArrayList<>();
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    for (Row<ShownLine> row : rows) {
      verdicts.put(row.row().number(), verdict(row, fresh));
    }
    return new Compared(verdicts, () -> keep(records, fresh));
  }

  private Verdict verdict(Row<ShownLine> row, List<ClearanceRecord> fresh) {
    long number = row.row().number();
    Optional<OnRoll> found =
        directory.surely(row.value().who()).map(Stored::value).map(this::onRoll);
    if (found.isEmpty()) {
      String by =
          WHO.stream()
              .filter(columns.orElseThrow().fields()::containsKey)
              .findFirst()
              .orElseThrow();
      return refused(number, "", by, "Nobody on the roll, or several people, may be meant.");
    }
    OnRoll one = found.get();
    String ref = one.member().identity().ref();
    List<ClearanceRecord> some = new ArrayList<>();
    boolean isAsked = false;
    for (ShownLine.Shown said : row.value().shown()) {
      Optional<Requirement> requirement = requirement(one, said.requirement());
      if (requirement.isPresent()) {
        isAsked = true;
        switch (made(one, requirement.get(), said)) {
          case Outcome.Refused<ClearanceRecord>(Refusal why) -> {
            return refused(number, ref, said.field(), why.fact() + " " + why.remedy());
          }
          case Outcome.Done<ClearanceRecord>(ClearanceRecord record) -> {
            if (!isThere(one, record.credential())) {
              some.add(record);
            }
          }
        }
      }
    }
    if (!isAsked) {
      return Verdict.passedOver(number, "It is not asked of them, so it is not kept.");
    }
    some.forEach(r -> shown.computeIfAbsent(r.staff(), _ -> new ArrayList<>()).add(r.credential()));
    fresh.addAll(some);
    return some.isEmpty() ? Verdict.same(number, ref) : Verdict.fresh(number, ref);
  }

  private OnRoll onRoll(Member member) {
    return people.get(member.identity().id());
  }

  private Optional<Requirement> requirement(OnRoll one, String code) {
    return judging.requirement(one, acting.today(), code)
            instanceof Outcome.Done<Requirement>(var r)
        ? Optional.of(r)
        : Optional.empty();
  }

  private Outcome<ClearanceRecord> made(OnRoll one, Requirement asks, ShownLine.Shown said) {
    Credential credential =
        said.credential(
            asks.kind() == RequirementKind.DBS, asks.kind() == RequirementKind.READ_AND_UNDERSTOOD);
    return new ClearanceRecord(
            new Identity(ids.next(), ""),
            one.member().identity().id(),
            credential,
            How.SYSTEM,
            acting.actor().id(),
            acting.today(),
            Optional.empty(),
            Optional.empty())
        .checked(asks.kind(), one.member().engagement(), acting.today());
  }

  /** The same, got on the same day, is no second one; a list may not know its last day. */
  private boolean isThere(OnRoll one, Credential credential) {
    List<Credential> before = new ArrayList<>(one.credentials());
    before.addAll(shown.getOrDefault(one.member().identity().id(), List.of()));
    return before.stream()
        .anyMatch(
            c ->
                c.requirement().equals(credential.requirement())
                    && c.gotOn().equals(credential.gotOn())
                    && c.level().equals(credential.level())
                    && c.edition().equals(credential.edition())
                    && (credential.endsOn().isEmpty() || c.endsOn().equals(credential.endsOn())));
  }

  private Verdict refused(long row, String key, String field, String reason) {
    return Verdict.refused(
        row, key, columns.orElseThrow().called(field), reason.strip(), List.of());
  }

  private void keep(WorkforceRecords records, List<ClearanceRecord> fresh) {
    List<String> refs =
        fresh.isEmpty() ? List.of() : records.clearanceRecords().nextRefs(fresh.size());
    List<ClearanceRecord> all = new ArrayList<>();
    for (int i = 0; i < refs.size(); i++) {
      all.add(fresh.get(i).as(new Identity(fresh.get(i).identity().id(), refs.get(i))));
    }
    records.clearanceRecords().addAll(all);
  }

  @Override
  public void end(WorkforceRecords records, Sheet<ShownLine> sheet, boolean dryRun) {
    if (!dryRun) {
      mapping.remember(records.mappings(), ids);
    }
  }
}
