package org.tuttihub.launcher;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.web.sample.Known;

/**
 * What is known of the demonstration hub: its records, the choices of its fields, and values that
 * make sense in fields whose description only says that they are text or numbers.
 */
final class HubKnown implements Known {
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ9Zr0V7pWfQ2mXn3c8sY1uTbK4hD6gLeRwPz5xMvA0B";
  private static final List<String> SCHOOLS =
      List.of(
          "URN,EstablishmentName,LA (code),Town\r\n117283,Kings Langley Primary School,919,K\r\n",
          "URN,EstablishmentName\r\nabc,No such number\r\n117284,\r\n",
          "a,b\r\n1,2\r\n");
  private static final List<String> NEEDS = List.of("A\tB\tC\r\nx\ty\tz\r\n", "a,b\r\n1,2\r\n");

  /** By field, or by deed and field where the field alone does not say it. */
  private static final Map<String, List<String>> SENSIBLE =
      Map.ofEntries(
          Map.entry("area", List.of("919")),
          Map.entry("measure", List.of("1", "2")),
          Map.entry("action", List.of("1", "2", "3")),
          Map.entry("target", List.of("1", "12.5", "80")),
          Map.entry("baseline", List.of("0", "5")),
          Map.entry("teaching_weeks", List.of("1", "13", "20")),
          Map.entry("instalment", List.of("1", "2")),
          Map.entry("rank", List.of("40", "50")),
          Map.entry("count", List.of("true", "false")),
          Map.entry("dry_run", List.of("true", "false")),
          Map.entry("limit", List.of("1", "20", "200")),
          Map.entry("system", List.of("finance", "crm", "lessons")),
          Map.entry("to_address", List.of("office@school.example")),
          Map.entry("public_key", List.of(KEY)));

  private final RealHub hub;
  private final List<String> tokens;
  private final Map<String, Operation> operations = new HashMap<>();
  private final Map<String, List<String>> found = new ConcurrentHashMap<>();

  HubKnown(RealHub hub, List<String> tokens) {
    this.hub = hub;
    this.tokens = tokens;
    hub.catalogue().all().forEach(o -> operations.put(Words.method(o) + Words.path(o), o));
  }

  private Optional<Operation> operation(String method, String path) {
    return Optional.ofNullable(operations.get(method.toUpperCase(Locale.ROOT) + path));
  }

  @Override
  public List<String> tokens() {
    return tokens;
  }

  /** Those of the demonstration, and the next ones, which come while requests do. */
  @Override
  public List<String> ids(String path) {
    String plural = plural(path);
    return found.computeIfAbsent("ids of " + plural, _ -> ids(hub.names(plural), plural));
  }

  private List<String> ids(List<String> names, String plural) {
    List<String> all = new ArrayList<>(names);
    all.removeAll(own(plural));
    if (!names.isEmpty() && names.getFirst().matches("[A-Z]+-[0-9]+")) {
      String prefix = names.getFirst().replaceAll("[0-9]+", "");
      int next = Math.clamp(names.size() / 3, 1, 20);
      IntStream.rangeClosed(names.size() + 1, names.size() + next)
          .forEach(number -> all.add(prefix + number));
    }
    if (plural.equals("objectives")) {
      all.addAll(List.of("finance:CC-4410", "crm:1", "crm:2"));
    }
    return all.stream().map(id -> URLEncoder.encode(id, StandardCharsets.UTF_8)).toList();
  }

  /** The records of whoever sends the requests, without whom nothing more could be sent. */
  private List<String> own(String plural) {
    return switch (plural) {
      case "tokens" -> hub.names("tokens");
      case "people" -> {
        List<String> names = hub.values("people", "sign_in");
        yield Stream.of("operator", RealHub.MANAGER)
            .map(name -> hub.names("people").get(names.indexOf(name)))
            .toList();
      }
      default -> List.of();
    };
  }

  @Override
  public List<String> values(String method, String path, String field) {
    return operation(method, path).map(o -> values(o, field)).orElse(List.of());
  }

