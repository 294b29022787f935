package org.tuttihub.application.samples;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.schools.School;
import org.tuttihub.domain.values.LaCode;
import org.tuttihub.domain.values.Ukprn;
import org.tuttihub.domain.values.Urn;

/** Schools of the register. */
public final class SchoolSamples {
  private SchoolSamples() {}

  /** A school of which an edition told everything. */
  public static School kingsLangleyPrimary() {
    return new School(
        Samples.identity(51, "117283"),
        new School.Entry(
            Urn.of("117283"),
            "King's Langley Primary School",
            Optional.of(LaCode.of("919")),
            "Hertfordshire",
            "2061",
            Optional.of(Ukprn.of("10079555")),
            "1",
            "Community school",
            "4",
            "Local authority maintained schools",
            "1",
            "Open",
            "2",
            "Primary",
            Optional.of(LocalDate.of(1904, 9, 1)),
            Optional.of(LocalDate.of(2030, 8, 31)),
            Optional.of(4),
            Optional.of(11),
            Optional.of(412),
            Optional.of("12.5"),
            "5001",
            "Langley Learning Trust",
            "Common Lane",
            "Kings Langley",
            "Hemel Hempstead",
            "Hertfordshire",
            "WD4 8DQ",
            "www.example.org",
            "01923000000",
            "Ms Ada Ffoulkes-Ó Briain",
            Map.of("Gender (name)", "Mixed", "UrbanRural (name)", "Town “and” fringe")),
        School.Local.NOTHING);
  }

  /** A school of which an edition told no more than it must. */
  public static School nothingButAName(int number, String urn, String name) {
    return new School(Samples.identity(number, urn), bare(urn, name), School.Local.NOTHING);
  }

  /** An entry that says no more than it must. */
  public static School.Entry bare(String urn, String name) {
    return new School.Entry(
        Urn.of(urn),
        name,
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        Map.of());
  }
}
