package org.tuttihub.domain.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * One row of a hub's needs analysis for an academic year: for a sub-area of an area of focus, what
 * should be (part A), what the gaps are (part B), and the next steps (part C). A row may be blank;
 * that is worth knowing and survives import and export. Part A rests on consultation; part B opens
 * gaps; part C points to objectives or to sections of the Local Plan.
 *
 * @param position the row's place in the analysis, from 1
 * @param area the area of focus, in the hub's wording
 * @param subArea the sub-area, in the hub's wording
 * @param code the framework's code for the sub-area, where the wording is known to it
 */
public record NeedsStatement(
    Identity identity,
    AcademicYear year,
    int position,
    String area,
    String subArea,
    Optional<String> code,
    String partA,
    String partB,
    String partC,
    List<Consultation> consultations,
    List<PlanLink> planLinks) {

  /**
   * Who was asked, when and how.
   *
   * @param who the group, never a person's name
   */
  public record Consultation(String who, LocalDate when, String how, String summary) {}

  /** A section of the Local Plan to which part C points. */
  public record PlanLink(String section) {}

  public NeedsStatement {
    consultations = List.copyOf(consultations);
    planLinks = List.copyOf(planLinks);
  }

  /** A row in which nothing is written yet. */
  public static NeedsStatement blank(
      Identity identity,
      AcademicYear year,
      int position,
      String area,
      String subArea,
      Optional<String> code) {
    return new NeedsStatement(
        identity, year, position, area, subArea, code, "", "", "", List.of(), List.of());
  }

  public boolean isBlank() {
    return partA.isBlank() && partB.isBlank() && partC.isBlank();
  }

  public NeedsStatement written(String a, String b, String c) {
    return new NeedsStatement(
        identity, year, position, area, subArea, code, a, b, c, consultations, planLinks);
  }

  public NeedsStatement consulted(Consultation consultation) {
    List<Consultation> more = new ArrayList<>(consultations);
    more.add(consultation);
    return new NeedsStatement(
        identity, year, position, area, subArea, code, partA, partB, partC, more, planLinks);
  }

  public NeedsStatement pointingTo(PlanLink link) {
    List<PlanLink> more = new ArrayList<>(planLinks);
    if (!more.contains(link)) {
      more.add(link);
    }
    return new NeedsStatement(
        identity, year, position, area, subArea, code, partA, partB, partC, consultations, more);
  }

  /** The same row in the analysis of another year. */
  public NeedsStatement in(AcademicYear other) {
    return new NeedsStatement(
        identity,
        other,
        position,
        area,
        subArea,
        code,
        partA,
        partB,
        partC,
        consultations,
        planLinks);
  }

  /** The same row at another place or in other words. */
  public NeedsStatement at(int place, String inArea, String inSubArea, Optional<String> known) {
    return new NeedsStatement(
        identity,
        year,
        place,
        inArea,
        inSubArea,
        known,
        partA,
        partB,
        partC,
        consultations,
        planLinks);
  }
}
