package org.tuttihub.application.schools;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.schools.Level;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/** A school in full: what the register says, and what the hub says. */
public record SchoolCard(
    Urn urn,
    String name,
    Level level,
    boolean open,
    boolean inUniverse,
    Optional<Boolean> universe,
    String reason,
    String status,
    String phase,
    String type,
    String group,
    Optional<LaCode> laCode,
    String laName,
    String establishmentNumber,
    Optional<Ukprn> ukprn,
    Optional<LocalDate> openDate,
    Optional<LocalDate> closeDate,
    Optional<Integer> lowAge,
    Optional<Integer> highAge,
    Optional<Integer> pupils,
    Optional<String> fsmPercent,
    String trustCode,
    String trust,
    String street,
    String locality,
    String town,
    String county,
    String postcode,
    String website,
    String telephone,
    Optional<String> head,
    List<Detail> register) {

  /** Something else that the register says, under the register's own header. */
  public record Detail(String header, String value) {}

  public static SchoolCard of(School school) {
    School.Entry e = school.entry();
    return new SchoolCard(
        e.urn(),
        e.name(),
        school.level(),
        school.isOpen(),
        school.isInUniverse(),
        school.local().universe(),
        school.local().reason(),
        e.statusName(),
        e.phaseName(),
        e.typeName(),
        e.groupName(),
        e.laCode(),
        e.laName(),
        e.establishmentNumber(),
        e.ukprn(),
        e.openDate(),
        e.closeDate(),
        e.lowAge(),
        e.highAge(),
        e.pupils(),
        e.fsmPercent(),
        e.trustCode(),
        e.trustName(),
        e.street(),
        e.locality(),
        e.town(),
        e.county(),
        e.postcode(),
        e.website(),
        e.telephone(),
        e.head().isEmpty() ? Optional.empty() : Optional.of(e.head()),
        e.further().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(d -> new Detail(d.getKey(), d.getValue()))
            .toList());
  }
}
