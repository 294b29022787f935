package org.tuttihub.domain.schools;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/**
 * An establishment of the national register. It comes in with an edition of the register and is
 * brought up to date by later ones; what an edition leaves out is left alone. It never goes: a
 * closed school stays, with its history. What the hub itself says of a school stands beside what
 * the register says.
 *
 * @param entry what the register says
 * @param local what the hub says
 */
public record School(Identity identity, Entry entry, Local local) {

  /**
   * What the register says. Codes are kept as they come, known or not; what has no place here is
   * kept in {@code further} under the register's own header.
   *
   * @param pupils on the roll at the census; absent where not told
   * @param fsmPercent pupils eligible for free school meals, percent
   * @param head the head teacher's title and name: personal, shown to few
   */
  public record Entry(
      Urn urn,
      String name,
      Optional<LaCode> laCode,
      String laName,
      String establishmentNumber,
      Optional<Ukprn> ukprn,
      String typeCode,
      String typeName,
      String groupCode,
      String groupName,
      String statusCode,
      String statusName,
      String phaseCode,
      String phaseName,
      Optional<LocalDate> openDate,
      Optional<LocalDate> closeDate,
      Optional<Integer> lowAge,
      Optional<Integer> highAge,
      Optional<Integer> pupils,
      Optional<String> fsmPercent,
      String trustCode,
      String trustName,
      String street,
      String locality,
      String town,
      String county,
      String postcode,
      String website,
      String telephone,
      String head,
      Map<String, String> further) {
    public Entry {
      further = Map.copyOf(further);
    }
  }

  /**
   * What the hub says.
   *
   * @param universe whether the hub counts the school in, whatever its type; absent: by its type
   * @param reason why the hub says so
   */
  public record Local(Optional<Boolean> universe, String reason) {
    public static final Local NOTHING = new Local(Optional.empty(), "");
  }

  public Urn urn() {
    return entry.urn();
  }

  public School reentered(Entry newer) {
    return new School(identity, newer, local);
  }

  public School judged(Local said) {
    return new School(identity, entry, said);
  }

  /** Whether the school teaches: open, or open and proposed to close. */
  public boolean isOpen() {
    return Universe.isOpen(entry.statusCode(), entry.statusName());
  }

  /** Whether the hub answers for it: state-funded by its type, unless the hub says otherwise. */
  public boolean isInUniverse() {
    return local.universe().orElseGet(() -> Universe.isStateFunded(entry));
  }

  /** The level at which the school is counted in reports. */
  public Level level() {
    return Level.of(entry);
  }
}
