package org.tuttihub.application.needs;

import java.util.List;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.needs.NeedsStatement;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/** The rows of the needs analyses. */
public interface NeedsStatements extends Kept<NeedsStatement> {
  Noun NOUN = new Noun("needs", "needs", "row of the needs analysis", "NEED");

  /** The analysis of a year, in the order of its rows. */
  List<Stored<NeedsStatement>> of(AcademicYear year);

  /** The wording above the rows that a template had, as rows of cells; empty when it had none. */
  List<List<String>> headings(AcademicYear year);

  void keepHeadings(AcademicYear year, List<List<String>> rows);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(NeedsStatement statement) {
    return statement.identity();
  }
}
