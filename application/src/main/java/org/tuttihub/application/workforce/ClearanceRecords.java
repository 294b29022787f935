package org.tuttihub.application.workforce;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.KeptMany;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.workforce.CheckDetail;
import org.tuttihub.domain.workforce.ClearanceRecord;

/**
 * What people have shown. Details of DBS checks stand beside them, have no past, and are gone for
 * good once they are forgotten.
 */
public interface ClearanceRecords extends KeptMany<ClearanceRecord> {
  Noun NOUN = new Noun("workforce", "clearance-records", "clearance record", "CLR");

  /** The details of a record, while they are kept. */
  Optional<CheckDetail> detail(UUID record);

  /** Keeps the details of a record, in the place of those that were. */
  void keepDetail(UUID record, CheckDetail detail);

  /**
   * Takes details away for good.
   *
   * @return how many there were
   */
  int forgetDetails(Collection<UUID> records);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(ClearanceRecord record) {
    return record.identity();
  }
}
