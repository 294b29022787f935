package org.tuttihub.application.needs;

import java.util.ArrayList;
import java.util.List;
import org.tuttihub.application.tables.TableReader;
import org.tuttihub.application.tables.TableRow;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Folded;

/**
 * The funder's template of a needs analysis as a table: area of focus, sub-area, parts A, B and C,
 * with a heading row that names the parts and a row of guidance under it. An area stands in its
 * first row only; the rows below belong to it.
 *
 * @param headings the rows above the first sub-area, as they came
 */
record NeedsTemplate(List<List<String>> headings) {
  static final int COLUMNS = 5;

  /** A line of the template that is a row of the analysis. */
  record Line(String area, String subArea, String partA, String partB, String partC) {}

  /** The headings of an analysis that had no template of its own. */
  static List<List<String>> plainHeadings() {
    return List.of(
        List.of(
            "Area of focus",
            "Sub-area",
            "PART A: What should be",
            "PART B: What are the gaps",
            "PART C: Next steps"));
  }

  /** Reads down to the heading row that names parts A, B and C. */
  static Outcome<NeedsTemplate> begin(TableReader rows) {
    List<List<String>> headings = new ArrayList<>();
    while (rows.hasNext() && headings.size() < 50) {
      TableRow row = rows.next();
      if (isBlank(row) && headings.isEmpty()) {
        continue;
      }
      headings.add(fit(row));
      if (namesTheParts(row)) {
        return Outcome.done(new NeedsTemplate(headings));
      }
    }
    return Outcome.refused(
        Refusal.shape(
            "needs.not-the-template",
            "The file has no heading row that names Part A, Part B and Part C in its third to fifth"
                + " column.",
            "Use the needs analysis template: area of focus, sub-area, part A, part B, part C.",
            List.of()));
  }

  /** Whether a row under the heading row is the template's guidance and no row of the analysis. */
  static boolean isGuidance(TableRow row) {
    return cell(row, 0).isBlank() && cell(row, 1).isBlank() && !isBlank(row);
  }

  /** The cells of a heading, without anything that could not be kept. */
  static List<String> fit(TableRow row) {
    return row.cells().stream().map(CleanText::defused).toList();
  }

  static boolean isBlank(TableRow row) {
    return row.cells().stream().allMatch(String::isBlank);
  }

  static String cell(TableRow row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }

  private static boolean namesTheParts(TableRow row) {
    return Folded.of(cell(row, 2)).startsWith("part a")
        && Folded.of(cell(row, 3)).startsWith("part b")
        && Folded.of(cell(row, 4)).startsWith("part c");
  }
}
