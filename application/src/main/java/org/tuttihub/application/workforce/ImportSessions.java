package org.tuttihub.application.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.imports.Headings;
import org.tuttihub.application.imports.Importer;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Urn;
import org.tuttihub.domain.workforce.TeachingSession;

/**
 * Takes sessions from the lesson system. A row is known by what that system calls it; when it comes
 * again it changes the session. One that is released and comes with another person is planned
 * again, until somebody has looked whether they are clear. What the file leaves out stays.
 */
public final class ImportSessions implements Importer<WorkforceRecords, SessionLine> {
  private final Ids ids;
  private final SessionLine.Beside beside;
  private final Set<Urn> askedSchools = new HashSet<>();
  private final Set<Urn> schools = new HashSet<>();
  private final Map<Key, Optional<UUID>> staff = new HashMap<>();

  ImportSessions(Ids ids, SessionLine.Beside beside) {
    this.ids = ids;
    this.beside = beside;
  }

  @Override
  public Noun noun() {
    return Sessions.NOUN;
  }

  @Override
  public Outcome<Sheet<SessionLine>> begin(WorkforceRecords records, TableReader rows) {
    askedSchools.clear();
    schools.clear();
    staff.clear();
    return Headings.find(rows, "workforce.not-sessions", SessionLine.needed(beside))
        .map(
            headings ->
                new Sheet<>(
                    headings.header(),
                    row -> {
                      if (row.isBlank()) {
                        return new Read.Blank<>();
                      }
                      try {
                        SessionLine line = SessionLine.of(headings.cells(row), beside);
                        return new Read.Found<>(line.source(), line);
                      } catch (Headings.Wrong wrong) {
                        return new Read.Fault<>("", wrong.column(), wrong.reason());
                      }
                    }));
  }

  @Override
  public Compared compare(WorkforceRecords records, List<Row<SessionLine>> rows) {
    learn(records, rows);
    Map<String, Stored<TeachingSession>> known =
        records.sessions().findAll(rows.stream().map(Row::key).toList());
    List<TeachingSession.Facts> fresh = new ArrayList<>();
    List<Stored<TeachingSession>> changed = new ArrayList<>();
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    for (Row<SessionLine> row : rows) {
      Optional<Stored<TeachingSession>> before = Optional.ofNullable(known.get(row.key()));
      verdicts.put(row.row().number(), judge(row, before, fresh, changed));
    }
    return new Compared(verdicts, () -> keep(records, fresh, changed));
  }

  private void learn(WorkforceRecords records, List<Row<SessionLine>> rows) {
    Set<Urn> others =
        rows.stream()
            .flatMap(row -> row.value().school().stream())
            .filter(urn -> !askedSchools.contains(urn))
            .collect(Collectors.toSet());
    if (!others.isEmpty()) {
      askedSchools.addAll(others);
      schools.addAll(records.schools().findAll(others).keySet());
    }
    rows.stream()
        .flatMap(row -> row.value().staff().stream())
        .forEach(
            key ->
                staff.computeIfAbsent(
                    key, k -> records.staff().find(k).map(s -> s.value().identity().id())));
  }

  private Verdict judge(
      Row<SessionLine> row,
      Optional<Stored<TeachingSession>> before,
      List<TeachingSession.Facts> fresh,
      List<Stored<TeachingSession>> changed) {
    SessionLine line = row.value();
    if (line.school().filter(urn -> !schools.contains(urn)).isPresent()) {
      return refused(row, "URN", "No school on the register has this number.");
    }
    Optional<UUID> held = line.staff().flatMap(staff::get);
    if (line.staff().isPresent() && held.isEmpty()) {
      return refused(row, "Staff", "Nobody on the roll is called so.");
    }
    if (before.isEmpty()) {
      fresh.add(line.facts(Sessions.TO_COME, held, Optional.empty()));
      return Verdict.fresh(row.row().number(), row.key());
    }
    TeachingSession there = before.get().value();
    TeachingSession.Facts facts = line.facts(there.identity(), held, there.facts().activity());
    if (facts.equals(there.facts())) {
      return Verdict.same(row.row().number(), row.key());
    }
    changed.add(before.get().with(there.as(facts)));
    return Verdict.changed(
        row.row().number(), row.key(), SessionLine.differences(there.facts(), facts));
  }

  private void keep(
      WorkforceRecords records,
      List<TeachingSession.Facts> fresh,
      List<Stored<TeachingSession>> changed) {
    records.sessions().plan(ids, fresh);
    records.sessions().replaceAll(changed);
  }

  private static Verdict refused(Row<SessionLine> row, String column, String reason) {
    return Verdict.refused(row.row().number(), row.key(), column, reason, row.row().cells());
  }
}
