package org.tuttihub.application.charging;

import java.util.Map;
import org.tuttihub.domain.values.AcademicYear;

/** What the hub's funds are called, to tell people who pays. */
public interface FundNames {

  /** The names of a year's funds, by their codes. */
  Map<String, String> of(AcademicYear year);
}