  private List<String> values(Operation operation, String field) {
    return switch (operation.name() + " " + field) {
      case "gaps add statement" -> known("needs", "ref");
      case "tokens new person" -> ids(Words.API + "people");
      case "tokens new expires" -> List.of(hub.today().plusDays(30).toString());
      case "refs add record" -> known("objectives", "ref");
      case "refs add collection", "refs drop collection" -> List.of("objectives");
      case "refs add value", "refs drop value" -> numbered("%d", 300);
      case "people add sign_in" -> numbered("somebody.%d", 100_000);
      case "frameworks add version" -> numbered("%d", 100_000);
      case "history undo deed" -> deeds();
      case "terms set year" -> List.of(new AcademicYear(nextYear()).toString());
      case "terms set first_day" -> List.of(nextYear() + "-09-03", nextYear() + 1 + "-01-05");
      case "terms set last_day" -> List.of(nextYear() + "-12-17", nextYear() + 1 + "-03-30");
      case "needs add area", "needs add sub_area" -> List.of("Singing", "Early years");
      case "gaps put statement" -> known("needs", "ref");
      case "plugins approve plugin" -> List.of("another-hub@1.0");
      case "price-lists take-over policy" -> List.of("hertfordshire@2026.1/lessons");
      case "plugins withdraw plugin" -> List.of(RealHub.APPROVED);
      case "plugins approve sha256" -> List.of("0".repeat(64));
      case "settings set policy" -> List.of("lessons");
      case "settings set setting" -> List.of("fund");
      case "grants add fund", "budget-lines add fund", "income add fund" -> known("funds", "ref");
      case "bookings add service" -> List.of("first-access");
      case "bookings add school", "cpd-bookings invite school" -> known("schools", "urn");
      case "observations add observer" -> List.of(known("staff", "ref").getLast());
      case "observations add school" -> known("schools", "urn");
      case "observations add standard" -> List.of(known("standards", "ref").getLast());
      case "observations record principle" -> List.of("T1", "T2"); // all are made by one framework
      case "observations record level" -> List.of("secure", "leading");
      case "observations record by" -> days();
      case "check-ins plan staff" -> List.of(known("staff", "ref").getLast());
      case "check-ins plan manager" -> List.of(known("staff", "ref").getFirst());
      case "check-ins plan on" -> days();
      case "observation-rules add months" -> List.of("12");
      case "observation-rules add fewest" -> List.of("5");
      case "cpd-bookings invite event" -> List.of("CPD-1"); // the first one is for everybody
      case "maintenance-schedules add model" -> known("models", "ref");
      case "maintenance-due record maintenance_due" -> known("maintenance-due", "key");
      case "maintenance-schedules add months" -> List.of("12");
      case "capital-rules add least_years" -> List.of("3");
      case "workforce-targets add measure" -> List.of("teaching-hours");
      case "traineeships done part" -> List.of("In-person sessions");
      case "traineeships choose strand" -> List.of("Whole class delivery");
      case "workforce-targets add year" -> List.of("2090/91"); // of which nothing is said yet
      case "workforce-targets add instrument" -> numbered("instrument %d", 1_000);
      case "capital-rules add from" -> days();
      case "stock-lines see stock_lines" -> List.of(known("stock-lines", "ref").getLast());
      case "self-audits ask loans" -> List.of(known("loans", "ref").getFirst());
      case "self-audits approve self_audits", "self-audits reject self_audits" ->
          known("self-audits", "ref");
      case "disposal-approvals ask item" -> List.of("SB-1"); // paid from the capital grant
      case "services add code" -> numbered("service-%d", 1_000);
      case "funds add code" -> numbered("fund-%d", 1_000);
      case "price-lists add variant", "price-lists add-price variant" ->
          numbered("variant-%d", 1_000);
      case "price-lists drop-price service" -> List.of("first-access");
      default -> usual(operation, field);
    };
  }

  private int nextYear() {
    return hub.today().getYear() + 1;
  }

