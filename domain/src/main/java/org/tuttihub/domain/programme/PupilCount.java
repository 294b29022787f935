package org.tuttihub.domain.programme;

import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.hub.Term;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Urn;

/**
 * How many pupils were taught something in a term, as the lesson system counts them: numbers, never
 * names.
 *
 * @param identity its reference is made of what is counted, so that the same comes back as itself
 * @param service the service's code or name there
 * @param school where; absent where it was not at one school
 * @param instrument may be empty
 */
public record PupilCount(
    Identity identity,
    AcademicYear year,
    Term.Season term,
    String service,
    Optional<Urn> school,
    String instrument,
    Pupils pupils) {

  /** The same under another identity: what is counted again is what is there. */
  public PupilCount as(Identity other) {
    return new PupilCount(other, year, term, service, school, instrument, pupils);
  }

  /** The reference of what is counted. */
  public static String ref(
      AcademicYear year,
      Term.Season term,
      String service,
      Optional<Urn> school,
      String instrument) {
    return Counted.ref(
        List.of(
            year.toString(), term.name(), service, school.map(Urn::text).orElse(""), instrument));
  }
}
