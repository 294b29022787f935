package org.tuttihub.application.commissioning;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.commissioning.Project;
import org.tuttihub.domain.values.Identity;

/** What came of awards. */
public interface Projects extends Kept<Project> {
  Noun NOUN = new Noun("commissioning", "projects", "project", "PRJ");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Project project) {
    return project.identity();
  }
}
