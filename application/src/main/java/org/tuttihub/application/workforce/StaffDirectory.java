package org.tuttihub.application.workforce;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.workforce.Member;

/**
 * Everybody who ever worked for the hub, by whatever a list of another system may call them. Nobody
 * is guessed: whoever is not surely one person is asked about.
 */
final class StaffDirectory {
  private static final Pattern TITLE =
      Pattern.compile("(mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|lady)[.]? ");

  private final Map<UUID, Stored<Member>> people = new LinkedHashMap<>();
  private final Map<String, UUID> byRef = new HashMap<>();
  private final Map<String, UUID> byNumber = new HashMap<>();
  private final Set<UUID> numbered = new LinkedHashSet<>();
  private final Map<String, Set<UUID>> byName = new HashMap<>();
  private final Map<String, Set<UUID>> byEmail = new HashMap<>();

  /**
   * Who a row is about.
   *
   * @param person absent where they are not on the roll
   * @param column what is unclear; empty where it is clear
   * @param reason what is to be done about it
   */
  record Found(Optional<Stored<Member>> person, String column, String reason) {
    boolean isClear() {
      return column.isEmpty();
    }

    private static Found unclear(String column, String reason) {
      return new Found(Optional.empty(), column, reason);
    }
  }

  /** What alone is enough to know somebody by, where the list says so. */
  enum Same {
    NAME,
    EMAIL
  }

  /**
   * Reads it.
   *
   * @param system whose numbers count
   */
  static StaffDirectory of(WorkforceRecords records, String system) {
    StaffDirectory all = new StaffDirectory();
    records.staff().named().forEach(all::put);
    records
        .otherIds()
        .all(Staff.NOUN.plural(), system)
        .forEach((number, subject) -> all.number(number, subject.id()));
    return all;
  }

  /** Somebody is on the roll from now on, or is called otherwise. */
  void put(Stored<Member> one) {
    Member member = one.value();
    UUID id = member.identity().id();
    people.put(id, one);
    byRef.put(member.identity().ref(), id);
    byName.computeIfAbsent(plain(member.name()), _ -> new LinkedHashSet<>()).add(id);
    if (!member.email().isEmpty()) {
      byEmail.computeIfAbsent(Folded.of(member.email()), _ -> new LinkedHashSet<>()).add(id);
    }
  }

  /** Somebody has a number in the other system. */
  void number(String number, UUID id) {
    byNumber.put(number, id);
    numbered.add(id);
  }

  /** Whether a number is somebody's already. */
  boolean isOf(String number, UUID id) {
    return id.equals(byNumber.get(number));
  }

  /** Somebody is not on the roll after all. */
  void take(UUID id) {
    people.remove(id);
    numbered.remove(id);
    byNumber.values().removeIf(id::equals);
    byName.values().forEach(some -> some.remove(id));
    byEmail.values().forEach(some -> some.remove(id));
  }

  Optional<Stored<Member>> person(UUID id) {
    return Optional.ofNullable(people.get(id));
  }

  /** How names are compared: no case, no accents, no title. */
  private static String plain(String name) {
    return TITLE.matcher(Folded.of(name)).replaceFirst("");
  }

  /** Who is meant by one word of a list: a reference, a number, an address or a name. */
  Optional<Stored<Member>> meant(String text) {
    return reference(text)
        .or(() -> Optional.ofNullable(byNumber.get(text)))
        .or(() -> only(byEmail.getOrDefault(Folded.of(text), Set.of())))
        .or(() -> only(byName.getOrDefault(plain(turned(text)), Set.of())))
        .map(people::get);
  }

  private static String turned(String text) {
    String[] parts = text.split(",", -1);
    return parts.length == 2 ? parts[1].strip() + " " + parts[0].strip() : text;
  }

  private Optional<UUID> reference(String text) {
    return Optional.ofNullable(byRef.get(text.strip().toUpperCase(Locale.ROOT)));
  }

