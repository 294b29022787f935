package org.tuttihub.application.imports;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Identity;

/** The imports on record. */
public interface ImportJobs extends Kept<ImportJob> {
  Noun NOUN = new Noun("imports", "imports", "import", "IMP");

  /** Adds what was found in some rows of a job. */
  void keepVerdicts(ImportJob job, List<Verdict> verdicts);

  /** Takes away what was found in refused rows; answers how many there were. */
  int forgetRefused(Collection<UUID> jobs);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(ImportJob job) {
    return job.identity();
  }
}
