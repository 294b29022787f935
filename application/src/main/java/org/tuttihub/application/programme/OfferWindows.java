package org.tuttihub.application.programme;

import java.util.List;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.programme.OfferWindow;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/** The windows in which schools may ask for what the hub offers. */
public interface OfferWindows extends Kept<OfferWindow> {
  Noun NOUN = new Noun("programme", "offer-windows", "offer window", "WIN");

  /** The windows for a year. */
  List<OfferWindow> of(AcademicYear year);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(OfferWindow window) {
    return window.identity();
  }
}