  private List<String> usual(Operation operation, String field) {
    List<String> choices =
        notes(operation)
            .filter(note -> note.field().equals(field))
            .flatMap(note -> note.choices().get().stream())
            .toList();
    if (!choices.isEmpty()) {
      return choices;
    }
    if (operation instanceof ListOf<?> list && list.row().part(field).isPresent()) {
      return known(list.noun().plural(), field);
    }
    if (operation instanceof ListOf<?> list && field.equals("sort")) {
      return list.row().parts().stream().map(part -> "-" + part.name()).toList();
    }
    return switch (field) {
      case "from" -> isDay(operation, field) ? days() : known("needs", "year");
      case "year" -> known("needs", "year");
      default -> SENSIBLE.containsKey(field) ? SENSIBLE.get(field) : recordsNamed(operation, field);
    };
  }

  /** The records of the collection that the catalogue says a field names. */
  private List<String> recordsNamed(Operation operation, String field) {
    return notes(operation)
        .filter(note -> note.field().equals(field))
        .flatMap(note -> note.names().stream())
        .findFirst()
        .map(
            names ->
                names
                    .by()
                    .map(by -> known(names.of().plural(), by))
                    .orElseGet(() -> found.computeIfAbsent(names.of().plural(), hub::names)))
        .orElse(List.of());
  }

  private static boolean isDay(Operation operation, String field) {
    return operation instanceof Deed<?> deed
        && deed.request().part(field).filter(p -> p.type() == LocalDate.class).isPresent();
  }

  private List<String> days() {
    return List.of(hub.today().toString(), hub.today().plusDays(30).toString());
  }

  private static Stream<Note> notes(Operation operation) {
    return switch (operation) {
      case Deed<?> deed -> deed.notes().stream();
      case FileIn<?> in -> in.notes().stream();
      case FileOut<?> out -> out.notes().stream();
      case DocumentIn<?> in -> in.notes().stream();
      case DocumentOut<?> out -> out.notes().stream();
      case Ask<?, ?> ask -> ask.notes().stream();
      case ListOf<?> _, CardOf<?> _ -> Stream.empty();
    };
  }

  private List<String> known(String plural, String field) {
    return found.computeIfAbsent(
        plural + " " + field,
        _ -> hub.values(plural, field).stream().distinct().limit(50).toList());
  }

  private static List<String> numbered(String pattern, int most) {
    return IntStream.rangeClosed(1, most).mapToObj(n -> String.format(pattern, n)).toList();
  }

  /** Deeds that can be undone without taking the sender's own access away. */
  private List<String> deeds() {
    return found.computeIfAbsent(
        "deeds",
        _ -> {
          List<String> deeds = hub.values("history", "deed");
          List<String> collections = hub.values("history", "collection");
          return IntStream.range(0, deeds.size())
              .filter(i -> !List.of("people", "tokens").contains(collections.get(i)))
              .mapToObj(deeds::get)
              .toList();
        });
  }

  /** A record that is not there has some version too, unless it is put there. */
  @Override
  public Optional<Long> version(String method, String path, String id) {
    Optional<Long> none = method.equals("put") ? Optional.empty() : Optional.of(1L);
    String plural = plural(path).equals("terms") ? "hub" : plural(path);
    try {
      Key key = path.contains("{id}") ? Key.of(decoded(id)) : CardOf.ONLY;
      return hub.catalogue()
          .card(plural)
          .flatMap(card -> card.find().apply(key, Optional.empty()).map(Stored::version))
          .or(() -> none);
    } catch (BadValue _) {
      return none;
    }
  }

  private static String plural(String path) {
    return path.replaceFirst("^" + Words.API, "").replaceFirst("/.*", "");
  }

  private static String decoded(String id) {
    return URLDecoder.decode(id, StandardCharsets.UTF_8);
  }

  @Override
  public List<String> files(String path) {
    return path.contains("schools") ? SCHOOLS : NEEDS;
  }
}
