package org.tuttihub.application.programme;

import java.util.List;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.programme.Activity;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/** The hub's programme of activity. */
public interface Activities extends Kept<Activity> {
  Noun NOUN = new Noun("programme", "activities", "activity", "ACT");

  /** The activities of a year that are not cancelled, by reference. */
  List<Activity> of(AcademicYear year);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Activity activity) {
    return activity.identity();
  }
}
