package org.tuttihub.application.workforce;

import static org.tuttihub.application.samples.Outcomes.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.fakes.KeptPapers;
import org.tuttihub.application.fakes.NoWorkforceReads;
import org.tuttihub.application.imports.RunImport;
import org.tuttihub.application.plugins.LocalPolicy.Answer;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.Facts;
import org.tuttihub.domain.policy.PolicyRef;
import org.tuttihub.domain.policy.Settings;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.CheckDetail;
import org.tuttihub.domain.workforce.OnRoll;
import org.tuttihub.domain.workforce.TeachingSession;
import org.tuttihub.domain.workforce.policy.Clearance;
import org.tuttihub.domain.workforce.policy.ClearanceFacts;
import org.tuttihub.domain.workforce.policy.ClearanceTerms;

/** A hub in memory whose rules and whose day a test sets. */
class WorkforceRoom extends NoWorkforceReads implements ClearanceRules {
  static final List<String> HEADER =
      List.of("Session", "Term", "Date", "Time", "Minutes", "Service", "Staff");

  final InMemoryTutti tutti = new InMemoryTutti();
  final KeptPapers papers = new KeptPapers(new ArrayList<>());
  final Board board = new Board(this, this);
  private final Map<String, Operation> operations = new HashMap<>();
  LocalDate today = Acts.TODAY;

  /** What the hub asks; the core's own terms unless a test says otherwise. */
  Outcome<ClearanceTerms> rule = null;

  WorkforceRoom() {
    WorkforceCatalogue.of(
            tutti.hub,
            this,
            tutti.ids,
            new RunImport<>(tutti.hub, tutti.desk, tutti.files, tutti.ids),
            this,
            papers,
            () -> today,
            Acts.LONDON)
        .forEach(o -> operations.put(o.name(), o));
  }

  @Override
  public Map<Asked, Outcome<Answer<ClearanceTerms>>> terms(Collection<Asked> asked) {
    Map<Asked, Outcome<Answer<ClearanceTerms>>> all = new HashMap<>();
    asked.forEach(
        one ->
            all.put(
                one,
                (rule == null ? Outcome.done(core(one)) : rule)
                    .map(terms -> new Answer<>(terms, List.of("So it is."), "local@1/rule"))));
    return all;
  }

  static ClearanceTerms core(Asked one) {
    return Clearance.core(
        new ClearanceFacts(
            new PolicyRef("core", "1", "own"),
            one.on(),
            one.engagement(),
            one.roles(),
            Settings.NONE,
            Facts.NONE));
  }

  @Override
  public Roll roll(Optional<LocalDate> asAt) {
    return new Roll(asAt.orElse(today), people());
  }

  List<OnRoll> people() {
    return tutti.hub.look(
        r -> {
          List<UUID> ids = new ArrayList<>();
          for (int n = 1; r.staff().find(new Key.ByRef("STF-" + n)).isPresent(); n++) {
            ids.add(
                r.staff().find(new Key.ByRef("STF-" + n)).orElseThrow().value().identity().id());
          }
          return r.rolls().of(ids);
        });
  }

  Optional<CheckDetail> detail(String record) {
    return tutti.hub.look(
        r ->
            r.clearanceRecords()
                .find(new Key.ByRef(record))
                .flatMap(s -> r.clearanceRecords().detail(s.value().identity().id())));
  }

  List<TeachingSession> sessions() {
    return tutti.hub.look(
        r -> {
          List<TeachingSession> all = new ArrayList<>();
          for (int n = 1; r.sessions().find(new Key.ByRef("SES-" + n)).isPresent(); n++) {
            all.add(r.sessions().find(new Key.ByRef("SES-" + n)).orElseThrow().value());
          }
          return all;
        });
  }

  Acting anna() {
    return on(tutti.acts.anna());
  }

  Acting ben() {
    return on(tutti.acts.ben());
  }

  private Acting on(Acting a) {
    return new Acting(
        a.deed(),
        a.actor(),
        a.door(),
        a.at(),
        today,
        a.operation(),
        a.expectedVersion(),
        a.repeat());
  }

  Outcome<Receipt> ask(String operation, Map<String, ?> given) {
    return ask(anna(), operation, given);
  }

  Outcome<Receipt> ask(Acting acting, String operation, Map<String, ?> given) {
    return ((Deed<?>) operations.get(operation)).perform(acting, given, Manner.TYPED_BY_HAND);
  }

  @SafeVarargs
  final Outcome<Receipt> bring(List<String>... rows) {
    List<List<String>> all = new ArrayList<>(List.of(HEADER));
    for (List<String> row : rows) {
      all.add(row);
    }
    return take("sessions import", all);
  }

  /** Takes in a list of another system. */
  Outcome<Receipt> take(String operation, List<List<String>> rows) {
    return take(operation, rows, Map.of());
  }

  Outcome<Receipt> take(String operation, List<List<String>> rows, Map<String, ?> beside) {
    return ((FileIn<?>) operations.get(operation))
        .open(anna(), tutti.files.file("list.csv", rows), beside)
        .then(opened -> opened.run(Progress.SILENT));
  }

  /** A row of a file of sessions in the autumn. */
  static List<String> row(String source, LocalDate on, String staff) {
    return List.of(source, "autumn", on.toString(), "14:30", "30", "lessons", staff);
  }

  /** A volunteer who teaches; of whom the core asks five things. */
  String teacher(String name) {
    return done(ask(
            "staff add",
            Map.of(
                "name",
                name,
                "engagement",
                "volunteer",
                "roles",
                "teacher",
                "email",
                "teacher@example.org",
                "from",
                "2020-09-01")))
        .subject()
        .ref();
  }

  /** All that the core asks of a volunteer, shown today. */
  void shows(String staff) {
    shown(staff, "safeguarding-training", Map.of());
    shown(staff, "dbs", Map.of("level", "enhanced-barred", "number", "00123", "remarks", "None"));
    shown(staff, "induction", Map.of());
    shown(staff, "kcsie", Map.of("edition", "2026"));
    shown(staff, "references", Map.of());
  }

  private void shown(String staff, String requirement, Map<String, String> more) {
    Map<String, String> given = new HashMap<>(more);
    given.put("staff", staff);
    given.put("requirement", requirement);
    given.put("got_on", today.toString());
    done(ask("clearance-records add", given));
  }
}