  private static Optional<UUID> only(Set<UUID> some) {
    return some.size() == 1 ? some.stream().findFirst() : Optional.empty();
  }

  /**
   * Who on the roll is meant by a row, where there is no doubt: by reference, number, address, or a
   * name that only one person has.
   */
  Optional<Stored<Member>> surely(CalledInList who) {
    return who.reference()
        .flatMap(this::reference)
        .or(() -> who.number().map(byNumber::get))
        .or(() -> who.email().flatMap(e -> only(byEmail.getOrDefault(Folded.of(e), Set.of()))))
        .or(() -> only(byName.getOrDefault(plain(who.name()), Set.of())))
        .map(people::get);
  }

  /** Who a row is about; a row that may be about somebody who is there is asked about. */
  Found found(CalledInList who, Optional<Same> enough) {
    Optional<UUID> byItsNumber = who.number().map(byNumber::get);
    if (who.reference().isPresent() && !who.isSaidToBeNew()) {
      return byReference(who, byItsNumber);
    }
    if (byItsNumber.isPresent()) {
      return there(byItsNumber.get());
    }
    return who.isSaidToBeNew() ? new Found(Optional.empty(), "", "") : alike(who, enough);
  }

  private Found byReference(CalledInList who, Optional<UUID> byItsNumber) {
    Optional<UUID> named = who.reference().flatMap(this::reference);
    if (named.isEmpty()) {
      return Found.unclear(
          "reference", "Nobody on the roll has this reference: write one such as STF-3, or new.");
    }
    return byItsNumber.isPresent() && !byItsNumber.equals(named)
        ? Found.unclear("number", "It is the number of " + ref(byItsNumber.get()) + ".")
        : there(named.get());
  }

  private Found alike(CalledInList who, Optional<Same> enough) {
    Set<UUID> sameName = byName.getOrDefault(plain(who.name()), Set.of());
    Set<UUID> sameEmail = who.email().map(Folded::of).map(byEmail::get).orElse(Set.of());
    Set<UUID> sure = sure(who, enough, sameName, sameEmail);
    if (sure.size() == 1) {
      return there(sure.iterator().next());
    }
    Set<UUID> may = new LinkedHashSet<>(sameName);
    may.addAll(sameEmail);
    return may.isEmpty()
        ? new Found(Optional.empty(), "", "")
        : Found.unclear(
            sameName.isEmpty() ? "email" : "name",
            refs(may)
                + (may.size() == 1 ? " has" : " have")
                + (sameName.isEmpty() ? " the same e-mail address" : " the same name")
                + ". For the same person, write which in a column Tutti reference; for somebody"
                + " else, write new there.");
  }

  /** Whoever has a number in the other system is not surely somebody with another number there. */
  private Set<UUID> sure(
      CalledInList who, Optional<Same> enough, Set<UUID> sameName, Set<UUID> sameEmail) {
    Set<UUID> sure = new LinkedHashSet<>();
    boolean byNameAlone = who.number().isEmpty() && who.email().isEmpty();
    if (byNameAlone || enough.filter(Same.NAME::equals).isPresent()) {
      sure.addAll(sameName);
    } else if (enough.filter(Same.EMAIL::equals).isPresent()) {
      sure.addAll(sameEmail);
    } else {
      sure.addAll(sameName);
      sure.retainAll(sameEmail);
    }
    sure.removeIf(id -> who.number().isPresent() && numbered.contains(id));
    return sure;
  }

  private Found there(UUID id) {
    return new Found(Optional.of(people.get(id)), "", "");
  }

  private String refs(Set<UUID> some) {
    List<String> refs = some.stream().map(this::ref).distinct().sorted().limit(5).toList();
    return String.join(", ", refs);
  }

  /** What somebody is called in a sentence; whoever came with this file has no reference yet. */
  private String ref(UUID id) {
    String ref = people.get(id).value().identity().ref();
    return ref.isEmpty() ? "Somebody in this file" : ref;
  }
}
