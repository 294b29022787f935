package org.tuttihub.application.funds;

import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.funds.Fund;
import org.tuttihub.domain.funds.FundPosition;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/** The hub's funds. */
public interface Funds extends Kept<Fund> {
  Noun NOUN = new Noun("funds", "funds", "fund", "FUN");

  /** The fund that policies and people call that in a year. */
  Optional<Stored<Fund>> called(String code, AcademicYear year);

  /** How a fund stands; nothing came in and went out where there is none. */
  FundPosition position(UUID fund);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Fund fund) {
    return fund.identity();
  }
}
